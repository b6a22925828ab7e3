import type { Key } from '../../model/edge.ts';
import { reworded, type Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';

/** Marks that stand in the place of the braces of a placeholder, so that YAML reads it as a word: of the same length. */
export const MASKS = { '{': '\uE000', '}': '\uE001' } as const;

/** The words of a tree, with the braces of placeholders as they are written; undefined where there are none. */
export function textOf(tree: Tree | undefined): Text | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null) return undefined;
  const { text } = tree;
  if (text.value.trim() === '') return undefined;
  if (!/[\uE000\uE001]/.test(text.value)) return text;
  return reworded(text, text.value.replaceAll(MASKS['{'], '{').replaceAll(MASKS['}'], '}'));
}

export const textIn = (tree: Tree | undefined, name: string) => textOf(valueIn(tree, name));

export function isTrue(tree: Tree | undefined, name: string): boolean {
  return textIn(tree, name)?.value === 'true';
}

/** `digit_1`, `digit_star`, `1`, `*` */
export function keyOf(written: string | undefined): Key | undefined {
  const word = (written ?? '')
    .trim()
    .toLowerCase()
    .replace(/^digit_/, '');
  if (word === '*' || word === 'star') return 'star';
  if (word === '#' || word === 'pound' || word === 'hash') return 'hash';
  return /^\d$/.test(word) ? word : undefined;
}

/** `en-us` as `en-US` */
export function languageOf(written: string | undefined): string | undefined {
  if (!written || !/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(written)) return undefined;
  const [language, ...others] = written.split('-');
  return [language!.toLowerCase(), ...others.map((each) => (each.length === 2 ? each.toUpperCase() : each))].join('-');
}

/** A whole number of at most six digits. */
export function wholeOf(written: string | undefined): number | undefined {
  return written !== undefined && /^\s*\d{1,6}\s*$/.test(written) ? Number(written) : undefined;
}

const isSame = (one: string, other: string | undefined) => one.toLowerCase() === other?.toLowerCase();

/** What is written for a language in a map by language. */
export function forLanguage(tree: Tree | undefined, language: string): Tree | undefined {
  if (tree?.kind !== 'map') return undefined;
  return tree.entries.find(({ key }) => isSame(key.text.value, language))?.value;
}
