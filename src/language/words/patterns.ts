import { stem } from './stem.ts';
import { areSpeltPlainly, isPlain, spellings } from './tokens.ts';

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

type Sets = Readonly<Record<string, string>>;

/**
 * A reader of the phrases of one list; `sets` are the named alternatives that they may use, each read once. A mistake within braces
 * or a set is told when their ways are asked for.
 */
export function patternReader(language: string, setsOf: () => Sets): (phrase: string) => Pattern {
  const known = new Map<string, Step>();
  let sets: Sets | undefined;
  const readSet: ReadSet = (name, fail) => {
    const there = known.get(name);
    if (there !== undefined) return there;
    sets ??= setsOf();
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (set === undefined) return fail(`no set is called "${name}"`);
    const step = reader(set, language, readSet).choice(0, set.length, 0);
    known.set(name, step);
    return step;
  };
  return (phrase) => reader(phrase, language, readSet).sequence(0, phrase.length, 0);
}

/** @throws PhraseError where a set that a phrase uses contains itself. */
export function checkSets(phrase: string, sets: Sets, within: readonly string[] = []): void {
  for (const [, name = ''] of phrase.matchAll(/<(\w+)>/g)) {
    if (within.includes(name)) throw new PhraseError(`"${phrase}": the set "${name}" contains itself`);
    if (Object.hasOwn(sets, name)) checkSets(sets[name]!, sets, [...within, name]);
  }
}

interface Reader {
  /** The steps of a phrase, or of one way of a choice, between two of its characters. */
  readonly sequence: (from: number, to: number, depth: number) => Pattern;
  /** What stands between bars. */
  readonly choice: (from: number, to: number, depth: number) => Step;
}

type ReadSet = (name: string, fail: (why: string) => never) => Step;

/** Words, and bars between ways of them; a way may have none. */
const PLAIN = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?(?:\|(?:[a-z0-9]+(?: [a-z0-9]+)*)?)*$/;
const WORD = /[^\s{}|*<]+/y;
const WIDTH = /\d*/y;

/** Reads as much as possible at once: character by character it takes long, until V8 has made code of it. */
function reader(phrase: string, language: string, readSet: ReadSet): Reader {
  const areAllPlain = areSpeltPlainly(phrase, language);
  return { sequence, choice };

  function fail(why: string): never {
    throw new PhraseError(`"${phrase}": ${why}`);
  }

  function sequence(from: number, to: number, depth: number): Pattern {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const text = phrase.slice(from, to);
    if (areAllPlain && text !== '' && !text.includes('|') && PLAIN.test(text)) return text.split(' ');
    const steps: Step[] = [];
    for (let at = from; at < to; ) {
      const sign = phrase.charAt(at);
      if (sign === '{' || sign === '<') {
        const end = sign === '{' ? closing(at + 1) : endOfName(at + 1);
        const step = sign === '{' ? inBraces(at + 1, end, depth + 1) : readSet(phrase.slice(at + 1, end), fail);
        const isInAnyForm = phrase.startsWith('~', end + 1);
        steps.push(isInAnyForm ? inAnyForm(step, language) : step);
        at = end + (isInAnyForm ? 2 : 1);
      } else if (sign === '*') {
        const width = pieceAt(WIDTH, at + 1);
        steps.push(gapOf(width));
        at += 1 + width.length;
      } else if (sign === '|') fail('a bar stands outside of braces');
      else if (sign === '}') fail('a brace is closed that was never opened');
      else {
        const word = pieceAt(WORD, at);
        if (word !== '') addWord(word, language, steps);
        at += word.length || 1;
      }
    }
    return steps;
  }

  function pieceAt(sticky: RegExp, at: number): string {
    sticky.lastIndex = at;
    return sticky.test(phrase) ? phrase.slice(at, sticky.lastIndex) : '';
  }

  function choice(from: number, to: number, depth: number): Step {
    const text = phrase.slice(from, to);
    return areAllPlain && PLAIN.test(text) ? `|${text}|` : choiceOf(() => ways(from, to, depth));
  }

  function inBraces(from: number, to: number, depth: number): Step {
    if (barAfter(from, to) < to) return choice(from, to, depth);
    return choiceOf(() => fail('braces hold alternatives, parted by bars; a set is written <name>'));
  }

  /** Those that are of words alone, as most are, share one step. */
  function ways(from: number, to: number, depth: number): readonly Pattern[] {
    const text = phrase.slice(from, to);
    const parts = text.includes('{') ? partsBetween(from, to) : text.split('|');
    const all: Pattern[] = [];
    let words = '|';
    for (let i = 0, start = from; i < parts.length; i++) {
      const part = parts[i]!;
      const way = isPlain(part, language) ? [part] : sequence(start, start + part.length, depth);
      if (way.every(isWord)) words += `${way.join(' ')}|`;
      else all.push(way);
      start += part.length + 1;
    }
    if (words !== '|') all.push([words]);
    return all;
  }

  function endOfName(from: number): number {
    const end = phrase.indexOf('>', from);
    return end === -1 ? phrase.length : end;
  }

  /** What bars part that stand outside of inner braces. */
  function partsBetween(from: number, to: number): readonly string[] {
    const parts: string[] = [];
    for (let start = from; start <= to; ) {
      const end = barAfter(start, to);
      parts.push(phrase.slice(start, end));
      start = end + 1;
    }
    return parts;
  }

  /** Where the next alternative is parted from what stands here. */
  function barAfter(from: number, to: number): number {
    for (let at = from; ; ) {
      const bar = phrase.indexOf('|', at);
      if (bar === -1 || bar >= to) return to;
      const brace = phrase.indexOf('{', at);
      if (brace === -1 || brace > bar) return bar;
      at = closing(brace + 1);
    }
  }

  /** Where a brace is closed. */
  function closing(from: number): number {
    for (let at = from, open = 1; ; ) {
      const end = phrase.indexOf('}', at);
      const start = phrase.indexOf('{', at);
      if (end === -1) return fail('a brace is not closed');
      const isOpened = start !== -1 && start < end;
      open += isOpened ? 1 : -1;
      if (open === 0) return end;
      at = (isOpened ? start : end) + 1;
    }
  }

  function gapOf(width: string): number {
    const most = width === '' ? 3 : Number(width);
    return most <= WIDEST_GAP ? most : fail(`a gap holds at most ${WIDEST_GAP} words`);
  }
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
