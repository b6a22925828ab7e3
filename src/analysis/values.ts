import { PLATFORM_WORDS } from '../language/lists/platform-values.ts';
import { nearest } from '../language/words/nearest.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Text } from '../source/text.ts';
import { reachedFrom } from './graph.ts';
import { perFlow } from './per-flow.ts';

/** A place where a value that is known only while a call runs is used by its name. */
export interface ValueUsed {
  readonly name: string;
  /** The text that the name is written in, and where in it. */
  readonly text: Text;
  readonly start: number;
  readonly end: number;
  readonly node: Node;
  readonly as: 'spoken' | 'spoken or else' | 'all that is spoken' | 'on' | 'passes' | 'uses';
}

/** `{name}`, `{name|what is said without it}`, `{name last 4}`; `{{name}}` and `${name}` are no values. */
const VALUE = /(?<![{$])\{([^{}|\n]{1,80})(\|[^{}\n]{0,200})?\}(?!\})/g;

/** Whether words read out a value for which nothing else is said. */
export const hasValue = (words: string): boolean => words.includes('{') && /\{[^{}|]+\}/.test(words);

/** Every use of a value, in the order of the nodes. */
export const valuesUsed = perFlow((flow): readonly ValueUsed[] => [...flow.nodes.values()].flatMap(usedIn));

function usedIn(node: Node): ValueUsed[] {
  const spoken = node.prompts.flatMap(({ text, unread }) =>
    (text.value.includes('{') ? [...text.value.matchAll(VALUE)] : []).map((match): ValueUsed => {
      const name = match[1]!.replace(/ (?:last|first) \d{1,2}$/, '');
      const start = match.index + 1;
      const as = unread ? 'all that is spoken' : match[2] === undefined ? 'spoken' : 'spoken or else';
      return { name, text, start, end: start + name.length, node, as };
    }),
  );
  const whole = (texts: readonly Text[], as: ValueUsed['as']) =>
    texts.map((text): ValueUsed => ({ name: text.value, text, start: 0, end: text.value.length, node, as }));
  switch (node.type) {
    case 'branch':
      return [...spoken, ...whole([node.on], 'on')];
    case 'queue':
    case 'transfer':
      return [...spoken, ...whole(node.passes, 'passes')];
    case 'action':
      return [...spoken, ...whole(node.uses, 'uses')];
    default:
      return spoken;
  }
}

/** What a call can know, and from where on. */
export interface ValuesKnown {
  /** The first node that asks for a value or looks it up; `anywhere` for what is known without that; undefined for neither. */
  sourceOf(name: string): Node | 'anywhere' | undefined;
  /** Whether some way to this node passes one that gives the value, or one that may have given any. */
  isKnownAt(node: string, name: string): boolean;
  /** The one value that a name which nothing gives was meant to be, if there is one. */
  meantBy(name: string): string | undefined;
}

/** Beyond as many values it is taken for granted that they are given in time, and no name is guessed: both take time for each. */
const MOST_VALUES = 200;

export const valuesKnown = perFlow((flow): ValuesKnown => {
  const given = valuesGivenIn(flow);
  const names = [...given.values()].map(({ name }) => name);
  const facts = new Set([...flow.facts.keys()].map(sameName));
  const reached = new Map<string, ReadonlySet<string>>();
  const guesses = new Map<string, readonly string[]>();
  const unknown = [...flow.nodes.values()].filter(({ type }) => type === 'flow' || type === 'unknown');
  const afterUnknown = reachedFrom(
    unknown.map(({ id }) => id),
    flow,
  );
  return {
    sourceOf(name) {
      const words = sameName(name).split('_');
      const source = given.get(sameName(name))?.nodes[0];
      if (source) return source;
      return facts.has(sameName(name)) || words.some((word) => PLATFORM_WORDS.has(word)) ? 'anywhere' : undefined;
    },
    isKnownAt(node, name) {
      const source = given.get(sameName(name));
      if (afterUnknown.has(node)) return true;
      if (!source || given.size > MOST_VALUES) return source !== undefined;
      const behind =
        reached.get(sameName(name)) ??
        reachedFrom(
          source.nodes.map(({ id }) => id),
          flow,
        );
      reached.set(sameName(name), behind);
      return behind.has(node);
    },
    meantBy(name) {
      const same = sameName(name);
      const isPlain = facts.has(same) || same.split('_').every((word) => PLATFORM_WORDS.has(word));
      if (given.has(same) || isPlain || names.length > MOST_VALUES) return undefined;
      const known = guesses.get(same) ?? (guesses.size < MOST_VALUES ? guessed(name, names) : []);
      guesses.set(same, known);
      return known.length === 1 ? known[0] : undefined;
    },
  };
});

/** What was misspelt, else what was written short. */
function guessed(name: string, names: readonly string[]): readonly string[] {
  const near = nearest(name, names);
  return near.length > 0
    ? near
    : names.filter((each) => isShortFor(sameName(name), sameName(each)) || isShortFor(sameName(each), sameName(name)));
}

/** `account_no` for `account_number`, `ref` for `reference`: word by word, each the same or the beginning of the other. */
function isShortFor(short: string, long: string): boolean {
  const [words, whole] = [short.split('_'), long.split('_')];
  return words.length === whole.length && words.every((word, index) => isShortened(word, whole[index]!));
}

function isShortened(word: string, whole: string): boolean {
  return (
    word === whole ||
    (word.length >= 3 && whole.startsWith(word)) ||
    (whole === 'number' && /^n(?:o|r|um|br)$/.test(word))
  );
}

type Given = ReadonlyMap<string, { readonly name: string; readonly nodes: readonly Node[] }>;

/** The values that nodes collect or give, each with the nodes that do. */
const valuesGivenIn = perFlow((flow): Given => {
  const given = new Map<string, { readonly name: string; readonly nodes: Node[] }>();
  for (const node of flow.nodes.values()) {
    const names = node.type === 'collect' ? [node.value] : node.type === 'action' ? node.gives : [];
    for (const { value: name } of names) {
      const known = given.get(sameName(name));
      if (known) known.nodes.push(node);
      else given.set(sameName(name), { name, nodes: [node] });
    }
  }
  return given;
});

/** One form for `order number`, `order_number` and `Order-Number`. */
export function sameName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

/**
 * Whether a value is only looked up, by steps of which one leads on in the same way when it fails: what comes after cannot
 * count on it. What callers were asked for is known.
 */
export function givesInVain(flow: CallFlow, name: string): boolean {
  const nodes = valuesGivenIn(flow).get(sameName(name))?.nodes ?? [];
  return (
    nodes.length > 0 &&
    nodes.every(({ type }) => type === 'action') &&
    nodes.some(({ edges }) => edges.some(({ on, implicit }) => on.kind === 'failed' && implicit))
  );
}
