import { stem } from './stem.ts';
import { isPlain, isSpeltPlainly, spellings } from './tokens.ts';

/**
 * One step of a phrase, in as little as it needs, for most phrases that a text may have are read for nothing:
 *
 * | step | finds |
 * |---|---|
 * | `call`, `.` | this word; the end of a sentence |
 * | `\|call\|my query\|\|` | one of these, each of one word or several; or nothing |
 * | `~queri` | any word with this stem |
 * | `_`, `#` | one word; one number in figures |
 * | `3` | up to so many words |
 * | a choice | one of its ways, which are read when a text first comes as far |
 */
export type Step = string | number | Choice;

export type Choice = () => readonly Pattern[];

export type Pattern = readonly Step[];

/** Whether a step is one word. */
const isWord = (step: Step): step is string =>
  typeof step === 'string' && step !== '' && !isOneOf(step) && !isForm(step) && step !== '_' && step !== '#';

/** Whether it is one of several words, or rows of them. */
export const isOneOf = (step: string): boolean => step.startsWith('|');

/** Whether it is any word with a stem. */
export const isForm = (step: string): boolean => step.startsWith('~');

/** The ways of a step that has several; undefined where it has one. */
export function waysOf(step: Step): readonly Pattern[] | undefined {
  if (typeof step === 'function') return step();
  return typeof step === 'string' && isOneOf(step) ? step.slice(1, -1).split('|').map(stepsOf) : undefined;
}

const stepsOf = (words: string): Pattern => (words === '' ? [] : words.split(' '));

/** A phrase that is not written as the form asks for: says where and why. */
export class PhraseError extends Error {}

const DEEPEST = 8;
const WIDEST_GAP = 12;

type SetReader = (name: string) => string | undefined;

/**
 * A reader of the phrases of one list; `setIn` tells the alternatives of that name which they may use, each read once. A mistake within braces
 * or a set is told when their ways are asked for.
 */
export function patternReader(language: string, setIn: SetReader): (phrase: string) => Pattern {
  const known = new Map<string, Step>();
  const readSet = (name: string, of: Phrase): Step => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const set = setIn(name);
    if (set === undefined) return fail(`no set is called "${name}"`, of);
    const step = choice(set, 0, phraseIn(set));
    known.set(name, step);
    return step;
  };
  const phraseIn = (phrase: string): Phrase => {
    return { phrase, language, isSpeltPlainly: isSpeltPlainly(phrase, language), readSet };
  };
  return (phrase) => sequence(phrase, 0, phraseIn(phrase));
}

/** @throws PhraseError where a set that a phrase uses contains itself. */
export function checkSets(
  phrase: string,
  sets: Readonly<Record<string, string>>,
  within: readonly string[] = [],
): void {
  for (const [, name = ''] of phrase.matchAll(/<(\w+)>/g)) {
    if (within.includes(name)) throw new PhraseError(`"${phrase}": the set "${name}" contains itself`);
    if (Object.hasOwn(sets, name)) checkSets(sets[name]!, sets, [...within, name]);
  }
}

/** Of what a part is read. */
interface Phrase {
  readonly phrase: string;
  readonly language: string;
  /** Whether no word in it is spelt otherwise than it is compared. */
  readonly isSpeltPlainly: boolean;
  readonly readSet: (name: string, of: Phrase) => Step;
}

function fail(why: string, { phrase }: Phrase): never {
  throw new PhraseError(`"${phrase}": ${why}`);
}

/** Ways of words alone, with bars between them: as many as there are. */
const PLAIN = /(?:[a-z0-9]+(?: [a-z0-9]+)*)?(?:\|(?:[a-z0-9]+(?: [a-z0-9]+)*)?)*(?=\||$)/y;
const WORD = /[^\s{}|*<]+/y;
const WIDTH = /\d*/y;

/** The steps of a phrase, or of one way of a choice. As much as possible at once: character by character it takes long. */
function sequence(text: string, depth: number, of: Phrase): Pattern {
  if (depth > DEEPEST) fail('braces are nested too deeply', of);
  if (text !== '' && !text.includes('|') && endOfPlain(text, 0) === text.length)
    return inOneSpelling(text, of).split(' ');
  const steps: Step[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = text.charAt(at);
    if (sign === '{' || sign === '<') {
      const end = sign === '{' ? closing(text, at + 1, of) : endOfName(text, at + 1);
      const inner = text.slice(at + 1, end);
      const step = sign === '{' ? inBraces(inner, depth + 1, of) : of.readSet(inner, of);
      const isInAnyForm = text.startsWith('~', end + 1);
      steps.push(isInAnyForm ? inAnyForm(step, of.language) : step);
      at = end + (isInAnyForm ? 2 : 1);
    } else if (sign === '*') {
      const width = pieceAt(WIDTH, text, at + 1);
      steps.push(gapOf(width, of));
      at += 1 + width.length;
    } else if (sign === '|') fail('a bar stands outside of braces', of);
    else if (sign === '}') fail('a brace is closed that was never opened', of);
    else {
      const word = pieceAt(WORD, text, at);
      if (word !== '') addWord(word, of.language, steps);
      at += word.length || 1;
    }
  }
  return steps;
}

/** Words without marks, parted by spaces or bars, as each is compared. */
const inOneSpelling = (words: string, { language, isSpeltPlainly }: Phrase): string =>
  isSpeltPlainly ? words : words.replace(/\w{6,}/g, (word) => spellings(word, language).join(' '));

/** Where the ways end that are of words alone, from one on; undefined where that one is not. */
function endOfPlain(text: string, from: number): number | undefined {
  PLAIN.lastIndex = from;
  return PLAIN.test(text) ? PLAIN.lastIndex : undefined;
}

function pieceAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.test(text) ? text.slice(at, sticky.lastIndex) : '';
}

/** What stands between bars. */
function choice(text: string, depth: number, of: Phrase): Step {
  return endOfPlain(text, 0) === text.length ? `|${inOneSpelling(text, of)}|` : choiceOf(() => ways(text, depth, of));
}

function inBraces(text: string, depth: number, of: Phrase): Step {
  if (barAfter(text, 0, of) < text.length) return choice(text, depth, of);
  return choiceOf(() => fail('braces hold alternatives, parted by bars; a set is written <name>', of));
}

/** Those that are of words alone, as most are, share one step. */
function ways(text: string, depth: number, of: Phrase): readonly Pattern[] {
  const all: Pattern[] = [];
  let words = '|';
  for (let start = 0; start <= text.length; ) {
    const plain = endOfPlain(text, start);
    const end = plain ?? barAfter(text, start, of);
    const part = text.slice(start, end);
    const way = plain === undefined ? sequence(part, depth, of) : [inOneSpelling(part, of)];
    if (plain !== undefined || way.every(isWord)) words += `${way.join(' ')}|`;
    else all.push(way);
    start = end + 1;
  }
  if (words !== '|') all.push([words]);
  return all;
}

function endOfName(text: string, from: number): number {
  const end = text.indexOf('>', from);
  return end === -1 ? text.length : end;
}

/** Where the next alternative is parted from what stands here. */
function barAfter(text: string, from: number, of: Phrase): number {
  for (let at = from; ; ) {
    const bar = text.indexOf('|', at);
    if (bar === -1) return text.length;
    const brace = text.indexOf('{', at);
    if (brace === -1 || brace > bar) return bar;
    at = closing(text, brace + 1, of) + 1;
  }
}

/** Where a brace is closed. */
function closing(text: string, from: number, of: Phrase): number {
  for (let at = from, open = 1; ; ) {
    const end = text.indexOf('}', at);
    const start = text.indexOf('{', at);
    if (end === -1) return fail('a brace is not closed', of);
    const isOpened = start !== -1 && start < end;
    open += isOpened ? 1 : -1;
    if (open === 0) return end;
    at = (isOpened ? start : end) + 1;
  }
}

function gapOf(width: string, of: Phrase): number {
  const most = width === '' ? 3 : Number(width);
  return most <= WIDEST_GAP ? most : fail(`a gap holds at most ${WIDEST_GAP} words`, of);
}

function choiceOf(read: Choice): Choice {
  let known: readonly Pattern[] | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

/** A step, or a choice by the last of each way, of which the word may have any form. */
function inAnyForm(step: Step, language: string): Step {
  if (typeof step === 'number') return step;
  if (typeof step === 'function')
    return choiceOf(() =>
      step().map((way) => way.map((last, i) => (i === way.length - 1 ? inAnyForm(last, language) : last))),
    );
  if (isWord(step)) return `~${stem(step, language)}`;
  return isOneOf(step) ? inAnyForm(() => waysOf(step)!, language) : step;
}

function addWord(piece: string, language: string, steps: Step[]): void {
  if (piece === '_' || piece === '#' || piece === '.' || isPlain(piece, language)) steps.push(piece);
  else if (piece.endsWith('~')) steps.push(`~${stem(spellings(piece.slice(0, -1), language)[0] ?? '', language)}`);
  else for (const part of piece.split('-')) for (const word of spellings(part, language)) steps.push(word);
}
