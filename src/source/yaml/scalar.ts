import { Scalar } from 'yaml';
import type { Edit } from '../edit.ts';
import type { Span } from '../source.ts';
import { type Spelling, type Text, written } from '../text.ts';
import type { ScalarTree } from '../tree.ts';
import { type Alignment, rewritten } from './rewritten.ts';
import type { Page } from './yaml.ts';

/**
 * A word or a number, in whichever of the five styles it is written. There are so many in a file that they keep nothing of
 * what the parser made, and that their places and texts are made only when they are asked for.
 */
export class YamlScalar implements ScalarTree, Spelling {
  readonly kind = 'scalar';
  readonly value: ScalarTree['value'];
  readonly #words: string;
  readonly #page: Page;
  readonly #start: number;
  readonly #end: number;
  readonly #style: Style;
  readonly #inline: boolean;
  #at: Span | undefined;
  #text: Text | undefined;

  constructor(page: Page, node: Scalar, inline: boolean) {
    const value = node.value as unknown;
    const [start, end] = node.range!;
    this.value = value === null || typeof value === 'string' || typeof value === 'boolean' ? value : Number(value);
    // A number is its digits as written: `0800` keeps its zero.
    this.#words = typeof value === 'string' ? value : (node.source ?? page.read.text.slice(start, end));
    this.#page = page;
    this.#start = start;
    this.#end = end;
    this.#style = STYLES[node.type ?? 'PLAIN'] ?? PLAIN;
    this.#inline = inline;
  }

  get quoted(): boolean {
    return this.#style !== PLAIN;
  }

  /** The same whenever it is asked for, so that two who name this place name one. */
  get at(): Span {
    this.#at ??= trimmed(this.#page, this.#start, this.#end);
    return this.#at;
  }

  get text(): Text {
    this.#text ??= written(this.#words, this);
    return this.#text;
  }

  get whole(): Span {
    return this.at;
  }

  offsets(): number | readonly number[] {
    const { read } = this.#page;
    const [from, to] = this.#inside();
    // Reading drops characters and never adds one, but for a line's end below a block: as many as were written are those.
    const isVerbatim =
      !this.#style.block && to - from === this.#words.length && !read.isTouched(this.#start, this.#end);
    return isVerbatim ? read.origin(from) : this.#aligned().starts.map((offset) => read.origin(from + offset));
  }

  ends(): readonly number[] {
    const { read } = this.#page;
    const [from] = this.#inside();
    return this.#aligned().ends.map((offset) => read.origin(from + offset));
  }

  rewrite(first: number, last: number, words: string): Edit | undefined {
    const { read, span } = this.#page;
    // What is read otherwise than it is written can only be written anew as a whole.
    if (read.isTouched(this.#start, this.#end)) return undefined;
    const [from, to] = this.#inside();
    const raw = read.text.slice(from, to);
    const spelt = { value: this.#words, raw, style: this.#style, inline: this.#inline, places: this.#aligned() };
    const edit = rewritten(spelt, first, last, words);
    return edit && { span: span(from + edit.start, from + edit.end), text: edit.text };
  }

  respell(value: string): string {
    return quoted(value);
  }

  #inside(): readonly [number, number] {
    return this.#style.inside(this.#page.read.text, this.#start, this.#end);
  }

  #aligned(): Alignment {
    const [from, to] = this.#inside();
    return align(this.#page.read.text.slice(from, to), this.#words, this.#style);
  }
}

/** A stretch of what was read, without the white space at its end. */
export function trimmed({ read, span }: Page, start: number, end: number): Span {
  const last = read.text.charCodeAt(end - 1);
  const isLetter = last > 0x20 && last < 0x7f && end > start;
  return span(start, isLetter ? end : start + read.text.slice(start, end).trimEnd().length);
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

const PLAIN: Style = { name: 'plain', inside: (_, start, end) => [start, end], spell: onOneLine };

const STYLES: Readonly<Record<string, Style>> = {
  [Scalar.PLAIN]: PLAIN,
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
