import type { Need } from './needs.ts';
import type { Reading } from './tokens.ts';

/**
 * Many phrases by the words that they need, so that one look at each word of a text tells which of all of them may be there.
 * Phrases are numbered through all the series that were put in; a word names the groups in which it serves.
 */
export interface Vocabulary {
  readonly words: Groups;
  readonly stems: Groups;
  /** The number of the first phrase of each series, in order. */
  readonly firsts: readonly number[];
  readonly seen: WeakMap<Reading, Candidates>;
}

/** The groups in which a word, or any form of it, serves. */
type Groups = Readonly<Record<string, readonly number[]>>;

/** For each series, by its number, which of its phrases a text may have, in order; nothing of most. */
export type Candidates = ReadonlyMap<number, readonly number[]>;

/** What a vocabulary is as data: the groups of each word and stem, and the sizes of the series. */
export interface VocabularyData {
  readonly words: Groups;
  readonly stems: Groups;
  readonly sizes: readonly number[];
}

/** A phrase has two groups, of which a text must have a word each: twice its number, and one more. */
export function vocabularyData(series: readonly (readonly Need[])[]): VocabularyData {
  const words = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const put = (word: string, group: number) => {
    const [groups, key] = word.startsWith('~') ? [stems, word.slice(1)] : [words, word];
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [group]);
    else there.push(group);
  };
  for (const [number, [first, second = first]] of series.flat().entries()) {
    for (const word of first) put(word, 2 * number);
    for (const word of second) put(word, 2 * number + 1);
  }
  return {
    words: Object.fromEntries(words),
    stems: Object.fromEntries(stems),
    sizes: series.map(({ length }) => length),
  };
}

export function vocabularyOf({ words, stems, sizes }: VocabularyData): Vocabulary {
  const firsts: number[] = [];
  let first = 0;
  for (const size of sizes) {
    firsts.push(first);
    first += size;
  }
  return { words, stems, firsts, seen: new WeakMap() };
}

/** Which phrases a text may have. Worked out once for a text. */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidates {
  const known = vocabulary.seen.get(reading);
  if (known !== undefined) return known;
  const candidates = inSeries(phrasesMet(reading, vocabulary), vocabulary.firsts);
  vocabulary.seen.set(reading, candidates);
  return candidates;
}

/** The numbers of the phrases of both groups of which the text has a word, in order. */
function phrasesMet({ tokens, stemAt }: Reading, { words, stems }: Vocabulary): number[] {
  const groups: (readonly number[])[] = [];
  tokens.forEach(({ value }, index) => {
    if (Object.hasOwn(words, value)) groups.push(words[value]!);
    const stem = stemAt(index);
    if (Object.hasOwn(stems, stem)) groups.push(stems[stem]!);
  });
  // A common word is in a hundred groups, and hardly any phrase has both of its own met.
  const first = new Set<number>();
  const both = new Set<number>();
  eachIn(groups, (group) => {
    if (group % 2 === 0) first.add(group);
  });
  eachIn(groups, (group) => {
    if (first.has(group - 1)) both.add((group - 1) / 2);
  });
  return [...both].sort((a, b) => a - b);
}

function eachIn(groups: readonly (readonly number[])[], on: (group: number) => void): void {
  groups.forEach((each) => {
    each.forEach(on);
  });
}

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
