import { knownByLetters, oddOrEven, partsOfLists, partsOfYears } from './lists/sorting.ts';
import { hasPhrase, mayHaveAny } from './words/phrases.ts';
import { beginningWith } from './words/shape.ts';

/**
 * Whether an English label sorts by the alphabet, by birthdays, or by a figure at the end of a number, or as the first or second part of a
 * list: what callers come for has no letter. `within` is what the label is a part of, in which nothing of that may be said.
 */
export function isBucket(label: string, within: string): boolean {
  const said = label.toLowerCase();
  if (!maySort(within)) return isRange(said) && !hasPhrase(knownByLetters, said);
  if (hasPhrase(partsOfYears, said)) return true;
  const sorts = hasPhrase(partsOfLists, said) || beginningWith(oddOrEven, said) !== undefined || isRange(said);
  return sorts && !hasPhrase(knownByLetters, said);
}

const maySort = mayHaveAny([partsOfYears, partsOfLists, oddOrEven]);

function isRange(said: string): boolean {
  // Most labels have no letter alone, and of these most none that another comes after.
  if (!/\b[b-z]\b/.test(said) || !MAY_BE_RANGE.test(said)) return false;
  const range = letters().exec(said) ?? between().exec(said);
  return range !== null && range[1]! < range[2]!;
}

export const MAY_BE_RANGE = /\b[a-z]["'”]?(?:\s[a-z ]{2,7}\s|\s?[-–]\s?)["'“]?[b-z](?![a-z\d])/;

export const letters = () =>
  /(?:^|[\s("'“])([a-z])["'”]?(?:\s(?:to|through|thru|until|up to)\s|\s?[-–]\s?)["'“]?([a-z])(?![\p{L}\p{N}'’])/u;

export const between = () => /\bbetween ([a-z]) and ([a-z])(?![\p{L}\p{N}'’])/u;

/** What a list goes on with after such a label, as it is told: "with M through Z", "in an even number"; undefined where it is something else. */
export function otherHalfIn(after: string): string | undefined {
  return OTHER_HALF.exec(after.slice(0, 120))?.[1];
}

const OTHER_HALF =
  /^[\s.,;]{0,5}(?:(?:and|or|if|for|those|it is|it's) ){0,2}((?:(?:with|from|in|ending(?: in| with)?) )?(?:(?:an? )?(?:odd|even)(?: (?:number|digit|figure))?|[a-z] (?:to|through|thru) [a-z]|\d (?:to|through) \d)),? (?:please )?(?:press|dial|push|select|choose)\b/i;
