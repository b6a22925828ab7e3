import type { Need } from './needs.ts';
import type { Reading } from './tokens.ts';

/**
 * Many phrases by the words that they need, so that one look at each word of a text tells which of all of them may be there.
 * Phrases are numbered through all the series that were put in; a word names the groups in which it serves.
 */
export interface Vocabulary {
  readonly groups: Readonly<Record<string, readonly number[]>>;
  /** The number of the first phrase of each series, in order. */
  readonly firsts: readonly number[];
  readonly seen: WeakMap<Reading, Candidates>;
}

/** For each series, by its number, which of its phrases a text may have, in order; nothing of most. */
export type Candidates = ReadonlyMap<number, readonly number[]>;

/** What a vocabulary is as data: the groups of each word, and the sizes of the series. */
export interface VocabularyData {
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly sizes: readonly number[];
}

/** A phrase has two groups, of which a text must have a word each: twice its number, and one more. */
export function vocabularyData(series: readonly (readonly Need[])[]): VocabularyData {
  const groups = new Map<string, number[]>();
  const put = (word: string, group: number) => {
    const there = groups.get(word);
    if (there === undefined) groups.set(word, [group]);
    else there.push(group);
  };
  for (const [number, [first, second = first]] of series.flat().entries()) {
    for (const word of first) put(word, 2 * number);
    for (const word of second) put(word, 2 * number + 1);
  }
  return { words: Object.fromEntries(groups), sizes: series.map(({ length }) => length) };
}

export function vocabularyOf({ words, sizes }: VocabularyData): Vocabulary {
  const firsts: number[] = [];
  let first = 0;
  for (const size of sizes) {
    firsts.push(first);
    first += size;
  }
  return { groups: words, firsts, seen: new WeakMap() };
}

/** Which phrases a text may have. Worked out once for a text. */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidates {
  const known = vocabulary.seen.get(reading);
  if (known !== undefined) return known;
  const candidates = inSeries(phrasesMet(reading, vocabulary.groups), vocabulary.firsts);
  vocabulary.seen.set(reading, candidates);
  return candidates;
}

/** The numbers of the phrases of both groups of which the text has a word, in order. */
function phrasesMet(reading: Reading, groups: Vocabulary['groups']): number[] {
  const met: number[] = [];
  const meet = (word: string) => {
    if (Object.hasOwn(groups, word)) met.push(...groups[word]!);
  };
  reading.words.forEach(meet);
  reading.stems().forEach((stem) => {
    meet(`~${stem}`);
  });
  met.sort((a, b) => a - b);
  // The two groups of a phrase are neighbours now, the first of them even.
  return met.filter((group, i) => group % 2 === 0 && group !== met[i - 1] && isFollowedBy(met, i, group + 1)).map(half);
}

/** Whether the next number that is another than the one at an index is this one. */
function isFollowedBy(sorted: readonly number[], index: number, number: number): boolean {
  let next = index + 1;
  while (sorted[next] === sorted[index]) next++;
  return sorted[next] === number;
}

const half = (group: number): number => group / 2;

function inSeries(phrases: readonly number[], firsts: readonly number[]): Candidates {
  const found = new Map<number, number[]>();
  let series = 0;
  for (const phrase of phrases) {
    while (series + 1 < firsts.length && firsts[series + 1]! <= phrase) series++;
    const there = found.get(series);
    if (there === undefined) found.set(series, [phrase - firsts[series]!]);
    else there.push(phrase - firsts[series]!);
  }
  return found;
}
