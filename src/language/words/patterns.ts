import { stem } from './stem.ts';
import { isPlain, spellings } from './tokens.ts';

/** One step of a phrase. */
export type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'word of'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'form of'; readonly stem: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'one of'; readonly ways: readonly Pattern[] };

export type Pattern = readonly Step[];

/** A phrase that is not written as the form asks for: says where and why. */
export class PhraseError extends Error {}

const DEEPEST = 8;
const WIDEST_GAP = 12;

type Sets = Readonly<Record<string, string>>;
type SetReader = (name: string, fail: (why: string) => never) => Step;

/** A reader of the phrases of one list; `sets` are the named alternatives that they may use, each read once. */
export function patternReader(language: string, sets: Sets): (phrase: string) => Pattern {
  const known = new Map<string, Step | 'being read'>();
  const readSet: SetReader = (name, fail) => {
    const there = known.get(name);
    if (there !== undefined) return there === 'being read' ? fail(`the set "${name}" contains itself`) : there;
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (set === undefined) return fail(`no set is called "${name}"`);
    known.set(name, 'being read');
    const step: Step = { kind: 'one of', ways: readWays(set, language, readSet).ways };
    known.set(name, step);
    return step;
  };
  return (phrase) => {
    const { ways, count } = readWays(phrase, language, readSet);
    const pattern = ways[0];
    if (pattern === undefined || count > 1) throw new PhraseError(`"${phrase}": a bar stands outside of braces`);
    return pattern;
  };
}

interface Alternatives {
  readonly ways: readonly Pattern[];
  /** How many were written; single words share one way. */
  readonly count: number;
}

/** Reads what stands between the bars of a set, or all of a phrase. */
function readWays(phrase: string, language: string, readSet: SetReader): Alternatives {
  const pieces = phrase.match(/<\w+>~?|\{|\}~?|\||\*\d*|[^\s{}|*<]+|</gu) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new PhraseError(`"${phrase}": ${why}`);
  };

  function sequence(depth: number): Step[] {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const steps: Step[] = [];
    for (; !isEnd(pieces[at]); at++) {
      const piece = pieces[at]!;
      if (isPlain(piece, language)) steps.push({ kind: 'word', word: piece });
      else if (piece === '{') steps.push(choice(depth));
      else if (piece.startsWith('<')) steps.push(setCalled(piece));
      else if (piece.startsWith('*')) steps.push({ kind: 'gap', most: gapOf(piece) });
      else steps.push(...wordSteps(piece, language));
    }
    return steps;
  }

  /** Single words, which most alternatives are, share one step. */
  function alternatives(depth: number): Alternatives {
    const ways: Step[][] = [];
    const words = new Set<string>();
    for (let count = 1; ; count++) {
      if (isEnd(pieces[at + 1]) && isPlain(pieces[at] ?? '', language)) words.add(pieces[at++]!);
      else {
        const way = sequence(depth);
        const only = way.length === 1 ? way[0] : undefined;
        if (only?.kind === 'word') words.add(only.word);
        else ways.push(way);
      }
      if (pieces[at] !== '|') {
        if (words.size > 0) ways.push([{ kind: 'word of', words }]);
        return { ways, count };
      }
      at++;
    }
  }

  function gapOf(piece: string): number {
    const most = piece === '*' ? 3 : Number(piece.slice(1));
    return most <= WIDEST_GAP ? most : fail(`a gap holds at most ${WIDEST_GAP} words`);
  }

  function choice(depth: number): Step {
    at++;
    const { ways, count } = alternatives(depth + 1);
    const closing = pieces[at];
    if (closing !== '}' && closing !== '}~') fail('a brace is not closed');
    if (count === 1) fail('braces hold alternatives, parted by bars; a set is written <name>');
    const choice: Step = { kind: 'one of', ways };
    return closing === '}~' ? inAnyForm(choice, language) : choice;
  }

  function setCalled(reference: string): Step {
    const choice = readSet(reference.replace(/[<>~]/gu, ''), fail);
    return reference.endsWith('~') ? inAnyForm(choice, language) : choice;
  }

  const read = alternatives(0);
  if (at < pieces.length) fail('a brace is closed that was never opened');
  return read;
}

/** Whether an alternative ends here. */
const isEnd = (piece: string | undefined): boolean =>
  piece === undefined || piece === '|' || piece === '}' || piece === '}~';

/** A choice of which the last word may have any form. */
function inAnyForm(step: Step, language: string): Step {
  if (step.kind === 'word') return { kind: 'form of', stem: stem(step.word, language) };
  if (step.kind === 'word of')
    return {
      kind: 'one of',
      ways: Array.from(step.words, (word) => [{ kind: 'form of', stem: stem(word, language) }]),
    };
  if (step.kind !== 'one of') return step;
  return {
    kind: 'one of',
    ways: step.ways.map((way) => way.map((last, i) => (i === way.length - 1 ? inAnyForm(last, language) : last))),
  };
}

function wordSteps(piece: string, language: string): Step[] {
  if (piece === '_') return [{ kind: 'any' }];
  if (piece === '#') return [{ kind: 'number' }];
  if (piece === '.') return [{ kind: 'word', word: '.' }];
  if (piece.endsWith('~'))
    return [{ kind: 'form of', stem: stem(spellings(piece.slice(0, -1), language)[0] ?? '', language) }];
  return piece
    .split('-')
    .flatMap((word) => spellings(word, language))
    .map((word) => ({ kind: 'word', word }));
}
