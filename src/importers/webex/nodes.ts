import type { Edge, Key, Target, Trigger } from '../../model/edge.ts';
import type { Asking, Node, Option } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { dialled, UNTOLD_HANDOVER } from '../exported.ts';
import { stringIn, textIn, wholeIn } from '../json-values.ts';
import { type Activity, type Link, linkOn } from './activities.ts';
import { canInterrupt, promptsOf } from './prompts.ts';
import { isFilledIn, isTrue, withValues } from './values.ts';
import { isKey, type Waiting } from './waiting.ts';

/** What an activity needs to know of the flow around it. */
export interface Setting {
  readonly language: string;
  targetOf(id: string): Target;
  /** The language that callers are spoken to after a choice, where one is set there. */
  languageAfter(id: string): string | undefined;
  /** What callers go through in a queue. */
  waitingIn(id: string): Waiting | undefined;
}

/** An activity as a step of the call. One that is not known, or done elsewhere, is `unknown`, with its ways. */
export function nodeOf(activity: Activity, setting: Setting): Node {
  const { kind, properties } = activity;
  const prompts = promptsOf(activity, 'say', setting.language);
  const step = {
    id: activity.name,
    at: activity.at,
    whole: activity.whole,
    typeAt: activity.kindAt,
    prompts,
    edges: [] as readonly Edge[],
    tags: [],
  };
  const on = (when: Trigger, ...doors: readonly string[]) => waysOn(activity, setting, when, doors);
  const next = on({ kind: 'next' }, 'default', 'out');
  const failed = on({ kind: 'failed' }, 'failure', 'error', 'insufficientdata');

  switch (kind) {
    case 'play-message':
      if (prompts.length === 0) break;
      return { type: 'message', ...step, edges: next };

    case 'ivr-menu': {
      const options = optionsOf(activity, setting);
      if (options.length === 0) break;
      const edges = [...options.flatMap((option) => edgeOfOption(activity, option)), ...slips(activity, setting)];
      return { type: 'menu', ...step, ...askingOf(activity), options, edges };
    }

    case 'ivr-collectdigits': {
      // Nobody can say what is asked for where the question cannot be read.
      if (!prompts.some(({ unread }) => !unread)) break;
      const most = wholeIn(properties, 'maxDigits');
      return {
        type: 'collect',
        ...step,
        ...askingOf(activity),
        value: composed(activity.name, activity.at),
        kind: 'digits',
        length: most === undefined ? undefined : { min: wholeIn(properties, 'minDigits') ?? 1, max: most },
        endKey: KEYS[stringIn(properties, 'terminatorSymbol') ?? ''],
        masked: false,
        confirm: false,
        edges: [...next, ...slips(activity, setting)],
      };
    }

    case 'queue-contact':
    case 'queue-to-agent': {
      const { steps = [], menu, leaves = [] } = setting.waitingIn(activity.id) ?? {};
      const options = menu ? optionsOf(menu, setting) : [];
      const heard = steps.filter((each) => each.kind === 'play-message' || each === menu);
      return {
        type: 'queue',
        ...step,
        team: teamIn(properties),
        prompts: heard.flatMap((each) => promptsOf(each, 'wait', setting.language)),
        wait: { tells: [] },
        options,
        ...UNTOLD_HANDOVER,
        edges: [
          ...options.flatMap((option) => edgeOfOption(activity, option)),
          ...leaves.flatMap((link) => wayOf(activity, link, { kind: 'overflow' }, setting)),
          ...failed,
        ],
      };
    }

    case 'blind-transfer':
    case 'bridged-transfer': {
      // A mailbox is rung like any other number, and only its name tells.
      if (/voice[ _-]?mail/i.test(activity.name)) break;
      const number = textIn(properties, 'transfertodn');
      return {
        type: 'transfer',
        ...step,
        number: dialled(number),
        person: true,
        ...UNTOLD_HANDOVER,
        edges: [
          ...on({ kind: 'no answer' }, 'failure', 'busy', 'noAnswer', 'invalid'),
          ...on({ kind: 'failed' }, 'error'),
          ...(kind === 'bridged-transfer' ? next : []),
        ],
      };
    }

    case 'callback':
    case 'scheduled-callback':
      return { type: 'callback', ...step, edges: [...next, ...failed] };

    case 'business-hours':
      return {
        type: 'hours',
        ...step,
        open: [],
        holidays: [],
        edges: [
          ...on({ kind: 'open' }, 'workingHours'),
          ...on({ kind: 'holiday' }, 'holidays'),
          ...on({ kind: 'case', when: 'override' }, 'override'),
          ...on({ kind: 'closed' }, 'default'),
        ],
      };

    case 'condition-activity':
    case 'case-statement':
    case 'percent-allocation':
      return { type: 'branch', ...step, on: branchesOn(activity), edges: casesOf(activity, setting) };

    case 'subflow-handoff': {
      const file = textIn(valueIn(properties, 'subflowVersion'), 'id');
      if (!file) break;
      return { type: 'flow', ...step, file, names: [file.value], edges: [...next, ...failed] };
    }

    // Where an entry point leads is not told here.
    case 'hand-off': {
      const there = valueIn(properties, 'handOffFlow');
      const file = textIn(there, 'handOffTo');
      if (!file || isTrue(there, 'isEntryPoint') || isFilledIn(file.value)) break;
      return { type: 'flow', ...step, file, names: [file.value, stringIn(there, 'handOffToName') ?? file.value] };
    }

    case 'disconnect-contact':
      return { type: 'end', ...step };
  }
  if (QUIET.has(kind) || (kind === 'play-message' && prompts.length === 0)) {
    const edges = MAY_FAIL.has(kind) ? [...next, ...failed] : next;
    const does = composed(activity.name.replaceAll(/[_-]+/g, ' '), activity.at);
    return { type: 'action', ...step, does, uses: [], gives: [], edges };
  }
  const ways = activity.links.filter(({ when }) => when !== 'error');
  return { type: 'unknown', ...step, edges: ways.flatMap((link) => wayOf(activity, link, { kind: 'next' }, setting)) };
}

/** Activities that callers hear nothing of. */
const QUIET: ReadonlySet<string> = new Set([
  'play-music',
  'set-variable',
  'http-request-v2',
  'parse-activity',
  'fn-activity',
  'bre-request',
  'screen-pop',
  'RecordingControl',
  'set-announcement',
  'send-digits',
  'set-contact-priority',
  'escalate-cdg',
  'queue-lookup',
  'advanced-queue-info',
  'wait-activity',
  'cryptographic-hash',
  'start-media-stream',
]);

/** Those that ask something of the world outside. Every other fails only where the platform itself does. */
const MAY_FAIL: ReadonlySet<string> = new Set([
  'http-request-v2',
  'fn-activity',
  'bre-request',
  'queue-lookup',
  'advanced-queue-info',
]);

const KEYS: Readonly<Record<string, Key>> = { '*': 'star', '#': 'hash' };

const keyOf = (word: string): Key => KEYS[word] ?? word;

function askingOf(activity: Activity): Asking {
  const { properties } = activity;
  const timeout = wholeIn(properties, 'entryTimeout');
  return {
    input: 'keys',
    timeout: timeout ?? USUAL_TIMEOUT,
    timeoutAt: timeout === undefined ? undefined : valueIn(properties, 'entryTimeout')?.at,
    attempts: 1,
    bargeIn: canInterrupt(activity),
  };
}

/** Seconds of silence that the designer offers where nobody sets another. */
const USUAL_TIMEOUT = 3;

/** The keys that a menu lists, and those that only its links know. */
function optionsOf(menu: Activity, setting: Setting): Option[] {
  const listed = itemsOf(valueIn(menu.properties, 'menuLinks')).flatMap((item) =>
    item.kind === 'scalar' && isKey(item.text.value) ? [{ key: item.text.value, at: item.text.span() }] : [],
  );
  const linked = menu.links.flatMap(({ when, whenAt }) => (isKey(when) ? [{ key: when, at: whenAt }] : []));
  const keys = new Map([...linked, ...listed].map((each) => [each.key, each]));
  return [...keys.values()].map(({ key, at }, index) => {
    const link = linkOn(menu, key);
    return {
      number: index + 1,
      at: link?.at ?? at,
      key: keyOf(key),
      keyAt: at,
      phrases: [],
      ...(link ? destinationOf(link, setting) : { target: { kind: 'unknown' } as const }),
      language: link && setting.languageAfter(link.to.value),
      tags: [],
      confirm: false,
    };
  });
}

function edgeOfOption({ name }: Activity, { number, key, keyAt, to, target }: Option): Edge[] {
  if (key === undefined || !target) return [];
  const implicit = to === undefined;
  return [{ from: name, on: { kind: 'key', key }, to, target, implicit, boundAt: keyAt, option: number }];
}

/** Silence and wrong keys. What becomes of them without a link is for the platform to say. */
function slips(activity: Activity, setting: Setting): Edge[] {
  return (
    [
      ['no input', 'timeout'],
      ['no match', 'invalid'],
    ] as const
  ).map(([kind, door]): Edge => {
    const on = { kind, after: 1 };
    const link = linkOn(activity, door);
    if (!link) return { from: activity.name, on, target: { kind: 'unknown' }, implicit: true };
    return { from: activity.name, on, ...destinationOf(link, setting), implicit: false };
  });
}

function waysOn(activity: Activity, setting: Setting, on: Trigger, doors: readonly string[]): Edge[] {
  const ways = activity.links.filter(({ when }) => doors.includes(when));
  const distinct = ways.filter(({ to }, index) => ways.findIndex((other) => other.to.value === to.value) === index);
  return distinct.flatMap((link) => wayOf(activity, link, on, setting));
}

function wayOf({ name }: Activity, link: Link, on: Trigger, setting: Setting): Edge[] {
  return [{ from: name, on, ...destinationOf(link, setting), implicit: false }];
}

/** It is told by the name that people know; what is written there is for the platform to read, and no fix's to change. */
function destinationOf({ to }: Link, { targetOf }: Setting): { readonly to: Text; readonly target: Target } {
  const target = targetOf(to.value);
  return { to: composed(target.kind === 'node' ? target.id : to.value, to.span()), target };
}

function branchesOn({ name, at, properties }: Activity): Text {
  const expression = textIn(properties, 'expression');
  return expression ? withValues(expression) : composed(name, at);
}

/** The cases by the words that the designer shows for them; what else there is goes by `default`. */
function casesOf(activity: Activity, setting: Setting): Edge[] {
  const { properties, links } = activity;
  const labels = itemsOf(valueIn(properties, 'menuLinks:input') ?? valueIn(properties, 'menuLinks_input'));
  const shares = new Map(
    itemsOf(valueIn(properties, 'allocations')).flatMap((each) => {
      const percent = wholeIn(each, 'percent');
      return percent === undefined || percent > 100 ? [] : [[stringIn(each, 'desc') ?? '', percent / 100] as const];
    }),
  );
  return links.flatMap((link): Edge[] => {
    if (link.when === 'error') return [];
    if (link.when === 'default') return wayOf(activity, link, { kind: 'otherwise' }, setting);
    const label = /^\d{1,3}$/.test(link.when) ? wordIn(labels[Number(link.when)]) : undefined;
    const share = shares.get(link.when);
    return wayOf(activity, link, { kind: 'case', when: label ?? link.when }, setting).map((edge) => ({
      ...edge,
      share,
    }));
  });
}

const wordIn = (tree: Tree | undefined) => (tree?.kind === 'scalar' ? tree.text.value : undefined);

/** Whom callers wait for, where the file names them. */
function teamIn(properties: Tree | undefined): Text | undefined {
  const name = textIn(properties, 'destination:name') ?? textIn(properties, 'destination_name');
  return name && !isFilledIn(name.value) ? name : undefined;
}
