import type { Source } from '../source.ts';
import { type Text, written } from '../text.ts';

/** The value of an attribute, which stands between two offsets without its quotes. */
export function attributeText(source: Source, value: string, start: number, end: number): Text {
  return spelled(source, value, start, end, REFERENCE, escaped);
}

/** Words between tags. */
export function runText(source: Source, value: string, start: number, end: number): Text {
  return spelled(source, value, start, end, REFERENCE, escaped);
}

/** Words in `<![CDATA[ … ]]>`, which stand there as they are. */
export function cdataText(source: Source, value: string, start: number, end: number): Text {
  return spelled(source, value, start, end, LINE_END, (words) => words.replaceAll(']]>', ']] >'));
}

/** What is written with more than one character for one: a reference, or a line's end. */
const REFERENCE = /&(?:#\d{1,8}|#x[\da-fA-F]{1,8}|lt|gt|amp|quot|apos);|\r\n/y;
const LINE_END = /\r\n/y;

function spelled(
  source: Source,
  value: string,
  start: number,
  end: number,
  many: RegExp,
  respell: (words: string) => string,
): Text {
  let starts: ArrayLike<number> | undefined;
  const offsets = () => {
    starts ??= align(source.text, value.length, start, end, many);
    return starts;
  };
  return written(value, {
    whole: { source, start, end },
    offsets,
    ends: () => Array.from({ length: value.length }, (_, index) => offsets()[index + 1]!),
    rewrite: (from, to, words) => ({
      span: { source, start: offsets()[from]!, end: offsets()[Math.max(from, to)]! },
      text: respell(words),
    }),
    respell,
  });
}

function align(text: string, length: number, start: number, end: number, many: RegExp): number[] {
  const starts: number[] = [];
  let at = start;
  while (starts.length < length && at < end) {
    starts.push(at);
    many.lastIndex = at;
    const found = many.exec(text)?.[0];
    // A character beyond the first plane counts as two.
    if (found?.startsWith('&#') && codeOf(found) > 0xffff) starts.push(at);
    at += found?.length ?? 1;
  }
  // A file that the reader stumbled in may hold less than was read: what is left ends where all ends.
  while (starts.length <= length) starts.push(Math.min(at, end));
  return starts;
}

function codeOf(reference: string): number {
  const isHex = reference[2] === 'x';
  return Number.parseInt(reference.slice(isHex ? 3 : 2), isHex ? 16 : 10);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('>', '&gt;');
}
