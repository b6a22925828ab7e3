import { linesOf, setReader, setsOf } from './lines.ts';
import { nearest } from './nearest.ts';
import { isForm, type Pattern, patternReader, type Step, waysOf } from './patterns.ts';
import { type PhraseList, type PhraseLists, phrases } from './phrases.ts';
import { stem } from './stem.ts';
import { phraseOf, type Wording } from './tailored.ts';
import { readingOf } from './tokens.ts';

/**
 * Whether a phrase that is to be taken from lists could ever cover one that they find: false only where that is sure.
 * @throws PhraseError where it is not written as a `PhraseList` asks for.
 */
export function isEverMet(wording: Wording, lists: readonly PhraseLists[]): boolean {
  const { phrase, language } = wording;
  if (isOpen(patternReader(language ?? 'en', () => undefined)(phraseOf(phrase)))) return true;
  return listsFor(wording, lists).some((list) => isMetIn(phrase, list));
}

/** The same phrase with its misspelt words set right, where then it is met; undefined where it is not. */
export function nearestMet(wording: Wording, lists: readonly PhraseLists[]): string | undefined {
  const known = new Set(listsFor(wording, lists).flatMap(longWordsOf));
  const meant = wording.phrase.replaceAll(longWords(), (word) => {
    return known.has(word.toLowerCase()) ? word : (nearest(word, known)[0] ?? word);
  });
  return meant !== wording.phrase && isEverMet({ ...wording, phrase: meant }, lists) ? meant : undefined;
}

function listsFor({ language }: Wording, lists: readonly PhraseLists[]): PhraseList[] {
  return lists.flatMap((each) => (language === undefined ? Object.values(each) : (each[language] ?? [])));
}

/** Words that nobody knows beforehand, or in any form. */
const isOpen = (pattern: Pattern): boolean =>
  pattern.some((step) => {
    if (typeof step === 'number') return true;
    return typeof step === 'string' ? step === '_' || isForm(step) : step().some(isOpen);
  });

/** It holds a phrase of the list, or one has no long words but those that it has. */
function isMetIn(phrase: string, list: PhraseList): boolean {
  if (phrases(list)(phrase).length > 0) return true;
  const read = patternReader(list.language, setReader(list));
  const said = saidIn(phrase, list.language);
  // Of short words alone nothing is sure.
  if (said.words.size === 0) return true;
  return linesOf(list).some((line) => {
    const pattern = read(line.phrase);
    return pattern.every((step) => isSayable(step, said)) && pattern.some((step) => uses(step, said));
  });
}

interface Said {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** All its words, those of each alternative. */
function saidIn(phrase: string, language: string): Said {
  const { tokens } = readingOf(phrase.replaceAll(/[{}|]/g, ' '), language);
  const long = tokens.map(({ value }) => value).filter(isLong);
  return { words: new Set(long), stems: new Set(long.map((word) => stem(word, language))) };
}

const isLong = (word: string): boolean => word.length > 3;

/** Whether a step can be said with these words and short ones alone. */
function isSayable(step: Step, said: Said): boolean {
  const ways = waysOf(step);
  if (ways !== undefined) return ways.some((way) => way.every((each) => isSayable(each, said)));
  if (typeof step !== 'string' || step === '_' || step === '#') return true;
  if (isForm(step)) return !isLong(step.slice(1)) || said.stems.has(step.slice(1));
  return !isLong(step) || said.words.has(step);
}

/** Whether one of these words can be said for a step. */
function uses(step: Step, said: Said): boolean {
  const ways = waysOf(step);
  if (ways !== undefined) return ways.some((way) => way.some((each) => uses(each, said)));
  if (typeof step !== 'string') return false;
  return isForm(step) ? said.stems.has(step.slice(1)) : said.words.has(step);
}

const longWords = () => /[\p{L}\p{M}'’]{4,40}/gu;

function longWordsOf(list: PhraseList): readonly string[] {
  const written = [...linesOf(list).map(({ phrase }) => phrase), ...Object.values(setsOf(list))];
  return written.flatMap((text) => text.match(longWords()) ?? []);
}
