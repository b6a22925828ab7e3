import type { Grammar } from './grammar.ts';
import { afterLeadIns, beforeLeadIns, endsClause, reach } from './prompt.ts';
import { hasTwoLetters, isSpoken, type Token } from './tokens.ts';

/** What is offered, in tokens: from its introducer, and from the task itself. */
export interface Goal {
  readonly from: number;
  readonly task: number;
  readonly to: number;
  /** `for billing` as against a mere `billing`. */
  readonly introduced: boolean;
  /** In the same clause as its key, without so much as a pause. */
  readonly tight: boolean;
}

type Spoiled = (index: number) => boolean;

/** The goal that is heard before a request at `index`, not reaching back over `floor`. */
export function goalBefore(
  tokens: readonly Token[],
  grammar: Grammar,
  floor: number,
  index: number,
  spoiled: Spoiled,
): Goal | undefined {
  let to = beforeLeadIns(tokens, grammar, index, floor);
  // "Tell us what you need, or press 0": whatever comes before is another way out, and no goal of this key.
  if (says(tokens, grammar, 'or', to, index)) return undefined;
  const joined = says(tokens, grammar, 'and', to, index) || says(tokens, grammar, 'afterwards', to, index);
  const stop = to > floor && tokens[to - 1]!.kind === 'stop' ? tokens[to - 1] : undefined;
  if (stop && joined) return undefined;
  if (stop) to -= 1;
  const from = pieceStart(tokens, to, floor);
  if (from === undefined || from >= to) return undefined;
  const clauses = clausesOf(tokens, from, to);
  const introduced =
    introducedIn(tokens, grammar, clauses, spoiled) ?? aroundAside(tokens, grammar, from, to, floor, spoiled);
  if (introduced) {
    if (stop && !stop.question && isSentence(tokens, grammar, introduced.from, to)) return undefined;
    return { from: introduced.from, task: introduced.task, to, introduced: true, tight: !stop };
  }
  if (joined || (stop && !stop.question)) return undefined;
  const bare = bareIn(tokens, grammar, stop ? [{ from, to }] : clauses, spoiled, stop?.question ?? false);
  return bare && { from: bare.from, task: bare.task, to, introduced: false, tight: !stop };
}

/** Whether one of the words from one token to another is of a list. */
function says(
  tokens: readonly Token[],
  grammar: Grammar,
  list: 'or' | 'and' | 'afterwards' | 'finite',
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at++) if (grammar.has(list, tokens[at]!.word)) return true;
  return false;
}

/** "For permits – blue badges too – press 4": the goal goes on after what stands between dashes. */
function aroundAside(
  tokens: readonly Token[],
  grammar: Grammar,
  from: number,
  to: number,
  floor: number,
  spoiled: Spoiled,
) {
  if (from <= floor || tokens[to]?.kind !== 'break') return undefined;
  if (!/^[-–—]$/.test(tokens[from - 1]!.word) || !/^[-–—]$/.test(tokens[to].word)) return undefined;
  const earlier = pieceStart(tokens, from - 1, floor);
  return earlier === undefined ? undefined : introducedIn(tokens, grammar, clausesOf(tokens, earlier, to), spoiled);
}

/** Where the last piece without a stop or a break begins; none if that is out of reach. */
function pieceStart(tokens: readonly Token[], to: number, floor: number): number | undefined {
  for (let at = to; at > to - reach; at--) {
    if (at === floor) return at;
    const { kind } = tokens[at - 1]!;
    if (kind === 'stop' || kind === 'break') return at;
  }
  return undefined;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

function clausesOf(tokens: readonly Token[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && isSpoken(tokens[at]!)) continue;
    if (at > start) clauses.push({ from: start, to: at });
    start = at + 1;
  }
  return clauses;
}

/** The first introduced clause after which no clause of another kind follows. */
function introducedIn(tokens: readonly Token[], grammar: Grammar, clauses: readonly Clause[], spoiled: Spoiled) {
  let found: { readonly from: number; readonly task: number } | undefined;
  for (const clause of clauses) {
    const from = afterLeadIns(tokens, grammar, clause.from, clause.to);
    const continued = from > clause.from && found !== undefined;
    if (hasSpoiled(clause, spoiled)) found = undefined;
    else if (found && !continued && isMain(tokens, grammar, clause)) found = undefined;
    else if (!found) {
      const length = grammar.at('introducers', tokens, from);
      if (length > 0 && from + length < clause.to) found = { from, task: from + length };
      else if (length > 0 && clause !== clauses.at(-1) && tokens[clause.to]!.line)
        found = { from, task: clause.to + 1 };
    }
  }
  return found;
}

const hasSpoiled = (clause: Clause, spoiled: Spoiled) => {
  for (let at = clause.from; at < clause.to; at++) if (spoiled(at)) return true;
  return false;
};

/** "We open at nine", "please call us": a sentence of its own and no part of a goal. */
const isMain = (tokens: readonly Token[], grammar: Grammar, clause: Clause): boolean =>
  grammar.has('subjects', tokens[clause.from]!.word) || grammar.at('elsewhere', tokens, clause.from) > 0;

/** A fragment before a full stop is only a goal if no main clause follows within it. */
function isSentence(tokens: readonly Token[], grammar: Grammar, from: number, to: number): boolean {
  const [, ...rest] = clausesOf(tokens, from, to);
  return rest.some((clause) => says(tokens, grammar, 'finite', clause.from, clause.to));
}

const longestBare = 8;

/** A mere name of a task: the last clause, if it is short and no sentence. */
function bareIn(
  tokens: readonly Token[],
  grammar: Grammar,
  clauses: readonly Clause[],
  spoiled: Spoiled,
  question: boolean,
) {
  const clause = clauses.at(-1);
  if (!clause || hasSpoiled(clause, spoiled)) return undefined;
  const from = afterLeadIns(tokens, grammar, clause.from, clause.to);
  const words = tokens.slice(from, clause.to);
  if (words.length === 0 || words.length > longestBare || !words.some(({ word }) => hasTwoLetters(word)))
    return undefined;
  if (words.some(({ kind }) => kind === 'stop')) return undefined;
  if (words.length === 1 && grammar.has('yesNo', words[0]!.word)) return { from, task: from };
  const sentence = words.some(({ word }) => grammar.has('finite', word));
  if (!question && (sentence || grammar.has('noTask', words[0]!.word))) return undefined;
  return { from, task: from };
}

/** The goal that is heard after a request that ends at `index`; `next` is where the next request begins. */
export function goalAfter(
  tokens: readonly Token[],
  grammar: Grammar,
  index: number,
  next: { readonly from: number; readonly introduced: boolean } | undefined,
): Goal | undefined {
  const loose = index < tokens.length && !isSpoken(tokens[index]!);
  const start = loose ? index + 1 : index;
  if (loose && tokens[index]!.kind === 'break') return undefined;
  const limit = Math.min(next?.from ?? tokens.length, start + reach);
  const from = loose ? afterLeadIns(tokens, grammar, start, limit) : start;
  const length = grammar.at('leadIns', tokens, from) > 0 ? 0 : grammar.at('introducers', tokens, from);
  const task = from + length + (tokens[from + length]?.line ? 1 : 0);
  if (length === 0 || task >= limit || !isSpoken(tokens[task]!)) return undefined;
  const to = goalEnd(tokens, grammar, task, limit, next);
  return to > task ? { from, task, to, introduced: true, tight: !loose } : undefined;
}

function goalEnd(
  tokens: readonly Token[],
  grammar: Grammar,
  from: number,
  limit: number,
  next: { readonly from: number; readonly introduced: boolean } | undefined,
): number {
  let at = from;
  for (; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === 'stop' || token.kind === 'break' || token.line) break;
    const clause =
      token.kind === 'pause'
        ? at + 1
        : grammar.has('and', token.word) || grammar.has('or', token.word)
          ? at
          : undefined;
    if (clause !== undefined && endsGoal(tokens, grammar, clause, limit, next, token.kind === 'pause')) break;
  }
  const end = beforeLeadIns(tokens, grammar, at, from);
  return end - grammar.before('anyTime', tokens, end) || end;
}

/** Whether what begins at `index`, after a comma or with "and", is about something else than the goal before it. */
function endsGoal(
  tokens: readonly Token[],
  grammar: Grammar,
  index: number,
  limit: number,
  next: { readonly from: number; readonly introduced: boolean } | undefined,
  paused: boolean,
): boolean {
  const at = afterLeadIns(tokens, grammar, index, limit);
  if (at >= limit || endsClause(tokens, at)) return at >= limit;
  if (grammar.has('subjects', tokens[at]!.word) || grammar.at('anyKey', tokens, at) > 0) return true;
  return (paused || at > index) && next !== undefined && !next.introduced && grammar.at('introducers', tokens, at) > 0;
}
