import { type Need, needOf } from './needs.ts';
import { patternReader } from './patterns.ts';
import type { PhraseList } from './phrases.ts';

/**
 * What the phrases of a list need, and what that needs which is meant literally.
 * @throws PhraseError where a phrase is not written as the form asks for.
 */
export function seriesOf(list: PhraseList): readonly [wanted: readonly Need[], unless: readonly Need[]] {
  const read = patternReader(list.language, list.sets ?? {});
  const needs = (phrases: readonly string[]) => phrases.map((phrase) => needOf(phrase, read(phrase)));
  return [needs(phrasesOf(list)), needs(list.unless ?? [])];
}

/** The phrases of a list, as they are written. */
export const phrasesOf = ({ phrases }: PhraseList): readonly string[] =>
  isBare(phrases) ? phrases : Object.keys(phrases);

/** What a list says that a phrase of it means; empty in a list of bare phrases. */
export const meaningOf = ({ phrases }: PhraseList, phrase: string): string =>
  isBare(phrases) ? '' : (phrases[phrase] ?? '');

const isBare = (phrases: PhraseList['phrases']): phrases is readonly string[] => Array.isArray(phrases);
