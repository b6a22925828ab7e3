import { stem } from './stem.ts';
import { areSpeltPlainly, isPlain, spellings } from './tokens.ts';

/**
 * One step of a phrase, in as little as it needs, for most phrases that a text may have are read for nothing:
 *
 * | step | finds |
 * |---|---|
 * | `call`, `.` | this word; the end of a sentence |
 * | `\|call\|query\|` | one of these words |
 * | `~queri` | any word with this stem |
 * | `_`, `#` | one word; one number in figures |
 * | `3` | up to so many words |
 * | a choice | one of its ways, which are read when a text first comes as far |
 */
export type Step = string | number | Choice;

export type Choice = () => readonly Pattern[];

export type Pattern = readonly Step[];

/** Whether a step is one word. */
export const isWord = (step: Step | undefined): boolean =>
  typeof step === 'string' && !isOneOf(step) && !isForm(step) && step !== '_' && step !== '#';

/** Whether it is one of several words. */
export const isOneOf = (step: string): boolean => step.startsWith('|');

/** Whether it is any word with a stem. */
export const isForm = (step: string): boolean => step.startsWith('~');

/** The words of a step that needs one of them; none where it needs no word that is known. */
export function wordsOf(step: string): readonly string[] {
  if (isWord(step)) return [step];
  return isOneOf(step) ? step.slice(1, -1).split('|') : [];
}

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
  const known = new Map<string, Choice>();
  let sets: Sets | undefined;
  const readSet = (name: string, fail: (why: string) => never): Choice => {
    const there = known.get(name);
    if (there !== undefined) return there;
    sets ??= setsOf();
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (set === undefined) return fail(`no set is called "${name}"`);
    const step = choiceOf(() => reader(set, language, readSet).ways(0, set.length, 0));
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
  /** What stands between bars. Single words, which most alternatives are, share one step. */
  readonly ways: (from: number, to: number, depth: number) => readonly Pattern[];
}

const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const PLAIN_CHOICE = /^[a-z0-9]+(?:\|[a-z0-9]+)*$/;
const WORD = /[^\s{}|*<]+/y;
const WIDTH = /\d*/y;

/** Reads as much as possible at once: character by character it takes long, until V8 has made code of it. */
function reader(
  phrase: string,
  language: string,
  readSet: (name: string, fail: (why: string) => never) => Choice,
): Reader {
  const areAllPlain = areSpeltPlainly(phrase, language);
  return { sequence, ways };

  function fail(why: string): never {
    throw new PhraseError(`"${phrase}": ${why}`);
  }

  function sequence(from: number, to: number, depth: number): Pattern {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const text = phrase.slice(from, to);
    if (areAllPlain && PLAIN_WORDS.test(text)) return text.split(' ');
    const steps: Step[] = [];
    for (let at = from; at < to; ) {
      const sign = phrase.charAt(at);
      if (sign === '{' || sign === '<') {
        const end = sign === '{' ? closing(at + 1) : endOfName(at + 1);
        const choice = sign === '{' ? choiceBetween(at + 1, end, depth + 1) : readSet(phrase.slice(at + 1, end), fail);
        const isInAnyForm = phrase.startsWith('~', end + 1);
        steps.push(isInAnyForm ? inAnyForm(choice, language) : choice);
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

  function ways(from: number, to: number, depth: number): readonly Pattern[] {
    const text = phrase.slice(from, to);
    if (areAllPlain && PLAIN_CHOICE.test(text)) return [[`|${text}|`]];
    const parts = text.includes('{') ? partsBetween(from, to) : text.split('|');
    const all: Pattern[] = [];
    let words = '|';
    for (let i = 0, start = from; i < parts.length; i++) {
      const part = parts[i]!;
      const way = isPlain(part, language) ? [part] : sequence(start, start + part.length, depth);
      if (way.length === 1 && isWord(way[0])) words += `${way[0]}|`;
      else all.push(way);
      start += part.length + 1;
    }
    if (words !== '|') all.push([words]);
    return all;
  }

  function choiceBetween(from: number, to: number, depth: number): Choice {
    return choiceOf(() => choiceIn(from, to, depth));
  }

  function endOfName(from: number): number {
    const end = phrase.indexOf('>', from);
    return end === -1 ? phrase.length : end;
  }

  function choiceIn(from: number, to: number, depth: number): readonly Pattern[] {
    if (barAfter(from, to) === to) fail('braces hold alternatives, parted by bars; a set is written <name>');
    return ways(from, to, depth);
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
  return isOneOf(step) ? choiceOf(() => wordsOf(step).map((word) => [`~${stem(word, language)}`])) : step;
}

function addWord(piece: string, language: string, steps: Step[]): void {
  if (piece === '_' || piece === '#' || piece === '.' || isPlain(piece, language)) steps.push(piece);
  else if (piece.endsWith('~')) steps.push(`~${stem(spellings(piece.slice(0, -1), language)[0] ?? '', language)}`);
  else for (const part of piece.split('-')) for (const word of spellings(part, language)) steps.push(word);
}
