import { de } from '../lexicon/de.ts';
import { en } from '../lexicon/en.ts';
import { es } from '../lexicon/es.ts';
import { fr } from '../lexicon/fr.ts';
import { it } from '../lexicon/it.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nl } from '../lexicon/nl.ts';
import { pt } from '../lexicon/pt.ts';
import type { Token } from './tokens.ts';

type Phrases = readonly (readonly string[])[];

/** The phrases of each list by one of their words, the longest first: most words are asked for in vain. */
type ByWord = ReadonlyMap<string, { readonly [List in Listed]?: Phrases }>;

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
}

function grammarOf(lexicon: Lexicon): Grammar {
  // Only the languages that are met are made ready.
  let first: ByWord | undefined;
  let last: ByWord | undefined;
  const beginningWith = (word: string | undefined, list: Listed): Phrases | undefined => {
    first ??= byWord(lexicon, 0);
    return first.get(word ?? '')?.[list];
  };
  const endingWith = (word: string | undefined, list: Listed): Phrases | undefined => {
    last ??= byWord(lexicon, -1);
    return last.get(word ?? '')?.[list];
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
    has: (list, word) => beginningWith(word, list)?.some(({ length }) => length === 1) ?? false,
  };
}

const fits = (words: readonly string[], tokens: readonly Token[], index: number) =>
  words.every((word, offset) => tokens[index + offset]?.word === word);

function byWord(lexicon: Lexicon, position: 0 | -1): ByWord {
  const found = new Map<string, { [List in Listed]?: string[][] }>();
  for (const [list, phrases] of Object.entries(lexicon) as [Listed, readonly string[]][]) {
    if (!Array.isArray(phrases)) continue;
    for (const words of phrases.map((phrase: string) => phrase.split(' '))) {
      const word = words.at(position)!;
      const there = found.get(word) ?? {};
      found.set(word, there);
      there[list] = [...(there[list] ?? []), words];
    }
  }
  for (const lists of found.values()) for (const phrases of Object.values(lists)) phrases.sort((a, b) => b.length - a.length);
  return found;
}

export const grammars: readonly Grammar[] = [en, es, fr, de, pt, it, nl].map(grammarOf);

/** The grammar for a BCP 47 tag, by its language alone; none where the language cannot be read. */
export function grammarFor(tag: string): Grammar | undefined {
  const [language] = tag.toLowerCase().split('-');
  return grammars.find((grammar) => grammar.language === language);
}
