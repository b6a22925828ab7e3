import distance from 'damerau-levenshtein';

/**
 * The one of a platform's names of which this is surely a slip: other capitals or signs between its words, or a letter or two
 * of one word. Names that are merely like others are often new ones, so a word that is in use elsewhere, a plural and a
 * number of a version are none.
 */
export function meantName(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const letters = lettersOf(written);
  const same = names.filter((name) => lettersOf(name) === letters);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const words = wordsOf(written);
  const inUse = new Set(names.flatMap(wordsOf));
  const near = names.filter((name) => isSlipOf(words, wordsOf(name), inUse));
  return near.length === 1 ? near[0] : undefined;
}

const LONGEST = 100;

/** In words of fewer letters a slip may as well be another word; in names of so many, two slips are still the same name. */
const SHORT = 5;
const LONG = 12;

function isSlipOf(written: readonly string[], meant: readonly string[], inUse: ReadonlySet<string>): boolean {
  if (written.length !== meant.length) return false;
  const wrong = meant.flatMap((right, index) => (written[index] === right ? [] : [{ word: written[index]!, right }]));
  const [only] = wrong;
  if (!only || wrong.length > 1) return false;
  const { word, right } = only;
  if (right.length < SHORT || inUse.has(word) || /\d/.test(word + right) || isPlural(word, right)) return false;
  return distance(word, right).steps <= (meant.join('').length < LONG ? 1 : 2);
}

function isPlural(one: string, other: string): boolean {
  return one === `${other}s` || (other === `${one}s` && !one.endsWith('s'));
}

const lettersOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z\d]/g, '');

/** `GetParticipantInput`, `say-play`, `enter_queue`. */
function wordsOf(name: string): string[] {
  const parts = name.split(/[^A-Za-z\d]+|(?<=[a-z\d])(?=[A-Z])/).filter(Boolean);
  return parts.map((part) => part.toLowerCase());
}
