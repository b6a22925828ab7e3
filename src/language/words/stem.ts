import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as english } from 'stemmer';

const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nl: dutch,
  pt: portuguese,
};

/** A word longer than this is no word of a language; stemmers slow down on it. */
const LONGEST = 40;

const known = new Map<string, string>();

/**
 * What a word has in common with its other forms (`enquiries`, `enquiry` → `enquiri`): for comparing, not for reading.
 * Lower case. In a language without a stemmer the word itself, in lower case.
 */
export function stem(word: string, language: string): string {
  const lower = word.toLowerCase();
  const tag = language.slice(0, 2).toLowerCase();
  const stemmer = STEMMERS[tag];
  if (stemmer === undefined || lower.length > LONGEST || !/^\p{L}+$/u.test(lower)) return lower;
  const key = `${tag} ${lower}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const stemmed = stemmer(lower);
  if (known.size > 20_000) known.clear();
  known.set(key, stemmed);
  return stemmed;
}
