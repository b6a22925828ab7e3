import { goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import { figuresIn, keyAt, keysAt } from './keys.ts';
import { afterLeadIns, beforeLeadIns, beginsClause, endsClause, type Prompt } from './prompt.ts';
import type { Request } from './requests.ts';
import type { Run } from './sentence-language.ts';
import { isSpoken, type Token } from './tokens.ts';

/** What a list that leaves its verbs out is measured by: the request before, and how it was heard. */
export interface Model {
  readonly request: Request;
  readonly taskFirst: boolean;
  /** Where it ends with its goal, as far as can be told yet. */
  readonly heardOut: number;
}

/** How far back a goal may reach from a request at `at`. */
export const floorAt = (at: number, last: Model | undefined): number => Math.min(at, last?.heardOut ?? 0);

/** How many sentences a list may go on without saying its verb again: "For refills, 3. For our address, 4." */
const farthest = 60;

/** Reads a request without a verb: `2 for repairs`, `parts, 3`, `option 1, tenants`. */
export function leftOutAt(
  prompt: Prompt,
  run: Run,
  grammar: Grammar,
  index: number,
  modelBefore: () => Model | undefined,
  spoiled: (index: number) => boolean,
): Request | undefined {
  const { tokens } = prompt;
  const label = grammar.at('labels', tokens, index);
  const isKey = keyAt(tokens, grammar, index + label) || grammar.at('anyKey', tokens, index) > 0;
  const keys = isKey ? keysAt(tokens, grammar, index + label) : undefined;
  if (!keys || keys.ways.length === 0 || keys.counts || keys.ways.some(({ key }) => figuresIn(key) > 2))
    return undefined;
  const after = grammar.at('pressAfter', tokens, keys.to);
  const verb = after > 0 ? { from: keys.to, to: keys.to + after } : undefined;
  const to = keys.to + after;
  const made: Request = { ways: keys.ways, from: index, to, verb, run, grammar, doubtful: false, brief: false };
  if (verb && (label > 0 || grammar.before('beforeKey', tokens, index) > 0) && endsItem(tokens, grammar, to))
    return made;
  if (label > 0 && opensOption(tokens, grammar, index, keys.to)) return made;
  if (isAfterOther(tokens, grammar, index)) return undefined;
  const model = modelBefore();
  const goal = goalBefore(tokens, grammar, floorAt(index, model), index, spoiled);
  if (label > 0 && goal?.introduced && goal.tight && endsItem(tokens, grammar, keys.to)) return made;
  if (!model || index - model.request.to > farthest) return undefined;
  const near = stopsBetween(tokens, model.request.to, index);
  if (near > 1) return undefined;
  if (keyFirst(tokens, grammar, index, keys.to)) {
    const linked = grammar.has('or', tokens[index - 1]?.word) || grammar.has('and', tokens[index - 1]?.word);
    return !model.taskFirst || (linked && near === 0) ? made : undefined;
  }
  if (!model.taskFirst || !goal?.tight || !endsItem(tokens, grammar, keys.to)) return undefined;
  if (belongsToNext(tokens, grammar, keys.to) || (keys.pronoun && isOneOfThem(tokens, grammar, index, keys.to)))
    return undefined;
  if (goal.introduced) return near === 0 || opensSentence(tokens, grammar, goal.from) ? made : undefined;
  const paused = !isSpoken(tokens[index - 1]!);
  return near === 0 || paused ? made : undefined;
}

/** "Option 1, tenants", "option 2 is for landlords", where a clause begins. */
function opensOption(tokens: readonly Token[], grammar: Grammar, index: number, to: number): boolean {
  if (!grammar.has('option', tokens[index]!.word) || !beginsClause(tokens, index)) return false;
  if (grammar.at('labelIs', tokens, to) > 0) return true;
  return grammar.at('introducers', tokens, to) > 0 || (isPaused(tokens, to) && tokens[to + 1]?.kind === 'word');
}

const isPaused = (tokens: readonly Token[], index: number) =>
  tokens[index]?.kind === 'pause' || tokens[index]?.kind === 'break';

/** "2 for repairs", after a pause or "and"; but not "2 to 5", "2 for 1". */
function keyFirst(tokens: readonly Token[], grammar: Grammar, index: number, to: number): boolean {
  const before = tokens[index - 1];
  const opens = beginsClause(tokens, index) || grammar.has('or', before?.word) || grammar.has('and', before?.word);
  const length = grammar.at('introducers', tokens, to);
  return opens && length > 0 && tokens[to + length]?.kind === 'word' && !keyAt(tokens, grammar, to + length);
}

/** In a new sentence the goal must come first: not "calls cost more, for residents, 3". */
const opensSentence = (tokens: readonly Token[], grammar: Grammar, index: number) => {
  const before = tokens[beforeLeadIns(tokens, grammar, index, 0) - 1];
  return before === undefined || !isSpoken(before);
};

const endsItem = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  endsClause(tokens, index) ||
  grammar.has('or', tokens[index]?.word) ||
  grammar.has('and', tokens[index]?.word) ||
  afterLeadIns(tokens, grammar, index, tokens.length) > index;

/** "To change or cancel one, press 2": the goal is that of a key which is still to come. */
function belongsToNext(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  if (tokens[index]?.kind !== 'pause') return false;
  const at = afterLeadIns(tokens, grammar, index + 1, tokens.length);
  const length = grammar.at('press', tokens, at) || grammar.at('pick', tokens, at) || grammar.at('say', tokens, at);
  const keys = length > 0 ? keysAt(tokens, grammar, at + length) : undefined;
  return keys !== undefined && grammar.at('introducers', tokens, keys.to) === 0;
}

/** "To buy one, for anything else, or to speak to someone, press 2": one of what was spoken of, as the key comes later. */
function isOneOfThem(tokens: readonly Token[], grammar: Grammar, index: number, to: number): boolean {
  if (!isSpoken(tokens[index - 1]!) || tokens[to]?.kind !== 'pause') return false;
  for (let at = to + 1; at < to + farthest && tokens[at] && tokens[at]!.kind !== 'stop'; at++) {
    const length = grammar.at('press', tokens, at) || grammar.at('pick', tokens, at);
    if (length > 0 && keysAt(tokens, grammar, at + length)) return true;
    if (keyAt(tokens, grammar, at)) return false;
  }
  return false;
}

/** A number after "section", "over", "to" and the like is no key. */
function isAfterOther(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  const before = tokens[index - 1];
  if (!before || !isSpoken(before)) return false;
  const linked = grammar.has('or', before.word) || grammar.has('and', before.word);
  return !linked && (grammar.has('noKeyAfter', before.word) || before.kind === 'number');
}

function stopsBetween(tokens: readonly Token[], from: number, to: number): number {
  let stops = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.kind === 'stop') stops += 1;
  return stops;
}
