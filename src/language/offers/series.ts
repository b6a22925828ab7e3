import { type Goal, goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import { figuresIn, keyAt, skipAfterKey, type Way } from './keys.ts';
import { afterLeadIns, beforeLeadIns, beginsClause, endsClause, type Prompt } from './prompt.ts';
import { hasLetter, isSpoken, type Token } from './tokens.ts';

/** A key of a list that asks for it without a verb, or names what it is for without a word between. Numbers are of tokens. */
export interface Listed {
  readonly way: Way;
  /** Where the option's own words about its key begin: `is option 1`, `on 1`. */
  readonly from: number;
  /** After those: at "option", or at the key itself. */
  readonly start: number;
  readonly to: number;
  /** What the key is for: after it in `option 1 is tenants`, `press 1, tenants`. */
  readonly named: Named;
}

/** What a list says that a key is for, before the key or after it. */
export interface Named {
  readonly goal: Goal;
  readonly before: boolean;
}

/** A key within its sentence. */
interface Mark {
  readonly way: Way;
  readonly key: string;
  readonly to: number;
  /** Before "the", "option", and a verb that asks for it. */
  readonly start: number;
  readonly isOption: boolean;
  readonly isAsked: boolean;
  /** A pause, or a word for it, stands between it and what comes before. */
  readonly isParted: boolean;
  /** It is joined to what comes before by "is" or the like. */
  readonly isLinked: boolean;
}

/** How many tokens the next key may be away. */
const farthest = 30;
/** Two numbers in a row may be anything. */
const fewest = 3;
const longestName = 10;

/**
 * Lists of options that only their numbers hold together, by the tokens at which their keys stand: "sales is option 1, service
 * is option 2", "one for sales, two for service, three for parts", "press 1: sales. Press 2: service."
 */
export function seriesIn(prompt: Prompt): ReadonlyMap<number, Listed> {
  const listed = new Map<number, Listed>();
  for (const run of inOneLanguage(prompt)) {
    const { grammar } = run;
    const marks = marksIn(prompt, run);
    if (marks.length < 2) continue;
    for (const chain of chainsOf(marks)) {
      // Where each key has its verb, what comes before it is read without us.
      const found =
        keyFirst(prompt, run, chain) ??
        (chain.every(({ isAsked }) => isAsked) ? undefined : taskFirst(prompt, grammar, chain));
      for (const each of found ?? []) {
        listed.set(each.way.from, each);
        listed.set(each.start, each);
      }
    }
  }
  return listed;
}

/** Sentences of one language in a row. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly grammar: Grammar;
}

function inOneLanguage({ runs }: Prompt): readonly Stretch[] {
  const stretches: { from: number; to: number; grammar: Grammar }[] = [];
  for (const { from, to, grammar } of runs) {
    const last = stretches.at(-1);
    if (grammar && last?.grammar === grammar && last.to === from) last.to = to;
    else if (grammar) stretches.push({ from, to, grammar });
  }
  return stretches;
}

function marksIn({ tokens }: Prompt, { from: first, to: end, grammar }: Stretch): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = first; at < end; at++) {
    const way = keyAt(tokens, grammar, at);
    if (!way) continue;
    at = way.to - 1;
    const key = way.key!;
    if (figuresIn(key) > 1) continue;
    let start = way.from;
    let isOption = false;
    while (
      start > first &&
      (grammar.has('beforeKey', tokens[start - 1]!.word) || isLabel(tokens, grammar, start - 1))
    ) {
      isOption ||= grammar.has('option', tokens[start - 1]!.word);
      start -= 1;
    }
    // "Press: 1 for sales".
    const verb = tokens[start - 1]?.kind === 'break' ? start - 1 : start;
    const asked = grammar.before('press', tokens, verb) || grammar.before('pick', tokens, verb);
    if (start === way.from && isOfOther(tokens, grammar, start)) continue;
    if (asked > 0) start = verb;
    marks.push({
      way,
      key,
      to: way.to,
      start: start - asked,
      isOption,
      isAsked: asked > 0,
      isParted: isParted(tokens, grammar, start),
      isLinked: grammar.before('links', tokens, start) > 0,
    });
  }
  return marks;
}

const isParted = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  beginsClause(tokens, index) || grammar.before('links', tokens, index) > 0;

/** A number after "section", "over", "to" and the like is no key. */
function isOfOther(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  const word = tokens[index - 1]?.word;
  if (!grammar.has('noKeyAfter', word) || grammar.has('or', word) || grammar.has('and', word)) return false;
  return grammar.before('links', tokens, index) === 0;
}

const isLabel = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  grammar.has('labels', tokens[index]!.word);

/** Keys that count upwards from 1 or, where each is called an option, follow each other in whatever order. */
function chainsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const chains: Mark[][] = [];
  for (const mark of marks) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (chain && last && mark.start - last.to <= farthest && mark.start > last.to && leadsTo(last, mark))
      chain.push(mark);
    else chains.push([mark]);
  }
  return chains.filter((chain) => {
    const [first] = chain;
    const isRow = first!.key === '1' || (chain.length >= fewest && chain.every(({ isLinked }) => isLinked));
    return chain.length > 1 && (isRow || chain.every(isCalledSo));
  });
}

/** "Option 1", "press 1". */
const isCalledSo = ({ isOption, isAsked }: Mark) => isOption || isAsked;

const leadsTo = (before: Mark, next: Mark) =>
  Number(next.key) === Number(before.key) + 1 ||
  // A key may be left out, or said twice, where a pause or a word parts each from what it is for.
  (Number(next.key) >= Number(before.key) && before.isParted && next.isParted) ||
  (before.isOption && next.isOption) ||
  (['0', 'star', 'hash'].includes(next.key) && next.isAsked === before.isAsked);

/** "One, sales. Two, service." Undefined unless each key is followed by what it is for, and the first by nothing before it. */
function keyFirst(prompt: Prompt, run: Stretch, chain: readonly Mark[]): readonly Listed[] | undefined {
  const { tokens } = prompt;
  const { grammar } = run;
  const [first] = chain;
  const listed: Listed[] = [];
  for (const [position, mark] of chain.entries()) {
    const inRow = position > 0 && chain.length >= fewest;
    if (!opensItem(tokens, grammar, mark.start) && !(inRow && listed.every(isIntroduced))) return undefined;
    const after = nameAfter(
      tokens,
      grammar,
      skipAfterKey(tokens, grammar, mark.to),
      chain[position + 1]?.start ?? run.to,
    );
    if (!after) return undefined;
    listed.push({
      way: mark.way,
      from: mark.start,
      start: mark.start,
      to: mark.to,
      named: { goal: after, before: false },
    });
  }
  if (chain.length < fewest && !chain.every(isCalledSo)) return undefined;
  return goalBefore(tokens, grammar, run.from, first!.start, () => false)?.tight ? undefined : listed;
}

const isIntroduced = ({ named }: Listed) => named.goal.introduced;

const opensItem = (tokens: readonly Token[], grammar: Grammar, index: number) => {
  const at = beforeLeadIns(tokens, grammar, index, 0);
  const joins = ({ word }: Token) => grammar.has('or', word) || grammar.has('and', word);
  return beginsClause(tokens, index) || beginsClause(tokens, at) || tokens.slice(at, index).some(joins);
};

/** The name that follows a key: after "is", "for" and the like, or after a pause. */
function nameAfter(tokens: readonly Token[], grammar: Grammar, index: number, limit: number): Goal | undefined {
  const label = grammar.at('labelIs', tokens, index);
  const introducer = grammar.at('introducers', tokens, index);
  const joined = label || grammar.at('links', tokens, index);
  const paused = tokens[index] && !isSpoken(tokens[index]) && tokens[index].kind !== 'stop' ? 1 : 0;
  if (Math.max(label, introducer, joined, paused) === 0) return undefined;
  const from = introducer > label ? index : afterLeadIns(tokens, grammar, index + (joined || paused), limit);
  const introduced = grammar.at('introducers', tokens, from);
  const task = from + introduced;
  let to = task;
  while (to < limit && !endsClause(tokens, to)) to += 1;
  while (to > task && (grammar.has('or', tokens[to - 1]!.word) || grammar.has('and', tokens[to - 1]!.word))) to -= 1;
  if (!isName(tokens, grammar, task, to, introduced > 0)) return undefined;
  return { from, task, to, introduced: introduced > 0, tight: true };
}

/** "Sales is option 1, service is option 2." Undefined unless something is named before each key, and nothing more said of it. */
function taskFirst({ tokens }: Prompt, grammar: Grammar, chain: readonly Mark[]): readonly Listed[] | undefined {
  const listed: Listed[] = [];
  // "For tickets it's 1, for food it's 2" needs no third.
  let sure = true;
  let floor = 0;
  for (const mark of chain) {
    const from = beforeLinks(tokens, grammar, mark.start);
    const to = skipAfterKey(tokens, grammar, mark.to);
    const goal = goalBefore(tokens, grammar, floor, from, () => false) ?? nameBefore(tokens, grammar, floor, from);
    const goesOn = goal?.introduced && mark !== chain.at(-1) && grammar.at('introducers', tokens, to) > 0;
    if (!goal || !(goesOn || endsItem(tokens, grammar, to))) return undefined;
    sure &&= goal.introduced && from < mark.start;
    if (!goal.introduced && !isName(tokens, grammar, goal.task, goal.to, false)) return undefined;
    listed.push({ way: mark.way, from, start: mark.start, to, named: { goal, before: true } });
    floor = to;
  }
  return sure || chain.length >= fewest || chain.every(isCalledSo) ? listed : undefined;
}

/** "The sales team, option 1": a name that could also begin a sentence. */
function nameBefore(tokens: readonly Token[], grammar: Grammar, floor: number, index: number): Goal | undefined {
  const to = index > 0 && tokens[index - 1]!.kind === 'pause' ? index - 1 : index;
  let start = to;
  while (start > floor && isSpoken(tokens[start - 1]!)) start -= 1;
  const from = afterLeadIns(tokens, grammar, start, to);
  return isName(tokens, grammar, from, to, false)
    ? { from, task: from, to, introduced: false, tight: true }
    : undefined;
}

/** Before the "is" or the mark that joins a task to its key. */
function beforeLinks(tokens: readonly Token[], grammar: Grammar, index: number): number {
  const before = tokens[index - 1];
  if (!before) return index;
  if (before.kind === 'break' || before.word === '(') return index - 1;
  return index - grammar.before('links', tokens, index);
}

const endsItem = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  endsClause(tokens, index) || grammar.has('or', tokens[index]?.word) || grammar.has('and', tokens[index]?.word);

/** A few words that say what an option is for; no sentence, and not how the option stands ("now closed"). */
function isName(tokens: readonly Token[], grammar: Grammar, from: number, to: number, introduced: boolean): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word' || to <= from || !hasLetter(first.word)) return false;
  if (introduced) return to - from <= 2 * longestName;
  if (to - from > longestName || grammar.has('states', first.word)) return false;
  // "Press 1, thank you" names nothing; "press 1, our sales team" does.
  if (grammar.has('noTask', first.word) && !grammar.has('noRequestAfter', first.word)) return false;
  // "Press, option 7" is for journalists.
  const press = grammar.at('press', tokens, from);
  const asks =
    (press > 0 && keyAt(tokens, grammar, from + press) !== undefined) ||
    (['wait', 'waitBriefly'] as const).some((list) => grammar.at(list, tokens, from) > 0);
  return !asks && !tokens.slice(from, to).some(({ word }) => grammar.has('finite', word));
}
