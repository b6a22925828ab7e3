import { forLettersOf } from '../words/letters.ts';

/**
 * A piece of a prompt. `pause` is what a voice hardly marks (a comma, the end of a line), `break` parts clauses (a colon, a
 * dash), `stop` ends a sentence.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'pause' | 'break' | 'stop';
  /** Lower case, straight apostrophes. */
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
      '(?<tag></?[a-zA-Z][^<>]{0,200}>)',
      '(?<slot>\\{[^{}\\n]{0,200}\\})',
      `(?<word>[${letters}${figures}]+(?:(?:[-'’&]|[.:,](?=[${figures}]))[${letters}${figures}]+)*)`,
      '(?<sign>[#*＃＊])',
      '(?<line>\\r?\\n|\\r)',
      '(?<pause>\\.{2,}|…|[,，、()[\\]])',
      '(?<break>[;:；：–—]|-(?=[\\s-])|\\|)',
      '(?<stop>[.!?。！？])',
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
  for (const match of text.matchAll(pieceOf(text))) {
    const groups = match.groups!;
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const before = tokens.at(-1);
    const push = (kind: Token['kind'], word: string, more: Partial<Token> = {}) => {
      tokens.push({ kind, word, start, end, line: false, question: false, opens: false, closes: false, ...more });
    };
    const quoted = { opens: quotes.test(text[start - 1] ?? ''), closes: closing.test(text.slice(end, end + 2)) };
    if (groups.tag !== undefined) {
      if (/^<break/i.test(found)) push('pause', ',');
    } else if (groups.slot !== undefined) push('word', '{}');
    else if (groups.word !== undefined) {
      const word = found.toLowerCase().replaceAll('’', "'");
      push(digits.test(word) ? 'number' : 'word', word, quoted);
    } else if (groups.sign !== undefined) push('sign', found.normalize('NFKC'), quoted);
    else if (groups.line !== undefined) {
      if (before && isSpoken(before)) push('pause', '\n', { line: true });
    } else if (groups.pause !== undefined) push('pause', found);
    else if (groups.break !== undefined) push('break', found);
    else if (groups.stop !== undefined && !endsAbbreviation(text, before, start, end)) {
      push('stop', found, { question: /[?？]/.test(found) });
    }
  }
  return tokens;
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
