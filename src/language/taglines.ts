import { atWork, lofty, ofCalls, ordinary } from './lists/doing.ts';
import {
  aboveOthers,
  beforeNames,
  ideals,
  keying,
  longStanding,
  moreThan,
  notOnly,
  ofThemselves,
  ofYours,
  superlatives,
  whereAndWhy,
  years,
} from './lists/taglines.ts';
import type { Stretch } from './offer.ts';
import { hasAnyOf } from './words/letters.ts';
import { hasPhrase, listFoundBy, type PhraseList, type PhraseLists, phrases } from './words/phrases.ts';
import { beginningWith } from './words/shape.ts';

/** Such lines, as a list that is asked of one sentence at a time. */
export const taglines: PhraseLists = {
  en: listFoundBy('en', (sentence) => {
    const found = taglineIn(sentence);
    return found ? [{ ...found, phrase: sentence.slice(found.start, found.end), means: '' }] : [];
  }),
};

/**
 * A line that a firm says of itself, known by its shape: what is hung on to its name ("Welcome to Tasman Energy, powering a brighter
 * tomorrow"), a sentence that only stands beside it ("Your health, our mission."), or a comparison with all others of a place
 * ("Dublin's most trusted removals firm"). English only. Undefined where the sentence tells something, asks, or offers.
 */
export function taglineIn(sentence: string): Stretch | undefined {
  // Phrases are looked for in the sentence, which has been read: what ends it is none of their words.
  if (hasAnyOf('?{}', sentence) || hasPhrase(keying, sentence)) return undefined;
  const said = withoutEnd(sentence);
  return aside(said, sentence) ?? alone(said, sentence) ?? boast(sentence);
}

/** Without the full stop and the like. */
export function withoutEnd(sentence: string): string {
  let said = sentence.trimEnd();
  while (said !== '' && '.!…'.includes(said.at(-1)!)) said = said.slice(0, -1).trimEnd();
  return said;
}

const begins = (words: string, list: PhraseList): boolean => beginningWith(list, words) !== undefined;

/** What follows the name in "Welcome to Harbour Bank, where your money works harder". */
function aside(said: string, sentence: string): Stretch | undefined {
  if (!MARK.test(said)) return undefined;
  const lead = leadOf(said, sentence);
  if (lead === undefined) return undefined;
  // The first mark after the name.
  const mark = MARK.exec(said.slice(lead));
  if (!mark) return undefined;
  const start = lead + mark.index + mark[0].length;
  return isPraise(said.slice(start)) ? { start, end: said.length } : undefined;
}

const MARK = /(?:,|:|;|[-–—]{1,2})\s+/;

/** Where the first word of a name ends that a sentence begins with, or that it leads up to. */
function leadOf(said: string, sentence: string): number | undefined {
  const announced = beginningWith(beforeNames, sentence)?.end;
  if (announced !== undefined) return said.slice(announced).split(/\s/, 1)[0]!.length + announced;
  return NAMED.exec(said)?.[0].length;
}

/** "Redwood Library: opening doors": a name alone, written large. */
const NAMED =
  /^(?:(?:[Tt]he|of|and|for|&|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9'’&.-]*) ){0,6}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9'’&.-]* ?(?=[,:–—-])/;

/** A sentence of few words without anything done in it. */
function alone(said: string, sentence: string): Stretch | undefined {
  const count = said.split(/\s+/).length;
  if (count < 2 || count > 12 || /\d|:/.test(said)) return undefined;
  const isDoing = startsWithDoing(sentence);
  // "Upholding justice."
  if (count < 7 && isDoing && !begins(sentence, atWork) && !hasPhrase(ofCalls, sentence))
    return { start: 0, end: said.length };
  const isOne = isPair(said) || begins(sentence, moreThan) || (isDoing && hasPhrase(ideals, sentence));
  return isOne ? { start: 0, end: said.length } : undefined;
}

/** "Your health, our mission." */
const isPair = (words: string): boolean =>
  words.includes(', ') &&
  ['your', 'our'].includes(firstWord(words)) &&
  /^(?:your|our) [a-zà-öø-ÿ ]{2,30}, (?:our|your) [a-zà-öø-ÿ ]{2,30}$/i.test(words);

/** In small letters, with what is joined to it. */
const firstWord = (words: string): string => words.split(' ', 1)[0]!.toLowerCase();

function isPraise(hung: string): boolean {
  if (hung.split(/\s+/).length > 16 || hasNumber(hung)) return false;
  if (/^(?:where|because)\b/i.test(hung)) return begins(hung, whereAndWhy);
  if (begins(hung, lofty) || begins(hung, ofThemselves) || isPair(hung) || begins(hung, moreThan)) return true;
  if (hung.includes(', ') && TWO_PAIRS.test(hung)) return hasPhrase(ideals, hung);
  if (startsWithDoing(hung)) return hasPhrase(ideals, hung) || hasPhrase(longStanding, hung);
  return OWNED.test(hung) && (hasPhrase(superlatives, hung) || begins(hung, ofYours));
}

/** Of three figures, but for years. */
const hasNumber = (hung: string): boolean =>
  /\d{3}/.test(hung) && /\d{3}/.test(hung.replace(/\b(?:18|19|20)\d\d\b/g, ''));

/** "…: clean power, bright lives". */
const TWO_PAIRS = /^[A-Za-zÀ-ÖØ-öø-ÿ]+ [A-Za-zÀ-ÖØ-öø-ÿ]+, [A-Za-zÀ-ÖØ-öø-ÿ]+ [A-Za-zÀ-ÖØ-öø-ÿ]+$/;

const OWNED = /^(?:the|your|an?|our|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ]+['’]s)(?!\w)/;

/** With what a tagline may begin, if it goes on to something fine: anything done, but for what is told of a call or a firm. */
const startsWithDoing = (words: string): boolean =>
  begins(words, lofty) || (mayBeDoing(words) && DOING.test(words) && !begins(words, ordinary));

function mayBeDoing(words: string): boolean {
  if (!words.includes('ing')) return false;
  const first = firstWord(words);
  return first.includes('ing') || ['proudly', 'always', 'together'].includes(first);
}

const DOING = /^(?:proudly |always |together )?[a-zà-öø-ÿ]{2,20}ing\b/i;

function boast(sentence: string): Stretch | undefined {
  return comparison(sentence) ?? phrases(years)(sentence)[0] ?? contrast(sentence);
}

/** From the name on to which all others are compared. */
function comparison(sentence: string): Stretch | undefined {
  for (const { start, end } of phrases(aboveOthers)(sentence)) {
    const from = Math.max(0, start - LONGEST_NAME);
    const name = WHOSE.exec(sentence.slice(from, start));
    if (name && /^ [A-Za-zÀ-ÖØ-öø-ÿ]/.test(sentence.slice(end))) return { start: from + name.index, end };
  }
  return undefined;
}

/** With a word before what it is: "Wales's very own". In characters. */
const LONGEST_NAME = 80;

const WHOSE = /(?<![A-Za-zÀ-ÖØ-öø-ÿ])[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ-]{1,40}['’]s (?:[A-Za-zÀ-ÖØ-öø-ÿ]+ )?$/;

/** A mark parts what is denied from what is said instead. */
function contrast(sentence: string): Stretch | undefined {
  for (const { start, end } of phrases(notOnly)(sentence)) {
    const match = /^[^.,;:]{2,90}[,;:–-]+ ?(?:we|it|this|they|but)\b/i.exec(sentence.slice(start, end));
    if (match) return { start, end: start + match[0].length };
  }
  return undefined;
}
