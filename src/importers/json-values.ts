import type { Text } from '../source/text.ts';
import { type Tree, valueIn } from '../source/tree.ts';

/** The words under a name; undefined where there are none, or only white space. */
export function textIn(tree: Tree | undefined, name: string): Text | undefined {
  const value = valueIn(tree, name);
  return stringOf(value) !== undefined && value?.kind === 'scalar' ? value.text : undefined;
}

/** The same without its place, which takes a fraction of the time. */
export function stringIn(tree: Tree | undefined, name: string): string | undefined {
  return stringOf(valueIn(tree, name))?.trim();
}

function stringOf(value: Tree | undefined): string | undefined {
  if (value?.kind !== 'scalar' || typeof value.value !== 'string') return undefined;
  return /\S/.test(value.value) ? value.value : undefined;
}

/** A whole number, with or without quotes. */
export function wholeIn(tree: Tree | undefined, name: string): number | undefined {
  const value = valueIn(tree, name);
  const word = value?.kind === 'scalar' ? String(value.value).trim() : '';
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}
