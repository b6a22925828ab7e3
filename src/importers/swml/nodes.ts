import type { Edge, Key, Trigger } from '../../model/edge.ts';
import type { Asking, Node, Option } from '../../model/node.ts';
import { composed, partOf, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { UNTOLD_HANDOVER } from '../exported.ts';
import { isFilledIn } from '../filled-in.ts';
import { type Answers, answersFrom } from './answers.ts';
import { type Board, isPlainGoto, type Line, labelOf, type Way } from './lines.ts';
import { promptsOf } from './prompts.ts';
import { numberIn, textIn, textOf } from './values.ts';

/** A node, and the steps whose work it does: where nothing else leads to them, they are no steps of their own. */
export interface Made {
  readonly node: Node;
  readonly swallowed: readonly string[];
}

/** The step at a place in a line as a node; none for one that only leads elsewhere. */
export function nodeOf(line: Line, index: number, board: Board, language: string): Made | undefined {
  const method = line.methods[index]!;
  const id = board.idOf(method);
  const at = line.targetAt(index);
  if (line.noticed[index] !== index || at.kind !== 'node' || at.id !== id) return undefined;
  const { value } = method;
  const after = line.wayAt(index + 1);
  const isLast = line.noticed[index + 1] === line.methods.length;
  const named = method.nameText.span();
  const step = {
    id,
    at: named,
    whole: method.at.at,
    typeAt: named,
    prompts: [],
    edges: [] as readonly Edge[],
    tags: [],
  };
  const way = (on: Trigger, led: Way, implicit = isLast) => edgeOf(id, on, led, implicit);
  const next = [way({ kind: 'next' }, after)];

  switch (method.name) {
    case 'play': {
      const prompts = promptsOf(value, language, false);
      if (prompts.length === 0)
        return made({ type: 'action', ...step, does: method.nameText, uses: [], gives: [], edges: next });
      return made({ type: 'message', ...step, prompts, edges: next });
    }

    case 'prompt': {
      const asked = { ...step, prompts: promptsOf(value, language, true) };
      const asking = askingOf(value);
      const answers = answersFrom(line, index + 1, board);
      if (answers) return menuOf(asked, asking, answers, board);
      const most = numberIn(value, 'max_digits') ?? 1;
      // A single key that is looked at elsewhere is a menu whose keys nobody can know.
      if (asking.input !== 'keys' || most === 1) return made({ type: 'unknown', ...asked, edges: next });
      return made({
        type: 'collect',
        ...asked,
        ...asking,
        value: method.nameText,
        kind: 'digits',
        length: { min: 1, max: most },
        endKey: textIn(value, 'terminators')?.value.includes('#') ? 'hash' : undefined,
        masked: false,
        confirm: false,
        edges: [...next, way({ kind: 'no input', after: 1 }, { target: { kind: 'unknown' }, to: undefined }, true)],
      });
    }

    case 'switch': {
      const cases = valueIn(value, 'case');
      const entries = cases?.kind === 'map' ? cases.entries : [];
      const fallback = board.lineIn(valueIn(value, 'default'));
      return made({
        type: 'branch',
        ...step,
        on: textIn(value, 'variable') ?? method.nameText,
        edges: [
          ...entries.map(({ key, value: list }) =>
            way({ kind: 'case', when: key.text.value }, board.lineIn(list)?.wayAt(0) ?? after, false),
          ),
          way({ kind: 'otherwise' }, fallback?.wayAt(0) ?? after, !fallback),
        ],
      });
    }

    case 'cond': {
      const arms = itemsOf(value);
      const other = arms.flatMap((arm) => valueIn(arm, 'else') ?? [])[0];
      return made({
        type: 'branch',
        ...step,
        on: method.nameText,
        edges: [
          ...arms.flatMap((arm) => {
            const list = valueIn(arm, 'then');
            const when = textIn(arm, 'when')?.value ?? '';
            return list ? [way({ kind: 'case', when }, board.lineIn(list)?.wayAt(0) ?? after, false)] : [];
          }),
          way({ kind: 'otherwise' }, board.lineIn(other)?.wayAt(0) ?? after, !other),
        ],
      });
    }

    case 'goto': {
      if (isPlainGoto(method)) return undefined;
      const again = board.labelIn(line.section, labelOf(method));
      const when = textIn(value, 'when')?.value ?? 'as often as allowed';
      return made({
        type: 'branch',
        ...step,
        on: method.nameText,
        edges: [
          way({ kind: 'case', when }, { target: again, to: undefined }, false),
          way({ kind: 'otherwise' }, after),
        ],
      });
    }

    case 'connect':
      return made(
        connected(step, value, valueIn(value, 'result') || isLast ? [] : [way({ kind: 'no answer' }, after)]),
      );

    case 'enter_queue':
      return made(queue(step, textIn(value, 'queue_name')));

    case 'record':
      return made({ type: 'voicemail', ...step, edges: next });

    case 'send_sms':
    case 'request':
      return made({
        type: 'action',
        ...step,
        does: composed(method.name === 'send_sms' ? 'send a text message' : 'ask another system', step.at),
        uses: [],
        gives: [],
        edges: next,
      });

    default:
      return made({ type: 'unknown', ...step, edges: next });
  }
}

const made = (node: Node): Made => ({ node, swallowed: NONE });

const NONE: readonly string[] = [];

const edgeOf = (from: string, on: Trigger, { target, to }: Way, implicit: boolean): Edge => {
  return { from, on, to, target, implicit };
};

type Step = Omit<Node & { type: 'end' }, 'type'>;

/** A number, a telephone, several at once, or a queue. */
function connected(step: Step, value: Tree | undefined, edges: readonly Edge[]): Node {
  const to = textOf(value) ?? textIn(value, 'to');
  if (to && /^queue:./.test(to.value)) return queue(step, partOf(to, 'queue:'.length, to.value.length));
  return {
    type: 'transfer',
    ...step,
    number: to && !isFilledIn(to.value) && /^\+?\d/.test(to.value) ? to : undefined,
    person: true,
    ...UNTOLD_HANDOVER,
    edges,
  };
}

function queue(step: Step, team: Text | undefined): Node {
  return {
    type: 'queue',
    ...step,
    team: team && !isFilledIn(team.value) ? team : undefined,
    wait: { tells: [] },
    options: [],
    ...UNTOLD_HANDOVER,
  };
}

/** Seconds of silence before the prompt gives up, where it does not say. */
const USUAL_TIMEOUT = 5;

const OF_SPEECH: ReadonlySet<string> = new Set([
  'speech_timeout',
  'speech_end_timeout',
  'speech_language',
  'speech_hints',
  'speech_engine',
]);
const OF_KEYS: ReadonlySet<string> = new Set(['max_digits', 'terminators', 'digit_timeout']);

/** It listens for keys; for speech alone, once anything about speech is set; for both, where both are. */
function askingOf(value: Tree | undefined): Asking {
  const settings = value?.kind === 'map' ? value.entries : [];
  const spoken = settings.some(({ key }) => OF_SPEECH.has(key.text.value));
  const keyed = settings.some(({ key }) => OF_KEYS.has(key.text.value));
  const timeout = numberIn(value, 'initial_timeout');
  return {
    input: spoken ? (keyed ? 'both' : 'speech') : 'keys',
    timeout: timeout ?? USUAL_TIMEOUT,
    timeoutAt: timeout === undefined ? undefined : valueIn(value, 'initial_timeout')?.at,
    attempts: 1,
    bargeIn: true,
  };
}

function menuOf(step: Step, asking: Asking, answers: Answers, board: Board): Made {
  const { id } = step;
  const options: Option[] = [];
  const edges: Edge[] = [];
  for (const { word, list, way } of answers.wanted) {
    const key = keyOf(word.value.trim());
    const { to, target } = way;
    const number = options.length + 1;
    const phrases = key === undefined ? [word] : [];
    const written = word.span();
    options.push({
      number,
      at: { source: written.source, start: written.start, end: Math.max(written.end, list.at.end) },
      key,
      keyAt: key === undefined ? undefined : written,
      phrases,
      to,
      target,
      tags: [],
      confirm: false,
    });
    edges.push({
      from: id,
      on: key === undefined ? { kind: 'phrase', phrases } : { kind: 'key', key },
      to,
      target,
      implicit: false,
      boundAt: written,
      option: number,
    });
  }
  return {
    node: {
      type: 'menu',
      ...step,
      ...asking,
      options,
      edges: [
        ...edges,
        edgeOf(id, { kind: 'no input', after: 1 }, answers.silent, false),
        edgeOf(id, { kind: 'no match', after: 1 }, answers.wrong, false),
      ],
    },
    swallowed: answers.passed.map(board.idOf),
  };
}

function keyOf(word: string): Key | undefined {
  if (word === '*') return 'star';
  if (word === '#') return 'hash';
  return /^\d{1,20}$/.test(word) ? word : undefined;
}
