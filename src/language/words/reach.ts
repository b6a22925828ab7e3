import type { Pattern, Step } from './patterns.ts';
import type { Reading } from './tokens.ts';

/** Whether a token can be the first of a pattern; so too where the pattern can be empty or begins with a gap. */
export const canBegin = (pattern: Pattern, reading: Reading, at: number): boolean =>
  begins(pattern, reading, at) !== false;

/** The same; undefined where it can be empty. */
function begins(pattern: Pattern, reading: Reading, at: number): boolean | undefined {
  for (let i = 0; i < pattern.length; i++) {
    const step = pattern[i]!;
    if (step.kind === 'gap') return true;
    if (step.kind !== 'one of') return isStep(step, reading, at);
    const ways = waysAt(step, reading, at);
    let isSure = true;
    for (let way = 0; way < ways.length; way++) {
      const found = begins(ways[way]!, reading, at);
      if (found) return true;
      if (found === undefined) isSure = false;
    }
    if (isSure) return false;
  }
  return undefined;
}

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
  return step.kind === 'any' || isFigure(value);
}

/** Whether a token is a number in figures. */
export const isFigure = (value: string): boolean => /^\d{1,15}(?:st|nd|rd|th)?$/.test(value);

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

/** The ways of a choice by what they can begin with: literally, in any form, or in another way. */
interface Ways {
  readonly words: Map<string, Pattern[]>;
  readonly stems: Map<string, Pattern[]>;
  readonly others: Pattern[];
}

const byBeginning = new WeakMap<Choice, Ways>();

/** The ways of a choice that can begin with a token: a choice may have hundreds. */
function waysAt(choice: Choice, reading: Reading, at: number): readonly Pattern[] {
  if (choice.ways.length <= FEW) return choice.ways;
  const { words, stems, others } = byBeginning.get(choice) ?? sortedByBeginning(choice);
  if (at >= reading.tokens.length) return others;
  const literally = words.get(reading.tokens[at]!.value);
  const inAnyForm = stems.size > 0 ? stems.get(reading.stemAt(at)) : undefined;
  if (literally === undefined) return inAnyForm === undefined ? others : [...inAnyForm, ...others];
  return inAnyForm === undefined && others.length === 0 ? literally : [...literally, ...(inAnyForm ?? []), ...others];
}

function sortedByBeginning(choice: Choice): Ways {
  const sorted: Ways = { words: new Map(), stems: new Map(), others: [] };
  for (const way of choice.ways) if (!sortUnder(way, way, sorted)) add(sorted.others, way);
  byBeginning.set(choice, sorted);
  return sorted;
}

/** Puts a way under all that this part of it can begin with. Whether something of the part must be there. */
function sortUnder(part: Pattern, way: Pattern, sorted: Ways): boolean {
  for (const step of part) {
    if (step.kind === 'one of') {
      let isSure = true;
      for (const each of step.ways) if (!sortUnder(each, way, sorted)) isSure = false;
      if (!isSure) continue;
    } else if (step.kind === 'word') put(sorted.words, step.word, way);
    else if (step.kind === 'word of') for (const word of step.words) put(sorted.words, word, way);
    else if (step.kind === 'form of') put(sorted.stems, step.stem, way);
    else add(sorted.others, way);
    return true;
  }
  return false;
}

function put(sorted: Map<string, Pattern[]>, key: string, way: Pattern): void {
  const there = sorted.get(key);
  if (there === undefined) sorted.set(key, [way]);
  else add(there, way);
}

/** Once: all that is said of a way is said together. */
function add(ways: Pattern[], way: Pattern): void {
  if (ways.at(-1) !== way) ways.push(way);
}
