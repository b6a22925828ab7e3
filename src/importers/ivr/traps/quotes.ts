import type { Source } from '../../../source/source.ts';
import type { Fault } from '../../../source/yaml/yaml.ts';
import { type Line, lineOf, quoteEdits, short, spanOf, type Trap, trap } from './trap.ts';

/** A quote that nothing closes: the rest of the file becomes part of the prompt. */
export function unclosed(source: Source, line: Line, fault: Fault, known: ReadonlySet<number>): Trap | undefined {
  const open = openingOf(source, line, fault, known);
  if (!open) return undefined;
  const valueAt = open.at;
  const value = open.line.text.slice(valueAt - open.line.start).trimEnd();
  const mark = value.charAt(0);
  const isSure = valueAt === open.line.valueAt && !/\s#/.test(value);
  const end = valueAt + value.length;
  return trap({
    rule: 'yaml-unclosed-quote',
    at: spanOf(source, valueAt, valueAt + 1),
    message: 'This quote is opened and never closed.',
    why: 'All that follows becomes part of the prompt: callers would hear the file read out, or nothing at all.',
    suggestion: isSure
      ? `Close it at the end of the line: \`${endOf(value)}${mark}\`.`
      : 'Close it where the words end.',
    fix: isSure ? ['Close the quote', [{ span: spanOf(source, end, end), text: mark }]] : undefined,
  });
}

/** The last words of a prompt. */
function endOf(value: string): string {
  return value.length > 20 ? `…${value.slice(-20).replace(/^\S*/, '')}` : value;
}

/** The quote, in this line or above it, at which the trouble began. */
function openingOf(
  source: Source,
  line: Line,
  { code, detail, at }: Fault,
  known: ReadonlySet<number>,
): Opening | undefined {
  const isMissing = code === 'MISSING_CHAR' && detail.startsWith('Missing closing');
  if (!isMissing && code !== 'UNEXPECTED_TOKEN') return undefined;
  const here = isMissing ? openQuoteIn(line) : undefined;
  if (here && !known.has(here.at)) return here;
  // A quote may have been closed by the opening one of the next prompt: what lies between are whole lines of the file.
  for (let number = line.number - 1; number >= Math.max(1, line.number - MOST_LINES); number--) {
    const above = lineOf(source, number);
    const open = openQuoteIn(above);
    if (open && !known.has(open.at)) {
      const between = lineOf(source, number + 1);
      return isMissing || between.key !== undefined || at.start > between.end ? open : undefined;
    }
    if (!isMissing && /^["']/.test(above.value)) return undefined;
  }
  return undefined;
}

interface Opening {
  readonly line: Line;
  readonly at: number;
}

/** Where a quote begins that this line does not close. */
function openQuoteIn(line: Line): Opening | undefined {
  const from = line.valueAt - line.start;
  // In a map or a list of one line, words may begin after any bracket, comma or colon.
  const starts = /^[{[]/.test(line.value) ? /(?<=[{[,:] {0,20})["']/g : /^["']/g;
  const words = line.text.slice(from).trimEnd();
  for (let found = starts.exec(words); found; found = starts.exec(words)) {
    const close = closingIn(words.slice(found.index));
    if (close < 0) return { line, at: line.valueAt + found.index };
    starts.lastIndex = found.index + close + 1;
  }
  return undefined;
}

/** A prompt that goes on for more lines than this, and only then lacks its quote, is told at its end. */
const MOST_LINES = 2000;

/** Where a value that begins with a quote has the one that closes it; -1 where it has none. */
function closingIn(value: string): number {
  const mark = value.charAt(0);
  for (let at = 1; at < value.length; at++) {
    if (mark === '"' && value[at] === '\\') at++;
    else if (mark === "'" && value[at] === mark && value[at + 1] === mark) at++;
    else if (value[at] === mark) return at;
  }
  return -1;
}

/** `'It's late'` and `"Press 1" for sales`: the quote closes before the words end. */
export function quoteInWords(source: Source, { value, valueAt }: Line): Trap | undefined {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const close = closingIn(value);
  const after = value.slice(close + 1);
  if (close < 0 || !/^\s*[^\s:,\]}#]/.test(after)) return undefined;
  const isApostrophe = mark === "'" && value.length > 1 && value.endsWith("'") && !value.includes('"');
  const end = valueAt + value.length;
  const inside = isApostrophe
    ? [
        { span: spanOf(source, valueAt, valueAt + 1), text: '"' },
        { span: spanOf(source, end - 1, end), text: '"' },
      ]
    : quoteEdits(source, valueAt, end);
  const isCommented = /\s#/.test(after);
  return trap({
    rule: 'yaml-unclosed-quote',
    at: spanOf(source, valueAt + close, valueAt + close + 1),
    message: `This ${isApostrophe ? 'apostrophe' : 'quote'} ends the words, and more of them follow.`,
    why: `Callers hear the prompt break off before "${short(after)}".`,
    suggestion: isApostrophe ? 'Put the prompt in double quotes.' : 'Put the whole prompt in quotes of the other kind.',
    fix: isCommented ? undefined : ['Put all of it in quotes', inside],
  });
}
