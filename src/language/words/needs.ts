import { type Pattern, PhraseError, type Step } from './patterns.ts';

/**
 * The words without which a phrase cannot be in a text: of each group one. One group or two; a word that may have any form
 * is its stem behind `~`.
 */
export type Need = readonly [readonly string[]] | readonly [readonly string[], readonly string[]];

/**
 * Works out what a phrase needs: the two steps that fewest texts meet.
 * @throws PhraseError where it does not begin with a word, or needs none.
 */
export function needOf(phrase: string, pattern: Pattern): Need {
  if (!beginsWithWord(pattern)) throw new PhraseError(`"${phrase}": must begin with a word`);
  const [rarest, second] = pattern
    .map((step) => ({ step, cost: commonness(step) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost);
  if (rarest === undefined) throw new PhraseError(`"${phrase}": must name a word`);
  return second === undefined ? [wordsOf(rarest.step)] : [wordsOf(rarest.step), wordsOf(second.step)];
}

/** A pattern that can be empty, or begins with a gap, would be found anywhere. */
const beginsWithWord = (pattern: Pattern): boolean =>
  pattern.some(
    (step, i) => step.kind !== 'gap' && isSure(step) && pattern.slice(0, i).every((one) => one.kind !== 'gap'),
  );

const isSure = (step: Step): boolean => step.kind !== 'one of' || step.ways.every(beginsWithWord);

/** How many texts meet a step, roughly: short words are in nearly all of them. Without bound where a step needs no word. */
function commonness(step: Step): number {
  if (step.kind === 'word') return commonnessOf(step.word);
  if (step.kind === 'form of') return 1;
  if (step.kind === 'word of') return [...step.words].reduce((sum, word) => sum + commonnessOf(word), 0);
  if (step.kind !== 'one of') return Number.POSITIVE_INFINITY;
  return step.ways.reduce((sum, way) => sum + Math.min(Number.POSITIVE_INFINITY, ...way.map(commonness)), 0);
}

const commonnessOf = (word: string): number =>
  word.length < 4 || word === 'your' || word === 'this' || word === 'that' || word === 'press' ? 20 : 1;

function wordsOf(step: Step): readonly string[] {
  if (step.kind === 'word') return [step.word];
  if (step.kind === 'word of') return [...step.words];
  if (step.kind === 'form of') return [`~${step.stem}`];
  if (step.kind !== 'one of') return [];
  const words = step.ways.flatMap((way) => wordsOf(rarestOf(way)));
  return [...new Set(words)];
}

const rarestOf = (way: Pattern): Step =>
  way.reduce((rarest, step) => (commonness(step) < commonness(rarest) ? step : rarest));
