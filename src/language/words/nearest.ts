import distance from 'damerau-levenshtein';

/** A slip of the fingers is short; longer words are not compared, which also bounds the work. */
const LONGEST = 64;

/**
 * Which of the names a misspelt one was meant to be: the nearest, or up to three that are equally near, in the order given;
 * none where nothing is near. Case does not count, and two neighbours swapped are one slip.
 *
 * Near is at most one slip for every three letters, and at least one; at least half of the letters must be shared, so that
 * no two-letter word is ever taken for another.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  const asked = word.trim().toLowerCase();
  if (asked === '' || asked.length > LONGEST) return [];
  const limit = Math.max(1, Math.floor(asked.length / 3));
  let best = limit;
  let found: string[] = [];
  for (const candidate of new Set(candidates)) {
    const name = candidate.trim().toLowerCase();
    if (name === '' || Math.abs(name.length - asked.length) > best) continue;
    const slips = distance(asked, name).steps;
    if (slips > best || !isSameWord(asked, name, slips)) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(candidate);
  }
  return found.slice(0, 3);
}

/** Half of the shorter word must have been kept; a swap alone keeps all of it. */
function isSameWord(asked: string, name: string, slips: number): boolean {
  const shorter = Math.min(asked.length, name.length);
  return slips === 0 || (shorter >= 3 ? slips * 2 <= shorter : isSwap(asked, name));
}

const isSwap = (one: string, other: string): boolean =>
  one.length === 2 && other.length === 2 && one[0] === other[1] && one[1] === other[0];
