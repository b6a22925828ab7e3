import type { Grammar } from './grammar.ts';
import { keysAt, type Way, wordsToSayAt } from './keys.ts';
import { beforeLeadIns, beginsClause, endsClause, type Prompt, reach } from './prompt.ts';
import type { Run } from './sentence-language.ts';
import type { Named } from './series.ts';
import { isSpoken, type Token } from './tokens.ts';

/** A place that asks the caller to do something: `press 1 or 2`, `say billing`, `hold`. Numbers are of tokens. */
export interface Request {
  readonly ways: readonly Way[];
  readonly from: number;
  /** After the ways and what belongs to them ("now", "on your keypad"). */
  readonly to: number;
  /** Where the verb stands; none where it is left out or waiting is asked for. */
  readonly verb: { readonly from: number; readonly to: number } | undefined;
  readonly run: Run;
  readonly grammar: Grammar;
  /** `choose one`, `say sales`: only an offer where an introduced goal stands beside it. */
  readonly doubtful: boolean;
  /** `hold`: only an offer after a goal, or as the other choice. */
  readonly brief: boolean;
  /** Where a list tells what its key is for: `press 1, tenants`; `tenants, option 1`. */
  readonly named?: Named | undefined;
}

/** What a stretch of a prompt turned out to hold at one token. */
export type Found =
  | { readonly request: Request }
  /** A verb of the menu in another sense: nothing is offered, and its clause names no task. */
  | { readonly spoiled: true; readonly to: number };

/** Reads a request that begins with a verb at `index`. */
export function requestAt(prompt: Prompt, run: Run, grammar: Grammar, index: number): Found | undefined {
  const { tokens } = prompt;
  return (
    waiting(tokens, run, grammar, index) ?? saying(tokens, run, grammar, index) ?? pressing(tokens, run, grammar, index)
  );
}

function pressing(tokens: readonly Token[], run: Run, grammar: Grammar, index: number): Found | undefined {
  const strict = grammar.at('press', tokens, index);
  const length = strict || grammar.at('pick', tokens, index);
  if (length === 0) return undefined;
  const alsoSaid = coordinatedSay(tokens, grammar, index + length);
  const keys = keysAt(tokens, grammar, alsoSaid?.to ?? index + length);
  if (!keys) return undefined;
  const spoiled = { spoiled: true, to: keys.to } as const;
  if (grammar.at('byPressing', tokens, index) > 0 && beginsClause(tokens, index)) return spoiled;
  if (keys.ways.length === 0) return spoiled;
  if (!asksCaller(tokens, grammar, index, run.from) || endsEntry(tokens, grammar, index, keys, run.from))
    return spoiled;
  if (isElsewhere(tokens, grammar, index, run.from)) return spoiled;
  if (strict === 0 && !keys.complete) return undefined;
  if (keys.counts) return undefined;
  const ways = alsoSaid ? keys.ways.flatMap((way) => [way, spokenToo(way)]) : keys.ways;
  const verb = { from: index, to: index + length };
  const doubtful = strict === 0 && keys.pronoun;
  const modal = tokens[index - 1];
  const from =
    modal && grammar.has('modals', modal.word) && namesCallers(tokens, grammar, index - 1) ? index - 1 : index;
  return { request: { ways, from, to: keys.to, verb, run, grammar, doubtful, brief: false } };
}

/** "Press or say 1": the key is also what to say. */
function coordinatedSay(
  tokens: readonly Token[],
  grammar: Grammar,
  index: number,
): { readonly to: number } | undefined {
  if (!grammar.has('or', tokens[index]?.word)) return undefined;
  const length = grammar.at('say', tokens, index + 1);
  return length > 0 ? { to: index + 1 + length } : undefined;
}

const spokenToo = (way: Way): Way => ({ by: 'phrase', key: undefined, from: way.from, to: way.to });

function saying(tokens: readonly Token[], run: Run, grammar: Grammar, index: number): Found | undefined {
  const length = grammar.at('say', tokens, index);
  if (length === 0 || !asksCaller(tokens, grammar, index, run.from)) return undefined;
  const after = index + length;
  const press = grammar.has('or', tokens[after]?.word) ? grammar.at('press', tokens, after + 1) : 0;
  if (press > 0) {
    const keys = keysAt(tokens, grammar, after + 1 + press);
    if (!keys || keys.ways.length === 0 || keys.counts) return undefined;
    const ways = keys.ways.flatMap((way) => [spokenToo(way), way]);
    const verb = { from: index, to: after + 1 + press };
    return { request: { ways, from: index, to: keys.to, verb, run, grammar, doubtful: false, brief: false } };
  }
  const opening = beforeLeadIns(tokens, grammar, index, run.from) === run.from;
  const said = wordsToSayAt(tokens, grammar, after, opening);
  if (!said) return undefined;
  const ledIn = grammar.before('leadIns', tokens, index) > 0;
  const sure = said.quoted || said.yesNo || ledIn || orPresses(tokens, grammar, said.to);
  const verb = { from: index, to: after };
  return { request: { ways: said.ways, from: index, to: said.to, verb, run, grammar, doubtful: !sure, brief: false } };
}

function orPresses(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  const at = tokens[index]?.kind === 'pause' ? index + 1 : index;
  return grammar.has('or', tokens[at]?.word) && grammar.at('press', tokens, at + 1) > 0;
}

function waiting(tokens: readonly Token[], run: Run, grammar: Grammar, index: number): Found | undefined {
  const strong = grammar.at('wait', tokens, index);
  const length = strong || grammar.at('waitBriefly', tokens, index);
  if (length === 0 || !asksCaller(tokens, grammar, index, run.from)) return undefined;
  const to = index + length;
  const brief = strong === 0;
  const opens = beginsClause(tokens, index) || grammar.before('leadIns', tokens, index) > 0;
  if (brief && (!opens || grammar.at('noChoiceAfterWait', tokens, to) > 0)) return undefined;
  const ways = [{ by: 'waiting', key: undefined, from: index, to } as const];
  return { request: { ways, from: index, to, verb: undefined, run, grammar, doubtful: false, brief } };
}

/** Whether a verb here is said to the caller: not "our press", "you pressed", "if you press", "do not press". */
function asksCaller(tokens: readonly Token[], grammar: Grammar, index: number, floor: number): boolean {
  let at = index;
  for (let steps = 0; steps < 8; steps++) {
    const before = at > floor ? tokens[at - 1] : undefined;
    if (!before || (before.kind !== 'word' && before.kind !== 'number')) return true;
    if (grammar.has('you', before.word)) return !supposes(tokens, grammar, at - 2);
    if (grammar.has('modals', before.word)) {
      if (namesCallers(tokens, grammar, at - 1)) return true;
      if (!grammar.has('you', tokens[at - 2]?.word)) return false;
      return at - 3 < floor || !grammar.has('supposing', tokens[at - 3]?.word);
    }
    if (grammar.has('callers', before.word)) return namesCallers(tokens, grammar, at);
    if (grammar.has('noRequestAfter', before.word)) return false;
    const length = grammar.before('leadIns', tokens, at);
    if (length === 0) return true;
    at -= length;
  }
  return true;
}

/** "New customers press 1", "tenants should press 2": a clause that opens with a few words for those who are asked. */
function namesCallers(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  for (let at = index; at > index - 6; at--) {
    const before = tokens[at - 1];
    if (!before || !isSpoken(before)) return at < index;
    if (before.kind !== 'word') return false;
    const isOther = grammar.has('you', before.word) || grammar.has('supposing', before.word);
    if (isOther || (grammar.has('noRequestAfter', before.word) && !grammar.has('callers', before.word))) return false;
    if (
      grammar.at('introducers', tokens, at - 1) > 0 ||
      grammar.has('and', before.word) ||
      grammar.has('or', before.word)
    )
      return false;
  }
  return false;
}

/** "If you press 1", "you press 1": nobody is asked to; "if we can help you press 1" does ask. */
const supposes = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  endsClause(tokens, index) || grammar.has('supposing', tokens[index]?.word);

/** "Enter your reading, then press hash", "press hash when you have finished": the key belongs to an entry. */
function endsEntry(
  tokens: readonly Token[],
  grammar: Grammar,
  index: number,
  keys: { readonly ways: readonly Way[]; readonly to: number },
  floor: number,
): boolean {
  if (finishes(tokens, grammar, keys.to)) return true;
  const opening = clauseStart(tokens, index, floor);
  const link = tokens[index - 1];
  const introduced = grammar.at('introducers', tokens, keys.to) > 0;
  const alternative = introduced && grammar.has('or', link?.word);
  if (!alternative && finishes(tokens, grammar, opening)) return true;
  const linked = grammar.has('afterwards', link?.word) || grammar.has('and', link?.word);
  if (!linked) return false;
  const closing = keys.ways.every(({ key }) => key === 'hash' || key === 'star');
  if (closing) return !introduced || hasEntry(tokens, grammar, index, floor);
  return !introduced && !beginsClause(tokens, index - 1) && hasEntry(tokens, grammar, index, floor);
}

function hasEntry(tokens: readonly Token[], grammar: Grammar, index: number, floor: number): boolean {
  for (let at = index - 1; at >= Math.max(floor, index - reach); at--) {
    if (grammar.at('entries', tokens, at) > 0 && asksCaller(tokens, grammar, at, floor)) return true;
  }
  return false;
}

/** A clause of at most a dozen words that begins "when you have …" and speaks of having finished. */
export function finishes(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  if (!grammar.has('when', tokens[index]?.word)) return false;
  for (let at = index + 1; at < index + 12 && !endsClause(tokens, at); at++) {
    if (grammar.has('finished', tokens[at]?.word)) return true;
  }
  return false;
}

/** Where the sentence up to here begins, within reach. */
function clauseStart(tokens: readonly Token[], index: number, floor: number): number {
  let at = index;
  while (at > Math.max(floor, index - reach) && tokens[at - 1]?.kind !== 'stop' && tokens[at - 1]?.kind !== 'break')
    at--;
  return at;
}

/** "Hang up and dial 12", "if it changes, call this number, press 2": a key of another call. */
function isElsewhere(tokens: readonly Token[], grammar: Grammar, index: number, floor: number): boolean {
  if (grammar.has('or', tokens[index - 1]?.word)) return false;
  const opening = clauseStart(tokens, index, floor);
  const introduced = grammar.at('introducers', tokens, opening) > 0;
  for (let at = index - 1; at >= opening; at--) {
    const begins = beginsClause(tokens, at) || grammar.before('leadIns', tokens, at) > 0;
    if (begins && at > opening && grammar.at('introducers', tokens, at) > 0) return false;
    const length = grammar.at('elsewhere', tokens, at);
    if (length > 1 && asksCaller(tokens, grammar, at, floor)) return true;
    if (length === 1 && begins && introduced) return true;
  }
  return false;
}
