import { beginsWithDigit } from '../../language/words/letters.ts';
import type { Key } from '../../model/edge.ts';

const SECONDS: Readonly<Record<string, number>> = {
  ms: 0.001,
  s: 1,
  m: 60,
  h: 3600,
  day: 86_400,
  days: 86_400,
  'working day': 86_400,
  'working days': 86_400,
};

/** `500ms`, `7s`, `2m`, `4h`, `2 days`, `1 working day` in seconds; undefined for anything else, a bare number among it. */
export function durationOf(text: string): number | undefined {
  const [, amount, unit] = /^(\d{1,9}(?:\.\d{1,3})?) ?([a-z][a-z ]*)$/.exec(text.trim()) ?? [];
  const factor = unit === undefined || !Object.hasOwn(SECONDS, unit) ? undefined : SECONDS[unit];
  return factor === undefined ? undefined : Number(amount) * factor;
}

/** `55%` or `0.55` as 0.55; undefined for anything else, and for parts below nothing or above all. */
export function shareOf(text: string): number | undefined {
  const [, amount, percent] = /^(\d{1,3}(?:\.\d{1,6})?) ?(%?)$/.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const share = percent ? Number(amount) / 100 : Number(amount);
  return share <= 1 ? share : undefined;
}

/** A key as the model names it; undefined where no telephone has it. `*` and `#`, quoted, are star and hash. */
export function keyOf(text: string): Key | undefined {
  const word = text.trim();
  if (word === '*') return 'star';
  if (word === '#') return 'hash';
  const isKey = isFigure(word) || WORDS.includes(word) || (beginsWithDigit(word) && /^\d{1,20}$/.test(word));
  return isKey ? word : undefined;
}

const WORDS = ['star', 'hash', 'extension'];

/** One figure, as most keys and many numbers are, for which no expression is needed. */
export const isFigure = (word: string): boolean => word.length === 1 && word >= '0' && word <= '9';

/** The word, where it is one of those that mean something. */
export function among<Word extends string>(word: string | undefined, words: readonly Word[]): Word | undefined {
  return words.find((each) => each === word);
}
