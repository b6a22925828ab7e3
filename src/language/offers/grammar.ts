import { de } from '../lexicon/de.ts';
import { en } from '../lexicon/en.ts';
import { es } from '../lexicon/es.ts';
import { fr } from '../lexicon/fr.ts';
import { it } from '../lexicon/it.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { nl } from '../lexicon/nl.ts';
import { pt } from '../lexicon/pt.ts';
import type { Token } from './tokens.ts';

/** Phrases by their first and by their last word, the longest first. */
interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

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
  const compiled = new Map<Listed, Phrases>();
  const phrasesOf = (list: Listed): Phrases => {
    const known = compiled.get(list);
    if (known) return known;
    const phrases = compile(lexicon[list]);
    compiled.set(list, phrases);
    return phrases;
  };
  return {
    language: lexicon.language,
    lexicon,
    voters: new Set([...lexicon.signs, ...lexicon.introducers, ...Object.keys(lexicon.numbers)]),
    at(list, tokens, index) {
      const candidates = phrasesOf(list).byFirst.get(tokens[index]?.word ?? '') ?? [];
      return candidates.find((words) => fits(words, tokens, index))?.length ?? 0;
    },
    before(list, tokens, index) {
      const candidates = phrasesOf(list).byLast.get(tokens[index - 1]?.word ?? '') ?? [];
      return candidates.find((words) => fits(words, tokens, index - words.length))?.length ?? 0;
    },
    has: (list, word) =>
      word !== undefined && (phrasesOf(list).byFirst.get(word) ?? []).some(({ length }) => length === 1),
  };
}

const fits = (words: readonly string[], tokens: readonly Token[], index: number) =>
  words.every((word, offset) => tokens[index + offset]?.word === word);

function compile(list: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  const byLast = new Map<string, string[][]>();
  const longestFirst = list.map((phrase) => phrase.split(' ')).sort((one, other) => other.length - one.length);
  for (const words of longestFirst) {
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
    byLast.set(words.at(-1)!, [...(byLast.get(words.at(-1)!) ?? []), words]);
  }
  return { byFirst, byLast };
}

export const grammars: readonly Grammar[] = [en, es, fr, de, pt, it, nl].map(grammarOf);

/** The grammar for a BCP 47 tag, by its language alone; none where the language cannot be read. */
export function grammarFor(tag: string): Grammar | undefined {
  const [language] = tag.toLowerCase().split('-');
  return grammars.find((grammar) => grammar.language === language);
}
