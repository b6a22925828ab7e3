import type { Need } from './needs.ts';
import type { Match } from './phrases.ts';
import { isFigure } from './reach.ts';
import type { Reading } from './tokens.ts';

/**
 * Many phrases by the words that they need, so that one look at each word of a text tells which of all of them may be there.
 * Phrases are numbered through all the series that were put in; a word names those that it serves.
 */
export interface Vocabulary {
  readonly data: VocabularyData;
  /** The number of the first phrase of each series, in order, and one more than the last of all. */
  readonly firsts: readonly number[];
  /** The series of each phrase. */
  readonly seriesOf: Uint32Array;
  readonly served: Map<string, Served>;
  readonly met: Met;
  /** What texts have of it; undefined for the one of ours, of which each text keeps that itself. */
  readonly seen: WeakMap<Reading, Candidates> | undefined;
}

/** What a vocabulary is as data: what each word and stem serves, and the sizes of the series. */
export interface VocabularyData {
  readonly words: Groups;
  readonly stems: Groups;
  readonly sizes: readonly number[];
  /** For each phrase a character for how many words may stand before its need, and one for how many within it: see `distanceAt`. */
  readonly distances: string;
}

/**
 * The phrases that words, or any form of them, serve: `|call[[4],[17,2]]|card[[],[8]]|`, under the first two letters. Hardly any word of a
 * vocabulary is in a text, and to read a few long strings takes a tenth of the time that thousands of short lists take.
 */
type Groups = Readonly<Record<string, string>>;

/** The phrases of which a word is what comes first of what they need; those of which it is what comes next; and where there are any, all. */
type Served = readonly (readonly number[])[];

/** What is known of each phrase while a text is looked at. */
interface Met {
  /** How many words were looked at, of all texts. */
  words: number;
  /** The last of these that came first of what the phrase needs. */
  readonly last: Int32Array;
  /** Between which words of the text it may begin; one more than the last of them, and zero between texts. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Which phrases a text may have, by their numbers through all series, in order. */
export interface Candidates {
  /** The series that have some of them, in order; and the index of the first that each has, and after it of the last. */
  readonly series: readonly number[];
  readonly starts: readonly number[];
  readonly phrases: ArrayLike<number>;
  /** The first word with which each may begin, and the last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** For each series that was searched, by its number. */
  readonly found: Map<number, readonly Match[]>;
}

export function vocabularyData(series: readonly (readonly Need[])[]): VocabularyData {
  const words = new Map<string, number[][]>();
  const stems = new Map<string, number[][]>();
  const serve = (word: string, part: number, phrase: number): void => {
    const [all, key] = word.startsWith('~') ? [stems, word.slice(1)] : [words, word];
    const parts = all.get(key) ?? [[], [], []];
    all.set(key, parts);
    parts[part]!.push(phrase);
  };
  const needs = series.flat();
  for (const [number, need] of needs.entries()) {
    for (const word of need.words) serve(word, need.next ? 0 : 2, number);
    for (const word of need.next ?? []) serve(word, 1, number);
  }
  return {
    words: byLetters(words),
    stems: byLetters(stems),
    sizes: series.map(({ length }) => length),
    distances: needs.map(({ before, within }) => character(before) + character(within)).join(''),
  };
}

/** From the character `(` on, so that hardly any must be escaped. */
const NEAREST = 40;
const character = (distance: number): string => String.fromCharCode(Math.min(NEAREST + distance, 0xffff));
const distanceAt = (distances: string, index: number): number => distances.charCodeAt(index) - NEAREST;

function byLetters(all: ReadonlyMap<string, number[][]>): Groups {
  const lines = new Map<string, string>();
  for (const [word, parts] of all) {
    const letters = lettersOf(word);
    const used = parts[2]!.length > 0 ? parts : parts.slice(0, 2);
    lines.set(letters, `${lines.get(letters) ?? '|'}${word}${JSON.stringify(used)}|`);
  }
  return Object.fromEntries(lines);
}

const lettersOf = (word: string): string => word.slice(0, 2);

/** A vocabulary for looking into texts; `isOurs` says that it is the one of all our lists of a language. */
export function vocabularyOf(data: VocabularyData, isOurs = false): Vocabulary {
  const firsts = [0];
  let size = 0;
  for (let i = 0; i < data.sizes.length; i++) {
    size += data.sizes[i]!;
    firsts.push(size);
  }
  const seriesOf = new Uint32Array(size);
  for (let i = 0; i < data.sizes.length; i++) if (data.sizes[i]! > 0) seriesOf.fill(i, firsts[i], firsts[i + 1]);
  const met = { words: 1, last: new Int32Array(size), from: new Int32Array(size), to: new Int32Array(size) };
  return { data, firsts, seriesOf, served: new Map(), met, seen: isOurs ? undefined : new WeakMap() };
}

/** Which phrases a text may have. Worked out once for a text. */
export function candidatesIn(reading: Reading, vocabulary: Vocabulary): Candidates {
  const { seen } = vocabulary;
  const known = seen === undefined ? reading.candidates : seen.get(reading);
  if (known !== undefined) return known;
  const candidates = phrasesMet(reading, vocabulary);
  if (seen === undefined) reading.candidates = candidates;
  else seen.set(reading, candidates);
  return candidates;
}

/** Whether a text may have a phrase of a series. */
export const hasPhraseOf = (series: number, candidates: Candidates): boolean => candidates.series.includes(series);

/** So many words can be counted in 32 bits. */
const MOST_COUNTED = 2 ** 31 - 1;

const NO_CANDIDATES: Candidates = { series: [], starts: [0], phrases: [], from: [], to: [], found: new Map() };

/** The phrases of which the text has what they need, and where. */
function phrasesMet({ tokens, stemAt }: Reading, vocabulary: Vocabulary): Candidates {
  const { data, served, met } = vocabulary;
  const { last, from, to } = met;
  if (met.words + tokens.length > MOST_COUNTED) {
    last.fill(0);
    met.words = 1;
  }
  const before = met.words;
  met.words += tokens.length;
  const all: number[] = [];
  let sentence = before;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.value;
    const here = before + at;
    if (word === '.') sentence = here;
    const known = served.get(word) ?? servedBy(word, at, stemAt, vocabulary);
    if (known === NOTHING) continue;
    const first = known[0]!;
    const next = known[1]!;
    const alone = known.length > 2 ? known[2]! : NONE;
    for (let i = 0, { length } = next; i < length; i++) {
      const phrase = next[i]!;
      const start = last[phrase]!;
      if (start < sentence) continue;
      const within = distanceAt(data.distances, 2 * phrase + 1);
      if (start + within < here) continue;
      note(phrase, at - within, start - before);
    }
    for (let i = 0, { length } = alone; i < length; i++) note(alone[i]!, at, at);
    for (let i = 0, { length } = first; i < length; i++) last[first[i]!] = here;
  }
  return all.length === 0 ? NO_CANDIDATES : candidatesOf(all, vocabulary);

  /** A phrase may begin with words up to one, and not further before another than it may have words before what it needs. */
  function note(phrase: number, start: number, end: number): void {
    if (to[phrase] === 0) {
      all.push(phrase);
      from[phrase] = Math.max(0, start - distanceAt(data.distances, 2 * phrase));
    }
    to[phrase] = end + 1;
  }
}

function candidatesOf(all: readonly number[], { met, seriesOf }: Vocabulary): Candidates {
  const phrases = new Int32Array(all).sort();
  const series: number[] = [];
  const starts: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0, last = -1; i < phrases.length; i++) {
    const phrase = phrases[i]!;
    from.push(met.from[phrase]!);
    to.push(met.to[phrase]! - 1);
    met.to[phrase] = 0;
    if (seriesOf[phrase] === last) continue;
    last = seriesOf[phrase]!;
    series.push(last);
    starts.push(i);
  }
  starts.push(phrases.length);
  return { series, starts, phrases, from, to, found: new Map() };
}

const NONE: readonly number[] = [];
const NOTHING: Served = [NONE, NONE];

/** Of so many words it is remembered what they serve. */
const MOST_WORDS = 20_000;

function servedBy(
  word: string,
  at: number,
  stemAt: (index: number) => string,
  { data, served, seen }: Vocabulary,
): Served {
  const one = servedIn(data.words, word);
  const isForm = seen !== undefined || mayBeForm(word, data.stems);
  const other = isForm ? servedIn(data.stems, stemAt(at)) : NOTHING;
  const figure = isFigure(word) ? servedIn(data.words, '#') : NOTHING;
  const all = together(together(one, other), figure);
  if (served.size >= MOST_WORDS) served.clear();
  served.set(word, all);
  return all;
}

/**
 * Whether a word may have one of the stems that phrases of ours need, which begin as their words do, but for two letters alone and a `y`
 * that becomes `i` (`days`, `dai`): to make the stem of a word takes longer than all else that is asked of it.
 */
function mayBeForm(word: string, stems: Groups): boolean {
  const letters = lettersOf(word);
  if (!Object.hasOwn(stems, letters)) return false;
  const lines = stems[letters]!;
  return lines.includes(`|${word.slice(0, 3)}`) || lines.includes(`|${letters}${word.charAt(2) === 'y' ? 'i' : '['}`);
}

function together(one: Served, other: Served): Served {
  if (other === NOTHING) return one;
  if (one === NOTHING) return other;
  const all: (readonly number[])[] = [];
  for (let i = 0; i < one.length || i < other.length; i++) all.push([...(one[i] ?? NONE), ...(other[i] ?? NONE)]);
  return all;
}

function servedIn(all: Groups, word: string): Served {
  const letters = lettersOf(word);
  const lines = Object.hasOwn(all, letters) ? all[letters]! : '';
  const at = lines.indexOf(`|${word}[`);
  if (at === -1) return NOTHING;
  const from = at + word.length + 1;
  // As lists of JSON, which read themselves faster than a string is split.
  return JSON.parse(lines.slice(from, lines.indexOf('|', from)));
}
