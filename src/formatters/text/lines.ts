import { linesOf, positionOf, type Source, type Span } from '../../source/source.ts';

/** A line of a file without its line break, and where in the file it begins. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** A part of one line that is to be marked, in UTF-16 units from the beginning of the line. */
export interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

export function lineAt(source: Source, number: number): Line {
  const starts = linesOf(source);
  const start = starts[number - 1]! + (number === 1 && source.text.startsWith('\uFEFF') ? 1 : 0);
  const text = source.text.slice(start, starts[number] ?? source.text.length).replace(/(?<![\r\n])[\r\n]+$/, '');
  return { number, start, text };
}

/** A place that goes on over many lines is known by its first. */
const MOST_LINES = 3;

/** The lines that a place lies on, without the white space at their beginnings. */
export function stretchesOf(span: Span): Stretch[] {
  const first = positionOf(span.source, span.start).line;
  const last = positionOf(span.source, Math.max(span.start, span.end - 1)).line;
  const stretches: Stretch[] = [];
  for (let number = first; number <= Math.min(last, first + MOST_LINES - 1); number++) {
    const line = lineAt(span.source, number);
    const from = number === first ? span.start - line.start : line.text.length - line.text.trimStart().length;
    const to = Math.min(line.text.length, span.end - line.start);
    if (number === first || to > from) stretches.push({ line, from: Math.max(0, from), to: Math.max(from, to) });
  }
  return stretches;
}
