import { everydayAcronyms } from '../lists/acronyms.ts';
import type { Word } from './words.ts';

/** Two to six capitals, with `&` or figures between them: `CSR`, `A&E`, `P60`. */
const ACRONYM = /(?<![\p{L}\p{N}.@/_-])\p{Lu}(?:[&/]?[\p{Lu}\p{N}]){1,5}(?=s?(?:['’]s)?(?![\p{L}\p{N}@/_]|-\p{N}))/gu;

/** A Roman numeral, or letters and figures of a form, a road, a postcode or a size, which are no words. */
const NO_WORD = /^(?:[IVX]+|\p{Lu}{1,2}\p{N}+\p{Lu}{0,2}|\p{Lu}\p{N}\p{Lu}?|\p{Lu}{1,2})$/u;

/**
 * Acronyms that not everybody of the country says and that the text does not explain. `known` adds names that callers know,
 * such as the organisation's own. Lines that are all in capitals are left alone.
 */
export function acronymsIn(text: string, language: string, known: readonly string[] = []): Word[] {
  if (!/^en/iu.test(language) || isShouted(text)) return [];
  const everyday = everydayOf(language);
  const ours = new Set(known.flatMap((name) => name.match(/[\p{L}\p{N}&/]+/gu) ?? []));
  return Array.from(text.matchAll(ACRONYM), (match) => ({
    value: match[0],
    start: match.index,
    end: match.index + match[0].length,
  })).filter(
    ({ value }) => !everyday.has(value) && !ours.has(value) && !NO_WORD.test(value) && !isExplained(text, value),
  );
}

const sets = new Map<string, ReadonlySet<string>>();

/** Without a country, what is said in any of them. */
function everydayOf(language: string): ReadonlySet<string> {
  const tag = language.toLowerCase();
  const found = sets.get(tag);
  if (found !== undefined) return found;
  const own =
    Object.hasOwn(everydayAcronyms, tag) && tag !== 'en'
      ? [everydayAcronyms.en, everydayAcronyms[tag]]
      : Object.values(everydayAcronyms);
  const words = new Set(own.flatMap((words) => (words ?? '').split(' ')));
  sets.set(tag, words);
  return words;
}

const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 6 && (text.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.7;
};

/** `Customer Service Representative (CSR)`, or `CSR (customer service representative)`: as many words as letters, with these initials. */
function isExplained(text: string, acronym: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const initials = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word)
    .filter((word) => word !== acronym && !/^(?:of|and|the|for|in|to|a)$/iu.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return letters.length > 1 && initials.includes(letters);
}
