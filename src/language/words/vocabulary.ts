import type { Need } from './needs.ts';
import type { Match } from './phrases.ts';
import type { Reading } from './tokens.ts';

/**
 * Many phrases by the words that they need, so that one look at each word of a text tells which of all of them may be there.
 * Phrases are numbered through all the series that were put in; a word names those that it serves.
 */
export interface Vocabulary {
  readonly data: VocabularyData;
  /** The number of the first phrase of each series, in order, and one more than the last of all. */
  readonly firsts: readonly number[];
  /** For each phrase, how many of its groups the text that is looked at has met; nothing between texts. */
  readonly met: Uint8Array;
  readonly served: Map<string, Served>;
  /** What texts have of it; undefined for the one of ours, of which each text keeps that itself. */
  readonly seen: WeakMap<Reading, Candidates> | undefined;
}

/** What a vocabulary is as data: what each word and stem serves, and the sizes of the series. */
export interface VocabularyData {
  readonly words: Groups;
  readonly stems: Groups;
  readonly sizes: readonly number[];
}

/**
 * The phrases that words, or any form of them, serve, in the first group of each and in the second: `|call:4 17:2|card::8|`, under the first two letters. Hardly any word of a
 * vocabulary is in a text, and to read a few long strings takes a tenth of the time that thousands of short lists take.
 */
type Groups = Readonly<Record<string, string>>;

/** Which phrases a text may have, by their numbers through all series, in order; and what was found of those that were looked for. */
export interface Candidates {
  readonly phrases: readonly number[];
  /** For each series that was searched, by its number. */
  readonly found: Map<number, readonly Match[]>;
}

/** A phrase has two groups, of which a text must have a word each. */
export function vocabularyData(series: readonly (readonly Need[])[]): VocabularyData {
  const words = new Map<string, Served>();
  const stems = new Map<string, Served>();
  const servedBy = (word: string): Served => {
    const [all, key] = word.startsWith('~') ? [stems, word.slice(1)] : [words, word];
    const served = all.get(key) ?? { first: [], second: [] };
    all.set(key, served);
    return served;
  };
  for (const [number, [first, second = first]] of series.flat().entries()) {
    for (const word of first) servedBy(word).first.push(number);
    for (const word of second) servedBy(word).second.push(number);
  }
  return { words: byLetters(words), stems: byLetters(stems), sizes: series.map(({ length }) => length) };
}

function byLetters(all: ReadonlyMap<string, Served>): Groups {
  const lines = new Map<string, string>();
  for (const [word, { first, second }] of all) {
    const letters = lettersOf(word);
    lines.set(letters, `${lines.get(letters) ?? '|'}${word}:${first}:${second}|`);
  }
  return Object.fromEntries(lines);
}

const lettersOf = (word: string): string => word.slice(0, 2);

/** A vocabulary for looking into texts; `isOurs` says that it is the one of all our lists of a language. */
export function vocabularyOf(data: VocabularyData, isOurs = false): Vocabulary {
  const firsts = [0];
  for (const size of data.sizes) firsts.push(firsts.at(-1)! + size);
  const seen = isOurs ? undefined : new WeakMap<Reading, Candidates>();
  return { data, firsts, met: new Uint8Array(firsts.at(-1)!), served: new Map(), seen };
}

/** Which phrases a text may have. Worked out once for a text. */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidates {
  const { seen } = vocabulary;
  const known = seen === undefined ? reading.candidates : seen.get(reading);
  if (known !== undefined) return known;
  const candidates: Candidates = { phrases: phrasesMet(reading, vocabulary), found: new Map() };
  if (seen === undefined) reading.candidates = candidates;
  else seen.set(reading, candidates);
  return candidates;
}

/** Whether a text may have a phrase of a series. */
export function hasPhraseOf(series: number, phrases: readonly number[], { firsts }: Vocabulary): boolean {
  const at = indexOfFirst(phrases, firsts[series]!);
  return at < phrases.length && phrases[at]! < firsts[series + 1]!;
}

/** Which of them it may have, by their numbers within the series, in order. */
export function candidatesOf(series: number, candidates: Candidates, vocabulary: Vocabulary): readonly number[] {
  if (!hasPhraseOf(series, candidates.phrases, vocabulary)) return NO_PHRASES;
  const { phrases } = candidates;
  const first = vocabulary.firsts[series]!;
  const end = indexOfFirst(phrases, vocabulary.firsts[series + 1]!);
  return phrases.slice(indexOfFirst(phrases, first), end).map((phrase) => phrase - first);
}

const NO_PHRASES: readonly number[] = [];

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

/** The phrases in whose first group a word is, and in whose second. */
interface Served {
  readonly first: number[];
  readonly second: number[];
}

/** The numbers of the phrases of both groups of which the text has a word, in order. */
function phrasesMet({ tokens, stemAt }: Reading, vocabulary: Vocabulary): readonly number[] {
  const { served, met } = vocabulary;
  const all: Served[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.value;
    const known = served.get(word) ?? servedBy(word, stemAt(at), vocabulary);
    if (known !== NOTHING) all.push(known);
  }
  // A common word is in a hundred groups, and hardly any phrase has both of its own met.
  const both: number[] = [];
  for (const { first } of all) for (let i = 0; i < first.length; i++) met[first[i]!] = 1;
  for (const { second } of all)
    for (let i = 0; i < second.length; i++) {
      const phrase = second[i]!;
      if (met[phrase] === 1) both.push(phrase);
      if (met[phrase] === 1) met[phrase] = 2;
    }
  for (const { first } of all) for (let i = 0; i < first.length; i++) met[first[i]!] = 0;
  return both.sort((a, b) => a - b);
}

const NOTHING: Served = { first: [], second: [] };

/** Of so many words it is remembered what they serve. */
const MOST_WORDS = 20_000;

function servedBy(word: string, stem: string, { data, served }: Vocabulary): Served {
  const one = servedIn(data.words, word);
  const other = servedIn(data.stems, stem);
  const both =
    other === NOTHING ? one : { first: [...one.first, ...other.first], second: [...one.second, ...other.second] };
  if (served.size >= MOST_WORDS) served.clear();
  served.set(word, both);
  return both;
}

function servedIn(all: Groups, word: string): Served {
  const letters = lettersOf(word);
  const lines = Object.hasOwn(all, letters) ? all[letters]! : '';
  const at = lines.indexOf(`|${word}:`);
  if (at === -1) return NOTHING;
  const from = at + word.length + 2;
  // As lists of JSON, which read themselves faster than a string is split.
  const [first, second] = JSON.parse(`[[${lines.slice(from, lines.indexOf('|', from)).replace(':', '],[')}]]`);
  return { first, second };
}
