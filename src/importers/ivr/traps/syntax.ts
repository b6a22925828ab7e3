import type { ReadProblem } from '../../../source/problem.ts';
import type { Source } from '../../../source/source.ts';
import type { Fault } from '../../../source/yaml/yaml.ts';
import { lineAt, short, spanOf } from './trap.ts';

/** What the parser stumbled over and no trap explains, in plain words: one finding a line, since one slip makes it fall several times. */
export function syntaxProblems(source: Source, faults: readonly Fault[]): ReadProblem[] {
  const problems: ReadProblem[] = [];
  const lines = new Set<number>();
  const places = new Set<number>();
  let isOver = false;
  let isAskew = false;
  for (const fault of faults) {
    const { number } = lineAt(source, fault.at.start);
    if (lines.has(number)) continue;
    lines.add(number);
    // After the end of what it could read, the parser stumbles over every single word.
    if (isOver) continue;
    // Once a line has fallen out of its column, all that should stand in it seem to.
    const isFallen = isOutOfPlace(fault);
    if (isFallen && isAskew) continue;
    isAskew ||= isFallen;
    isOver ||= isAfterEnd(fault) || fault.detail === 'Unexpected scalar at node end';
    // What is missing at the end of a file is told of at its last word, which may be what is wrong there too.
    const problem = problemOf(source, fault);
    if (places.has(problem.at.start)) continue;
    places.add(problem.at.start);
    problems.push(problem);
  }
  return problems;
}

/** A name or a map begins where none can. */
export const IMPLICIT_KEY = /^(?:BLOCK_AS_IMPLICIT_KEY|MULTILINE_IMPLICIT_KEY|BLOCK_IN_FLOW)$/;

/** A line that begins at another column than what it should stand among. */
export function isBadColumn({ code, detail }: Fault): boolean {
  return code === 'BAD_INDENT' && !/end with a/.test(detail);
}

/** A fault after which all that follows may seem to stand in the wrong place. */
export function isOutOfPlace(fault: Fault): boolean {
  return isBadColumn(fault) || /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(fault.code);
}

/** What follows something that the parser takes for the end of the document. */
export function isAfterEnd({ code, detail }: Fault): boolean {
  return code === 'UNEXPECTED_TOKEN' && detail.includes('in YAML stream');
}

function problemOf(source: Source, fault: Fault): ReadProblem {
  const words = source.text.slice(fault.at.start, Math.min(fault.at.end, fault.at.start + 200));
  const [message, suggestion] = wordsFor(fault, words.split(/[\r\n]/)[0]!, source);
  const line = lineAt(source, fault.at.start);
  // What is missing at the end of the file is missing after its last letter.
  const last = Math.max(0, source.text.trimEnd().length - 1);
  const start = isBadColumn(fault) ? line.start + /^\s*/.exec(line.text)![0].length : Math.min(fault.at.start, last);
  const end = Math.max(start + 1, start + (words.split(/[\r\n]/)[0]?.length ?? 0));
  return {
    rule: 'syntax',
    at: spanOf(source, Math.min(start, source.text.length), Math.min(end, source.text.length)),
    message,
    why: 'Neither ivrlint nor a phone system can be sure of what stands here: what callers would get is anybody’s guess.',
    suggestion,
    fixes: [],
  };
}

const NO_NAME = ['A list or a map stands where a name should.', 'Write a plain name before the colon.'] as const;

function wordsFor(
  { code, detail, at }: Fault,
  written: string,
  source: Source,
): readonly [message: string, suggestion: string] {
  const word = short(written);
  switch (code) {
    case 'BAD_INDENT':
      if (/end with a [}\]]/.test(detail)) {
        const mark = /end with a (.)/.exec(detail)![1]!;
        const open = mark === '}' ? '{' : '[';
        return [`A \`${open}\` before this line is not closed.`, `Write a \`${mark}\` where it ends.`];
      }
      return [
        'This line begins at another column than its neighbours.',
        'Give all properties of one thing the same number of spaces before them.',
      ];
    case 'TAB_AS_INDENT':
      return ['A tab stands where only spaces may.', 'Write spaces in its place.'];
    case 'MISSING_CHAR':
      if (detail.startsWith('Missing ,')) return ['A comma is missing before this.', 'Write a comma between the two.'];
      if (detail.startsWith('Missing closing'))
        return ['A quote before this is not closed.', 'Close it where the words end.'];
      if (/^[{[]/.test(word)) return NO_NAME;
      if (word === '')
        return ['The file breaks off here.', 'Write the rest of it, or fetch it anew from where it came.'];
      return [
        `There is no colon after \`${word}\`.`,
        'Write a colon and a space after a name; put words that are no name in quotes.',
      ];
    case 'MULTILINE_IMPLICIT_KEY': {
      const line = short(lineAt(source, at.start).text);
      return [
        `\`${line}\` is neither a property nor part of a text.`,
        'Write a name, a colon, a space, and what it is.',
      ];
    }
    case 'BLOCK_IN_FLOW':
      return [
        'A comma is missing here, or words with a colon stand without quotes.',
        'Write a comma between two properties; put words in quotes.',
      ];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'A property begins here, where none can.',
        'Put it on a line of its own, or put words with a colon in quotes.',
      ];
    case 'BAD_DQ_ESCAPE':
      return [
        `\`${word}\` means nothing between double quotes.`,
        'Write `\\\\` for a backslash, or use single quotes.',
      ];
    case 'KEY_IS_NO_WORD':
      return NO_NAME;
    case 'BAD_MERGE':
      return ['`<<` takes over the properties of another map, and this is none.', 'Name a map that has an `&` mark.'];
    case 'BAD_ALIAS':
    case 'ALIAS_OF_NOTHING':
      return [
        `\`${word}\` refers to a place that does not exist.`,
        'Put it in quotes if it is words; else mark the place with `&` before it is used.',
      ];
    case 'ALIAS_IN_ITSELF':
      return [`\`${word}\` refers to the very thing it stands in.`, 'Write out what is meant.'];
    case 'ALIAS_BOMB':
    case 'RESOURCE_EXHAUSTION':
      return [
        'This file unfolds to more than any menu could be, and is not read to its end.',
        'Write out what is meant, with fewer `*` references and less nesting.',
      ];
    case 'WORDS_TOO_LONG':
      return [
        'These words go on for longer than anyone could speak, and the file is not read to its end.',
        'Write what callers are to hear, in a few sentences.',
      ];
    case 'TAG_RESOLVE_FAILED':
      return [`YAML does not know \`${word}\`.`, 'Put words that begin with `!` in quotes.'];
    case 'BAD_DIRECTIVE':
      return ['A line that begins with `%` is an instruction to YAML.', 'Put words that begin with `%` in quotes.'];
    default:
      if (/^[}\]]/.test(written)) return [`There is a \`${written.charAt(0)}\` too many.`, 'Take it away.'];
      return word === ''
        ? [
            'Something is missing here.',
            'Look at this line and the one before it: a quote, a bracket or a colon may be missing.',
          ]
        : [
            `\`${word}\` cannot stand here.`,
            'Look at this line and the one before it: a quote, a bracket or a colon may be missing.',
          ];
  }
}
