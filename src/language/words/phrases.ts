import type { Stretch } from '../offer.ts';
import {
  type Beginning,
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
  readonly phrase: string;
  readonly means: string;
  readonly pattern: Pattern;
  /** Found when it is first needed. */
  beginning: Beginning | undefined;
}

/** The phrases of a list by the words without which they cannot be there, so that most texts are done with at a glance. */
interface Index {
  readonly language: string;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
}

interface Compiled {
  readonly wanted: Index;
  readonly unless: Index;
}

function compile(list: PhraseList): Compiled {
  const entries = Array.isArray(list.phrases)
    ? list.phrases.map((phrase: string) => [phrase, ''] as const)
    : Object.entries<string>(list.phrases as Readonly<Record<string, string>>);
  const read = patternReader(list.language, list.sets ?? {});
  const unless = (list.unless ?? []).map((phrase) => [phrase, ''] as const);
  return { wanted: indexOf(entries, list.language, read), unless: indexOf(unless, list.language, read) };
}

function indexOf(
  phrases: readonly (readonly [phrase: string, means: string])[],
  language: string,
  read: (phrase: string) => Pattern,
): Index {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [entry]);
    else there.push(entry);
  };
  for (const [phrase, means] of phrases) {
    const pattern = read(phrase);
    if (!beginsWithWord(pattern)) throw new PhraseError(`"${phrase}": must begin with a word`);
    const entry: Entry = { phrase, means, pattern, beginning: undefined };
    const isNamed = eachNeeded(
      pattern,
      (word) => put(byWord, word, entry),
      (root) => put(byStem, root, entry),
    );
    if (!isNamed) throw new PhraseError(`"${phrase}": must name a word`);
  }
  return { language, byWord, byStem };
}

function find(text: string, { wanted, unless }: Compiled): readonly Match[] {
  const reading = readingOf(text, wanted.language);
  const possible = possibleIn(reading, wanted);
  if (possible.length === 0) return [];
  const literal = literalWords(reading, possibleIn(reading, unless), wanted.language);
  const { tokens } = reading;
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(tokens, at, possible, wanted.language, literal);
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
function possibleIn({ words, stems }: Reading, { byWord, byStem }: Index): readonly Entry[] {
  const possible = new Set<Entry>();
  for (const word of words) for (const entry of byWord.get(word) ?? []) possible.add(entry);
  if (byStem.size > 0) for (const root of stems()) for (const entry of byStem.get(root) ?? []) possible.add(entry);
  return [...possible];
}

/** Which tokens belong to something that is meant literally. */
function literalWords({ tokens }: Reading, unless: readonly Entry[], language: string): ReadonlySet<number> {
  const literal = new Set<number>();
  if (unless.length === 0) return literal;
  for (let at = 0; at < tokens.length; at++) {
    const found = longest(tokens, at, unless, language);
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
  entries: readonly Entry[],
  language: string,
  literal: ReadonlySet<number> = new Set(),
): Found | undefined {
  let best: Found | undefined;
  for (const entry of entries) {
    entry.beginning ??= beginningOf(entry.pattern);
    if (!canBegin(entry.beginning, tokens[at]!.value, language)) continue;
    for (const end of reach(entry.pattern, tokens, at, language))
      if (end > (best?.end ?? at) && !sharesWord(literal, at, end)) best = { entry, end };
  }
  return best;
}

const canBegin = ({ words, stems, any }: Beginning, value: string, language: string): boolean =>
  any || words.has(value) || (stems.size > 0 && stems.has(stem(value, language)));

function sharesWord(literal: ReadonlySet<number>, from: number, to: number): boolean {
  if (literal.size === 0) return false;
  for (let i = from; i < to; i++) if (literal.has(i)) return true;
  return false;
}
