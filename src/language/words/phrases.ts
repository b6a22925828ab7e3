import type { Stretch } from '../offer.ts';
import { needs } from './needs.generated.ts';
import {
  beginningOf,
  beginsWithWord,
  eachNeeded,
  type Pattern,
  PhraseError,
  patternReader,
  reach,
} from './patterns.ts';
import { stem } from './stem.ts';
import { type Reading, readingOf, type Token } from './tokens.ts';

/**
 * A list of phrases in one language, as data that people can read, add to and take from. A phrase is written as it is said, in lower case:
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
  /** The phrases; or each with what it means: its plain word, its group. */
  readonly phrases: readonly string[] | Readonly<Record<string, string>>;
  /** Alternatives that several phrases share, parted by bars, by name. */
  readonly sets?: Readonly<Record<string, string>>;
  /** What looks like a phrase but is meant literally. Nothing is found that shares a word with one of these. */
  readonly unless?: readonly string[];
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
  let compiled: Compiled | undefined;
  const matcher: Matcher = (text) => {
    compiled ??= compile(list);
    return find(text, compiled);
  };
  matchers.set(list, matcher);
  return matcher;
}

const nothing: Matcher = () => [];

/** The matcher of the list for a language tag (`en-GB`); one that finds nothing where no list knows the language. */
export function phrasesIn(lists: PhraseLists, language: string): Matcher {
  const tag = language.slice(0, 2).toLowerCase();
  const list = Object.hasOwn(lists, tag) ? lists[tag] : undefined;
  return list === undefined ? nothing : phrases(list);
}

/** Whether every word of a text belongs to a phrase of the list; not so for a text without words. */
export function isMadeOf(list: PhraseList, text: string): boolean {
  const found = phrases(list)(text);
  const words = readingOf(text, list.language).tokens.filter((token) => token.value !== '.');
  return (
    words.length > 0 && words.every((word) => found.some((match) => match.start <= word.start && word.end <= match.end))
  );
}

interface Entry {
  /** Where it stands in its list: of two that find as much, the first counts. */
  readonly order: number;
  readonly phrase: string;
  readonly means: string;
  /** Read when a text first has a word that it needs. */
  pattern: Pattern | undefined;
}

/** The phrases of a list by the words without which they cannot be there, so that most texts are done with at a glance. */
interface Index {
  readonly language: string;
  readonly read: (phrase: string) => Pattern;
  readonly byWord: Map<string, Entry[]>;
  readonly byStem: Map<string, Entry[]>;
  /** Those that have been read, by what they can begin with; under the empty word those that may begin with any. */
  readonly beginning: Map<string, Set<Entry>>;
  readonly beginningStem: Map<string, Set<Entry>>;
}

interface Compiled {
  readonly wanted: Index;
  readonly unless: Index;
}

function compile(list: PhraseList): Compiled {
  const read = patternReader(list.language, list.sets ?? {});
  const { wanted, unless } = neededBy(list);
  return {
    wanted: indexOf(meaningsOf(list), wanted, list.language, read),
    unless: indexOf(
      (list.unless ?? []).map((phrase) => [phrase, ''] as const),
      unless,
      list.language,
      read,
    ),
  };
}

function meaningsOf({ phrases }: PhraseList): (readonly [phrase: string, means: string])[] {
  return Array.isArray(phrases)
    ? phrases.map((phrase: string) => [phrase, ''] as const)
    : Object.entries<string>(phrases as Readonly<Record<string, string>>);
}

/** For each phrase of a list the words of which a text must have one: as worked out ahead, where the list is one of ours. */
function neededBy(list: PhraseList): Needs {
  const ahead = needs[keyOf(list)];
  return ahead ? needsFrom(ahead) : needsOf(list);
}

/** Words apart by a space, and stems marked with `~`; a line for each phrase. */
export interface Needs {
  readonly wanted: readonly string[];
  readonly unless: readonly string[];
}

/** Under which name what a list needs is kept: it changes with every change of the list that a length can tell. */
export function keyOf(list: PhraseList): string {
  const all = meaningsOf(list);
  const sets = Object.values(list.sets ?? {});
  const length = [...sets, ...(list.unless ?? []), ...all.map(([phrase]) => phrase)].reduce(
    (sum, { length }) => sum + length,
    0,
  );
  return `${list.language} ${all.length} ${length} ${all[0]?.[0] ?? ''}`;
}

function needsFrom(ahead: string): Needs {
  const [wanted = '', unless] = ahead.split('\n\n');
  return { wanted: wanted.split('\n'), unless: unless === undefined ? [] : unless.split('\n') };
}

/**
 * Works out what the phrases of a list need, by reading every one of them.
 * @throws PhraseError where a phrase is not written as the form asks for.
 */
export function needsOf(list: PhraseList): Needs {
  const read = patternReader(list.language, list.sets ?? {});
  const needOf = (phrase: string): string => {
    const pattern = read(phrase);
    if (!beginsWithWord(pattern)) throw new PhraseError(`"${phrase}": must begin with a word`);
    const needed: string[] = [];
    const isNamed = eachNeeded(
      pattern,
      (word) => needed.push(word),
      (root) => needed.push(`~${root}`),
    );
    if (!isNamed) throw new PhraseError(`"${phrase}": must name a word`);
    return needed.join(' ');
  };
  return { wanted: meaningsOf(list).map(([phrase]) => needOf(phrase)), unless: (list.unless ?? []).map(needOf) };
}

function indexOf(
  phrases: readonly (readonly [phrase: string, means: string])[],
  needed: readonly string[],
  language: string,
  read: (phrase: string) => Pattern,
): Index {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const [index, [phrase, means]] of phrases.entries()) {
    const entry: Entry = { order: index, phrase, means, pattern: undefined };
    for (const word of needed[index]!.split(' ')) {
      if (word.startsWith('~')) put(byStem, word.slice(1), entry);
      else put(byWord, word, entry);
    }
  }
  return { language, read, byWord, byStem, beginning: new Map(), beginningStem: new Map() };
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [entry]);
  else there.push(entry);
}

function find(text: string, { wanted, unless }: Compiled): readonly Match[] {
  const reading = readingOf(text, wanted.language);
  const possible = possibleIn(reading, wanted);
  if (possible.size === 0) return [];
  const literal = literalWords(reading, unless);
  const { tokens } = reading;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(tokens, at, possible, wanted, literal);
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

/** The phrases for which the text has a word that they need. */
function possibleIn({ words, stems }: Reading, index: Index): ReadonlySet<Entry> {
  const possible = new Set<Entry>();
  for (const word of words) for (const entry of index.byWord.get(word) ?? []) possible.add(entry);
  if (index.byStem.size > 0) {
    for (const root of stems()) for (const entry of index.byStem.get(root) ?? []) possible.add(entry);
  }
  for (const entry of possible) if (entry.pattern === undefined) readEntry(entry, index);
  return possible;
}

function readEntry(entry: Entry, { read, beginning, beginningStem }: Index): void {
  const pattern = read(entry.phrase);
  entry.pattern = pattern;
  const { words, stems, any } = beginningOf(pattern);
  const begin = (map: Map<string, Set<Entry>>, key: string) => {
    const there = map.get(key);
    if (there === undefined) map.set(key, new Set([entry]));
    else there.add(entry);
  };
  for (const word of words) begin(beginning, word);
  for (const root of stems) begin(beginningStem, root);
  if (any) begin(beginning, '');
}

/** Which tokens belong to something that is meant literally. */
function literalWords(reading: Reading, unless: Index): ReadonlySet<number> {
  const literal = new Set<number>();
  const possible = possibleIn(reading, unless);
  if (possible.size === 0) return literal;
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const found = longest(tokens, at, possible, unless, new Set());
    for (let i = at; i < (found?.end ?? at); i++) literal.add(i);
  }
  return literal;
}

interface Found {
  readonly entry: Entry;
  readonly end: number;
}

function longest(
  tokens: readonly Token[],
  at: number,
  possible: ReadonlySet<Entry>,
  index: Index,
  literal: ReadonlySet<number>,
): Found | undefined {
  let best: Found | undefined;
  for (const entry of beginningAt(tokens[at]!.value, index)) {
    if (!possible.has(entry)) continue;
    for (const end of reach(entry.pattern!, tokens, at, index.language)) {
      const isBetter = best === undefined || end > best.end || (end === best.end && entry.order < best.entry.order);
      if (end > at && isBetter && !sharesWord(literal, at, end)) best = { entry, end };
    }
  }
  return best;
}

/** The phrases that can begin with a word, of those that some text may have had. */
function* beginningAt(value: string, { language, beginning, beginningStem }: Index): Iterable<Entry> {
  yield* beginning.get(value) ?? [];
  if (beginningStem.size > 0) yield* beginningStem.get(stem(value, language)) ?? [];
  yield* beginning.get('') ?? [];
}

function sharesWord(literal: ReadonlySet<number>, from: number, to: number): boolean {
  if (literal.size === 0) return false;
  for (let i = from; i < to; i++) if (literal.has(i)) return true;
  return false;
}
