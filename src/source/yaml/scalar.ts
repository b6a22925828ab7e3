import { Scalar } from 'yaml';
import { type Text, written } from '../text.ts';
import type { Page } from './yaml.ts';

/** The text of a YAML scalar, in whichever of the five styles it is written. */
export function textOf({ read, span }: Page, node: Scalar, inline: boolean): Text {
  const [start, end] = node.range!;
  // A number is its digits as written: `0800` keeps its zero.
  const value = typeof node.value === 'string' ? node.value : (node.source ?? read.text.slice(start, end));
  const style = STYLES[node.type ?? 'PLAIN'] ?? STYLES.PLAIN!;
  const [from, to] = style.inside(read.text, start, end);
  const isPlainInline = node.type === 'PLAIN' && inline;
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
    spell: (words) => (isTouched || (isPlainInline && /[,{}[\]]/.test(words)) ? undefined : style.spell(words)),
    respell: (text) => JSON.stringify(text),
  });
}

interface Style {
  /** Where the words are: between the quotes, or below the header. */
  inside(text: string, start: number, end: number): readonly [number, number];
  /** One escape sequence, where the style has them. */
  readonly escape?: RegExp;
  /** What joins two lines without a trace. */
  readonly join?: RegExp;
  readonly block?: boolean;
  spell(words: string): string | undefined;
}

const block: Style = {
  inside: (text, start, end) => [text.indexOf('\n', start) + 1 || end, end],
  block: true,
  spell: (words) => (words.includes('\n') ? undefined : words),
};

const STYLES: Readonly<Record<string, Style>> = {
  [Scalar.PLAIN]: {
    inside: (_, start, end) => [start, end],
    spell: (words) => (/^[\p{L}\d]/u.test(words) && !/: | #|:$|\n/.test(words) ? words : undefined),
  },
  [Scalar.QUOTE_SINGLE]: {
    inside: (_, start, end) => [start + 1, end - 1],
    escape: /''/y,
    spell: (words) => (words.includes('\n') ? undefined : words.replaceAll("'", "''")),
  },
  [Scalar.QUOTE_DOUBLE]: {
    inside: (_, start, end) => [start + 1, end - 1],
    escape: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y,
    join: /\\\r?\n[ \t]*/y,
    spell: (words) => JSON.stringify(words).slice(1, -1),
  },
  [Scalar.BLOCK_LITERAL]: block,
  [Scalar.BLOCK_FOLDED]: block,
};

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

interface Alignment {
  /** Where each character begins, and after the last where they end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
