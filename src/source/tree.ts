import type { Span } from './source.ts';
import type { Text } from './text.ts';

/** What a structured file says, in whichever notation it is written: every key and value knows its place. */
export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  /** In the order of the file; with a key written twice, both. */
  readonly entries: readonly Entry[];
  readonly at: Span;
  /** Written with `{ }` or in JSON, rather than line by line. */
  readonly inline: boolean;
}

export interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly at: Span;
  readonly inline: boolean;
}

export interface ScalarTree {
  readonly kind: 'scalar';
  /** As the notation reads it; what is left empty is null. */
  readonly value: string | number | boolean | null;
  /** Its words as written: `0800` keeps its zero. */
  readonly text: Text;
  readonly at: Span;
  /** Whether quotes, or a block, make it words whatever they look like. */
  readonly quoted: boolean;
}

export interface Entry {
  readonly key: ScalarTree;
  readonly value: Tree;
}

const indexes = new WeakMap<MapTree, ReadonlyMap<string, Entry>>();

/** The entry of that name; of two, the first. */
export function entryOf(tree: Tree | undefined, name: string): Entry | undefined {
  if (tree?.kind !== 'map') return undefined;
  if (tree.entries.length < 9) {
    // Of all that importers do this is done most: a loop takes a third of the time of a search by a function, and one without an iterator makes no
    // garbage of code that has just begun.
    const { entries } = tree;
    for (let i = 0; i < entries.length; i++) if (nameOf(entries[i]!.key) === name) return entries[i];
    return undefined;
  }
  let index = indexes.get(tree);
  if (!index) {
    // Backwards, so that the first of two equal keys is the one that stays.
    index = new Map([...tree.entries].reverse().map((entry) => [nameOf(entry.key), entry]));
    indexes.set(tree, index);
  }
  return index.get(name);
}

/** The same as its text says, which takes longer to make. */
export function nameOf(key: ScalarTree): string {
  return typeof key.value === 'string' ? key.value : key.text.value;
}

/** The entries of a map that is still being read. */
export interface Growing {
  readonly entries: Entry[];
  names?: Map<string, Entry>;
}

/** The entry of that name before the one that is to be added; a few are looked through, of many an index is kept. */
export function firstNamed(map: Growing, name: string): Entry | undefined {
  const { entries } = map;
  if (entries.length < 9) {
    for (const entry of entries) if (nameOf(entry.key) === name) return entry;
    return undefined;
  }
  map.names ??= new Map([...entries].reverse().map((entry) => [nameOf(entry.key), entry]));
  const last = entries.at(-1)!;
  if (!map.names.has(nameOf(last.key))) map.names.set(nameOf(last.key), last);
  return map.names.get(name);
}

export function valueIn(tree: Tree | undefined, name: string): Tree | undefined {
  return entryOf(tree, name)?.value;
}

/** The items of a list; a single value counts as a list of one, and nothing as none. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined || (tree.kind === 'scalar' && tree.value === null)) return NONE;
  return tree.kind === 'list' ? tree.items : [tree];
}

const NONE: readonly Tree[] = [];
