import { beginsWithDigit } from './letters.ts';
import type { Pattern } from './patterns.ts';
import type { Reading, Token } from './tokens.ts';

/** Whether a token can be the first of a pattern; so too where the pattern can be empty or begins with a gap. */
export const canBegin = (pattern: Pattern, reading: Reading, at: number): boolean =>
  begins(pattern, reading, at) !== false;

/** The same; undefined where it can be empty. */
function begins(pattern: Pattern, reading: Reading, at: number): boolean | undefined {
  for (let i = 0; i < pattern.length; i++) {
    const step = pattern[i]!;
    if (typeof step === 'number') return true;
    if (typeof step === 'string') {
      if (step.charCodeAt(0) !== BAR) return isStep(step, reading, at);
      if (hasWayFrom(step, reading.tokens[at]!.value)) return true;
      if (step.indexOf(NOTHING) === -1) return false;
      continue;
    }
    const ways = step();
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

/** Whether one of these ways of words begins with a word. */
function hasWayFrom(ways: string, word: string): boolean {
  const begun = `|${word}`;
  for (let way = ways.indexOf(begun); way !== -1; way = ways.indexOf(begun, way + 1)) {
    const sign = ways.charCodeAt(way + begun.length);
    if (sign === BAR || sign === SPACE) return true;
  }
  return false;
}

/** How far a pattern can reach from a token: the indexes after its last one, each once; empty where it does not match. */
export const reach = (pattern: Pattern, reading: Reading, from: number): readonly number[] =>
  reachFrom(pattern, reading, [from], 0);

const NOWHERE: readonly number[] = [];

/**
 * The same from any of several tokens, and from a later step on. All at once: one after another would take as long as gaps
 * within braces multiply.
 */
function reachFrom(pattern: Pattern, reading: Reading, froms: readonly number[], from: number): readonly number[] {
  let ends = froms;
  // By index: until V8 has made code of it, a loop over values makes two objects a turn, and no menu is long enough for that.
  for (let i = from; i < pattern.length && ends.length > 0; i++) {
    const step = pattern[i]!;
    if (typeof step === 'string')
      ends = step.charCodeAt(0) === BAR ? alongWords(step, reading, ends) : onward(step, reading, ends);
    else if (typeof step === 'number') ends = acrossGap(step, reading, ends);
    else ends = alongWays(step(), reading, ends);
  }
  return ends;
}

function onward(step: string, reading: Reading, ends: readonly number[]): readonly number[] {
  let further: number[] | undefined;
  for (let i = 0; i < ends.length; i++) {
    const at = ends[i]!;
    if (at >= reading.tokens.length || !isStep(step, reading, at)) continue;
    if (further === undefined) further = [at + 1];
    else further.push(at + 1);
  }
  return further ?? NOWHERE;
}

function isStep(step: string, reading: Reading, at: number): boolean {
  const { value } = reading.tokens[at]!;
  if (value === step) return true;
  if (step.charCodeAt(0) === TILDE) return value !== '.' && reading.stemAt(at) === step.slice(1);
  return (step === '_' && value !== '.') || (step === '#' && isFigure(value));
}

const SPACE = 32;
const BAR = 124;
const TILDE = 126;

/** In ways of words, the one that is empty. */
const NOTHING = '||';

/** Along ways of words, which stay one string: hardly any of them begins with a word of the text. */
function alongWords(ways: string, { tokens }: Reading, ends: readonly number[]): readonly number[] {
  let further: number[] | undefined;
  if (ways.indexOf(NOTHING) !== -1) further = ends.slice();
  for (let i = 0; i < ends.length; i++) {
    const at = ends[i]!;
    if (at >= tokens.length || tokens[at]!.value === '') continue;
    const begun = `|${tokens[at]!.value}`;
    for (let way = ways.indexOf(begun); way !== -1; way = ways.indexOf(begun, way + 1)) {
      const end = endOfWay(ways, way + begun.length, tokens, at + 1);
      if (end === undefined) continue;
      further ??= [];
      addEnd(end, further);
    }
  }
  return further ?? NOWHERE;
}

/** Where a text goes on as a way does after its first word, the token after it. */
function endOfWay(ways: string, from: number, tokens: readonly Token[], at: number): number | undefined {
  let start = from;
  for (let next = at; ; next++) {
    const sign = ways.charCodeAt(start);
    if (sign === BAR) return next;
    const value = sign === SPACE ? tokens[next]?.value : undefined;
    if (value === undefined || !ways.startsWith(value, start + 1)) return undefined;
    start += value.length + 1;
  }
}

/** Whether a token is a number in figures. */
export const isFigure = (value: string): boolean => beginsWithDigit(value) && FIGURE.test(value);

const FIGURE = /^\d{1,15}(?:st|nd|rd|th)?$/;

function acrossGap(most: number, { tokens }: Reading, ends: readonly number[]): readonly number[] {
  const further: number[] = [];
  for (let i = 0; i < ends.length; i++) {
    const from = ends[i]!;
    addEnd(from, further);
    for (let at = from; at < from + most && at < tokens.length && tokens[at]!.value !== '.'; at++)
      addEnd(at + 1, further);
  }
  return further;
}

function alongWays(ways: readonly Pattern[], reading: Reading, ends: readonly number[]): readonly number[] {
  const further: number[] = [];
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i]!;
    const reached = reachFrom(way, reading, ends, 0);
    for (let e = 0; e < reached.length; e++) addEnd(reached[e]!, further);
  }
  return further;
}

/** Once. There are few ends at any time: as many as a gap is wide, and hardly ever more. */
function addEnd(end: number, ends: number[]): void {
  if (!ends.includes(end)) ends.push(end);
}
