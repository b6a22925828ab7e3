import { type Edit, type Fix, fixOf } from '../../../source/edit.ts';
import type { ReadProblem } from '../../../source/problem.ts';
import { linesOf, positionOf, type Source, type Span } from '../../../source/source.ts';
import { definitions, flowSchema, type Schema } from '../shape/schema.ts';

/** A way of writing that YAML takes for another, and how to read the file as it was meant. */
export interface Trap {
  readonly problem: ReadProblem;
  /** What makes it mean what was meant; the file is read as if it were so. Empty where nobody can be sure. */
  readonly mends: readonly Edit[];
}

interface Told {
  readonly rule: string;
  readonly at: Span;
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
  /** What the fix does, and its edits. */
  readonly fix?: readonly [title: string, edits: readonly Edit[]] | undefined;
  /** Where the file can be read as meant although no fix is sure enough to offer. */
  readonly mends?: readonly Edit[];
  readonly related?: ReadProblem['related'];
}

export function trap({ fix, mends, ...problem }: Told): Trap {
  const made: Fix | undefined = fix && fixOf('suggestion', 'settings', fix[0], fix[1]);
  return { problem: { ...problem, fixes: made ? [made] : [] }, mends: mends ?? made?.edits ?? [] };
}

/** One line of a file: `  - say: Welcome: press 1`. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  readonly text: string;
  /** The column at which its first key or word begins, from 0: a list's dashes count as indentation. */
  readonly indent: number;
  /** The name before its colon, where it has one. */
  readonly key: string | undefined;
  /** What stands after the name, or after the dash. */
  readonly value: string;
  readonly valueAt: number;
}

/** Nobody writes longer lines; a whole file on one line is not looked at for what a person may have meant. */
const LONGEST_LINE = 5000;

const PARTS = /^([ \t]*(?:- +)*)((?:"[^"\n]*"|'[^'\n]*'|[^\s"'#{}[\],*&!|>%@`:-][^:#\n]*):(?:[ \t]+|$))?(.*)/;

export function lineAt(source: Source, offset: number): Line {
  return lineOf(source, positionOf(source, offset).line);
}

export function lineOf(source: Source, number: number): Line {
  const starts = linesOf(source);
  const start = starts[number - 1]!;
  const text = source.text.slice(start, starts[number] ?? source.text.length).replace(/(?<![\r\n])[\r\n]+$/, '');
  const [, before = '', name = '', rest = ''] = (text.length > LONGEST_LINE ? null : PARTS.exec(text)) ?? [];
  const value = rest.trimEnd();
  return {
    number,
    start,
    end: start + text.length,
    text,
    indent: before.length,
    key: name ? name.slice(0, name.lastIndexOf(':')) : undefined,
    value,
    valueAt: start + before.length + name.length,
  };
}

/** The number of the nearest line above in which something stands. */
export function previous(source: Source, number: number): number {
  let before = number - 1;
  while (before > 1 && lineOf(source, before).text.trim() === '') before--;
  return before;
}

/** The number of the nearest line below in which something stands. */
export function following(source: Source, number: number): number {
  const last = linesOf(source).length;
  let after = number + 1;
  while (after < last && lineOf(source, after).text.trim() === '') after++;
  return after;
}

/** Where words end that begin in this line: they may go on in lines that stand further to the right. */
export function endOfWords(source: Source, line: Line): number {
  let end = line.valueAt + line.value.length;
  const last = linesOf(source).length;
  // An item of a list goes on wherever it stands further to the right than its dash.
  const least = line.key === undefined ? /^ */.exec(line.text)![0].length : line.indent;
  for (let number = line.number + 1; number <= last; number++) {
    const next = lineOf(source, number);
    if (next.text.trim() === '') continue;
    const isDeeper = /^ */.exec(next.text)![0].length > least;
    const isProperty = next.key !== undefined && isPropertyName(next.key);
    if (!isDeeper || isProperty || /^[ \t]*(?:- |#)/.test(next.text)) break;
    end = next.start + next.text.trimEnd().length;
  }
  return end;
}

/** Whether a name is one of the format's own, whatever has it, or one that it leaves to its users. */
export function isPropertyName(name: string): boolean {
  names ??= new Set([flowSchema, ...Object.values(definitions())].flatMap(namesUnder));
  return names.has(name) || name.startsWith('x-');
}

function namesUnder({ properties = {}, additionalProperties, items }: Schema): string[] {
  const inside = [...Object.values(properties), additionalProperties, items].filter((schema) => schema !== undefined);
  return [...Object.keys(properties), ...inside.flatMap(namesUnder)];
}

let names: Set<string> | undefined;

export function spanOf(source: Source, start: number, end: number): Span {
  return { source, start, end };
}

/** The edits that put a stretch of the file in quotes. */
export function quoteEdits(source: Source, start: number, end: number): Edit[] {
  const words = source.text.slice(start, end);
  const mark = !/["\\]/.test(words) ? '"' : words.includes("'") ? undefined : "'";
  if (mark === undefined) {
    return [
      {
        span: spanOf(source, start, end),
        text: JSON.stringify(words.replaceAll(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? ' ' : gap))),
      },
    ];
  }
  return [
    { span: spanOf(source, start, start), text: mark },
    { span: spanOf(source, end, end), text: mark },
  ];
}

export function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
