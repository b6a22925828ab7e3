import type { ReadProblem } from '../source/problem.ts';
import { linesOf, type Source, type Span } from '../source/source.ts';

/** The words of recordings, by the name or the file of each, as a list beside a flow has them. */
export interface Script {
  readonly source: Source;
  readonly lines: readonly Line[];
  readonly problems: readonly ReadProblem[];
}

export interface Line {
  readonly name: string;
  readonly words: string;
  readonly at: Span;
}

/** Lines that can be used, and what is wrong with the others; of two for one recording, the first counts. */
export function scriptOf(source: Source, written: readonly Line[], problems: readonly ReadProblem[]): Script {
  const known = new Map<string, Line>();
  const told = [...problems];
  for (const line of written) {
    const { name, words, at } = line;
    const first = known.get(nameOf(name));
    if (name.trim() === '')
      told.push(mistake(at, 'This line names no recording.', 'Write the name of its file or prompt first.'));
    else if (words.trim() === '')
      told.push(mistake(at, `There are no words for "${name}".`, 'Write what it says, or take the line out.'));
    else if (first && first.words.trim() !== words.trim()) {
      told.push({
        ...mistake(at, `The words of "${name}" stand here twice, and differ.`, 'Keep those that callers hear.'),
        related: [{ at: first.at, message: 'the first, which count' }],
      });
    } else if (!first) known.set(nameOf(name), line);
  }
  return { source, lines: [...known.values()], problems: told };
}

export function mistake(at: Span, message: string, suggestion: string): ReadProblem {
  const why = 'What callers hear there cannot be checked: nobody can tell the words of a recording without its script.';
  return { rule: 'schema', at, message, why, suggestion };
}

/** The words of a line, without its end. Lines count from 1. */
export function lineAt(source: Source, line: number): Span {
  const starts = linesOf(source);
  const index = Math.min(Math.max(line, 1), starts.length) - 1;
  const start = starts[index]!;
  const text = source.text.slice(start, starts[index + 1] ?? source.text.length);
  return { source, start, end: start + text.trimEnd().length };
}

/** Names are the same in any case. */
export const nameOf = (name: string): string => name.trim().replaceAll('\\', '/').toLowerCase();
