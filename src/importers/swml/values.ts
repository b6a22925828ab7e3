import type { Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';

/** A step: what is done, and with what. `- hangup` has nothing but its name. */
export interface Method {
  readonly name: string;
  readonly at: Tree;
  readonly nameText: Text;
  readonly value: Tree | undefined;
}

/** Words under a name, as written; undefined where there are none. */
export function textIn(tree: Tree | undefined, name: string): Text | undefined {
  return textOf(valueIn(tree, name));
}

export function textOf(tree: Tree | undefined): Text | undefined {
  return wordsOf(tree) !== undefined && tree?.kind === 'scalar' ? tree.text : undefined;
}

/** The same without its place, which takes a fraction of the time. */
export function wordsOf(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null) return undefined;
  const words = typeof tree.value === 'string' ? tree.value : tree.text.value;
  return /\S/.test(words) ? words : undefined;
}

/** A number that is written with or without quotes. */
export function numberIn(tree: Tree | undefined, name: string): number | undefined {
  const word = wordsOf(valueIn(tree, name))?.trim() ?? '';
  return /^\d{1,6}(?:\.\d{1,3})?$/.test(word) ? Number(word) : undefined;
}

/** The step that an item of a list is. */
export function methodOf(item: Tree): Method | undefined {
  if (item.kind === 'scalar') {
    const bare = textOf(item);
    return bare && { name: bare.value.trim(), nameText: bare, at: item, value: undefined };
  }
  const entry = item.kind === 'map' ? item.entries[0] : undefined;
  return entry && { name: entry.key.text.value, nameText: entry.key.text, at: item, value: entry.value };
}
