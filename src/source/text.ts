import type { Edit } from './edit.ts';
import type { Source, Span } from './source.ts';
import { countUpTo } from './up-to.ts';

/**
 * A string that still knows where each of its characters is written.
 *
 * Rules read `value`. Quotes, escapes and folded lines are the reader's business: a rule that finds
 * something at characters 4 to 9 asks for `span(4, 9)` and never looks at YAML.
 */
export interface Text {
  readonly value: string;
  /** Where these characters are written: by default all of them. */
  span(start?: number, end?: number): Span;
  /** The edit that rewrites these characters, or undefined for words that no one wrote. */
  replace(start: number, end: number, replacement: string): Edit | undefined;
}

/** How a text is written in its file. */
export interface Spelling {
  /** The whole of it, with quotes and the like. */
  readonly whole: Span;
  /**
   * The offset at which each character is written, and after the last the one where they end; of a text that is written just
   * as it reads, the first of them is all. Asked for once, if at all.
   */
  offsets(): number | ArrayLike<number>;
  /** Where each character ends, in a notation in which something may stand between two of them that belongs to neither. */
  ends?(): ArrayLike<number>;
  /** The edit that writes words in place of these characters; undefined where they do not fit between what stays. */
  rewrite(start: number, end: number, words: string): Edit | undefined;
  /** Any text as it would be written in place of the whole. */
  respell(value: string): string;
}

/** Of more words than anyone reads, where each is written is not worth finding out to say where all of them are. */
const LONGEST = 100_000;

export function written(value: string, spelling: Spelling): Text {
  return new Written(value, spelling);
}

/** There are so many of them that each is one small object, and no functions of its own. */
class Written implements Text {
  readonly value: string;
  readonly #spelling: Spelling;
  #offsets: number | ArrayLike<number> | undefined;
  #ends: ArrayLike<number> | undefined;

  constructor(value: string, spelling: Spelling) {
    this.value = value;
    this.#spelling = spelling;
  }

  span(start = 0, end = this.value.length): Span {
    const { whole } = this.#spelling;
    if (start === 0 && end === this.value.length && end > LONGEST) return whole;
    const { source } = whole;
    this.#offsets ??= this.#spelling.offsets();
    const offsets = this.#offsets;
    if (typeof offsets === 'number') return { source, start: offsets + start, end: offsets + Math.max(start, end) };
    const from = offsets[start]!;
    if (end <= start) return { source, start: from, end: from };
    // A stretch ends where its last character ends, not where the next begins: a folded line may lie between.
    this.#ends ??= this.#spelling.ends?.();
    if (this.#ends) return { source, start: from, end: this.#ends[end - 1]! };
    const last = offsets[end - 1]!;
    const spelled = source.text.slice(last, offsets[end]!).trimEnd().length;
    return { source, start: from, end: last + Math.max(1, spelled) };
  }

  replace(start: number, end: number, replacement: string): Edit | undefined {
    const edit = this.#spelling.rewrite(start, end, replacement);
    if (edit) return edit;
    const after = this.value.slice(0, start) + replacement + this.value.slice(end);
    return { span: this.#spelling.whole, text: this.#spelling.respell(after) };
  }
}

/** Words that we made up from something else in the file, such as `For LABEL, press KEY`. */
export function composed(value: string, from: Span): Text {
  return { value, span: () => from, replace: nowhere };
}

const nowhere = () => undefined;

/** A text that is written just as it reads. */
export function verbatim(source: Source, start: number, end: number): Text {
  const value = source.text.slice(start, end);
  return written(value, {
    whole: { source, start, end },
    offsets: () => start,
    rewrite: (from, to, text) => ({ span: { source, start: start + from, end: start + to }, text }),
    respell: (text) => text,
  });
}

/** Texts one after another as one, with a separator between them: places and edits go to the text they fall in. */
export function joined(texts: readonly Text[], separator = ''): Text {
  const [first] = texts;
  if (texts.length === 1) return first!;
  const starts: number[] = [];
  let value = '';
  for (const [index, text] of texts.entries()) {
    if (index > 0) value += separator;
    starts.push(value.length);
    value += text.value;
  }
  // What falls between two parts belongs to the one before it.
  const partAt = (offset: number): number => Math.max(0, countUpTo(starts, offset, (start) => start) - 1);
  const within = (index: number, offset: number) => Math.min(offset - starts[index]!, texts[index]!.value.length);
  return {
    value,
    span(start = 0, end = value.length) {
      const from = partAt(start);
      const to = Math.max(from, partAt(Math.max(start, end - 1)));
      if (from === to) return texts[from]!.span(within(from, start), within(from, end));
      const opening = texts[from]!.span(within(from, start), texts[from]!.value.length);
      const closing = texts[to]!.span(0, within(to, end));
      // Parts may stand in any order in the file.
      return {
        source: opening.source,
        start: Math.min(opening.start, closing.start),
        end: Math.max(opening.end, closing.end),
      };
    },
    replace(start, end, replacement) {
      const index = partAt(start);
      const inside = end <= starts[index]! + texts[index]!.value.length && start >= starts[index]!;
      return inside ? texts[index]!.replace(within(index, start), within(index, end), replacement) : undefined;
    },
  };
}

/** A stretch of a text, as a text. */
export function partOf(text: Text, from: number, to: number): Text {
  return {
    value: text.value.slice(from, to),
    span: (start = 0, end = to - from) => text.span(from + start, from + end),
    replace: (start, end, words) => text.replace(from + start, from + end, words),
  };
}

/** The same places with other words, which are as many letters. */
export function reworded(text: Text, value: string): Text {
  return {
    value,
    span: (start, end) => text.span(start, end),
    replace: (start, end, words) => text.replace(start, end, words),
  };
}

/** A text in which all that an expression finds, which has the flag `g`, reads otherwise; the same text where it finds nothing. */
export function readAs(text: Text, expression: RegExp, says: (found: string) => string): Text {
  const parts: Text[] = [];
  let at = 0;
  for (const { 0: found, index } of text.value.matchAll(expression)) {
    if (index > at) parts.push(partOf(text, at, index));
    at = index + found.length;
    parts.push(composed(says(found), text.span(index, at)));
  }
  if (at === 0) return text;
  if (at < text.value.length) parts.push(partOf(text, at, text.value.length));
  return joined(parts);
}
