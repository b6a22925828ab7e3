import type { Stretch } from '../offer.ts';
import { vocabularies } from './ahead.ts';
import { listsAsSet } from './as-set.ts';
import { type Line, lineReader, setReader } from './lines.ts';
import { type Pattern, patternReader } from './patterns.ts';
import { canBegin, reach } from './reach.ts';
import { seriesOf } from './series.ts';
import { type Reading, readingOf } from './tokens.ts';
import {
  type Candidates,
  candidatesIn,
  hasPhraseOf,
  type Vocabulary,
  vocabularyData,
  vocabularyOf,
} from './vocabulary.ts';

/**
 * A list of phrases in one language, as data that people can read, add to and take from: a text with one on each line, and remarks
 * on lines that begin with `//`. A phrase is written as it is said, in lower case:
 *
 * | written | finds |
 * |---|---|
 * | `your call` | these words, whatever their case, apostrophes, hyphens, accents and line breaks |
 * | `{call\|enquiry}` | one of them; each may be several words |
 * | `is {very\|} important` | the word or nothing |
 * | `<us>` | one of the list's set `us` |
 * | `change~`, `{call\|query}~` | any form of the word: change, changes, changed, changing |
 * | `*`, `*6` | up to three, or six, words of the same sentence |
 * | `_` and `#` | one word; one number in figures |
 * | `.` | the end of a sentence, which nothing else crosses |
 *
 * Short forms are written out: `we are` finds "we're", `do not` finds "don't". British and American spellings are one.
 */
export interface PhraseList {
  /** The two letters of the language: `en`. */
  readonly language: string;
  /**
   * The phrases. What one means, its plain word or its group, stands on its line: `commence = start`; or above all that mean it, on
   * a line of its own: `= payment`. What a program gathers may be a list of them, or each with what it means.
   */
  readonly phrases: string | readonly string[] | Readonly<Record<string, string>>;
  /** Alternatives that several phrases share, parted by bars, by name: `day = today|tomorrow`. As a function, where they are gathered. */
  readonly sets?: string | (() => string);
  /** What looks like a phrase but is meant literally. Nothing is found that shares a word with one of these. */
  readonly unless?: string | readonly string[];
}

/** One list for each language, by its two letters. */
export type PhraseLists = Readonly<Record<string, PhraseList>>;

/** Where a phrase was found, and which. */
export interface Match extends Stretch {
  /** As it is written in the list. */
  readonly phrase: string;
  /** What the list says that it means; empty in a list of bare phrases. */
  readonly means: string;
}

/** Finds the phrases of a list in a text, in order, without overlap: the longest where several begin at one word. */
export type Matcher = (text: string) => readonly Match[];

const matchers = new WeakMap<PhraseList, Matcher>();

/**
 * The matcher of a list. A list is read when it is first asked, and once. Time is linear in the text.
 * @throws PhraseError where a phrase is not written as the form asks for.
 */
export function phrases(list: PhraseList): Matcher {
  const known = matchers.get(list);
  if (known !== undefined) return known;
  let place: Place | undefined;
  let compiled: Compiled | undefined;
  const matcher: Matcher = (text) => {
    place ??= placeOf(list);
    const reading = readingOf(text, list.language);
    const candidates = candidatesIn(reading, place.vocabulary);
    if (!hasPhraseOf(place.series, candidates)) return NONE;
    // Each text is searched once: many rules, and all that lint it again, look for the same.
    const known = candidates.found.get(place.series);
    if (known !== undefined) return known;
    compiled ??= compile(list);
    const found = search(reading, place, candidates, compiled);
    candidates.found.set(place.series, found);
    return found;
  };
  matchers.set(list, matcher);
  return matcher;
}

/** Without a phrase of which of our lists those find nothing that are searched in a way of their own. */
const needed = new WeakMap<PhraseList, readonly PhraseList[]>();

/** A list that is searched in a way of its own, and not by its phrases; `needs` has one found only beside a phrase of these lists. */
export function listFoundBy(language: string, matcher: Matcher, needs?: readonly PhraseList[]): PhraseList {
  const list = { language, phrases: [] };
  matchers.set(list, matcher);
  if (needs !== undefined) needed.set(list, needs);
  return list;
}

const nothing: Matcher = () => [];

/** Under which lists have what is looked for in every language that they have no list for. */
export const ANY_LANGUAGE = 'any';

/** The matcher of the list for a language tag (`en-GB`); one that finds nothing where no list knows the language. */
export function phrasesIn(lists: PhraseLists, language: string): Matcher {
  const list = listIn(lists, language);
  return list === undefined ? nothing : phrases(list);
}

function listIn(lists: PhraseLists, language: string): PhraseList | undefined {
  const tag = language.slice(0, 2).toLowerCase();
  const asSet = listsAsSet()?.(lists) ?? lists;
  return Object.hasOwn(asSet, tag) ? asSet[tag] : asSet[ANY_LANGUAGE];
}

/** Tells of many texts in one language which may have a phrase of a list, by their numbers in order: each text is looked at once. */
export function textsWith(texts: readonly string[], language: string): (lists: PhraseLists) => readonly number[] {
  let all: readonly number[] | undefined;
  let vocabulary: Vocabulary | undefined;
  let bySeries: ReadonlyMap<number, readonly number[]> = new Map();
  return (lists) => {
    const list = listIn(lists, language);
    if (list === undefined) return NO_TEXTS;
    const places = placesToLook(list);
    if (places === undefined) {
      all ??= [...texts.keys()];
      return all;
    }
    if (vocabulary !== places[0]!.vocabulary) {
      vocabulary = places[0]!.vocabulary;
      bySeries = textsBySeries(texts, list.language, vocabulary);
    }
    if (places.length === 1) return bySeries.get(places[0]!.series) ?? NO_TEXTS;
    const found = new Set<number>();
    for (const { series } of places) for (const number of bySeries.get(series) ?? NO_TEXTS) found.add(number);
    return [...found].sort((a, b) => a - b);
  };
}

/** For each series of which some text may have a phrase, the numbers of these texts. */
function textsBySeries(
  texts: readonly string[],
  language: string,
  vocabulary: Vocabulary,
): ReadonlyMap<number, readonly number[]> {
  const bySeries = new Map<number, number[]>();
  for (let number = 0; number < texts.length; number++) {
    const { series } = candidatesIn(readingOf(texts[number]!, language), vocabulary);
    for (let i = 0; i < series.length; i++) {
      const there = bySeries.get(series[i]!);
      if (there === undefined) bySeries.set(series[i]!, [number]);
      else there.push(number);
    }
  }
  return bySeries;
}

/** Where among all lists of ours those stand of which a text must have a phrase; undefined where nobody knows. */
function placesToLook(list: PhraseList): readonly Place[] | undefined {
  const places: Place[] = [];
  for (const each of needed.get(list) ?? [list]) {
    const place = vocabularies(each);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
}

const NO_TEXTS: readonly number[] = [];

/** Whether a text has a phrase of a list. */
export const hasPhrase = (list: PhraseList, text: string): boolean => phrases(list)(text).length > 0;

/**
 * Whether a text, or any part of it that is cut between words, may have a phrase of a list: false only where that is sure. Many
 * parts of one text are so looked through at once.
 */
export function mayHave(lists: PhraseLists, language: string, text: string): boolean {
  const list = listIn(lists, language);
  if (list === undefined) return false;
  const place = vocabularies(list);
  if (place === undefined) return true;
  return hasPhraseOf(place.series, candidatesIn(readingOf(text, list.language), place.vocabulary));
}

/** Whether a text may have a phrase of any of these lists in one language: false only where that is sure. */
export function mayHaveAny(lists: readonly PhraseList[]): (text: string) => boolean {
  let known: readonly Place[] | undefined;
  return (text) => {
    known ??= lists.map(placeOf);
    const reading = readingOf(text, lists[0]!.language);
    return known.some(({ vocabulary, series }) => hasPhraseOf(series, candidatesIn(reading, vocabulary)));
  };
}

/** Whether every word of a text belongs to a phrase of the list for its language; not so for a text without words. */
export function isMadeOf(lists: PhraseLists, language: string, text: string): boolean {
  const list = listIn(lists, language);
  if (list === undefined) return false;
  const found = phrases(list)(text);
  if (found.length === 0) return false;
  const { tokens } = readingOf(text, list.language);
  return tokens.every(
    (token) => token.value === '.' || found.some((match) => match.start <= token.start && token.end <= match.end),
  );
}

interface Entry extends Line {
  readonly pattern: Pattern;
}

/** Where a list stands among those of its language. */
interface Place {
  readonly vocabulary: Vocabulary;
  /** Under which numbers the vocabulary has its phrases, and after it what is meant literally. */
  readonly series: number;
}

const placeOf = (list: PhraseList): Place =>
  vocabularies(list) ?? { vocabulary: vocabularyOf(vocabularyData(seriesOf(list))), series: 0 };

interface Compiled {
  /** A phrase is read when a text may first have it. */
  readonly wanted: (index: number) => Entry;
  readonly unless: (index: number) => Entry;
}

function compile(list: PhraseList): Compiled {
  const read = patternReader(list.language, setReader(list));
  return { wanted: entriesOf(list.phrases, read), unless: entriesOf(list.unless ?? [], read) };
}

function entriesOf(phrases: PhraseList['phrases'], read: (phrase: string) => Pattern): (index: number) => Entry {
  const entries: Entry[] = [];
  let lineAt: ((number: number) => Line) | undefined;
  return (index) => {
    const known = entries[index];
    if (known !== undefined) return known;
    lineAt ??= lineReader(phrases);
    const { phrase, means } = lineAt(index);
    const entry: Entry = { phrase, means, pattern: read(phrase) };
    entries[index] = entry;
    return entry;
  };
}

const NONE: readonly Match[] = [];
const NOTHING: ReadonlySet<number> = new Set();

function search(
  reading: Reading,
  place: Place,
  candidates: Candidates,
  { wanted, unless }: Compiled,
): readonly Match[] {
  const possible = possibleIn(place, place.series, candidates, wanted);
  let literal: ReadonlySet<number> | undefined;
  const isLiteral = (at: number): boolean => {
    literal ??= literalWords(reading, possibleIn(place, place.series + 1, candidates, unless));
    return literal.has(at);
  };
  const { tokens } = reading;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(reading, at, possible, isLiteral);
    if (best === undefined) {
      at++;
      continue;
    }
    const { phrase, means } = best.entry;
    found.push({ start: tokens[at]!.start, end: tokens[best.end - 1]!.end, phrase, means });
    at = best.end;
  }
  return found;
}

/** A phrase that a text may have, and between which of its words it may begin. */
interface Possible {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** The phrases of a series that a text may have. */
function possibleIn(
  { vocabulary }: Place,
  series: number,
  candidates: Candidates,
  entryOf: (index: number) => Entry,
): readonly Possible[] {
  const { phrases, from, to, starts } = candidates;
  const possible: Possible[] = [];
  const number = candidates.series.indexOf(series);
  if (number === -1) return possible;
  const first = vocabulary.firsts[series]!;
  for (let i = starts[number]!; i < starts[number + 1]!; i++)
    possible.push({ entry: entryOf(phrases[i]! - first), from: from[i]!, to: to[i]! });
  return possible;
}

const neverLiteral = (): boolean => false;

/** Which tokens belong to something that is meant literally. */
function literalWords(reading: Reading, possible: readonly Possible[]): ReadonlySet<number> {
  if (possible.length === 0) return NOTHING;
  const literal = new Set<number>();
  for (let at = 0; at < reading.tokens.length; at++) {
    const found = longest(reading, at, possible, neverLiteral);
    for (let i = at; i < (found?.end ?? at); i++) literal.add(i);
  }
  return literal;
}

interface Found {
  readonly entry: Entry;
  readonly end: number;
}

function longest(
  reading: Reading,
  at: number,
  possible: readonly Possible[],
  isLiteral: (at: number) => boolean,
): Found | undefined {
  let best: Found | undefined;
  for (let i = 0; i < possible.length; i++) {
    const { entry, from, to } = possible[i]!;
    if (at < from || at > to || !canBegin(entry.pattern, reading, at)) continue;
    const ends = reach(entry.pattern, reading, at);
    for (let e = 0; e < ends.length; e++) {
      const end = ends[e]!;
      const isBetter = best === undefined || end > best.end;
      if (end > at && isBetter && !sharesWord(isLiteral, at, end)) best = { entry, end };
    }
  }
  return best;
}

function sharesWord(isLiteral: (at: number) => boolean, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLiteral(i)) return true;
  return false;
}
