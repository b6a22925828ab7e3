import { grammarFor } from '../offers/grammar.ts';
import { forLettersOf, isLatin } from '../words/letters.ts';

const latinPieces = forLettersOf((letters, figures) => `[${letters}${figures}]+|[*#]`, 'g');
const pieces = () => /[\p{L}\p{N}]+|[*#]/gu;

/** What a key may be named by: a word, a number or a sign. */
const piecesOf = (text: string): RegExp => (isLatin(text) ? latinPieces(text) : pieces());

/** Another key, spelt as a key was spelt there: `2` as `3`, `two` as `three`, `star` as `3`. */
export function keySpeltLike(written: string, key: string, language: string): string {
  const lexicon = grammarFor(language)?.lexicon;
  if (key === 'star' || key === 'hash') return lexicon?.[key]?.()[0] ?? key;
  const isInWords = Object.hasOwn(lexicon?.numbers ?? {}, written.toLowerCase());
  const word = Object.entries(lexicon?.numbers ?? {}).find(([, digits]) => digits === key)?.[0];
  return (isInWords && word) || key;
}

/** Whether a key is named anywhere in a text, in figures or in words; the text is read once for all keys. */
export function keysNamedIn(text: string, language: string): (key: string) => boolean {
  const lexicon = grammarFor(language)?.lexicon;
  const lower = text.toLowerCase();
  const words = new Set<string>(lower.match(piecesOf(lower)));
  return (key) => {
    if (words.has(key)) return true;
    if (key === 'star' || key === 'hash')
      return words.has(key === 'star' ? '*' : '#') || (lexicon?.[key]?.() ?? []).some((word) => words.has(word));
    return Object.entries(lexicon?.numbers ?? {}).some(([word, digits]) => digits === key && words.has(word));
  };
}

/** Every place in a text at which a key is named, or a number that could be one: in figures or in words. */
export function placesOfKeys(
  text: string,
  language: string,
): { readonly key: string; readonly start: number; readonly end: number }[] {
  const lexicon = grammarFor(language)?.lexicon;
  return [...text.matchAll(piecesOf(text))].flatMap(({ 0: written, index }) => {
    const word = written.toLowerCase();
    const isOf = (key: 'star' | 'hash') =>
      word === (key === 'star' ? '*' : '#') || (lexicon?.[key]?.() ?? []).includes(word);
    const numbers = lexicon?.numbers ?? {};
    const key = /^\d$/.test(word)
      ? word
      : isOf('star')
        ? 'star'
        : isOf('hash')
          ? 'hash'
          : Object.hasOwn(numbers, word)
            ? numbers[word]
            : undefined;
    return key === undefined ? [] : [{ key, start: index, end: index + written.length }];
  });
}

/** Whether what a menu offers can be read in this language at all. */
export function canReadOffers(language: string): boolean {
  return grammarFor(language) !== undefined;
}
