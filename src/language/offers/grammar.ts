import { de } from '../lexicon/de.ts';
import { en } from '../lexicon/en.ts';
import { es } from '../lexicon/es.ts';
import { fr } from '../lexicon/fr.ts';
import { it } from '../lexicon/it.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nl } from '../lexicon/nl.ts';
import { pt } from '../lexicon/pt.ts';
import type { Token } from './tokens.ts';

/** The phrases of a list by one of their words, the longest first: most words are asked for in vain. */
type ByWord = ReadonlyMap<string, readonly (readonly string[])[]>;

type Listed = { [Name in keyof Lexicon]: Lexicon[Name] extends readonly string[] ? Name : never }[keyof Lexicon];

/** A lexicon made ready to be asked: how many tokens does the longest phrase of a list take here, 0 if none fits. */
export interface Grammar {
  readonly language: string;
  readonly lexicon: Lexicon;
  readonly at: (list: Listed, tokens: readonly Token[], index: number) => number;
  /** The same for phrases that end just before `index`. */
  readonly before: (list: Listed, tokens: readonly Token[], index: number) => number;
  readonly has: (list: Listed, word: string | undefined) => boolean;
  /** Whether a phrase of a list begins with this word. */
  readonly mayBegin: (list: Listed, word: string) => boolean;
  /** Whether this word may be a key or a part of one. */
  readonly mayBeKey: (word: string) => boolean;
  /** Whether a request may begin with this word, or a key that is asked for without one. */
  readonly mayAsk: (word: string) => boolean;
}

/** What requests begin with; besides these, only keys. */
const ASKING = ['wait', 'waitBriefly', 'say', 'press', 'pick', 'labels', 'anyKey'] as const;

function grammarOf(lexicon: Lexicon): Grammar {
  // Only the lists that are asked for are made ready.
  const first: { [List in Listed]?: ByWord } = {};
  const last: { [List in Listed]?: ByWord } = {};
  const single: { [List in Listed]?: ReadonlySet<string> } = {};
  const keys = new Set([...Object.keys(lexicon.numbers), ...lexicon.star, ...lexicon.hash]);
  let asking: ReadonlySet<string> | undefined;
  const beginnings = (list: Listed) => (first[list] ??= byWord(lexicon[list], 0));
  const endings = (list: Listed) => (last[list] ??= byWord(lexicon[list], -1));
  return {
    language: lexicon.language,
    lexicon,
    at(list, tokens, index) {
      const token = tokens[index];
      const candidates = token && beginnings(list).get(token.word);
      return candidates ? longestAt(candidates, tokens, index) : 0;
    },
    before(list, tokens, index) {
      const token = tokens[index - 1];
      const candidates = token && endings(list).get(token.word);
      return candidates ? longestBefore(candidates, tokens, index) : 0;
    },
    mayBegin: (list, word) => beginnings(list).has(word),
    has(list, word) {
      single[list] ??= new Set(lexicon[list]);
      return word !== undefined && single[list].has(word);
    },
    mayBeKey: (word) => keys.has(word),
    mayAsk(word) {
      asking ??= new Set([...keys, ...ASKING.flatMap((list) => [...beginnings(list).keys()])]);
      return asking.has(word);
    },
  };
}

// The longest stand first.
function longestAt(candidates: readonly (readonly string[])[], tokens: readonly Token[], index: number): number {
  for (let i = 0; i < candidates.length; i++) if (fits(candidates[i]!, tokens, index)) return candidates[i]!.length;
  return 0;
}

function longestBefore(candidates: readonly (readonly string[])[], tokens: readonly Token[], index: number): number {
  for (let i = 0; i < candidates.length; i++) {
    const { length } = candidates[i]!;
    if (fits(candidates[i]!, tokens, index - length)) return length;
  }
  return 0;
}

function fits(words: readonly string[], tokens: readonly Token[], index: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[index + i]?.word !== words[i]) return false;
  return true;
}

function byWord(list: readonly string[], position: 0 | -1): ByWord {
  const found = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.includes(' ') ? phrase.split(' ') : [phrase];
    const word = words.at(position)!;
    const there = found.get(word);
    if (there === undefined) found.set(word, [words]);
    else there.push(words);
  }
  for (const phrases of found.values()) if (phrases.length > 1) phrases.sort((one, other) => other.length - one.length);
  return found;
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
