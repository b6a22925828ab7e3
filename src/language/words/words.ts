import type { Stretch } from '../offer.ts';
import { eachFound, forLettersOf } from './letters.ts';

/** A word and where it stands: letters and digits of any script, with inner apostrophes and hyphens (`don't`, `call-back`, `nº`). */
export interface Word extends Stretch {
  readonly value: string;
}

// The two classes share no character, so that the search is linear.
const wordOf = forLettersOf(
  (letters, figures) => `[${letters}${figures}]+(?:['’‘ʼ\\-‐‑][${letters}${figures}]+)*`,
  'g',
);

/** The words of a text, as written, in order. Numbers are words; `24/7` and `4.30` are two each. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachFound(wordOf(text), text, (value, start) => words.push({ value, start, end: start + value.length }));
  return words;
}
