import { Scalar } from 'yaml';
import { type Text, written } from '../text.ts';
import { type Alignment, rewritten } from './rewritten.ts';
import type { Page } from './yaml.ts';

/** The text of a YAML scalar, in whichever of the five styles it is written. */
export function textOf({ read, span }: Page, node: Scalar, inline: boolean): Text {
  const [start, end] = node.range!;
  // A number is its digits as written: `0800` keeps its zero.
  const value = typeof node.value === 'string' ? node.value : (node.source ?? read.text.slice(start, end));
  const style = STYLES[node.type ?? 'PLAIN'] ?? STYLES.PLAIN!;
  const [from, to] = style.inside(read.text, start, end);
  // What is read otherwise than it is written can only be written anew as a whole.
  const isTouched = read.isTouched(start, end);
  let aligned: Alignment | undefined;
  const places = () => {
    aligned ??= align(read.text.slice(from, to), value, style);
    return aligned;
  };
  return written(value, {
    whole: span(start, start + read.text.slice(start, end).trimEnd().length),
    offsets: () => places().starts.map((offset) => read.origin(from + offset)),
    ends: () => places().ends.map((offset) => read.origin(from + offset)),
    rewrite(first, last, words) {
      if (isTouched) return undefined;
      const edit = rewritten(
        { value, raw: read.text.slice(from, to), style, inline, places: places() },
        first,
        last,
        words,
      );
      return edit && { span: span(from + edit.start, from + edit.end), text: edit.text };
    },
    respell: quoted,
  });
}

/** How words are written in one of the five styles. */
export interface Style {
  readonly name: 'plain' | 'single' | 'double' | 'literal' | 'folded';
  /** Where the words are: between the quotes, or below the header. */
  inside(text: string, start: number, end: number): readonly [number, number];
  /** One escape sequence, where the style has them. */
  readonly escape?: RegExp;
  /** What joins two lines without a trace. */
  readonly join?: RegExp;
  readonly block?: boolean;
  /** Words on one line; undefined where the style has no way to write them so. */
  spell(words: string): string | undefined;
}

const onOneLine = (words: string) => (/[\n\r]/.test(words) ? undefined : words);

const block = {
  inside: (text: string, start: number, end: number) => [text.indexOf('\n', start) + 1 || end, end] as const,
  block: true,
  spell: onOneLine,
};

const STYLES: Readonly<Record<string, Style>> = {
  [Scalar.PLAIN]: {
    name: 'plain',
    inside: (_, start, end) => [start, end],
    spell: onOneLine,
  },
  [Scalar.QUOTE_SINGLE]: {
    name: 'single',
    inside: (_, start, end) => [start + 1, end - 1],
    escape: /''/y,
    spell: (words) => onOneLine(words)?.replaceAll("'", "''"),
  },
  [Scalar.QUOTE_DOUBLE]: {
    name: 'double',
    inside: (_, start, end) => [start + 1, end - 1],
    escape: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y,
    join: /\\\r?\n[ \t]*/y,
    spell: (words) => JSON.stringify(words).slice(1, -1),
  },
  [Scalar.BLOCK_LITERAL]: { name: 'literal', ...block },
  [Scalar.BLOCK_FOLDED]: { name: 'folded', ...block },
};

/** Any text, in the quotes that change least of it. */
function quoted(value: string): string {
  const isEasier = /["\\]/.test(value) && !/['\p{Cc}\p{Cs}]/u.test(value);
  return isEasier ? `'${value}'` : JSON.stringify(value);
}

/**
 * Finds each character of a value in the text that it was read from.
 *
 * Reading a scalar only ever drops white space, turns a line break into a space, and takes an escape
 * for a character. So one walk over both does it, without knowing YAML's rules for any of the three.
 */
function align(raw: string, value: string, { escape: escapes, join, block }: Style): Alignment {
  const indent = block ? indentOf(raw) - indentOf(value) : Infinity;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const found = (length: number, times = 1) => {
    for (let time = 0; time < times; time++) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  };
  for (let index = 0; index < value.length; index++) {
    while (at < raw.length) {
      at += lengthAt(raw, at, join);
      const length = lengthAt(raw, at, escapes);
      if (length > 0) {
        // A character beyond U+FFFF is two units of the value and one escape.
        const isPair = value.codePointAt(index)! > 0xffff && length > 2;
        found(length, isPair ? 2 : 1);
        if (isPair) index++;
        break;
      }
      const isBreak = raw[at] === '\n';
      if (raw[at] === value[index] || (isBreak && value[index] === ' ')) {
        found(1);
        if (isBreak) at = skipIndent(raw, at, indent);
        break;
      }
      at = isBreak ? skipIndent(raw, at + 1, indent) : at + 1;
    }
    if (starts.length <= index) found(0);
  }
  starts.push(Math.min(at, raw.length));
  return { starts, ends };
}

/** How much of the text from here on is such a sequence. */
function lengthAt(raw: string, at: number, sequence: RegExp | undefined): number {
  if (!sequence) return 0;
  sequence.lastIndex = at;
  return sequence.exec(raw)?.[0].length ?? 0;
}

function skipIndent(raw: string, at: number, indent: number): number {
  const end = at + indent;
  while (at < end && (raw[at] === ' ' || raw[at] === '\t')) at++;
  return at;
}

function indentOf(text: string): number {
  return /^ *(?=\S)/m.exec(text)?.[0].length ?? 0;
}
