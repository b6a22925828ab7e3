import { readAs, type Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';

export function isTrue(tree: Tree | undefined, name: string): boolean {
  const value = valueIn(tree, name);
  return value?.kind === 'scalar' && value.value === true;
}

/** `{{ name | filter }}`: what the call fills in. */
const VALUE = /\{\{[^{}]{0,1000}\}\}/g;

/** Whether the words hold something that the call fills in or decides. */
export function isFilledIn(value: string): boolean {
  return /\{[{%]/.test(value);
}

/** Whether it is decided while the call runs which of the words are said, or no word of it stands here. */
export function isDynamic(value: string): boolean {
  return value.includes('{%') || (isFilledIn(value) && !/[\p{L}\p{N}]/u.test(value.replace(VALUE, '')));
}

/** Words in which what is filled in stands as rules know it: `{PIQ}`. */
export const withValues = (text: Text): Text => readAs(text, VALUE, (value) => `{${nameIn(value)}}`);

/** The value's name without what is done to it, and without brackets. */
function nameIn(value: string): string {
  const [name = ''] = value.slice(2, -2).split('|');
  return name.replace(/[[\]'"]+/g, ' ').trim() || 'value';
}
