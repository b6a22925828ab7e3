import { everydayAcronyms } from './lists/acronyms.ts';
import type { Stretch } from './offer.ts';
import { whenNeeded } from './when-needed.ts';
import { forCapitalsOf } from './words/letters.ts';
import { listFoundBy, type PhraseLists } from './words/phrases.ts';
import { type WordSet, wordSet } from './words/word-set.ts';
import { wordsOf } from './words/words.ts';

/** Short forms in capitals, such as `PCN`, with where each stands. Figures, Roman numbers and single letters are none. */
export function acronymsOf(words: string): (Stretch & { readonly acronym: string })[] {
  // The name of a value is not heard, only what it stands for.
  const text = words.includes('{') ? words.replace(/\{[^{}]*\}/g, (name) => '_'.repeat(name.length)) : words;
  // Words that are all in capitals are shouted, not shortened.
  if (!TWO_CAPITALS.test(text) || shouted(text).test(text)) return [];
  return Array.from(text.matchAll(shortForm(text)), ({ 0: found, index }) => ({
    acronym: found.replace(/s$/, ''),
    start: index,
    end: index + found.length,
  })).filter(({ acronym }) => !/^[IVXLC]+$/.test(acronym) && !STRESSED.has(acronym));
}

/** The same as a list, each meaning itself without the s of several: in English only. */
export const shortForms: PhraseLists = {
  en: listFoundBy('en', (text) =>
    acronymsOf(text).map(({ acronym, start, end }) => ({ start, end, phrase: acronym, means: acronym })),
  ),
};

/** Plain English words that are put in capitals to be stressed: "do NOT hang up". Words that are short forms as well are not among them. */
const STRESSED = wordSet(`
  NOT NO NEVER DO DONT ALL ANY BOTH EACH EVERY ONE TWO ONLY JUST MUST MAY CAN CANNOT WILL NOW NEXT FIRST LAST THEN AND OR BUT
  IF THE THIS THAT THESE THOSE YOU YOUR YES STOP WAIT FREE NEW OPEN CLOSED BEFORE AFTER UNTIL UNLESS FROM WITH STILL ALSO
  EVEN ON OFF OUT PLEASE PRESS DIAL CALL ENTER LEAVE HOLD SAY STAY HERE TODAY ALWAYS ONCE TWICE AGAIN MORE LESS
`);

/** A glance that spares most texts a closer look. */
const TWO_CAPITALS = /[A-ZÀ-Þ]{2}|[^\0-ÿ]/;

const shortForm = forCapitalsOf(
  (capitals, letters, figures) =>
    `(?<![${letters}${figures}&/.@'’-])[${capitals}]{2,6}(?:[&/][${capitals}]{1,4})?s?(?![${letters}${figures}&/@]|['’-][${letters}]|\\.[${letters}])`,
  'g',
);

/** Two words in capitals side by side. */
const shouted = forCapitalsOf(
  (capitals) =>
    `(?<![${capitals}])(?:[${capitals}]{4,40}\\s{1,4}[${capitals}]{2}|[${capitals}]{2,40}\\s{1,4}[${capitals}]{4})`,
);

/** Whether everybody in a country says it: by the language, and by its region where that is told. */
export function isEveryday(acronym: string, language: string, country?: string): boolean {
  const tag = language.slice(0, 2).toLowerCase();
  const region = (/-([a-z]{2})\b/i.exec(language)?.[1] ?? country)?.toLowerCase();
  return Object.entries(everyday()).some(([of, words]) => {
    const known = of === tag || (of.startsWith(`${tag}-`) && (region === undefined || of === `${tag}-${region}`));
    return known && words.has(acronym);
  });
}

const everyday = whenNeeded(
  (): Readonly<Record<string, WordSet>> =>
    Object.fromEntries(Object.entries(everydayAcronyms).map(([of, words]) => [of, wordSet(words.toUpperCase())])),
);

/** What letters words put into words, as runs of their initials: "primary care network" for PCN. */
export function initialsIn(text: string): ReadonlySet<string> {
  const initials = wordsOf(text).map(({ value }) => value.charAt(0).toUpperCase());
  const runs = new Set<string>();
  for (let at = 0; at < initials.length; at++) {
    for (let length = 2; length <= LONGEST; length++) runs.add(initials.slice(at, at + length).join(''));
  }
  return runs;
}

/** No short form has more letters. */
const LONGEST = 8;
