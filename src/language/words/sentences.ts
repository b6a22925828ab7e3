import type { Stretch } from '../offer.ts';
import { remembered } from '../remembered.ts';
import { beginsSmall, beginsWithDigit, eachFound, forLettersOf, hasLetterOrFigure } from './letters.ts';
import { wordSet } from './word-set.ts';

/**
 * The sentences of a text, without the space around them, in order; a closing quote or bracket belongs to its sentence.
 *
 * A blank line ends a sentence, a single line break does not. The full stop of an abbreviation, a number or an address on the
 * web does not; neither does an ellipsis in mid-sentence.
 */
export const sentencesOf = (text: string): readonly Stretch[] => sentencesIn(text, '');

const sentencesIn = remembered(read);

function read(text: string): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  const close = (end: number): void => {
    const begun = text.slice(start, end).trimStart();
    const from = end - begun.length;
    const trimmed = begun.trimEnd();
    if (hasLetterOrFigure(trimmed) || trimmed.includes('{'))
      sentences.push({ start: from, end: from + trimmed.length });
    else if (trimmed !== '' && sentences.length > 0) joinToLast(sentences, from + trimmed.length);
    start = end;
  };
  eachFound(POSSIBLE_END, text, (mark, at) => {
    const end = at + mark.length;
    if (endsSentence(text, at, mark, end)) close(end);
  });
  close(text.length);
  return sentences;
}

/** Terminators with the quotes and brackets that close after them, or a blank line. */
const POSSIBLE_END = /[.!?…]+["'”’»)\]]{0,4}|[。！？]+|\n[ \t\r]*\n/gu;

function joinToLast(sentences: Stretch[], end: number): void {
  const last = sentences.at(-1);
  if (last !== undefined) sentences[sentences.length - 1] = { start: last.start, end };
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  if (mark.startsWith('\n') || '。！？'.includes(mark.charAt(0))) return true;
  const after = text.slice(end, end + 40);
  if (after.trim() === '') return true;
  if (after.trimStart() === after) return isSpaceForgotten(text, at, mark, after);
  const next = firstWord(after).exec(after)?.[1] ?? '';
  const goesOn = beginsSmall(next);
  if (mark.startsWith('..') || mark.startsWith('…')) return !goesOn;
  if (mark !== '.') return !(goesOn && /["'”’»)\]]$/u.test(mark));
  return !isAbbreviated(text, at, next, goesOn);
}

/** `Press 1.For sales`: a space was forgotten, unless it is an address on the web (`Booking.Com`). */
function isSpaceForgotten(text: string, at: number, mark: string, after: string): boolean {
  if (mark !== '.' && mark !== '!' && mark !== '?') return false;
  if (!/^\p{Lu}(?:\p{Ll}|[\s’']|$)/u.test(after) || /^(?:com|org|net|gov|co|uk|io|ie|au|us|in)\b/iu.test(after))
    return false;
  return /[\p{Ll}\p{N})]/u.test(text.charAt(at - 1));
}

const firstWord = forLettersOf(
  (letters, figures) => `^\\s+[¿¡"'“‘«([]*([${letters}${figures}{][${letters}${figures}{'’.]*)?`,
);
const lastWord = forLettersOf(
  (letters, figures) => `(?:^|[^${letters}${figures}.])((?:[${letters}]{1,2}\\.){0,3}[${letters}]*)$`,
);

function isAbbreviated(text: string, at: number, next: string, goesOn: boolean): boolean {
  const before = wordBefore(text, at);
  if (before === undefined || before === '') return isGermanDate(text, at, next);
  const word = before.toLowerCase();
  if (ALWAYS.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^[\p{N}{]/u.test(next);
  if (MAY_END.has(word) || (word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)))
    return goesOn || !(STARTERS.has(bare(next)) || next === '');
  // A single capital is an initial (`J. Smith`), but the pronoun `I` and an answer key (`Press A. For…`) can end a sentence.
  return before.length < 3 && /^\p{Lu}$/u.test(before) && before !== 'I' && !STARTERS.has(bare(next));
}

/** The word that ends there, with the full stops within it; undefined where a figure does. */
export function wordBefore(text: string, at: number): string | undefined {
  const nearby = text.slice(Math.max(0, at - 16), at);
  const last = nearby.slice(nearby.lastIndexOf(' ') + 1);
  // Most are plain letters, or figures.
  if (PLAIN.test(last)) return beginsWithDigit(last) ? undefined : last;
  return lastWord(nearby).exec(nearby)?.[1];
}

const PLAIN = /^(?:[A-Za-z]+|\d+)$/;

function isGermanDate(text: string, at: number, next: string): boolean {
  return GERMAN_MONTHS.has(next.toLowerCase()) && /\p{N}/u.test(text.charAt(at - 1));
}

const bare = (word: string): string => word.replace(/[.'’].*/u, '').toLowerCase();

/** Never the end of a sentence: something must follow. */
const ALWAYS = wordSet(
  'mr mrs ms mx dr prof rev hon sr. sra srta dña mme mlle hr fr fra messrs capt sgt lt col gen cllr insp supt ch e.g eg i.e ie viz cf vs approx z.b d.h u.a p.ex p.ej dott sig dhr mevr ca bzw inkl evtl',
);
/** Short for "number" and the like, before a figure only: `No. 5`, but `No. Try again.` */
const BEFORE_NUMBER = wordSet('no nos nr núm num nº p pp fig art vol ext tel unit para sec ref');
/** Within a sentence unless a new one plainly begins: `Acme Ltd. is closed`, `at 9 a.m. For bookings…`, `St. Mary's`. */
const MAY_END = wordSet(
  'st ste mt ft ave rd blvd ln sq ltd inc co corp plc bros dept est etc jr sr esq al min mins hr hrs sec secs mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec str usw av avda',
);
/** Words that begin a sentence of a phone line, and hardly ever a name. */
const STARTERS = wordSet(
  'a all an and any are as at because but calls can did do during for from he hello here hi how i if in it its key leave let main no not now on once or our otherwise please press say select she simply sorry stay than thank thanks that the their there these they this those to today tell until us use wait we welcome what when where which while who why will with would yes you your dial enter choose hold hit para si pour si für wenn se per voor als drücken oprima pulse appuyez prima premere toets',
);
const GERMAN_MONTHS = wordSet(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
);
