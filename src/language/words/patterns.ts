import { stem } from './stem.ts';
import { isPlain, spellings } from './tokens.ts';

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
    const step = choiceOf(() => reader(set, language, readSet).ways(0, Infinity, 0));
    known.set(name, step);
    return step;
  };
  return (phrase) => reader(phrase, language, readSet).sequence(0, Infinity, 0);
}

/** @throws PhraseError where a set that a phrase uses contains itself. */
export function checkSets(phrase: string, sets: Sets, within: readonly string[] = []): void {
  for (const [, name = ''] of phrase.matchAll(/<(\w+)>/g)) {
    if (within.includes(name)) throw new PhraseError(`"${phrase}": the set "${name}" contains itself`);
    if (Object.hasOwn(sets, name)) checkSets(sets[name]!, sets, [...within, name]);
  }
}

interface Reader {
  /** The steps of a phrase, or of one way of a choice, between two of its pieces. */
  readonly sequence: (from: number, to: number, depth: number) => Pattern;
  /** What stands between bars. Single words, which most alternatives are, share one step. */
  readonly ways: (from: number, to: number, depth: number) => readonly Pattern[];
}

/** Each sign and each word. */
const PIECES = /<\w+>~?|\{|\}~?|\||\*\d*|[^\s{}|*<]+|</g;

function reader(
  phrase: string,
  language: string,
  readSet: (name: string, fail: (why: string) => never) => Choice,
): Reader {
  const pieces = phrase.match(PIECES) ?? [];
  return { sequence, ways };

  function fail(why: string): never {
    throw new PhraseError(`"${phrase}": ${why}`);
  }

  function sequence(from: number, to: number, depth: number): Pattern {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const last = Math.min(to, pieces.length);
    let plain = from;
    while (plain < last && isPlain(pieces[plain]!, language)) plain++;
    if (plain === last) return pieces.slice(from, last);
    const steps: Step[] = pieces.slice(from, plain);
    for (let at = plain; at < last; at++) {
      const piece = pieces[at]!;
      if (isPlain(piece, language)) steps.push(piece);
      else if (piece === '{') {
        const start = at + 1;
        const end = closing(start);
        const choice = choiceOf(() => choiceIn(start, end, depth + 1));
        steps.push(pieces[end] === '}' ? choice : inAnyForm(choice, language));
        at = end;
      } else if (piece.startsWith('<')) steps.push(setCalled(piece));
      else if (piece.startsWith('*')) steps.push(gapOf(piece));
      else if (piece === '|') fail('a bar stands outside of braces');
      else if (piece.startsWith('}')) fail('a brace is closed that was never opened');
      else addWord(piece, language, steps);
    }
    return steps;
  }

  function ways(from: number, to: number, depth: number): readonly Pattern[] {
    const last = Math.min(to, pieces.length);
    const all: Pattern[] = [];
    let words = '|';
    for (let at = from, start = from; at <= last; at++) {
      const piece = pieces[at];
      if (at < last && piece === '{') at = closing(at + 1);
      else if (at === last || piece === '|') {
        const way = sequence(start, at, depth);
        if (way.length === 1 && isWord(way[0])) words += `${way[0]}|`;
        else all.push(way);
        start = at + 1;
      }
    }
    if (words === '|') return all;
    if (all.length === 0) return [[words]];
    all.push([words]);
    return all;
  }

  function choiceIn(from: number, to: number, depth: number): readonly Pattern[] {
    const all = ways(from, to, depth);
    const only = all.length === 1 ? all[0]![0] : undefined;
    const isChoice = all.length > 1 || (typeof only === 'string' && isOneOf(only) && wordsOf(only).length > 1);
    return isChoice ? all : fail('braces hold alternatives, parted by bars; a set is written <name>');
  }

  /** Where a brace is closed. */
  function closing(from: number): number {
    for (let at = from, open = 1; at < pieces.length; at++) {
      const piece = pieces[at]!;
      if (piece === '{') open++;
      else if (piece.startsWith('}')) open--;
      if (open === 0) return at;
    }
    return fail('a brace is not closed');
  }

  function gapOf(piece: string): number {
    const most = piece === '*' ? 3 : Number(piece.slice(1));
    return most <= WIDEST_GAP ? most : fail(`a gap holds at most ${WIDEST_GAP} words`);
  }

  function setCalled(reference: string): Step {
    const choice = readSet(reference.replace(/[<>~]/g, ''), fail);
    return reference.endsWith('~') ? inAnyForm(choice, language) : choice;
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
  if (piece === '_' || piece === '#' || piece === '.') steps.push(piece);
  else if (piece.endsWith('~')) steps.push(`~${stem(spellings(piece.slice(0, -1), language)[0] ?? '', language)}`);
  else for (const part of piece.split('-')) for (const word of spellings(part, language)) steps.push(word);
}
