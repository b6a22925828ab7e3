import { composed, joined, type Text } from '../source/text.ts';

/** `${name}`, `$${name}` and `%{name}`, in the formats that fill words in so. */
const VALUE = /(?:\$\$?|%)\{[^{}]{0,200}\}/g;

/** Words in which what is filled in stands as rules know it: `{name}`. */
export function withNamedValues(text: Text): Text {
  if (!isFilledIn(text.value)) return text;
  const parts: Text[] = [];
  let at = 0;
  for (const { 0: written, index } of text.value.matchAll(VALUE)) {
    if (index > at) parts.push(partOf(text, at, index));
    at = index + written.length;
    const name = written.slice(written.indexOf('{') + 1, -1).trim();
    parts.push(composed(`{${name || 'value'}}`, text.span(index, at)));
  }
  if (at === 0) return text;
  if (at < text.value.length) parts.push(partOf(text, at, text.value.length));
  return joined(parts);
}

/** Whether something is filled in. */
export function isFilledIn(value: string): boolean {
  return /(?:\$|%)\{/.test(value);
}

/** Whether nothing but what is filled in would be heard. */
export function isOnlyFilledIn(value: string): boolean {
  return isFilledIn(value) && !/[\p{L}\p{N}]/u.test(value.replace(VALUE, ''));
}

/** A stretch of a text, as a text. */
export function partOf(text: Text, from: number, to: number): Text {
  return {
    value: text.value.slice(from, to),
    span: (start = 0, end = to - from) => text.span(from + start, from + end),
    replace: (start, end, words) => text.replace(from + start, from + end, words),
  };
}
