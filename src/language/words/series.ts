import { type Line, linesOf, setReader, setsOf, unlessOf } from './lines.ts';
import { type Need, needOf } from './needs.ts';
import { checkSets, patternReader } from './patterns.ts';
import type { PhraseList } from './phrases.ts';

/**
 * What the phrases of a list need, and what that needs which is meant literally.
 * @throws PhraseError where a phrase is not written as the form asks for.
 */
export function seriesOf(list: PhraseList): readonly [wanted: readonly Need[], unless: readonly Need[]] {
  const sets = setsOf(list);
  const read = patternReader(list.language, setReader(list));
  const needs = (lines: readonly Line[]) =>
    lines.map(({ phrase }) => {
      checkSets(phrase, sets);
      return needOf(phrase, read(phrase));
    });
  return [needs(linesOf(list)), needs(unlessOf(list))];
}
