import type { Key } from '../model/edge.ts';
import { type CallFlow, UNSAID } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Terms } from '../model/terms.ts';
import type { Source, Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';

type Told = Pick<CallFlow, 'source' | 'format' | 'name' | 'at' | 'language' | 'entries' | 'nodes' | 'knownAs'> & {
  readonly terms: Terms;
};

/** What an export does not tell of a queue or a transfer. */
export const UNTOLD_HANDOVER = { passes: [], asks: [], recorded: false };

/** A flow as the export of a platform tells it: what it leaves out is unknown, and its first queue or transfer is its person. */
export function exportedFlow(told: Told): CallFlow {
  const nodes = withTheirWords(told.nodes);
  return { ...told, nodes, ...UNSAID, defaults: { keys: [], personNode: personIn(nodes)?.id }, tellsAll: false };
}

/** A step whose words stand elsewhere in the file, and in no other step, is there as well: what a queue says often does. */
function withTheirWords(nodes: ReadonlyMap<string, Node>): ReadonlyMap<string, Node> {
  const inPlace = new Set<number>();
  const speakers: Node[] = [];
  for (const node of nodes.values()) {
    let isApart = false;
    for (const { at } of node.prompts) {
      if (isIn(node, at)) inPlace.add(at.start);
      else isApart = true;
    }
    if (isApart) speakers.push(node);
  }
  if (speakers.length === 0) return nodes;
  const whole = new Map(nodes);
  for (const node of speakers) {
    const apart = node.prompts.flatMap(({ at }) => (isIn(node, at) || inPlace.has(at.start) ? [] : at));
    if (apart.length > 0) whole.set(node.id, { ...node, pieces: [...(node.pieces ?? []), ...apart] });
  }
  return whole;
}

function isIn({ whole, pieces }: Node, at: Span): boolean {
  return holds(whole, at) || (pieces?.some((piece) => holds(piece, at)) ?? false);
}

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function personIn(nodes: ReadonlyMap<string, Node>): Node | undefined {
  for (const node of nodes.values()) {
    if (node.type === 'queue' || (node.type === 'transfer' && node.person)) return node;
  }
  return undefined;
}

/** What a file is called, whatever folder it lies in; without its ending, it is what a flow without a name is called. */
export function fileName({ path }: Pick<Source, 'path'>, ending: RegExp = /$/): string {
  return path.split('/').at(-1)!.replace(ending, '');
}

/** What is rung, where it is figures and not what the platform works out. */
export function dialled(number: Text | undefined): Text | undefined {
  return number && /^\+?[\d\s()-]+$/.test(number.value) ? number : undefined;
}

/** What a platform's designers call what rules advise, in its editor or in its language. */
export interface PlatformWords {
  /** What a flow is made of: `a block`. */
  readonly step: string;
  /** What makes a key work in one menu: `a condition for 3`. */
  keyHere(key: Key): string;
  /** What makes it work in every menu: `a condition for 0 in each "Get customer input" block`. */
  keyEverywhere(key: Key): string;
  /** Which way silence takes, and wrong keys: `its branch "Timeout"`. */
  readonly silence: string;
  readonly wrongKeys: string;
  /** What asks once more: `a "Loop" block that leads back to it`. */
  readonly again: string;
  /** What counts how often a menu is asked: `a "Loop" block`. */
  readonly counter: string;
  /** The setting for the seconds that callers have: `the setting "Set timeout"`. */
  readonly timeout: string;
  /** What lets a key cut words short, in the imperative. */
  readonly interrupt: string;
  /** What takes keys as well as speech, in the imperative, and speech as well as keys. */
  readonly keysToo: string;
  readonly speechToo: string;
  /** The steps that put through, and that end the call. */
  readonly transfer: string;
  readonly end: string;
  /** What keeps a secret out of recordings and logs. */
  readonly masked: string;
  value(name: string): string;
}

/** Advice in the words of a platform. Some of our settings no platform has: nothing is said of them. */
export function termsIn(words: PlatformWords): Terms {
  const { step, keyHere, keyEverywhere, silence, wrongKeys, again, timeout, interrupt, transfer, end, masked } = words;
  const named = (to: string) => (to === 'person' ? 'a person' : `"${to}"`);
  return {
    step,
    bindKey: (key) => `Add ${keyHere(key)}`,
    personEverywhere: (key) => `Lead ${key} to a person in every menu, with ${keyEverywhere(key)}`,
    bindEverywhere: (key) => `Let ${key} work in every menu, with ${keyEverywhere(key)}`,
    fromEverywhere: (key) => `from every menu with ${keyEverywhere(key)}`,
    after: { 'no input': silence, 'no match': wrongKeys },
    leadSlips: (slip, to, where) =>
      slip === 'no input'
        ? `Lead silence ${where} to ${named(to)}, with ${silence}`
        : `Lead wrong answers ${where} to ${named(to)}, with ${wrongKeys}`,
    askAgain: `${again}, and words before it that say how to get help`,
    count: `Count the attempts with ${words.counter}`,
    wait: (seconds, where) => `Give callers ${seconds} seconds ${where}, with ${timeout}`,
    timeout: () => timeout,
    interrupt,
    keysToo: words.keysToo,
    speechToo: words.speechToo,
    transfer,
    end,
    masked,
    informs: 'turn this rule off for the file in the settings of ivrlint',
    sayInstead: () => 'Find out first whether it is known, and say something else where it is not',
    value: (name) => words.value(name),
  };
}

/** A key as it is printed on a telephone. */
export const onKeypad = (key: Key): string => ({ star: '*', hash: '#' })[key] ?? key;
