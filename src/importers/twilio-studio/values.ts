import type { Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';

/** The words under a name; undefined where there are none, or only white space. */
export function textIn(tree: Tree | undefined, name: string): Text | undefined {
  const value = valueIn(tree, name);
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== ''
    ? value.text
    : undefined;
}

export function stringIn(tree: Tree | undefined, name: string): string | undefined {
  return textIn(tree, name)?.value.trim();
}

/** A whole number, which Studio writes with or without quotes. */
export function wholeIn(tree: Tree | undefined, name: string): number | undefined {
  const value = valueIn(tree, name);
  const word = value?.kind === 'scalar' ? String(value.value).trim() : '';
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}

/** `true`, which Studio writes with or without quotes. */
export function isTrue(tree: Tree | undefined, name: string): boolean {
  const value = valueIn(tree, name);
  return value?.kind === 'scalar' && String(value.value).trim().toLowerCase() === 'true';
}
