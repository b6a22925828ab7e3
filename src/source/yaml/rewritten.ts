import type { Style } from './scalar.ts';

/** Where each character of a value is written, as offsets in what was read. */
export interface Alignment {
  /** Where each begins, and after the last where they end. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A value and the way it is written. */
export interface Spelt {
  readonly value: string;
  /** What stands between the quotes, or below the header of a block. */
  readonly raw: string;
  readonly style: Style;
  /** Whether it stands between brackets, where commas mean something. */
  readonly inline: boolean;
  readonly places: Alignment;
}

export interface RawEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit of the raw text that makes words of some characters of its value; undefined where only another style can
 * write the value that comes of it.
 *
 * Lines are folded: white space at their edges is lost, and an empty line is a break. So where the words would leave white
 * space, or nothing, at the edge of a line, the line is joined with its neighbour.
 */
export function rewritten(spelt: Spelt, start: number, end: number, words: string): RawEdit | undefined {
  const { value, style } = spelt;
  const after = value.slice(0, start) + words + value.slice(end);
  if (!fits(after, spelt) || partsBreaks(value, start) || partsBreaks(value, end)) return undefined;
  const [first, last] = words === '' ? keepingLines(spelt, start, end) : [start, end];
  const edit = simple(spelt, first, last, words);
  if (!edit || !frays(edit, spelt)) return edit;
  return style.name === 'literal' ? undefined : joined(spelt, first, last, words);
}

/** Of words between two spaces either space may go with them: the one that is no line break, so that lines stay as they are. */
function keepingLines({ value, raw, places: { starts } }: Spelt, start: number, end: number): [number, number] {
  const mayTurn = end < value.length && value[start] === ' ' && value[end] === ' ';
  return mayTurn && raw[starts[start]!] === '\n' && raw[starts[end]!] !== '\n' ? [start + 1, end + 1] : [start, end];
}

/** Several breaks are one run of empty lines, which has no place in the middle. */
function partsBreaks(value: string, at: number): boolean {
  return value[at - 1] === '\n' && value[at] === '\n';
}

/** Whether a value can be written in this style at all, beginning and ending as this one does. */
function fits(after: string, { value, style, inline }: Spelt): boolean {
  if (after === '' || /[\p{Cs}]/u.test(after)) return false;
  if (style.block) {
    const tail = (text: string) => /(?<!\n)\n*$/.exec(text)![0];
    const head = (text: string) => /^[ \t\n]*/.exec(text)![0];
    return tail(after) === tail(value) && head(after) === head(value) && after.trim() !== '';
  }
  return style.name !== 'plain' || isPlain(after, value, inline);
}

/** Whether a value needs no quotes, where another one that stood there needed none. */
function isPlain(after: string, before: string, inline: boolean): boolean {
  if (/^\s|\s$|:(?=\s|$)|\s#/.test(after) || /(?![\t\n])\p{Cc}/u.test(after)) return false;
  if (inline && /[,{}[\]]|:(?=[,{}[\]])/.test(after)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(after) && after.slice(0, 2) !== before.slice(0, 2)) return false;
  return !MEANS_ANOTHER.test(after) || MEANS_ANOTHER.test(before);
}

/** What YAML takes for a number, nothing, yes or no. */
const MEANS_ANOTHER =
  /^(?:~|null|true|false|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan)$/i;

/** Just these characters, with the line breaks among them. */
function simple({ raw, style, places, value }: Spelt, first: number, last: number, words: string): RawEdit | undefined {
  const { starts, ends } = places;
  const text = style.spell(words);
  if (text === undefined) return undefined;
  let start = starts[first]!;
  // A line break goes with all the white space around it, which it stands for.
  if (raw[start] === '\n') start = first > 0 ? ends[first - 1]! : 0;
  if (first === last) return { start, end: start, text };
  let end = ends[last - 1]!;
  if (raw[end - 1] === '\n') end = last < value.length ? starts[last]! : raw.length;
  return { start, end, text };
}

/** Whether an edit leaves white space where folding would lose it, at the beginning or the end of a line, or nothing on a line. */
function frays({ start, end, text }: RawEdit, { raw, style, value }: Spelt): boolean {
  const before = start === 0 ? '' : raw.slice(raw.lastIndexOf('\n', start - 1) + 1, start);
  const below = raw.indexOf('\n', end);
  const after = raw.slice(end, below < 0 ? undefined : below);
  const isFirst = !raw.slice(0, start).includes('\n');
  const atStart = isBlank(before) && (style.block === true || !isFirst);
  const rest = text + after;
  const startsBlank = atStart && (isBlank(rest) || /^[ \t]/.test(rest));
  if (style.name === 'literal') return isFirst && startsBlank;
  // A block with lines that are indented further folds in a way of its own.
  if (style.name === 'folded' && /^[ \t]|\n[ \t]/.test(value)) return atStart || raw.slice(start, end).includes('\n');
  return startsBlank || (!style.block && below >= 0 && isBlank(after) && /[ \t]$/.test(before + text));
}

function isBlank(text: string): boolean {
  return /^[ \t\r]*$/.test(text);
}

/** The same characters and all white space beside them, on one line with what stands before and after. */
function joined({ value, style, places }: Spelt, first: number, last: number, words: string): RawEdit | undefined {
  let from = first;
  let to = last;
  while (from > 0 && /\s/.test(value[from - 1]!)) from--;
  while (to < value.length && /\s/.test(value[to]!)) to++;
  if (style.block && (from === 0 || to === value.length)) return undefined;
  const text = style.spell(value.slice(from, first) + words + value.slice(last, to));
  if (text === undefined) return undefined;
  const { starts, ends } = places;
  return { start: from > 0 ? ends[from - 1]! : starts[0]!, end: to < value.length ? starts[to]! : ends.at(-1)!, text };
}
