import type { Text } from '../text.ts';
import type { Page } from './json.ts';

/** The text of a JSON string that stands, with its quotes, between two offsets of its page. */
export function textOf(page: Page, value: string, start: number, end: number): Text {
  const from = start + 1;
  // Without an escape in it, a string is as long as what it says.
  if (end - start - 2 === value.length) {
    return {
      value,
      span: (first = 0, last = value.length) => page.span(from + first, from + Math.max(first, last)),
      replace: (first, last, words) => page.edit(from + first, from + Math.max(first, last), escaped(words)),
    };
  }
  let starts: ArrayLike<number> | undefined;
  /** Where a character begins, and after the last one where they end. */
  const offsetOf = (index: number): number => {
    if (index === 0) return from;
    starts ??= align(page.text, from, end, value.length);
    return starts[index]!;
  };
  return {
    value,
    span: (first = 0, last = value.length) => page.span(offsetOf(first), offsetOf(Math.max(first, last))),
    replace: (first, last, words) => page.edit(offsetOf(first), offsetOf(Math.max(first, last)), escaped(words)),
  };
}

const escaped = (words: string) => JSON.stringify(words).slice(1, -1);

const ESCAPE = /\\(?:u[\da-fA-F]{4}|[\s\S])/y;

function align(text: string, from: number, end: number, length: number): number[] {
  const starts: number[] = [];
  let at = from;
  for (let index = 0; index < length; index++) {
    starts.push(Math.min(at, end));
    ESCAPE.lastIndex = at;
    at += text[at] === '\\' ? (ESCAPE.exec(text)?.[0].length ?? 1) : 1;
  }
  starts.push(Math.min(at, end));
  return starts;
}
