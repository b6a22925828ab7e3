import { composed, joined, type Text } from '../../source/text.ts';
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

/** A whole number, which the designer writes with or without quotes. */
export function wholeIn(tree: Tree | undefined, name: string): number | undefined {
  const value = valueIn(tree, name);
  const word = value?.kind === 'scalar' ? String(value.value).trim() : '';
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}

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
export function withValues(text: Text): Text {
  const parts: Text[] = [];
  let at = 0;
  for (const { index, 0: found } of text.value.matchAll(VALUE)) {
    parts.push(stretchOf(text, at, index));
    at = index + found.length;
    parts.push(composed(`{${nameIn(found)}}`, text.span(index, at)));
  }
  return parts.length === 0 ? text : joined([...parts, stretchOf(text, at, text.value.length)]);
}

/** The value's name without what is done to it, and without brackets. */
function nameIn(value: string): string {
  const [name = ''] = value.slice(2, -2).split('|');
  return name.replace(/[[\]'"]+/g, ' ').trim() || 'value';
}

function stretchOf(text: Text, from: number, to: number): Text {
  return {
    value: text.value.slice(from, to),
    span: (start = 0, end = to - from) => text.span(from + start, from + end),
    replace: (start, end, words) => text.replace(from + start, from + end, words),
  };
}
