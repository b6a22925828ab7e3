import { eachFound, forLettersOf } from '../words/letters.ts';

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
const quotes = /["'“”‘’«»„‚`]/;
/** A quotation mark, perhaps after the comma or the full stop that is set within it. */
const closing = /^[.,!?]?["'“”‘’«»„‚`]/;
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
  return (text.match(pieceOf(text)) ?? []).map(wordOf);
}

const wordOf = (found: string): string => (found[0] === '{' ? '{}' : found.toLowerCase().replaceAll('’', "'"));

function tokenOf(found: string, start: number, text: string, before: Token | undefined): Token | undefined {
  const end = start + found.length;
  const piece = { start, end, line: false, question: false, opens: false, closes: false };
  const first = found[0]!;
  if (first === '<') return /^<break/i.test(found) ? { kind: 'pause', word: ',', ...piece } : undefined;
  if (first === '{') return { kind: 'word', word: '{}', ...piece };
  if (first === '\n' || first === '\r')
    return before && isSpoken(before) ? { kind: 'pause', word: '\n', ...piece, line: true } : undefined;
  if ('…,，、()[]'.includes(first) || (first === '.' && found.length > 1))
    return { kind: 'pause', word: found, ...piece };
  if (';:；：–—-|'.includes(first)) return { kind: 'break', word: found, ...piece };
  if ('.!?。！？'.includes(first)) {
    if (endsAbbreviation(text, before, start, end)) return undefined;
    return { kind: 'stop', word: found, ...piece, question: first === '?' || first === '？' };
  }
  const opens = start > 0 && quotes.test(text[start - 1]!);
  const closes = closing.test(text.slice(end, end + 2));
  if ('#*＃＊'.includes(first)) return { kind: 'sign', word: found.normalize('NFKC'), ...piece, opens, closes };
  // The department that looks after computers is no pronoun.
  const word = found === 'IT' ? found : found.toLowerCase().replaceAll('’', "'");
  return { kind: digits.test(word) ? 'number' : 'word', word, ...piece, opens, closes };
}

export const isSpoken = (token: Token): boolean =>
  token.kind === 'word' || token.kind === 'number' || token.kind === 'sign';

/** The full stop of "9 a.m. to 5 p.m." or of "Mr. Jones" ends nothing. */
function endsAbbreviation(text: string, before: Token | undefined, start: number, end: number): boolean {
  if (text[start] !== '.' || before?.end !== start || before.kind !== 'word') return false;
  if (/\p{L}/u.test(text[end] ?? '')) return before.word.length === 1;
  if (shortened.has(before.word)) return true;
  const oneLetter = before.word.length === 1 && text[before.start - 1] === '.';
  return oneLetter && /^\s{0,3}\p{Ll}/u.test(text.slice(end, end + 5));
}
