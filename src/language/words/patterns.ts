import { stem } from './stem.ts';
import { spellings, type Token } from './tokens.ts';

/** One step of a phrase. */
type Step =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'form of'; readonly stem: string }
  | { readonly kind: 'any' }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'one of'; readonly ways: readonly Pattern[] };

export type Pattern = readonly Step[];

/** What words a pattern can begin with: literally, in any form, or any word at all. */
export interface Beginning {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly any: boolean;
}

/** A phrase that is not written as the form asks for: says where and why. */
export class PhraseError extends Error {}

const DEEPEST = 8;
const WIDEST_GAP = 12;

type Sets = Readonly<Record<string, string>>;

/** A reader of the phrases of one list; `sets` are the named alternatives that they may use, each read once. */
export function patternReader(language: string, sets: Sets): (phrase: string) => Pattern {
  const known = new Map<string, readonly Pattern[]>();
  const readSet = (name: string, fail: (why: string) => never): readonly Pattern[] => {
    const ways = known.get(name);
    if (ways !== undefined) return ways.length > 0 ? ways : fail(`the set "${name}" contains itself`);
    const set = Object.hasOwn(sets, name) ? sets[name] : undefined;
    if (set === undefined) return fail(`no set is called "${name}"`);
    known.set(name, []);
    const read = readWays(set, language, readSet);
    known.set(name, read);
    return read;
  };
  return (phrase) => {
    const [pattern, ...others] = readWays(phrase, language, readSet);
    if (pattern === undefined || others.length > 0)
      throw new PhraseError(`"${phrase}": a bar stands outside of braces`);
    return pattern;
  };
}

/** Reads what stands between the bars of a set, or all of a phrase. */
function readWays(
  phrase: string,
  language: string,
  readSet: (name: string, fail: (why: string) => never) => readonly Pattern[],
): readonly Pattern[] {
  const pieces = phrase.match(/<\w+>~?|\{|\}~?|\||\*\d*|[^\s{}|*<]+|</gu) ?? [];
  let at = 0;
  const fail = (why: string): never => {
    throw new PhraseError(`"${phrase}": ${why}`);
  };

  function sequence(depth: number): Step[] {
    if (depth > DEEPEST) fail('braces are nested too deeply');
    const steps: Step[] = [];
    for (; at < pieces.length && !pieces[at]!.startsWith('}') && pieces[at] !== '|'; at++) {
      const piece = pieces[at]!;
      if (piece === '{') steps.push(choice(depth));
      else if (piece.startsWith('<')) steps.push(setCalled(piece));
      else if (piece.startsWith('*')) steps.push({ kind: 'gap', most: gapOf(piece) });
      else steps.push(...wordSteps(piece, language));
    }
    return steps;
  }

  function gapOf(piece: string): number {
    const most = piece === '*' ? 3 : Number(piece.slice(1));
    return most <= WIDEST_GAP ? most : fail(`a gap holds at most ${WIDEST_GAP} words`);
  }

  function choice(depth: number): Step {
    const ways: Step[][] = [];
    do {
      at++;
      ways.push(sequence(depth + 1));
    } while (pieces[at] === '|');
    const closing = pieces[at];
    if (closing !== '}' && closing !== '}~') fail('a brace is not closed');
    if (ways.length === 1) fail('braces hold alternatives, parted by bars; a set is written <name>');
    const choice: Step = { kind: 'one of', ways };
    return closing === '}~' ? inAnyForm(choice, language) : choice;
  }

  function setCalled(reference: string): Step {
    const choice: Step = { kind: 'one of', ways: readSet(reference.replace(/[<>~]/gu, ''), fail) };
    return reference.endsWith('~') ? inAnyForm(choice, language) : choice;
  }

  const ways = [sequence(0)];
  for (; pieces[at] === '|'; ways.push(sequence(0))) at++;
  if (at < pieces.length) fail('a brace is closed that was never opened');
  return ways;
}

/** A choice of which the last word may have any form. */
function inAnyForm(step: Step, language: string): Step {
  if (step.kind === 'word') return { kind: 'form of', stem: stem(step.word, language) };
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

/** What a pattern can begin with; undefined where it can be empty or begins with a gap, which would find it anywhere. */
export function beginningOf(pattern: Pattern): Beginning | undefined {
  const words = new Set<string>();
  const stems = new Set<string>();
  const any = { is: false };
  return collect(pattern, words, stems, any) ? { words, stems, any: any.is } : undefined;
}

/** Whether something must be matched before the pattern can end. */
function collect(pattern: Pattern, words: Set<string>, stems: Set<string>, any: { is: boolean }): boolean {
  for (const step of pattern) {
    if (step.kind === 'gap') return false;
    if (step.kind === 'one of') {
      let isSure = true;
      for (const way of step.ways) if (!collect(way, words, stems, any)) isSure = false;
      if (isSure) return true;
      continue;
    }
    if (step.kind === 'word') words.add(step.word);
    else if (step.kind === 'form of') stems.add(step.stem);
    else any.is = true;
    return true;
  }
  return false;
}

/** Words of which a text must have at least one for a pattern to be there. */
export interface Needed {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const neededByStep = new WeakMap<Step, Needed | 'nothing'>();

/** The rarest words of which a pattern needs one; undefined where it names no word that must be there. */
export function neededBy(pattern: Pattern): Needed | undefined {
  let best: Needed | undefined;
  for (const step of pattern) {
    const needed = neededByOne(step);
    if (needed !== undefined && (best === undefined || commonness(needed) < commonness(best))) best = needed;
  }
  return best;
}

function neededByOne(step: Step): Needed | undefined {
  if (step.kind === 'word') return { words: new Set([step.word]), stems: new Set() };
  if (step.kind === 'form of') return { words: new Set(), stems: new Set([step.stem]) };
  if (step.kind !== 'one of') return undefined;
  const known = neededByStep.get(step);
  if (known !== undefined) return known === 'nothing' ? undefined : known;
  const ways = step.ways.map(neededBy);
  const sure = ways.filter((way) => way !== undefined);
  const needed = {
    words: new Set(sure.flatMap(({ words }) => [...words])),
    stems: new Set(sure.flatMap(({ stems }) => [...stems])),
  };
  neededByStep.set(step, sure.length === ways.length ? needed : 'nothing');
  return sure.length === ways.length ? needed : undefined;
}

/** Short words are in every text; each of them makes looking for the pattern less worth while. */
function commonness({ words, stems }: Needed): number {
  let sum = stems.size;
  for (const word of words) sum += word.length < 4 || word === 'your' || word === 'this' || word === 'that' ? 20 : 1;
  return sum;
}

/** How far a pattern can reach from a token: the indexes after its last one; empty where it does not match. */
export function reach(pattern: Pattern, tokens: readonly Token[], from: number, language: string): ReadonlySet<number> {
  let ends = new Set([from]);
  for (const step of pattern) {
    const further = new Set<number>();
    for (const at of ends) {
      if (step.kind === 'one of')
        for (const way of step.ways) for (const end of reach(way, tokens, at, language)) further.add(end);
      else if (step.kind === 'gap') addGap(further, tokens, at, step.most);
      else if (isStep(step, tokens[at]?.value, language)) further.add(at + 1);
    }
    if (further.size === 0) return further;
    ends = further;
  }
  return ends;
}

function addGap(ends: Set<number>, tokens: readonly Token[], from: number, most: number): void {
  ends.add(from);
  for (let at = from; at < from + most && at < tokens.length && tokens[at]?.value !== '.'; at++) ends.add(at + 1);
}

function isStep(step: Exclude<Step, { kind: 'gap' | 'one of' }>, value: string | undefined, language: string): boolean {
  if (value === undefined) return false;
  if (step.kind === 'word') return value === step.word;
  if (value === '.') return false;
  if (step.kind === 'form of') return stem(value, language) === step.stem;
  return step.kind === 'any' || /^\d{1,9}(?:st|nd|rd|th)?$/u.test(value);
}
