import { forLettersOf } from '../words/letters.ts';
import { type Cardinal, digitByDigit } from './numbers.ts';
import type { Symbols } from './symbols.ts';

/** Addresses on the web and of e-mail. Every repetition is bounded, so that the search is linear. */
const address = forLettersOf(
  (letters, figures) =>
    String.raw`(?:https?:\/\/|www\.)[^\s<>"{}]{1,200}|[${letters}${figures}_.+-]{1,64}@[${letters}${figures}.-]{1,100}|(?<![${letters}${figures}._@-])(?:[${letters}${figures}-]{1,63}\.){1,5}(?:com|org|net|gov|edu|info|biz|eu|uk|ie|au|nz|in|us|ca|io|app|es|fr|de|pt|br|it|nl)(?![${letters}${figures}])(?:\/[^\s<>"{}]{0,200})?`,
  'gi',
);

const PUNCTUATION_AFTER = /(?<![.,;:!?)\]'’])[.,;:!?)\]'’]+$/u;

/** Ends of addresses that are read as a word; all other short ends letter by letter. */
const READ_AS_WORD = /^(?:com|org|net|gov|edu|info|biz|app|co)$/iu;

/** `www.acme.co.uk/help` → `double-u double-u double-u dot acme dot co dot u k slash help`. */
export function sayAddresses(text: string, cardinal: Cardinal, symbols: Symbols): string {
  if (!/@|\/\/|[Ww]{3}|\w\.\w/.test(text)) return text;
  return text.replace(address(text), (found) => {
    const after = PUNCTUATION_AFTER.exec(found)?.[0] ?? '';
    return `${sayAddress(found.slice(0, found.length - after.length), cardinal, symbols)}${after}`;
  });
}

function sayAddress(address: string, cardinal: Cardinal, symbols: Symbols): string {
  const signs: Readonly<Record<string, string>> = {
    '.': symbols.dot,
    '/': symbols.slash,
    '-': symbols.hyphen,
    _: symbols.underscore,
    '@': symbols.at,
    ':': symbols.colon,
    '+': symbols.plus,
  };
  const words = address.match(/[\p{L}\p{M}]+|[0-9]+|[^\p{L}\p{M}0-9]/gu) ?? [];
  return words
    .map((word, i) => {
      if (/^[0-9]/u.test(word)) return digitByDigit(word, cardinal);
      const sign = signs[word];
      if (sign !== undefined) return sign;
      if (/^(?:https?|www)$/iu.test(word)) return spell(word);
      const isEnd = words[i - 1] === '.' && word.length === 2;
      return isEnd && !READ_AS_WORD.test(word) ? spell(word) : word;
    })
    .join(' ');
}

/** Letter by letter: `NHS` → `N H S`; the w has three syllables of its own. */
export const spell = (letters: string): string =>
  Array.from(letters, (letter) => (/w/iu.test(letter) ? 'double-u' : letter)).join(' ');
