import {
  ANY_LANGUAGE,
  listFoundBy,
  type Match,
  type Matcher,
  type PhraseList,
  type PhraseLists,
  phrases,
} from './phrases.ts';
import { inflected } from './stem.ts';

/** A phrase that somebody adds to a list or takes from it. */
export interface Wording {
  /** As in a `PhraseList`, but as people write: see `phraseOf`. */
  readonly phrase: string;
  /** By its two letters; none for whatever is spoken. */
  readonly language?: string | undefined;
  readonly means?: string | undefined;
}

export interface Tailoring {
  readonly add: readonly Wording[];
  readonly except: readonly Wording[];
}

/**
 * Lists with phrases added, and without those that are taken away. An added phrase is found wherever it is said; what is taken away
 * is not found where its words cover what would be, short words at the ends aside: `valued customer` covers "our valued customer".
 */
export function tailored(lists: PhraseLists, { add, except }: Tailoring): PhraseLists {
  const named = [...add, ...except].flatMap(({ language }) => language ?? []);
  const tags = new Set([...Object.keys(lists), ...inflected, ...named, ANY_LANGUAGE]);
  return Object.fromEntries(
    Array.from(tags, (tag) => {
      const added = { language: tag, phrases: phrasesFor(tag, add) };
      const allowed = { language: tag, phrases: phrasesFor(tag, except) };
      return [tag, listFoundBy(tag, matcherOf([added, lists[tag]], allowed))];
    }),
  );
}

/** A phrase as lists have it, of one as people write or copy it: with capitals, commas, and the full stop of its sentence. */
export function phraseOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s{}|~*#_.<>'’‘ʼ-]/gu, ' ')
    .replace(/\.(?=\S)/gu, ' ')
    .replace(/\.(?=\s)/gu, ' .')
    .replace(/(?<![\s.])[\s.]+$/u, '');
}

function phrasesFor(tag: string, wordings: readonly Wording[]): Readonly<Record<string, string>> {
  const meant = wordings.filter(({ language }) => language === undefined || language === tag);
  return Object.fromEntries(meant.map(({ phrase, means = '' }) => [phraseOf(phrase), means]));
}

function matcherOf(lists: readonly (PhraseList | undefined)[], allowed: PhraseList): Matcher {
  const all = lists.filter((list) => list !== undefined);
  return (text) => {
    const found = all.flatMap((list) => phrases(list)(text));
    const exceptions = found.length > 0 ? phrases(allowed)(text) : [];
    return withoutOverlap(found.filter((match) => !exceptions.some((exception) => covers(exception, match, text))));
  };
}

/** In order; the longest where several begin at one word, and the first list's of two as long. */
function withoutOverlap(found: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}

function covers(exception: Match, match: Match, text: string): boolean {
  if (exception.end <= match.start || match.end <= exception.start) return false;
  const rest = `${text.slice(match.start, exception.start)} ${text.slice(exception.end, match.end)}`;
  return !longWord().test(rest);
}

/** Of four letters or more: "our", "to us" and the like say nothing of their own. */
const longWord = () => /[\p{L}\p{N}]{4}/u;
