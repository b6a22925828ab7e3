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
  return written(value, {
    whole: span(start, start + read.text.slice(start, end).trimEnd().length),
    offsets: () => align(read.text.slice(from, to), value, style).map((offset) => read.origin(from + offset)),
    spell: (words) => (isTouched || (isPlainInline && /[,{}[\]]/.test(words)) ? undefined : style.spell(words)),
    respell: (text) => JSON.stringify(text),
  });
}

interface Style {
  /** Where the words are: between the quotes, or below the header. */
  inside(text: string, start: number, end: number): readonly [number, number];
  /** One escape sequence, where the style has them. */
  readonly escape?: RegExp;
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
    escape: /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^\r\n])/iy,
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
function align(raw: string, value: string, { escape: escapes, block }: Style): number[] {
  const indent = block ? indentOf(raw) - indentOf(value) : Infinity;
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length; index++) {
    while (at < raw.length) {
      const length = escapeAt(raw, at, escapes);
      if (length > 0) {
        offsets.push(at);
        // A character beyond U+FFFF is two units of the value and one escape.
        if (value.codePointAt(index)! > 0xffff && length > 2) {
          offsets.push(at);
          index++;
        }
        at += length;
        break;
      }
      const isBreak = raw[at] === '\n';
      if (raw[at] === value[index] || (isBreak && value[index] === ' ')) {
        offsets.push(at++);
        if (isBreak) at = skipIndent(raw, at, indent);
        break;
      }
      at = isBreak ? skipIndent(raw, at + 1, indent) : at + 1;
    }
    if (offsets.length <= index) offsets.push(raw.length);
  }
  return [...offsets, Math.min(at, raw.length)];
}

function escapeAt(raw: string, at: number, escapes: RegExp | undefined): number {
  if (!escapes) return 0;
  escapes.lastIndex = at;
  return escapes.exec(raw)?.[0].length ?? 0;
}

function skipIndent(raw: string, at: number, indent: number): number {
  const end = at + indent;
  while (at < end && (raw[at] === ' ' || raw[at] === '\t')) at++;
  return at;
}

function indentOf(text: string): number {
  return /^ *(?=\S)/m.exec(text)?.[0].length ?? 0;
}
