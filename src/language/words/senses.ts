import { fillWords, synonyms } from '../lists/senses.ts';
import type { Stretch } from '../offer.ts';
import { rememberedAsSet } from '../remembered.ts';
import { phrasesIn } from './phrases.ts';
import { readingOf } from './tokens.ts';

/**
 * What a label is about, as things that can be compared: the names of synonym groups, and the stems of all other words that
 * say something. Empty where it says nothing of its own ("customer services"), and in a language without lists.
 */
export const sensesOf: (label: string, language: string) => ReadonlySet<string> = rememberedAsSet(read);

function read(label: string, language: string): ReadonlySet<string> {
  const senses = new Set<string>();
  if (!Object.hasOwn(synonyms, language.slice(0, 2).toLowerCase())) return senses;
  const groups = phrasesIn(synonyms, language)(label);
  for (const { means } of groups) senses.add(means);
  const isSaid = within(groups);
  const isEmpty = within(phrasesIn(fillWords, language)(label));
  const { tokens, stemAt } = readingOf(label, language);
  tokens.forEach((token, index) => {
    const isKnown = isSaid(token) || isEmpty(token);
    if (!isKnown && token.value !== '.' && token.value !== '{}') senses.add(stemAt(index));
  });
  return senses;
}

/** Whether a stretch lies in one of several that are in order; asked of stretches in order. */
function within(all: readonly Stretch[]): (stretch: Stretch) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < all.length && all[next]!.end < end) next++;
    return next < all.length && all[next]!.start <= start;
  };
}
