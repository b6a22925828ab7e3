import type { Stretch } from '../offer.ts';
import { beginningOf, type Pattern, PhraseError, reach, readPattern } from './patterns.ts';
import { stem } from './stem.ts';
import { type Token, tokensOf } from './tokens.ts';

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
  const words = tokensOf(text, list.language).filter((token) => token.value !== '.');
  return (
    words.length > 0 && words.every((word) => found.some((match) => match.start <= word.start && word.end <= match.end))
  );
}

interface Entry {
  readonly phrase: string;
  readonly means: string;
  readonly pattern: Pattern;
}

/** Patterns by what they begin with, so that a word is compared only with those that it can begin. */
interface Index {
  readonly language: string;
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  readonly byAny: readonly Entry[];
}

interface Compiled {
  readonly wanted: Index;
  readonly unless: Index;
}

function compile(list: PhraseList): Compiled {
  const entries = Array.isArray(list.phrases)
    ? list.phrases.map((phrase: string): [string, string] => [phrase, ''])
    : Object.entries<string>(list.phrases as Readonly<Record<string, string>>);
  return {
    wanted: indexOf(entries, list),
    unless: indexOf(
      (list.unless ?? []).map((phrase) => [phrase, '']),
      list,
    ),
  };
}

function indexOf(phrases: readonly (readonly [phrase: string, means: string])[], list: PhraseList): Index {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const byAny: Entry[] = [];
  const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
    const there = map.get(key);
    if (there === undefined) map.set(key, [entry]);
    else there.push(entry);
  };
  for (const [phrase, means] of phrases) {
    const pattern = readPattern(phrase, list.language, list.sets ?? {});
    const beginning = beginningOf(pattern);
    if (beginning === undefined) throw new PhraseError(`"${phrase}": must begin with a word`);
    const entry = { phrase, means, pattern };
    for (const word of beginning.words) put(byWord, word, entry);
    for (const root of beginning.stems) put(byStem, root, entry);
    if (beginning.any) byAny.push(entry);
  }
  return { language: list.language, byWord, byStem, byAny };
}

function find(text: string, { wanted, unless }: Compiled): Match[] {
  const tokens = tokensOf(text, wanted.language);
  const literal = literalWords(tokens, unless);
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const best = longest(tokens, at, wanted, literal);
    if (best === undefined) {
      at++;
      continue;
    }
    found.push({
      start: tokens[at]!.start,
      end: tokens[best.end - 1]!.end,
      phrase: best.entry.phrase,
      means: best.entry.means,
    });
    at = best.end;
  }
  return found;
}

/** Which tokens belong to something that is meant literally. */
function literalWords(tokens: readonly Token[], unless: Index): ReadonlySet<number> {
  const literal = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const found = longest(tokens, at, unless, literal, true);
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
  index: Index,
  literal: ReadonlySet<number>,
  isLiteral = false,
): Found | undefined {
  let best: Found | undefined;
  for (const entry of candidates(tokens[at]!.value, index)) {
    for (const end of reach(entry.pattern, tokens, at, index.language)) {
      if (end <= (best?.end ?? at)) continue;
      if (isLiteral || !sharesWord(literal, at, end)) best = { entry, end };
    }
  }
  return best;
}

function sharesWord(literal: ReadonlySet<number>, from: number, to: number): boolean {
  if (literal.size === 0) return false;
  for (let i = from; i < to; i++) if (literal.has(i)) return true;
  return false;
}

function* candidates(value: string, { language, byWord, byStem, byAny }: Index): Generator<Entry> {
  yield* byWord.get(value) ?? [];
  if (byStem.size > 0) yield* byStem.get(stem(value, language)) ?? [];
  yield* byAny;
}
