import { beginsSmall, beginsWithDigit, eachFound, forLettersOf, isAscii } from '../words/letters.ts';

/**
 * A piece of a prompt. `pause` is what a voice hardly marks (a comma, the end of a line), `break` parts clauses (a colon, a
 * dash), `stop` ends a sentence.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'pause' | 'break' | 'stop';
  /** Lower case, but for the department "IT"; straight apostrophes. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The end of a line, where one recording may end and the next begin. */
  readonly line: boolean;
  readonly question: boolean;
  /** A quotation mark directly before, and directly after. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const pieceOf = forLettersOf(
  (letters, figures) =>
    [
      '</?[a-zA-Z][^<>]{0,200}>',
      '\\{[^{}\\n]{0,200}\\}',
      `[${letters}${figures}]+(?:(?:[-'’&]|[.:,](?=[${figures}]))[${letters}${figures}]+)*`,
      '[#*＃＊]',
      '\\r?\\n|\\r',
      '\\.{2,}|…|[,，、()[\\]]',
      '[;:；：–—]|-(?=[\\s-])|\\|',
      '[.!?。！？]',
    ].join('|'),
  'g',
);
const QUOTES = '"\'“”‘’«»„‚`';
const digits = /^[0-9]+$/;
const shortened = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'prof', 'e.g', 'i.e', 'etc', 'nr', 'sr', 'sra', 'bzw', 'bv']);

/** Cuts a prompt into its words and its pauses; linear in its length, and no character is in two tokens. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachFound(pieceOf(text), text, (found, start) => {
    const token = tokenOf(found, start, text, tokens.at(-1));
    if (token) tokens.push(token);
  });
  return tokens;
}

/** The words and the marks of a text, in lower case and without their places, which takes a fraction of the time. */
export function wordsOf(text: string): readonly string[] {
  const found = text.match(pieceOf(text)) ?? [];
  return found.map(text.includes('’') ? straightened : wordOf);
}

const wordOf = (found: string): string => (found[0] === '{' ? '{}' : found.toLowerCase());

const straightened = (found: string): string => wordOf(found).replaceAll('’', "'");

function tokenOf(found: string, start: number, text: string, before: Token | undefined): Token | undefined {
  const end = start + found.length;
  const first = found[0]!;
  // Most are words without an accent.
  if (isPlain(found.charCodeAt(0))) return spoken(kindOf(found), wordIn(found), start, end, text);
  if (first === '<') return /^<break/i.test(found) ? mark('pause', ',', start, end) : undefined;
  if (first === '{') return mark('word', '{}', start, end);
  if (first === '\n' || first === '\r')
    return before && isSpoken(before) ? mark('pause', '\n', start, end, true) : undefined;
  if ('…,，、()[]'.includes(first) || (first === '.' && found.length > 1)) return mark('pause', found, start, end);
  if (';:；：–—-|'.includes(first)) return mark('break', found, start, end);
  if ('.!?。！？'.includes(first)) {
    if (endsAbbreviation(text, before, start, end)) return undefined;
    return mark('stop', found, start, end, false, first === '?' || first === '？');
  }
  if ('#*＃＊'.includes(first)) return spoken('sign', found.normalize('NFKC'), start, end, text);
  return spoken(kindOf(found), wordIn(found), start, end, text);
}

/** A to Z, a to z, 0 to 9. */
const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

const kindOf = (found: string): Token['kind'] =>
  beginsWithDigit(found) && (found.length === 1 || digits.test(found)) ? 'number' : 'word';

/** The department that looks after computers is no pronoun. */
const wordIn = (found: string): string => (found === 'IT' ? found : found.toLowerCase().replaceAll('’', "'"));

const mark = (
  kind: Token['kind'],
  word: string,
  start: number,
  end: number,
  line = false,
  question = false,
): Token => ({
  kind,
  word,
  start,
  end,
  line,
  question,
  opens: false,
  closes: false,
});

const spoken = (kind: Token['kind'], word: string, start: number, end: number, text: string): Token => ({
  kind,
  word,
  start,
  end,
  line: false,
  question: false,
  opens: isQuote(text[start - 1]),
  closes: isClosedAt(text, end),
});

/** A quotation mark, perhaps after the comma or the full stop that is set within it. */
function isClosedAt(text: string, index: number): boolean {
  const mark = text[index];
  // After most words is a blank.
  if (mark === ' ' || mark === undefined) return false;
  return QUOTES.includes(mark) || ('.,!?'.includes(mark) && isQuote(text[index + 1]));
}

const isQuote = (mark: string | undefined): boolean => mark !== undefined && mark !== ' ' && QUOTES.includes(mark);

export const isSpoken = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'sign';

/** The full stop of "9 a.m. to 5 p.m." or of "Mr. Jones" ends nothing. */
function endsAbbreviation(text: string, before: Token | undefined, start: number, end: number): boolean {
  if (text[start] !== '.' || before?.end !== start || before.kind !== 'word') return false;
  const next = text[end];
  // After most full stops there is a blank.
  if (next !== undefined && !' \n'.includes(next) && hasLetter(next)) return before.word.length === 1;
  if (shortened.has(before.word)) return true;
  const oneLetter = before.word.length === 1 && text[before.start - 1] === '.';
  if (!oneLetter) return false;
  const [, following = ''] = /^\s{0,3}(\S)/u.exec(text.slice(end, end + 5)) ?? [];
  return beginsSmall(following);
}

/** Whether a word has a letter. */
export const hasLetter = (word: string): boolean => /[A-Za-z]/.test(word) || (!isAscii(word) && /\p{L}/u.test(word));

/** The same of two in a row. */
export const hasTwoLetters = (word: string): boolean =>
  /[A-Za-z]{2}/.test(word) || (!isAscii(word) && /\p{L}{2}/u.test(word));
