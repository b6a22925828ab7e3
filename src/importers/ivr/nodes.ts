import type { Edge, Trigger } from '../../model/edge.ts';
import type { Node, NodeType, Option } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { roomIn } from '../../source/room.ts';
import type { Text } from '../../source/text.ts';
import { type Entry, entryOf, itemsOf, type MapTree, type Tree, valueIn } from '../../source/tree.ts';
import { askingOf, type Inherited, inheritedKeys } from './asking.ts';
import { lengthOf, optionsOf, saysYes, wordsOf } from './options.ts';
import { otherWays, unconnected, withOthers } from './other-ways.ts';
import { promptsOf, type Setting, textOf } from './prompts.ts';
import { NOWHERE, wordOf } from './targets.ts';
import { among, durationOf, keyOf, shareOf } from './values.ts';

/** One node of the file, with the ways that its type has no property for. */
export function nodeOf(entry: Entry, inherited: Inherited): Node {
  const node = typedNode(entry, inherited);
  const others = otherWays(entry.value, node.id, inherited.names);
  const without = wordsOf(valueIn(entry.value, 'x-without'));
  const isSame = others.length === 0 && without.length === 0;
  const edges = isSame ? node.edges : withOthers(node.edges, others, without);
  if (edges.some(({ to }) => to?.value === NOWHERE)) return unconnected(node, edges);
  return isSame ? node : { ...node, edges };
}

/** One node of the file; a type that the format does not have is `unknown`, and its mistake has been told already. */
function typedNode({ key, value }: Entry, inherited: Inherited): Node {
  const id = key.text.value;
  const { source } = inherited;
  const tree: MapTree = value.kind === 'map' ? value : { kind: 'map', entries: [], at: value.at, inline: true };
  const bargeIn = valueIn(tree, 'barge_in') ?? valueIn(inherited.defaults, 'barge_in');
  const setting = { language: inherited.language, bargeIn: wordOf(bargeIn) !== 'false', bargeInAt: bargeIn?.at };
  const whole = { source, start: key.at.start, end: Math.max(key.at.end, value.at.end) };
  const step = {
    id,
    at: key.at,
    whole,
    prompts: promptsOf(valueIn(tree, 'say'), 'say', setting),
    edges: [] as readonly Edge[],
    tags: wordsOf(valueIn(tree, 'tags')),
    typeAt: valueIn(tree, 'type')?.at,
    // With `Infinity` for an end, V8 would keep the ends of all places as it keeps fractions: each in a box of its own.
    room: roomIn(value, { source, start: key.at.end, end: source.text.length }),
  };
  const way = (name: string, on: Trigger): readonly Edge[] => {
    const to = textOf(valueIn(tree, name));
    return to ? [{ from: id, on, to, target: inherited.names.targetOf(to.value, id), implicit: false }] : [];
  };
  const text = (name: string) => textOf(valueIn(tree, name));
  const texts = (name: string) => itemsOf(valueIn(tree, name)).flatMap((item) => textOf(item) ?? []);
  const is = (name: string, unless: boolean) =>
    unless ? wordOf(valueIn(tree, name)) !== 'false' : saysYes(valueIn(tree, name));
  const seconds = (under: Tree | undefined, name: string) => durationOf(wordOf(valueIn(under, name)) ?? '');
  const next = way('next', { kind: 'next' });

  const type = wordOf(valueIn(tree, 'type')) as NodeType | undefined;
  switch (type) {
    case 'message':
      return { type, ...step, edges: next };

    case 'menu': {
      const options = optionsOf(valueIn(tree, 'options'), id, setting, inherited.names);
      const asking = askingOf(tree, id, setting, inherited);
      const bound = options.flatMap((option) => edgesOf(option, id));
      return {
        type,
        ...step,
        ...asking.how,
        options,
        optionsRoom: roomIn(valueIn(tree, 'options'), tree.at),
        prompts: [...step.prompts, ...promptsIn(options), ...asking.reprompts],
        edges: [...bound, ...asking.edges, ...inheritedKeys(id, options, inherited, () => true)],
      };
    }

    case 'collect': {
      const asking = askingOf(tree, id, setting, inherited);
      const kind = wordOf(valueIn(tree, 'kind'));
      // In digits every digit is data: only star and hash are left to mean something.
      const left = (key: string) => key === 'star' || key === 'hash';
      const endKey = keyOf(wordOf(valueIn(tree, 'end_key')) ?? '');
      return {
        type,
        ...step,
        ...asking.how,
        value: text('value') ?? key.text,
        kind: kind === 'speech' || kind === 'date' || kind === 'amount' ? kind : 'digits',
        length: lengthOf(valueIn(tree, 'length')),
        endKey,
        sensitive: among(wordOf(valueIn(tree, 'sensitive')), ['card', 'cvv', 'pin', 'identity']),
        masked: saysYes(valueIn(tree, 'masked')),
        confirm: saysYes(valueIn(tree, 'confirm')),
        usedFor: among(wordOf(valueIn(tree, 'used_for')), ['routing', 'agent', 'lookup']),
        prompts: [
          ...promptsOf(valueIn(tree, 'ask'), 'say', setting),
          ...step.prompts,
          ...confirmation(valueIn(tree, 'confirm'), setting),
          ...asking.reprompts,
        ],
        edges: [...next, ...asking.edges, ...inheritedKeys(id, [], inherited, (key) => left(key) && key !== endKey)],
      };
    }

    case 'hours': {
      const open = way('open_to', { kind: 'open' });
      const closed = way('closed_to', { kind: 'closed' });
      const holiday = way('holiday_to', { kind: 'holiday' });
      const asClosed = closed.map((edge): Edge => ({ ...edge, on: { kind: 'holiday' }, implicit: true }));
      return {
        type,
        ...step,
        open: openingOf(valueIn(tree, 'open')),
        holidays: itemsOf(valueIn(tree, 'holidays')).flatMap((item) => {
          const date = textOf(valueIn(item, 'date')) ?? textOf(item);
          return date ? [{ date, name: textOf(valueIn(item, 'name')), open: textOf(valueIn(item, 'open')) }] : [];
        }),
        timezone: text('timezone'),
        edges: [...open, ...closed, ...(holiday.length > 0 ? holiday : asClosed)],
      };
    }

    case 'branch': {
      const cases = itemsOf(valueIn(tree, 'cases')).flatMap((item): Edge[] => {
        const to = textOf(valueIn(item, 'to'));
        const when = wordOf(valueIn(item, 'when')) ?? '';
        const share = shareOf(wordOf(valueIn(item, 'share')) ?? '');
        const target = to && inherited.names.targetOf(to.value, id);
        return target ? [{ from: id, on: { kind: 'case', when }, to, target, implicit: false, share }] : [];
      });
      return {
        type,
        ...step,
        on: text('on') ?? key.text,
        reads: wordOf(valueIn(tree, 'x-reads')),
        edges: [...cases, ...way('otherwise', { kind: 'otherwise' })],
      };
    }

    case 'queue': {
      const wait = valueIn(tree, 'wait');
      const options = optionsOf(valueIn(tree, 'options'), id, setting, inherited.names);
      const overflow = textOf(valueIn(valueIn(tree, 'overflow'), 'to'));
      const overflows: Edge[] = overflow
        ? [
            {
              from: id,
              on: { kind: 'overflow', after: seconds(valueIn(tree, 'overflow'), 'after') },
              to: overflow,
              target: inherited.names.targetOf(overflow.value, id),
              implicit: false,
            },
          ]
        : [];
      const told = wordsOf(valueIn(wait, 'tells'));
      return {
        type,
        ...step,
        team: text('team'),
        wait: {
          expected: seconds(wait, 'expected'),
          every: seconds(wait, 'every'),
          tells: (['time', 'position'] as const).filter((what) => told.includes(what)),
          at: entryOf(tree, 'wait')?.key.at,
          room: roomIn(wait, tree.at),
        },
        options,
        passes: texts('passes'),
        asks: texts('asks'),
        recorded: is('recorded', false),
        prompts: [...step.prompts, ...promptsOf(valueIn(wait, 'say'), 'wait', setting), ...promptsIn(options)],
        edges: [
          ...options.flatMap((option) => edgesOf(option, id)),
          ...way('callback', { kind: 'callback' }),
          ...overflows,
        ],
      };
    }

    case 'transfer':
      return {
        type,
        ...step,
        number: text('number'),
        team: text('to_team'),
        person: is('person', true),
        passes: texts('passes'),
        asks: texts('asks'),
        recorded: is('recorded', false),
        edges: way('no_answer', { kind: 'no answer' }),
      };

    case 'voicemail':
      return { type, ...step, replyWithin: text('reply_within'), edges: next };

    case 'callback':
      return { type, ...step, within: text('within'), edges: next };

    case 'flow': {
      const file = text('file');
      if (!file) return { type: 'unknown', ...step, edges: next };
      return { type, ...step, file, enters: text('at'), edges: next };
    }

    case 'action': {
      const failed = way('failed', { kind: 'failed' });
      const asNext = next.map((edge): Edge => ({ ...edge, on: { kind: 'failed' }, implicit: true }));
      return {
        type,
        ...step,
        does: text('does') ?? key.text,
        lasts: seconds(tree, 'lasts'),
        uses: texts('uses'),
        gives: texts('gives'),
        edges: [...next, ...(failed.length > 0 ? failed : asNext)],
      };
    }

    case 'end':
      return { type, ...step };

    default:
      return { type: 'unknown', ...step, edges: next };
  }
}

function edgesOf(option: Option, from: string): Edge[] {
  const { key, keyAt, to, target, share, number, phrases, at } = option;
  if (!target) return [];
  const edges: Edge[] = [];
  if (key !== undefined) {
    const on = { kind: 'key', key } as const;
    edges.push({ from, on, to, target, implicit: false, share, boundAt: keyAt, option: number });
  }
  if (phrases.length > 0) {
    // The share is the option's: it must not be counted twice.
    const once = key === undefined ? share : undefined;
    const on = { kind: 'phrase', phrases } as const;
    const boundAt = phrases[0]!.span() ?? at;
    edges.push({ from, on, to, target, implicit: false, share: once, boundAt, option: number });
  }
  return edges;
}

function promptsIn(options: readonly Option[]): Prompt[] {
  return options.flatMap(({ prompt }) => prompt ?? []);
}

function confirmation(tree: Tree | undefined, setting: Setting): Prompt[] {
  return tree?.kind === 'scalar' && typeof tree.value === 'boolean' ? [] : promptsOf(tree, 'confirm', setting);
}

function openingOf(tree: Tree | undefined): { readonly days: Text; readonly times: Text }[] {
  if (tree?.kind !== 'map') {
    const always = textOf(tree);
    return always ? [{ days: always, times: always }] : [];
  }
  return tree.entries.flatMap(({ key, value }) => {
    const times = textOf(value);
    return times ? [{ days: key.text, times }] : [];
  });
}
