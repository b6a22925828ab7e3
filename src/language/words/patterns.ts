import { stem } from './stem.ts';
import { isPlain, spellings } from './tokens.ts';

/** One step of a phrase. */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  /** The words stand between bars: `|call|enquiry|`. */
  | { readonly kind: 'word of'; readonly words: string }
  | { readonly kind: 'form of'; readonly stem: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  /** Of most phrases that a text may have, it has too little for anyone to come as far: so they are read when asked for. */
  | { readonly kind: 'one of'; readonly ways: () => readonly Pattern[] };

export type Pattern = readonly Step[];

/** The words of a step of which there are several. */
export const wordsOf = (words: string): readonly string[] => words.slice(1, -1).split('|');

/** Whether a word is among them. */
export const isAmong = (words: string, word: string): boolean => words.includes(`|${word}|`);

/** A phrase that is not written as the form asks for: says where and why. */
export class PhraseError extends Error {}

const DEEPEST = 8;
const WIDEST_GAP = 12;

type Sets = Readonly<Record<string, string>>;

/**
 * A reader of the phrases of one list; `sets` are the named alternatives that they may use, each read once. A mistake within braces
 * or a set is told when their ways are asked for.
 */
export function patternReader(language: string, sets: Sets): (phrase: string) => Pattern {
  const known = new Map<string, Step>();
  const readSet = (name: string, fail: (why: string) => never): Step => {
    const there = known.get(name);
    if (there !== undefined) return there;
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
  readSet: (name: string, fail: (why: string) => never) => Step,
): Reader {
  const pieces = phrase.match(PIECES) ?? [];
  return { sequence, ways };

  function fail(why: string): never {
    throw new PhraseError(`"${phrase}": ${why}`);
  }

  function sequence(from: number, to: number, depth: number): Pattern {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const steps: Step[] = [];
    for (let at = from; at < to && at < pieces.length; at++) {
      const piece = pieces[at]!;
      if (isPlain(piece, language)) steps.push({ kind: 'word', word: piece });
      else if (piece === '{') {
        const start = at + 1;
        const end = closing(start);
        const choice = choiceOf(() => choiceIn(start, end, depth + 1));
        steps.push(pieces[end] === '}' ? choice : inAnyForm(choice, language));
        at = end;
      } else if (piece.startsWith('<')) steps.push(setCalled(piece));
      else if (piece.startsWith('*')) steps.push({ kind: 'gap', most: gapOf(piece) });
      else if (piece === '|') fail('a bar stands outside of braces');
      else if (piece.startsWith('}')) fail('a brace is closed that was never opened');
      else addWord(piece, language, steps);
    }
    return steps;
  }

  function ways(from: number, to: number, depth: number): readonly Pattern[] {
    const all: Pattern[] = [];
    let words = '|';
    const last = Math.min(to, pieces.length);
    for (let at = from, start = from; at <= last; at++) {
      const piece = pieces[at];
      if (at < last && piece === '{') at = closing(at + 1);
      else if (at === last || piece === '|') {
        const way = sequence(start, at, depth);
        const only = way.length === 1 ? way[0]! : undefined;
        if (only?.kind === 'word') words += `${only.word}|`;
        else all.push(way);
        start = at + 1;
      }
    }
    if (words.length > 1) all.push([{ kind: 'word of', words }]);
    return all;
  }

  function choiceIn(from: number, to: number, depth: number): readonly Pattern[] {
    const all = ways(from, to, depth);
    const only = all.length === 1 ? all[0]! : undefined;
    const isOne = only !== undefined && (only[0]?.kind !== 'word of' || wordsOf(only[0].words).length === 1);
    return isOne ? fail('braces hold alternatives, parted by bars; a set is written <name>') : all;
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

function choiceOf(read: () => readonly Pattern[]): Step {
  let known: readonly Pattern[] | undefined;
  const ways = (): readonly Pattern[] => {
    known ??= read();
    return known;
  };
  return { kind: 'one of', ways };
}

/** A choice of which the last word may have any form. */
function inAnyForm(step: Step, language: string): Step {
  if (step.kind === 'word') return { kind: 'form of', stem: stem(step.word, language) };
  if (step.kind === 'word of') {
    const { words } = step;
    return choiceOf(() => wordsOf(words).map((word) => [{ kind: 'form of', stem: stem(word, language) }]));
  }
  if (step.kind !== 'one of') return step;
  const { ways } = step;
  return choiceOf(() =>
    ways().map((way) => way.map((last, i) => (i === way.length - 1 ? inAnyForm(last, language) : last))),
  );
}

function addWord(piece: string, language: string, steps: Step[]): void {
  if (piece === '_') steps.push({ kind: 'any' });
  else if (piece === '#') steps.push({ kind: 'number' });
  else if (piece === '.') steps.push({ kind: 'word', word: '.' });
  else if (piece.endsWith('~'))
    steps.push({ kind: 'form of', stem: stem(spellings(piece.slice(0, -1), language)[0] ?? '', language) });
  else
    for (const part of piece.split('-'))
      for (const word of spellings(part, language)) steps.push({ kind: 'word', word });
}
