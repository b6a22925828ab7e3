import type { ReadProblem } from '../source/problem.ts';
import { linesOf, type Source } from '../source/source.ts';
import { type Line, lineAt, mistake, type Script, scriptOf } from './script.ts';

/** What the column of names, and that of the words, may be called; without such a first line they are the first two. */
const NAMES = ['name', 'id', 'file', 'filename', 'audio', 'recording', 'prompt'];
const WORDS = ['words', 'text', 'script', 'transcript', 'say'];

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A table as spreadsheets save it: separated by commas, semicolons or tabs. */
export async function readCsv(source: Source): Promise<Script> {
  const { parse } = await import('csv-parse/sync');
  const problems: ReadProblem[] = [];
  let rows: readonly Row[] = [];
  try {
    rows = parse(source.text, {
      bom: true,
      delimiter: delimiterOf(source.text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    problems.push(faultOf(error, source));
  }
  const [first] = rows;
  const headings = (first?.record ?? []).map((word) => word.trim().toLowerCase());
  const name = headings.findIndex((word) => NAMES.includes(word));
  const words = headings.findIndex((word) => WORDS.includes(word));
  const hasHeadings = name >= 0 && words >= 0;
  const [nameColumn, wordsColumn] = hasHeadings ? [name, words] : [0, 1];
  const most = hasHeadings ? headings.length : 2;
  const lines: Line[] = [];
  for (const [index, { record }] of rows.entries()) {
    if (hasHeadings && index === 0) continue;
    const at = lineAt(source, firstLineOf(rows, index, source));
    if (record.length > most && record.slice(most).some((cell) => cell.trim() !== '')) {
      problems.push(
        mistake(
          at,
          'This line has more columns than there are.',
          'Put words in which the mark between columns stands in double quotes.',
        ),
      );
    } else lines.push({ name: record[nameColumn] ?? '', words: record[wordsColumn] ?? '', at });
  }
  return scriptOf(source, lines, problems);
}

/** Whichever stands first in the first line: a name has none of them. */
const delimiterOf = (text: string): string => /^[^\r\n]*?([,;\t])/.exec(text)?.[1] ?? ',';

/** A row begins after the one before it, past empty lines. */
function firstLineOf(rows: readonly Row[], index: number, source: Source): number {
  const last = rows[index]!.info.lines;
  let line = index === 0 ? 1 : rows[index - 1]!.info.lines + 1;
  const starts = linesOf(source);
  const isEmpty = (at: number) => source.text.slice(starts[at - 1], starts[at] ?? source.text.length).trim() === '';
  while (line < last && isEmpty(line)) line++;
  return line;
}

function faultOf(error: unknown, source: Source): ReadProblem {
  const { code, lines } = error as { readonly code?: string; readonly lines?: number };
  const at = lineAt(source, lines ?? 1);
  const problem =
    code === 'CSV_QUOTE_NOT_CLOSED'
      ? mistake(at, 'A double quote is opened in this table and never closed.', 'Close it at the end of the words.')
      : mistake(
          at,
          'This table cannot be read from here on.',
          'Put words with double quotes in them in quotes: "say ""yes""".',
        );
  return { ...problem, rule: 'syntax' };
}
