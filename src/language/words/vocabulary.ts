import type { Need } from './needs.ts';
import type { Match } from './phrases.ts';
import type { Reading } from './tokens.ts';

/**
 * Many phrases by the words that they need, so that one look at each word of a text tells which of all of them may be there.
 * Phrases are numbered through all the series that were put in; a word names the groups in which it serves.
 */
export interface Vocabulary {
  readonly data: VocabularyData;
  /** The number of the first phrase of each series, in order, and one more than the last of all. */
  readonly firsts: readonly number[];
  readonly served: Map<string, Served>;
  readonly seen: WeakMap<Reading, Candidates>;
}

/** What a vocabulary is as data: the groups of each word and stem, and the sizes of the series. */
export interface VocabularyData {
  readonly words: Groups;
  readonly stems: Groups;
  readonly sizes: readonly number[];
}

/**
 * The groups in which words, or any form of them, serve: `|call 4 17|card 8|`, under the first two letters. Hardly any word of a
 * vocabulary is in a text, and to read a few long strings takes a tenth of the time that thousands of short lists take.
 */
type Groups = Readonly<Record<string, string>>;

/** Which phrases a text may have, by their numbers through all series, in order; and what was found of those that were looked for. */
export interface Candidates {
  readonly phrases: readonly number[];
  /** For each series that was searched, by its number. */
  readonly found: Map<number, readonly Match[]>;
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
  return { words: byLetters(words), stems: byLetters(stems), sizes: series.map(({ length }) => length) };
}

function byLetters(all: ReadonlyMap<string, readonly number[]>): Groups {
  const lines = new Map<string, string>();
  for (const [word, groups] of all) {
    const letters = lettersOf(word);
    lines.set(letters, `${lines.get(letters) ?? '|'}${word} ${groups.join(' ')}|`);
  }
  return Object.fromEntries(lines);
}

const lettersOf = (word: string): string => word.slice(0, 2);

export function vocabularyOf(data: VocabularyData): Vocabulary {
  const firsts = [0];
  for (const size of data.sizes) firsts.push(firsts.at(-1)! + size);
  return { data, firsts, served: new Map(), seen: new WeakMap() };
}

/** Which phrases a text may have. Worked out once for a text. */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidates {
  const known = vocabulary.seen.get(reading);
  if (known !== undefined) return known;
  const candidates: Candidates = { phrases: phrasesMet(reading, vocabulary), found: new Map() };
  vocabulary.seen.set(reading, candidates);
  return candidates;
}

/** The phrases of a series that a text may have, by their numbers within it, in order. */
export function candidatesOf(series: number, { phrases }: Candidates, { firsts }: Vocabulary): readonly number[] {
  const first = firsts[series]!;
  const end = firsts[series + 1]!;
  const found: number[] = [];
  for (let i = indexOfFirst(phrases, first); i < phrases.length && phrases[i]! < end; i++)
    found.push(phrases[i]! - first);
  return found;
}

/** The index of the first that is not below a number. */
function indexOfFirst(phrases: readonly number[], number: number): number {
  let from = 0;
  let to = phrases.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (phrases[middle]! < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Calls for each series of which a text may have a phrase, in order. */
export function eachSeries({ phrases }: Candidates, { firsts }: Vocabulary, on: (series: number) => void): void {
  let series = 0;
  let last = -1;
  for (const phrase of phrases) {
    while (firsts[series + 1]! <= phrase) series++;
    if (series !== last) on(series);
    last = series;
  }
}

/** The phrases of which a word is in the first group, and in the second. */
interface Served {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** The numbers of the phrases of both groups of which the text has a word, in order. */
function phrasesMet({ tokens, stemAt }: Reading, vocabulary: Vocabulary): readonly number[] {
  const served = new Set<Served>();
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.value;
    const known = vocabulary.served.get(word) ?? servedBy(word, stemAt(at), vocabulary);
    if (known !== NONE) served.add(known);
  }
  // A common word is in a hundred groups, and hardly any phrase has both of its own met.
  const first = new Set<number>();
  const both = new Set<number>();
  for (const each of served) for (const phrase of each.first) first.add(phrase);
  for (const each of served) for (const phrase of each.second) if (first.has(phrase)) both.add(phrase);
  return [...both].sort((a, b) => a - b);
}

const NONE: Served = { first: [], second: [] };

/** Words of which it is remembered what they serve. */
const MOST_WORDS = 20_000;

function servedBy(word: string, stem: string, { data, served }: Vocabulary): Served {
  const groups = [...groupsOf(word, data.words), ...groupsOf(stem, data.stems)];
  const phrasesOf = (which: 0 | 1) => groups.filter((group) => group % 2 === which).map((group) => group >> 1);
  const serves = groups.length === 0 ? NONE : { first: phrasesOf(0), second: phrasesOf(1) };
  if (served.size >= MOST_WORDS) served.clear();
  served.set(word, serves);
  return serves;
}

function groupsOf(word: string, all: Groups): readonly number[] {
  const letters = lettersOf(word);
  if (!Object.hasOwn(all, letters)) return [];
  const lines = all[letters]!;
  const at = lines.indexOf(`|${word} `);
  if (at === -1) return [];
  return lines
    .slice(at + word.length + 2, lines.indexOf('|', at + 1))
    .split(' ')
    .map(Number);
}
