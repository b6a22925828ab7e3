import type { Edge, Key, Trigger } from '../../model/edge.ts';
import type { Asking, Collect, Menu, Message, Option } from '../../model/node.ts';
import { type Tree, valueIn } from '../../source/tree.ts';
import { stringIn, wholeIn } from '../json-values.ts';
import { promptsOf } from './prompts.ts';
import { keysBy, type Match, phrasesBy, type Sorted, sortedBy } from './split.ts';
import type { Step } from './step.ts';
import { type Board, edgeAfter, edgeOf } from './ways.ts';
import { type Transition, transitionOn, type Widget } from './widgets.ts';

/** A node, and the boxes whose work it does: where nothing else leads to them, they are no steps of their own. */
export interface Gathered {
  readonly node: Menu | Collect | Message;
  readonly swallowed: readonly string[];
}

/**
 * A box that listens. Where the answer is sorted into keys or phrases right after it, the two are one menu; else it is a
 * question. It listens for that alone for which it has a way: without one for speech, nobody is understood.
 */
export function gatherOf(widget: Widget, step: Step, board: Board): Gathered {
  const id = widget.name.value;
  const { properties } = widget;
  const keyed = wired(widget, 'keypress');
  const spoken = wired(widget, 'speech');
  const prompts = promptsOf(properties, board.language, true);
  const asking = askingOf(properties, keyed ? (spoken ? 'both' : 'keys') : 'speech');
  const silence = edgeAfter(widget, 'timeout', { kind: 'no input', after: asking.attempts }, board);
  if (!keyed && !spoken) {
    return {
      node: { type: 'message', ...step, prompts, edges: [{ ...silence, on: { kind: 'next' } }] },
      swallowed: [],
    };
  }

  const digits = wholeIn(properties, 'number_of_digits');
  const { widgets } = board;
  const byKeys = sortedBy(keyed, { widget: id, by: 'keys' }, widgets, (condition) => keysBy(condition, digits));
  const bySpeech = sortedBy(spoken, { widget: id, by: 'speech' }, widgets, phrasesBy);
  const isMenu = keyed ? byKeys !== undefined : bySpeech !== undefined;
  if (!isMenu) {
    const answers = [keyed, spoken].filter((way) => way !== undefined);
    const distinct = answers.filter((way, index) => index === 0 || way.next!.value !== answers[0]!.next!.value);
    const edges = [...distinct.map((way) => edgeOf(widget, way, { kind: 'next' }, board)), silence];
    return { node: questionOf(step, asking, digits, edges, properties, prompts), swallowed: [] };
  }

  const options = optionsOf(byKeys, bySpeech, board);
  const wrong = (byKeys ?? bySpeech)?.otherwise;
  const noMatch = { kind: 'no match', after: 1 } as const;
  // Speech that nothing understands is heard as a wrong answer, or leads to something that may understand it.
  const led = bySpeech === undefined && leadsOn(spoken, [wrong, keyed, transitionOn(widget, 'timeout')], id);
  const edges = [
    ...options.flatMap((option) => edgesOf(option, id)),
    ...(led ? [edgeOf(widget, spoken!, { kind: 'phrase', phrases: [] }, board)] : []),
    silence,
    wrong ? edgeOf(widget, wrong, noMatch, board) : edgeAfter(widget, '', noMatch, board),
  ];
  const input = keyed ? (led || bySpeech ? 'both' : 'keys') : 'speech';
  return {
    node: { type: 'menu', ...step, ...asking, input, prompts, options, edges },
    swallowed: [...(byKeys?.passed ?? []), ...(bySpeech?.passed ?? [])],
  };
}

/** Whether speech leads somewhere of its own: neither where silence and wrong keys lead, nor where keys are looked at. */
function leadsOn(spoken: Transition | undefined, others: readonly (Transition | undefined)[], id: string): boolean {
  if (!spoken?.next) return false;
  const name = spoken.next.value;
  return name !== id && others.every((other) => other?.next?.value !== name);
}

const wired = (widget: Widget, event: string) => {
  const transition = transitionOn(widget, event);
  return transition?.next ? transition : undefined;
};

/** Seconds of silence before the box gives up, where it does not say. */
const USUAL_TIMEOUT = 5;

function askingOf(properties: Tree | undefined, input: Asking['input']): Asking {
  const timeout = wholeIn(properties, 'timeout');
  const loop = wholeIn(properties, 'loop') ?? 1;
  // What is said several times over asks several times; without end, no way on is ever taken.
  const isAgain = loop > 1 && loop < 100;
  return {
    input,
    timeout: timeout ?? USUAL_TIMEOUT,
    timeoutAt: timeout === undefined ? undefined : valueIn(properties, 'timeout')?.at,
    attempts: isAgain ? loop : 1,
    attemptsAt: isAgain ? valueIn(properties, 'loop')?.at : undefined,
    bargeIn: true,
  };
}

function questionOf(
  step: Step,
  asking: Asking,
  digits: number | undefined,
  edges: readonly Edge[],
  properties: Tree | undefined,
  prompts: Collect['prompts'],
): Collect {
  const endKey = valueIn(properties, 'finish_on_key') ? keyNamed(stringIn(properties, 'finish_on_key')) : 'hash';
  return {
    type: 'collect',
    ...step,
    ...asking,
    value: step.name,
    kind: asking.input === 'speech' ? 'speech' : 'digits',
    length: digits === undefined ? undefined : { min: 1, max: digits },
    endKey,
    masked: false,
    confirm: false,
    prompts,
    edges,
  };
}

function keyNamed(word: string | undefined): Key | undefined {
  if (word === '#') return 'hash';
  if (word === '*') return 'star';
  return word !== undefined && /^\d$/.test(word) ? word : undefined;
}

/** The keys and the phrases that are looked for: what leads to the same place is one option. */
function optionsOf(
  byKeys: Sorted<Key> | undefined,
  bySpeech: Sorted<Option['phrases'][number]> | undefined,
  board: Board,
): Option[] {
  const phrases = new Map<string, Match<Option['phrases'][number]>[]>();
  for (const match of bySpeech?.matches ?? []) {
    const next = match.way.next?.value ?? '';
    const known = phrases.get(next);
    if (known) known.push(match);
    else phrases.set(next, [match]);
  }
  const taken = (next: string) => {
    const found = phrases.get(next) ?? [];
    phrases.delete(next);
    return found.map(({ wanted }) => wanted);
  };
  const optionTo = (way: Transition) => ({
    at: way.at,
    to: way.next,
    target: board.targetOf(way.next),
    tags: [],
    confirm: false,
  });
  const keyed = (byKeys?.matches ?? []).map(({ wanted, value, way }) => ({
    ...optionTo(way),
    key: wanted,
    keyAt: value.span(),
    phrases: way.next ? taken(way.next.value) : [],
  }));
  const spoken = [...phrases.values()].map((matches) => ({
    ...optionTo(matches[0]!.way),
    phrases: matches.map(({ wanted }) => wanted),
  }));
  return [...keyed, ...spoken].map((option, index) => ({ ...option, number: index + 1 }));
}

function edgesOf({ number, key, keyAt, phrases, to, target, at }: Option, from: string): Edge[] {
  const way = (on: Trigger, boundAt: Edge['boundAt']): Edge => {
    return { from, on, to, target: target!, implicit: false, option: number, boundAt };
  };
  return [
    ...(key === undefined ? [] : [way({ kind: 'key', key }, keyAt)]),
    ...(phrases.length === 0 ? [] : [way({ kind: 'phrase', phrases }, phrases[0]?.span() ?? at)]),
  ];
}
