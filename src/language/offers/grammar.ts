import { de } from '../lexicon/de.ts';
import { en } from '../lexicon/en.ts';
import { es } from '../lexicon/es.ts';
import { fr } from '../lexicon/fr.ts';
import { it } from '../lexicon/it.ts';
import type { Lexicon, Lists } from '../lexicon/lexicon.ts';
import { nl } from '../lexicon/nl.ts';
import { pt } from '../lexicon/pt.ts';
import type { Token } from './tokens.ts';

/** The phrases of a list by the first of their words, or by the last: most words are asked for in vain. */
type ByWord = ReadonlyMap<string, readonly string[]>;

type Listed = keyof Lists;

/** A lexicon made ready to be asked: how many tokens does the longest phrase of a list take here, 0 if none fits. */
export interface Grammar {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly at: (list: Listed, tokens: readonly Token[], index: number) => number;
  /** The same for phrases that end just before `index`. */
  readonly before: (list: Listed, tokens: readonly Token[], index: number) => number;
  readonly has: (list: Listed, word: string | undefined) => boolean;
  /** Whether this word may be a key or a part of one. */
  readonly mayBeKey: (word: string) => boolean;
  /** Whether a request may begin with this word, or a key that is asked for without one. */
  readonly mayAsk: (word: string) => boolean;
}

/** What requests begin with; besides these, only keys. */
const ASKING = ['wait', 'waitBriefly', 'say', 'press', 'pick', 'labels', 'anyKey'] as const;

function grammarOf(lexicon: Lexicon): Grammar {
  // Only the lists that are asked for are made ready.
  const first: { [Name in Listed]?: ByWord } = {};
  const last: { [Name in Listed]?: ByWord } = {};
  const single: { [Name in Listed]?: ReadonlySet<string> } = {};
  const listOf = (list: Listed) => lexicon[list]?.() ?? [];
  const keys = new Set([...Object.keys(lexicon.numbers), ...listOf('star'), ...listOf('hash')]);
  let asking: ReadonlySet<string> | undefined;
  const beginnings = (list: Listed) => (first[list] ??= byWord(listOf(list), firstWord));
  const endings = (list: Listed) => (last[list] ??= byWord(listOf(list), lastWord));
  return {
    language: lexicon.language,
    lexicon,
    at(list, tokens, index) {
      const token = tokens[index];
      const candidates = token && beginnings(list).get(token.word);
      return candidates ? longest(candidates, tokens, index, lengthAt) : 0;
    },
    before(list, tokens, index) {
      const token = tokens[index - 1];
      const candidates = token && endings(list).get(token.word);
      return candidates ? longest(candidates, tokens, index, lengthBefore) : 0;
    },
    has(list, word) {
      single[list] ??= new Set(listOf(list));
      return word !== undefined && single[list].has(word);
    },
    mayBeKey: (word) => keys.has(word),
    mayAsk(word) {
      asking ??= new Set([...keys, ...ASKING.flatMap((list) => [...beginnings(list).keys()])]);
      return asking.has(word);
    },
  };
}

function byWord(list: readonly string[], wordOf: (phrase: string) => string): ByWord {
  const found = new Map<string, string[]>();
  for (const phrase of list) {
    const word = wordOf(phrase);
    const others = found.get(word);
    if (others === undefined) found.set(word, [phrase]);
    else others.push(phrase);
  }
  return found;
}

function firstWord(phrase: string): string {
  const blank = phrase.indexOf(' ');
  return blank < 0 ? phrase : phrase.slice(0, blank);
}

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

function longest(phrases: readonly string[], tokens: readonly Token[], index: number, length: typeof lengthAt): number {
  let most = 0;
  for (const phrase of phrases) most = Math.max(most, length(phrase, tokens, index));
  return most;
}

/** How many tokens from `index` on are the words of a phrase, 0 if they are not. */
function lengthAt(phrase: string, tokens: readonly Token[], index: number): number {
  let at = 0;
  for (let count = 0; ; count++) {
    const word = tokens[index + count]?.word;
    if (word === undefined || !phrase.startsWith(word, at)) return 0;
    at += word.length;
    if (at === phrase.length) return count + 1;
    if (phrase[at] !== ' ') return 0;
    at += 1;
  }
}

/** The same for the tokens before `index`. */
function lengthBefore(phrase: string, tokens: readonly Token[], index: number): number {
  let end = phrase.length;
  for (let count = 1; ; count++) {
    const word = tokens[index - count]?.word;
    if (word === undefined || !phrase.endsWith(word, end)) return 0;
    end -= word.length;
    if (end === 0) return count;
    if (phrase[end - 1] !== ' ') return 0;
    end -= 1;
  }
}

const LEXICONS: Readonly<Record<string, () => Lexicon>> = { en, es, fr, de, pt, it, nl };
const known = new Map<string, Grammar>();

/** The languages that can be read, by their two letters. */
export const readable: readonly string[] = Object.keys(LEXICONS);

/** The grammar for a BCP 47 tag, by its language alone; none where the language cannot be read. Made when it is first asked for. */
export function grammarFor(tag: string): Grammar | undefined {
  const [language] = tag.toLowerCase().split('-') as [string];
  const there = known.get(language);
  if (there !== undefined || !Object.hasOwn(LEXICONS, language)) return there;
  const grammar = grammarOf(LEXICONS[language]!());
  known.set(language, grammar);
  return grammar;
}
