import type { Source, Span } from '../source.ts';
import type { Text } from '../text.ts';

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
  // Where every character is written as itself, words are as long as what stands there.
  if (end - start === value.length) {
    const plain = (from = 0, to = value.length): Span => {
      return { source, start: Math.min(start + from, end), end: Math.min(start + Math.max(from, to), end) };
    };
    return { value, span: plain, replace: (from, to, words) => ({ span: plain(from, to), text: respell(words) }) };
  }
  let starts: ArrayLike<number> | undefined;
  /** Where a character begins, and after the last one where they end. */
  const offsetOf = (index: number): number => {
    if (index <= 0) return start;
    if (index >= value.length) return end;
    // Most that is asked for is behind a mark at the beginning, such as `say:`.
    if (!starts && index < MARK && !/[&\r]/.test(source.text.slice(start, start + index))) return start + index;
    starts ??= align(source.text, value.length, start, end, many);
    return starts[index]!;
  };
  const span = (from = 0, to = value.length): Span => {
    return { source, start: offsetOf(from), end: offsetOf(Math.max(from, to)) };
  };
  return {
    value,
    span,
    replace: (from, to, words) => ({ span: span(from, to), text: respell(words) }),
  };
}

/** Characters of a mark. */
const MARK = 20;

function align(text: string, length: number, start: number, end: number, many: RegExp): number[] {
  const starts: number[] = [];
  let at = start;
  while (starts.length < length && at < end) {
    starts.push(at);
    // Both begin so, and hardly any character is written with more than one.
    if (text[at] !== '&' && text[at] !== '\r') {
      at++;
      continue;
    }
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
