import type { ReadProblem } from '../source/problem.ts';
import { positionOf, textAt } from '../source/source.ts';
import type { XmlFault, XmlFile } from '../source/xml/xml.ts';

/** After so many, the rest would only repeat that this is no XML. */
const MOST = 10;

/** What is not as XML should be, in plain words: one finding a line, since one slip makes a reader fall several times. */
export function xmlProblems({ faults }: XmlFile): ReadProblem[] {
  const lines = new Set<number>();
  const problems: ReadProblem[] = [];
  for (const fault of faults) {
    const { line } = positionOf(fault.at.source, fault.at.start);
    if (lines.has(line) || problems.length >= MOST) continue;
    lines.add(line);
    const [message, suggestion] = wordsFor(fault);
    problems.push({
      rule: 'syntax',
      at: fault.at,
      message,
      why: 'Neither ivrlint nor a phone system can be sure of what stands here: what callers would get is anybody’s guess.',
      suggestion,
      fixes: [],
    });
  }
  return problems;
}

function wordsFor({ kind, at }: XmlFault): readonly [message: string, suggestion: string] {
  const word = shortened(textAt(at));
  switch (kind) {
    case 'not closed':
      return word.startsWith('</')
        ? [`\`${word}\` does not close the tag that is open here.`, 'Close that one first, or mend the name.']
        : [`\`${word}\` is never closed.`, 'Close it; the end of the file may be lost.'];
    case 'closes nothing':
      return [`\`${word}\` closes a tag that was never opened.`, 'Take it away, or open the tag before it.'];
    case 'quote missing':
      return ['A value stands here without quotes.', 'Put it between double quotes.'];
    case 'value missing':
      return ['A name stands here without a value.', 'Write an equals sign and a value in double quotes.'];
    case 'same attribute':
      return ['A value is given twice in one tag.', 'Keep one of the two.'];
    case 'unknown entity':
      return [
        `\`${word}\` is an abbreviation that XML does not know.`,
        'Write the words or the character itself; for `&`, write `&amp;`.',
      ];
    case 'bare ampersand':
      return ['An `&` stands here that begins no character.', 'Write `&amp;` for the character itself.'];
    case 'own entities':
      return [
        'This file makes up abbreviations of its own, and ivrlint never fills them in.',
        'Write out what they stand for.',
      ];
    case 'ends early':
      return ['The file ends too early.', 'Export it again: its end is lost.'];
    case 'goes on':
      return ['The file should hold one tag with everything in it, and this stands beside it.', 'Take it away.'];
    case 'stray':
      return [
        `\`${word}\` cannot stand here.`,
        'Write `&lt;` for `<` within words, and check that the quotes and the tag before it are closed.',
      ];
    case 'empty':
      return ['There is nothing in this file.', 'Export it again.'];
    case 'too deep':
      return [
        'This goes deeper than any phone menu, and is not read to its end.',
        'Write it with fewer tags within tags.',
      ];
    case 'too big':
      return ['There is more here than any phone menu holds, and it is not read to its end.', 'Split the file.'];
  }
}

function shortened(written: string): string {
  const [line = ''] = written.split(/[\r\n]/);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
