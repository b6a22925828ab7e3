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
  /** Single words that speak for this language. */
  readonly voters: ReadonlySet<string>;
  readonly at: (list: Listed, tokens: readonly Token[], index: number) => number;
  /** The same for phrases that end just before `index`. */
  readonly before: (list: Listed, tokens: readonly Token[], index: number) => number;
  readonly has: (list: Listed, word: string | undefined) => boolean;
  /** Whether a phrase of a list begins with this word. */
  readonly mayBegin: (list: Listed, word: string) => boolean;
}

function grammarOf(lexicon: Lexicon): Grammar {
  // Only the lists that are asked for are made ready.
  const first: { [List in Listed]?: ByWord } = {};
  const last: { [List in Listed]?: ByWord } = {};
  const beginningWith = (word: string | undefined, list: Listed) => {
    first[list] ??= byWord(lexicon[list], 0);
    return word === undefined ? undefined : first[list].get(word);
  };
  const endingWith = (word: string | undefined, list: Listed) => {
    last[list] ??= byWord(lexicon[list], -1);
    return word === undefined ? undefined : last[list].get(word);
  };
  return {
    language: lexicon.language,
    lexicon,
    voters: new Set([...lexicon.signs, ...lexicon.introducers, ...Object.keys(lexicon.numbers)]),
    at(list, tokens, index) {
      return beginningWith(tokens[index]?.word, list)?.find((words) => fits(words, tokens, index))?.length ?? 0;
    },
    before(list, tokens, index) {
      const candidates = endingWith(tokens[index - 1]?.word, list);
      return candidates?.find((words) => fits(words, tokens, index - words.length))?.length ?? 0;
    },
    mayBegin: (list, word) => beginningWith(word, list) !== undefined,
    has: (list, word) => beginningWith(word, list)?.some(({ length }) => length === 1) ?? false,
  };
}

const fits = (words: readonly string[], tokens: readonly Token[], index: number) =>
  words.every((word, offset) => tokens[index + offset]?.word === word);

function byWord(list: readonly string[], position: 0 | -1): ByWord {
  const found = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const word = words.at(position)!;
    const there = found.get(word);
    if (there === undefined) found.set(word, [words]);
    else there.push(words);
  }
  for (const phrases of found.values()) if (phrases.length > 1) phrases.sort((one, other) => other.length - one.length);
  return found;
}

export const grammars: readonly Grammar[] = [en, es, fr, de, pt, it, nl].map(grammarOf);

/** The grammar for a BCP 47 tag, by its language alone; none where the language cannot be read. */
export function grammarFor(tag: string): Grammar | undefined {
  const [language] = tag.toLowerCase().split('-');
  return grammars.find((grammar) => grammar.language === language);
}
