import type { Grammar } from './grammar.ts';
import { type Run, runsOf } from './sentence-language.ts';
import { isSpoken, type Token, tokensOf } from './tokens.ts';

/** A prompt ready to be read: its tokens, and for each the language of its sentence. */
export interface Prompt {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly runs: readonly Run[];
  /** The tokens with which a request may begin, or a key that is asked for without one: most prompts have none. */
  readonly openings: readonly number[];
}

/** How far a goal may reach, in tokens. Nobody can hold a longer one in mind, and it keeps reading linear. */
export const reach = 70;

export function promptOf(text: string, declared: string): Prompt {
  const tokens = tokensOf(text);
  const runs = runsOf(tokens, declared);
  return { text, tokens, runs, openings: openingsOf(tokens, runs) };
}

function openingsOf(tokens: readonly Token[], runs: readonly Run[]): readonly number[] {
  const openings: number[] = [];
  for (const { from, to, grammar } of runs) {
    for (let at = from; at < to; at++) {
      const { kind, word } = tokens[at]!;
      if (kind === 'word' ? grammar?.mayAsk(word) : kind === 'number' || kind === 'sign') openings.push(at);
    }
  }
  return openings;
}

/** After the lead-ins and openers ("or", "please", "finally") that begin at `index`, at most up to `limit`. */
export function afterLeadIns(tokens: readonly Token[], grammar: Grammar, index: number, limit: number): number {
  let at = index;
  while (at < limit) {
    const length = grammar.at('leadIns', tokens, at) || grammar.at('openers', tokens, at);
    if (length === 0 || at + length > limit) return at;
    at += length;
  }
  return at;
}

/**
 * Before the lead-ins that end at `index`, and before whole clauses of nothing else, at the earliest at `floor`. An opener may
 * also end a task ("to hear this again, press star"), so it only counts where its clause holds nothing more.
 */
export function beforeLeadIns(tokens: readonly Token[], grammar: Grammar, index: number, floor: number): number {
  let at = index;
  while (at > floor) {
    const clause = stripped(tokens, grammar, at, floor, true);
    const whole = clause === floor || !isSpoken(tokens[clause - 1]!);
    if (!whole) return at === index ? stripped(tokens, grammar, at, floor, false) : at;
    const pause = tokens[clause - 1];
    if (clause === floor || pause?.kind === 'stop') return clause;
    at = clause - 1;
  }
  return at;
}

function stripped(tokens: readonly Token[], grammar: Grammar, index: number, floor: number, openers: boolean): number {
  let at = index;
  while (at > floor) {
    const length = grammar.before('leadIns', tokens, at) || (openers ? grammar.before('openers', tokens, at) : 0);
    if (length === 0 || at - length < floor) return at;
    at -= length;
  }
  return at;
}

/** Whether nothing is spoken directly before this token: a clause may begin here. */
export const beginsClause = (tokens: readonly Token[], index: number): boolean => {
  const before = tokens[index - 1];
  return before === undefined || !isSpoken(before);
};

/** Whether the clause, or a list within it, ends before this token. */
export const endsClause = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token === undefined || !isSpoken(token);
};
