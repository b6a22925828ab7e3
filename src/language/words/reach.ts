import type { Pattern, Step } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** What words a pattern can begin with: literally, in any form, or any word at all. */
export interface Beginning {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly any: boolean;
}

/** What a pattern can begin with; `any` also where it can be empty or begins with a gap. */
export function beginningOf(pattern: Pattern): Beginning {
  const beginning = { words: new Set<string>(), stems: new Set<string>(), any: false };
  if (!collect(pattern, beginning)) beginning.any = true;
  return beginning;
}

interface Collected {
  readonly words: Set<string>;
  readonly stems: Set<string>;
  any: boolean;
}

/** Whether something must be matched before the pattern can end. */
function collect(pattern: Pattern, into: Collected): boolean {
  for (const step of pattern) {
    if (step.kind === 'gap') return false;
    if (step.kind === 'one of') {
      let isSure = true;
      for (const way of step.ways) if (!collect(way, into)) isSure = false;
      if (isSure) return true;
      continue;
    }
    if (step.kind === 'word') into.words.add(step.word);
    else if (step.kind === 'word of') for (const word of step.words) into.words.add(word);
    else if (step.kind === 'form of') into.stems.add(step.stem);
    else into.any = true;
    return true;
  }
  return false;
}

/** Whether a token can be the first of what begins so. */
export const canBegin = ({ words, stems, any }: Beginning, reading: Reading, at: number): boolean =>
  any || words.has(reading.tokens[at]!.value) || (stems.size > 0 && stems.has(reading.stemAt(at)));

/** How far a pattern can reach from a token: the indexes after its last one, each once; empty where it does not match. */
export function reach(pattern: Pattern, reading: Reading, from: number): readonly number[] {
  // Single words first, which is as far as most go: these need no list of ends.
  for (let i = 0; i < pattern.length; i++) {
    const step = pattern[i]!;
    if (step.kind === 'gap' || step.kind === 'one of') return reachFrom(pattern, reading, [from + i], i);
    if (from + i >= reading.tokens.length || !isStep(step, reading, from + i)) return NOWHERE;
  }
  return [from + pattern.length];
}

const NOWHERE: readonly number[] = [];

/**
 * The same from any of several tokens, and from a later step on. All at once: one after another would take as long as gaps
 * within braces multiply.
 */
function reachFrom(pattern: Pattern, reading: Reading, froms: readonly number[], step = 0): readonly number[] {
  let ends = froms;
  // By index: until V8 has made code of it, a loop over values makes two objects a turn, and no menu is long enough for that.
  for (let i = step; i < pattern.length; i++) {
    const step = pattern[i]!;
    ends = step.kind === 'gap' || step.kind === 'one of' ? spread(step, reading, ends) : onward(step, reading, ends);
    if (ends.length === 0) return ends;
  }
  return ends;
}

type Single = Exclude<Step, { kind: 'gap' | 'one of' }>;

function onward(step: Single, reading: Reading, ends: readonly number[]): readonly number[] {
  const further: number[] = [];
  for (let i = 0; i < ends.length; i++) {
    const at = ends[i]!;
    if (at < reading.tokens.length && isStep(step, reading, at)) further.push(at + 1);
  }
  return further;
}

function isStep(step: Single, reading: Reading, at: number): boolean {
  const { value } = reading.tokens[at]!;
  if (step.kind === 'word') return value === step.word;
  if (step.kind === 'word of') return step.words.has(value);
  if (value === '.') return false;
  if (step.kind === 'form of') return reading.stemAt(at) === step.stem;
  return step.kind === 'any' || /^\d{1,15}(?:st|nd|rd|th)?$/.test(value);
}

/** The steps after which a reading can go on in several places. */
function spread(step: Exclude<Step, Single>, reading: Reading, ends: readonly number[]): readonly number[] {
  // Few ends at any time: as many as a gap is wide, and hardly ever more.
  const further: number[] = [];
  const add = (end: number) => {
    if (!further.includes(end)) further.push(end);
  };
  if (step.kind === 'gap')
    ends.forEach((at) => {
      eachInGap(reading, at, step.most, add);
    });
  else if (ends.length === 1)
    waysAt(step, reading, ends[0]!).forEach((way) => {
      reachFrom(way, reading, ends).forEach(add);
    });
  else
    beginningsOf(step, reading, ends).forEach((froms, way) => {
      reachFrom(way, reading, froms).forEach(add);
    });
  return further;
}

/** Which ways of a choice can begin, and where. */
function beginningsOf(
  choice: Choice,
  reading: Reading,
  ends: readonly number[],
): ReadonlyMap<Pattern, readonly number[]> {
  const froms = new Map<Pattern, number[]>();
  ends.forEach((at) => {
    waysAt(choice, reading, at).forEach((way) => {
      const there = froms.get(way);
      if (there === undefined) froms.set(way, [at]);
      else if (there.at(-1) !== at) there.push(at);
    });
  });
  return froms;
}

function eachInGap({ tokens }: Reading, from: number, most: number, on: (end: number) => void): void {
  on(from);
  for (let at = from; at < from + most && at < tokens.length && tokens[at]!.value !== '.'; at++) on(at + 1);
}

type Choice = Extract<Step, { kind: 'one of' }>;

/** Few enough to be tried one after another. */
const FEW = 3;

const byBeginning = new WeakMap<Choice, ReadonlyMap<string, readonly Pattern[]>>();
const ANY = '';

/** The ways of a choice that can begin with a token: a choice may have hundreds. */
function waysAt(choice: Choice, reading: Reading, at: number): readonly Pattern[] {
  if (choice.ways.length <= FEW) return choice.ways;
  const ways = byBeginning.get(choice) ?? sortedByBeginning(choice.ways);
  byBeginning.set(choice, ways);
  const always = ways.get(ANY) ?? [];
  if (at >= reading.tokens.length) return always;
  const words = ways.get(reading.tokens[at]!.value) ?? [];
  const stems = ways.get(`~${reading.stemAt(at)}`) ?? [];
  return words.length + stems.length === 0 ? always : [...words, ...stems, ...always];
}

function sortedByBeginning(ways: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const sorted = new Map<string, Pattern[]>();
  const add = (key: string, way: Pattern) => {
    const there = sorted.get(key);
    if (there === undefined) sorted.set(key, [way]);
    else there.push(way);
  };
  for (const way of ways) {
    const { words, stems, any } = beginningOf(way);
    if (any) add(ANY, way);
    else {
      for (const word of words) add(word, way);
      for (const root of stems) add(`~${root}`, way);
    }
  }
  return sorted;
}
