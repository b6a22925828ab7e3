import { countUpTo } from './up-to.ts';

/** One input file: where it is and what it says. */
export interface Source {
  /** As people write it: relative, with `/`. `<stdin>` for standard input without a name. */
  readonly path: string;
  readonly text: string;
}

/** A stretch of a source in UTF-16 units, the end exclusive. Every node, prompt and finding says where it is with one of these. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** As editors count: the first line and the first column are 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const lineStarts = new WeakMap<Source, readonly number[]>();

/** The offsets at which the lines of a source begin. A line ends with LF, CRLF or CR. */
export function linesOf(source: Source): readonly number[] {
  let starts = lineStarts.get(source);
  if (!starts) {
    const found = [0];
    const end = /\r\n?|\n/g;
    while (end.test(source.text)) found.push(end.lastIndex);
    starts = found;
    lineStarts.set(source, starts);
  }
  return starts;
}

export function positionOf(source: Source, at: number): Position {
  const starts = linesOf(source);
  // Nothing stands between the two letters of a line end of Windows.
  const offset = source.text[at] === '\n' && source.text[at - 1] === '\r' ? at - 1 : at;
  const line = countUpTo(starts, offset, itself);
  // A byte order mark is no column that an editor shows.
  const hidden = line === 1 && offset > 0 && source.text.startsWith('\uFEFF') ? 1 : 0;
  return { line, column: offset - starts[line - 1]! + 1 - hidden };
}

const itself = (start: number) => start;

/** How the lines of a source end: as the first one does. */
export function lineEndOf({ text }: Source): '\r\n' | '\n' | '\r' {
  const end = /\r\n|\n|\r/.exec(text)?.[0];
  return end === '\r\n' || end === '\r' ? end : '\n';
}

/** What stands in a span, as written. */
export function textAt({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}
