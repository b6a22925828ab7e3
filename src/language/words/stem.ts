import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as english } from 'stemmer';
import { isAscii } from './letters.ts';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** The languages whose words it knows in all their forms. */
export const inflected: readonly string[] = Object.keys(STEMMERS);

/** A word longer than this is no word of a language; stemmers slow down on it. */
const LONGEST = 40;

const known = new Map<string, Map<string, string>>(inflected.map((tag) => [tag, new Map()]));

/**
 * What a word has in common with its other forms (`enquiries`, `enquiry` → `enquiri`): for comparing, not for reading.
 * Lower case. In a language without a stemmer the word itself, in lower case.
 */
export function stem(word: string, language: string): string {
  const lower = word.toLowerCase();
  const tag = language.length === 2 ? language : language.slice(0, 2).toLowerCase();
  const inLanguage = known.get(tag);
  if (inLanguage === undefined) return lower;
  const found = inLanguage.get(lower);
  if (found !== undefined) return found;
  if (inLanguage.size > 20_000) inLanguage.clear();
  const stemmed = lower.length > LONGEST || !isWord(lower) ? lower : STEMMERS[tag]!(lower);
  inLanguage.set(lower, stemmed);
  return stemmed;
}

const LETTERS = /^[a-z]+$/;

const isWord = (lower: string): boolean => LETTERS.test(lower) || (!isAscii(lower) && /^\p{L}+$/u.test(lower));
