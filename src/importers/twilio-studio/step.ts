import type { Node, Queue, Wait } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { stringIn, textIn, wholeIn } from '../json-values.ts';
import { answersIn, isFilledIn, withValues } from './liquid.ts';
import { promptsOf } from './prompts.ts';
import { answerOfSplit } from './split.ts';
import { isTrue } from './values.ts';
import { type Board, edgeAfter, edgeOf, waysAfter } from './ways.ts';
import type { Widget } from './widgets.ts';

/** What every node of a flow has, whatever its box does. */
export type Step = ReturnType<typeof stepOf>;

export function stepOf({ name, typeAt, whole }: Widget) {
  const id = name.value;
  return { id, name, at: name.span(), whole, typeAt, prompts: [], edges: [], tags: [] };
}

/** A box that does not listen, as a node; what is no box of a phone call, or not known, is unknown. */
export function nodeOf(widget: Widget, board: Board): Node {
  const { properties, type } = widget;
  const step = stepOf(widget);
  switch (type) {
    case 'say-play': {
      const prompts = promptsOf(properties, board.language, false);
      const edges = [edgeAfter(widget, 'audioComplete', { kind: 'next' }, board)];
      if (prompts.length === 0) return { type: 'action', ...step, does: step.name, uses: [], gives: [], edges };
      return { type: 'message', ...step, prompts, edges: isSaidForEver(properties) ? [] : edges };
    }

    case 'split-based-on': {
      const answer = answerOfSplit(widget);
      const input = textIn(properties, 'input');
      return {
        type: 'branch',
        ...step,
        on: input ? withValues(input) : step.name,
        reads: answer?.widget,
        edges: [
          ...widget.transitions.flatMap((transition) =>
            transition.event === 'match'
              ? [edgeOf(widget, transition, { kind: 'case', when: whenOf(transition.conditions) }, board)]
              : [],
          ),
          edgeAfter(widget, 'noMatch', { kind: 'otherwise' }, board),
        ],
      };
    }

    case 'connect-call-to':
      return {
        type: 'transfer',
        ...step,
        number: numberIn(properties),
        person: true,
        passes: usesOf(properties),
        asks: [],
        recorded: isTrue(properties, 'record'),
        // A line that is busy and a call that has ended come out of the same door.
        edges: waysAfter(widget, ['callCompleted'], { kind: 'no answer' }, board),
      };

    case 'enqueue-call':
    case 'send-to-flex':
      return queueOf(widget, step, board);

    case 'record-voicemail':
      return {
        type: 'voicemail',
        ...step,
        edges: [
          ...waysAfter(widget, ['recordingComplete'], { kind: 'next' }, board),
          ...waysAfter(widget, ['noAudio'], { kind: 'no input', after: 1 }, board),
        ],
      };

    case 'run-function':
    case 'make-http-request':
    case 'set-variables':
    case 'send-message':
    case 'record-call':
    case 'fork-stream':
    case 'make-outgoing-call-v2':
      return {
        type: 'action',
        ...step,
        does: composed(type === 'send-message' ? 'send a text message' : spaced(step.id), step.at),
        uses: usesOf(properties),
        gives: itemsOf(valueIn(properties, 'variables')).flatMap((variable) => textIn(variable, 'key') ?? []),
        edges: widget.transitions.map((transition) =>
          edgeOf(widget, transition, { kind: WORKED.has(transition.event) ? 'next' : 'failed' }, board),
        ),
      };

    default:
      return {
        type: 'unknown',
        ...step,
        edges: widget.transitions.flatMap((transition) =>
          transition.next && transition.event !== 'hangup' ? [edgeOf(widget, transition, { kind: 'next' }, board)] : [],
        ),
      };
  }
}

/** The events of a box that did what it is for. */
const WORKED: ReadonlySet<string> = new Set(['success', 'next', 'sent', 'answered']);

const spaced = (name: string) => name.replaceAll(/[_-]+/g, ' ');

/** `loop` 0 says it again until the caller hangs up. */
function isSaidForEver(properties: Tree | undefined): boolean {
  return wholeIn(properties, 'loop') === 0;
}

function whenOf(conditions: Widget['transitions'][number]['conditions']): string {
  return conditions.map(({ type, value }) => `${spaced(type)} ${value?.value ?? ''}`.trim()).join(' and ');
}

/** A number that can be read here: neither filled in by the call, nor the name of a program or a conference. */
function numberIn(properties: Tree | undefined): Text | undefined {
  const number = textIn(properties, 'to');
  const noun = stringIn(properties, 'noun') ?? 'number';
  return noun === 'number' && number && !isFilledIn(number.value) ? number : undefined;
}

/** The boxes whose answers are handed over. */
function usesOf(properties: Tree | undefined): Text[] {
  return answersIn(properties).map(({ answer, text }) => composed(answer.widget, text.span()));
}

const UNKNOWN_WAIT: Wait = { tells: [] };

function queueOf(widget: Widget, step: Step, board: Board): Queue {
  const team = textIn(widget.properties, 'queue_name');
  return {
    type: 'queue',
    ...step,
    team: team && !isFilledIn(team.value) ? team : undefined,
    wait: UNKNOWN_WAIT,
    options: [],
    passes: usesOf(widget.properties),
    asks: [],
    recorded: false,
    edges: [
      ...waysAfter(widget, ['callComplete'], { kind: 'next' }, board),
      ...widget.transitions.flatMap((transition) =>
        transition.event === 'failedToEnqueue' || transition.event === 'callFailure'
          ? [edgeOf(widget, transition, { kind: 'failed' }, board)]
          : [],
      ),
    ],
  };
}
