import { grammarFor } from '../offers/grammar.ts';

/** Another key, spelt as a key was spelt there: `2` as `3`, `two` as `three`, `star` as `3`. */
export function keySpeltLike(written: string, key: string, language: string): string {
  const lexicon = grammarFor(language)?.lexicon;
  if (key === 'star' || key === 'hash') return lexicon?.[key][0] ?? key;
  const isInWords = Object.hasOwn(lexicon?.numbers ?? {}, written.toLowerCase());
  const word = Object.entries(lexicon?.numbers ?? {}).find(([, digits]) => digits === key)?.[0];
  return (isInWords && word) || key;
}

/** Whether a key is named anywhere in a text, in figures or in words. */
export function isKeyNamed(text: string, key: string, language: string): boolean {
  const lexicon = grammarFor(language)?.lexicon;
  const names = new Set([key]);
  for (const [word, digits] of Object.entries(lexicon?.numbers ?? {})) if (digits === key) names.add(word);
  if (key === 'star' || key === 'hash') for (const word of lexicon?.[key] ?? []) names.add(word);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+|[*#]/gu) ?? [];
  return words.some((word) => names.has(word) || (word === '*' && key === 'star') || (word === '#' && key === 'hash'));
}

/** Whether what a menu offers can be read in this language at all. */
export function canReadOffers(language: string): boolean {
  return grammarFor(language) !== undefined;
}
