import { readAs, type Text } from '../source/text.ts';

/** `${name}`, `$${name}` and `%{name}`, in the formats that fill words in so. */
const VALUE = /(?:\$\$?|%)\{[^{}]{0,200}\}/g;

/** Words in which what is filled in stands as rules know it: `{name}`. */
export function withNamedValues(text: Text): Text {
  // Most words have no such thing in them.
  return text.value.includes('{') ? readAs(text, VALUE, (written) => `{${nameIn(written)}}`) : text;
}

const nameIn = (written: string) => written.slice(written.indexOf('{') + 1, -1).trim() || 'value';

/** Whether something is filled in. */
export function isFilledIn(value: string): boolean {
  return /(?:\$|%)\{/.test(value);
}

/** Whether nothing but what is filled in would be heard. */
export function isOnlyFilledIn(value: string): boolean {
  return isFilledIn(value) && !/[\p{L}\p{N}]/u.test(value.replace(VALUE, ''));
}
