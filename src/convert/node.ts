import type { Node, Queue } from '../model/node.ts';
import { textAt } from '../source/source.ts';
import type { Text } from '../source/text.ts';
import { askingFrom } from './asking.ts';
import type { Names } from './names.ts';
import { confirmationFrom, keyFrom, lengthFrom, optionsFrom, shareFrom } from './options.ts';
import { type Around, promptsFrom } from './prompts.ts';
import { secondsFrom } from './seconds.ts';
import { otherWays, type Ways, waysOf } from './ways.ts';

/** A step of the call with the properties that our format has for it, and `x-` properties for the rest. */
export function nodeFrom(node: Node, names: Names, around: Around): object {
  const ways = waysOf(node.edges, names, around.flow);
  const isAsking = node.type === 'menu' || node.type === 'collect';
  const inside = { ...around, bargeIn: isAsking ? node.bargeIn : around.bargeIn };
  const properties = propertiesOf(node, ways, names, inside);
  return {
    type: properties.type ?? node.type,
    ...properties,
    barge_in: inside.bargeIn === around.bargeIn ? undefined : inside.bargeIn,
    tags: node.tags.length > 0 ? node.tags : undefined,
    'x-ways': otherWays(ways.left, names),
  };
}

function propertiesOf(node: Node, ways: Ways, names: Names, around: Around): Record<string, unknown> {
  const said = node.prompts.filter(({ when }) => when === 'say');
  const say = promptsFrom(said, around);
  const next = () => ways.take('next');
  switch (node.type) {
    case 'message':
      return { say: say ?? [], next: next() };

    case 'menu': {
      leaveOut(node.options, ways);
      return {
        say,
        options: optionsFrom(node, names, around),
        ...askingFrom(node, ways, names, around),
      };
    }

    case 'collect':
      return {
        ask: say ?? [],
        value: node.value.value,
        kind: node.kind === 'digits' ? undefined : node.kind,
        length: lengthFrom(node.length),
        end_key: node.endKey === undefined ? undefined : keyFrom(node.endKey),
        sensitive: node.sensitive,
        masked: node.masked || undefined,
        confirm: confirmationFrom(node.confirm, node.prompts, around),
        used_for: node.usedFor,
        ...askingFrom(node, ways, names, around),
        next: next(),
      };

    case 'hours': {
      ways.without(ways.left.filter(({ on, implicit }) => implicit && on.kind === 'holiday'));
      const [first, ...others] = node.open;
      const isAlways = first && others.length === 0 && first.days.value === first.times.value;
      return {
        say,
        open: isAlways ? first.times.value : mapOf(node.open.map(({ days, times }) => [days, times.value])),
        holidays: listOf(
          node.holidays.map(({ date, name, open }) => ({ date: date.value, name: name?.value, open: open?.value })),
        ),
        timezone: node.timezone?.value,
        open_to: ways.take('open'),
        closed_to: ways.take('closed'),
        holiday_to: ways.take('holiday'),
      };
    }

    case 'branch': {
      const cases = ways.left.filter(({ on, implicit }) => on.kind === 'case' && !implicit);
      ways.without(cases);
      return {
        say,
        on: node.on.value,
        'x-reads': node.reads && names.nameOf(node.reads),
        cases: cases.map(({ on, to, target, share }) => ({
          when: on.kind === 'case' ? on.when : '',
          to: names.wayTo(target, to, node.id),
          share: shareFrom(share),
        })),
        otherwise: ways.take('otherwise'),
      };
    }

    case 'queue': {
      leaveOut(node.options, ways);
      const overflow = ways.take('overflow');
      const after = node.edges
        .map(({ on }) => (on.kind === 'overflow' ? on.after : undefined))
        .find((each) => each !== undefined);
      return {
        say,
        team: node.team?.value,
        wait: waitFrom(node, around),
        options: listOf(optionsFrom(node, names, around)),
        ...handedOver(node),
        callback: ways.take('callback'),
        overflow:
          overflow === undefined
            ? undefined
            : { after: after === undefined ? undefined : secondsFrom(after), to: overflow },
      };
    }

    case 'transfer':
      return {
        say,
        number: node.number?.value,
        to_team: node.team?.value,
        'x-number': node.number || node.team ? undefined : 'unknown',
        person: node.person ? undefined : false,
        ...handedOver(node),
        no_answer: ways.take('no answer'),
      };

    case 'voicemail':
      return { say: say ?? [], reply_within: node.replyWithin?.value, next: next() };

    case 'callback':
      return { say: say ?? [], within: node.within?.value, next: next() };

    case 'flow':
      // A flow that is meant by its name on a platform is no file beside this one.
      return node.names
        ? { type: 'unknown', say, 'x-flow': node.file.value, next: next() }
        : { say, file: node.file.value, at: node.enters?.value, next: next() };

    case 'action': {
      ways.without(ways.left.filter(({ on, implicit }) => implicit && on.kind === 'failed'));
      return {
        say,
        does: node.does.value,
        lasts: node.lasts === undefined ? undefined : secondsFrom(node.lasts),
        uses: words(node.uses),
        gives: words(node.gives),
        next: next(),
        failed: ways.take('failed'),
      };
    }

    case 'end':
      return { say };

    case 'unknown':
      return { 'x-type': node.typeAt && textAt(node.typeAt).replaceAll(/^["']|["']$/g, ''), say, next: next() };
  }
}

/** What options bind is written with them. */
function leaveOut(options: readonly { readonly number: number }[], ways: Ways): void {
  const numbers = new Set(options.map(({ number }) => number));
  ways.without(ways.left.filter(({ option }) => option !== undefined && numbers.has(option)));
}

function waitFrom({ wait, prompts }: Queue, around: Around): unknown {
  const { expected, tells, every } = wait;
  const properties = {
    expected: expected === undefined ? undefined : secondsFrom(expected),
    tells: listOf([...tells]),
    every: every === undefined ? undefined : secondsFrom(every),
    say: promptsFrom(
      prompts.filter(({ when }) => when === 'wait'),
      around,
    ),
  };
  return wait.at || Object.values(properties).some((value) => value !== undefined) ? properties : undefined;
}

function handedOver({ passes, asks, recorded }: Pick<Queue, 'passes' | 'asks' | 'recorded'>): object {
  return { passes: words(passes), asks: words(asks), recorded: recorded || undefined };
}

const words = (texts: readonly Text[]) => listOf(texts.map(({ value }) => value));

function listOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function mapOf(pairs: readonly (readonly [Text, unknown])[]): ReadonlyMap<string, unknown> {
  return new Map(pairs.map(([key, value]) => [key.value, value]));
}
