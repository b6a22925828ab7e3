import type { JsonFault, JsonFile } from '../source/json/json.ts';
import type { ReadProblem } from '../source/problem.ts';
import { linesOf, positionOf, type Span, textAt } from '../source/source.ts';

/** What is not as JSON should be, in plain words: one finding a line, since one slip makes a reader fall several times. */
export function jsonProblems({ faults }: JsonFile): ReadProblem[] {
  const problems: ReadProblem[] = [];
  const lines = new Set<number>();
  for (const fault of faults) {
    const { line } = positionOf(fault.at.source, fault.at.start);
    if (lines.has(line)) continue;
    lines.add(line);
    const [message, suggestion] = wordsFor(fault);
    problems.push({
      rule: 'syntax',
      at: onOneLine(fault.at),
      message,
      why: 'Neither ivrlint nor a phone system can be sure of what stands here: what callers would get is anybody’s guess.',
      suggestion,
      fixes: [],
    });
    if (problems.length >= MOST) break;
  }
  return problems;
}

/** After so many, the rest would only repeat that this is no JSON. */
const MOST = 10;

function onOneLine(at: Span): Span {
  const { source, start } = at;
  const { line } = positionOf(source, start);
  const lineEnd = (linesOf(source)[line] ?? source.text.length + 1) - 1;
  return { source, start, end: Math.max(start, Math.min(at.end, lineEnd)) };
}

function wordsFor({ kind, at }: JsonFault): readonly [message: string, suggestion: string] {
  const word = shortened(textAt(at));
  switch (kind) {
    case 'comment':
      return ['JSON has no comments, and a comment stands here.', 'Take it away: platforms refuse such a file.'];
    case 'stray word':
      return /[{}$%<]/.test(word)
        ? [
            `\`${word}\` is a placeholder that something else is to fill in.`,
            'Check the file after it is filled in, or put the placeholder in quotes.',
          ]
        : [`\`${word}\` cannot stand here.`, 'Put words in quotes.'];
    case 'name missing':
      return word.startsWith('}')
        ? ['A comma stands before this with nothing after it.', 'Take the comma away.']
        : ['A name in quotes should stand here.', 'Write the name between double quotes, then a colon.'];
    case 'value missing':
      return /^[}\]]/.test(word)
        ? ['Something is missing before this.', 'Write what belongs there, or take away the comma before it.']
        : ['Something is missing here.', 'Write what belongs here: words in double quotes, a number, a list.'];
    case 'colon missing':
      return ['A colon is missing before this.', 'Write a colon between a name and what it is.'];
    case 'comma missing':
      return ['A comma is missing before this.', 'Write a comma between the two.'];
    case 'brace missing':
      return ['A `{` before this is never closed.', 'Write a `}` where it ends; the end of the file may be lost.'];
    case 'bracket missing':
      return ['A `[` before this is never closed.', 'Write a `]` where it ends; the end of the file may be lost.'];
    case 'quote missing':
      return ['A quote opens here and is never closed.', 'Close it where the words end.'];
    case 'bad escape':
      return ['A backslash here is followed by what means nothing.', 'Write `\\\\` for a backslash.'];
    case 'bad number':
      return [`\`${word}\` is no number.`, 'Put it in quotes, or write the number in full.'];
    case 'bad character':
      return ['A character within quotes cannot stand there as it is.', 'Write `\\n` for a new line, `\\t` for a tab.'];
    case 'goes on':
      return [
        'The file should end before this.',
        'Take away what follows, or the bracket that closes too early before it.',
      ];
    case 'empty':
      return ['There is nothing in this file.', 'Export the flow again.'];
    case 'too deep':
      return [
        'This goes deeper than any phone menu, and is not read to its end.',
        'Write it with fewer brackets within brackets.',
      ];
    case 'too big':
      return ['There is more here than any phone menu holds, and it is not read to its end.', 'Split the file.'];
  }
}

function shortened(written: string): string {
  const [line = ''] = written.split(/[\r\n]/);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
