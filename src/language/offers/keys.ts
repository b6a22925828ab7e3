import type { Offer } from '../offer.ts';
import { beginsWithDigit } from '../words/letters.ts';
import type { Grammar } from './grammar.ts';
import { endsClause } from './prompt.ts';
import { isSpoken, type Token } from './tokens.ts';

/** One thing that a caller may do, and the tokens that name it. */
export interface Way {
  readonly by: Offer['by'];
  readonly key: string | undefined;
  readonly from: number;
  readonly to: number;
}

export interface Keys {
  /** Empty where a number is no key of a menu (999, a telephone number). */
  readonly ways: readonly Way[];
  readonly to: number;
  /** What follows shows that the number is not the count of something. */
  readonly complete: boolean;
  /** Something is counted: `press 2 times`. */
  readonly counts: boolean;
  /** The key is a word that is also a pronoun: `choose one`. */
  readonly pronoun: boolean;
}

/** The key or the keys that stand at `index`, after `the`, `key`, `number` and the like. */
export function keysAt(tokens: readonly Token[], grammar: Grammar, index: number): Keys | undefined {
  const at = skipBeforeKey(tokens, grammar, index);
  const any = anyKeyAt(tokens, grammar, at);
  if (any) {
    const to = skipAfterKey(tokens, grammar, any.to);
    const complete = endsClause(tokens, to) || continues(tokens, grammar, to);
    return { ways: complete ? [any] : [], to, complete, counts: false, pronoun: false };
  }
  const first = keyAt(tokens, grammar, at);
  if (!first) return undefined;
  const ways: Way[] = [];
  let last: Way | undefined = first;
  let to = first.to;
  while (last && ways.length < 12) {
    ways.push(last);
    to = afterKeyNoun(tokens, grammar, last.to);
    last = alternativeAt(tokens, grammar, to);
  }
  to = skipAfterKey(tokens, grammar, ways.at(-1)!.to);
  const distinct =
    ways.length === 1
      ? ways
      : ways.filter((way, position) => ways.findIndex(({ key }) => key === way.key) === position);
  const next = tokens[to];
  const counts = to === ways.at(-1)!.to && next !== undefined && isSpoken(next) && grammar.has('units', next.word);
  return {
    ways: distinct.some(({ key }) => isRung(grammar, key!)) || goesOn(tokens, grammar, to) ? [] : distinct,
    to,
    complete: endsClause(tokens, to) || continues(tokens, grammar, to),
    counts,
    pronoun: at === index && tokens[at]!.kind === 'word' && tokens[at]!.word === wordFor(grammar, '1'),
  };
}

/** "Any key", "1 to 5", "any number from 1 to 5": whichever of several keys callers like. */
function anyKeyAt(tokens: readonly Token[], grammar: Grammar, index: number): Way | undefined {
  const named = index + grammar.at('anyKey', tokens, index);
  const opened = named + grammar.at('rangeFrom', tokens, named);
  const first = keyAt(tokens, grammar, opened);
  const joined = first ? grammar.at('upTo', tokens, first.to) : 0;
  const last = first && joined > 0 ? keyAt(tokens, grammar, first.to + joined) : undefined;
  const isRange =
    first &&
    last &&
    (opened > named || !grammar.has('and', tokens[first.to]!.word)) &&
    Number(first.key) < Number(last.key);
  const to = isRange ? last.to : named;
  return to > index ? { by: 'any key', key: undefined, from: index, to } : undefined;
}

/** "Press star, then 1": two keys, one after the other. */
function goesOn(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  const at = tokens[index]?.word === ',' ? index + 1 : index;
  return grammar.has('afterwards', tokens[at]?.word) && keyAt(tokens, grammar, at + 1)?.key !== undefined;
}

const wordFor = (grammar: Grammar, digit: string) =>
  Object.entries(grammar.lexicon.numbers).find(([, value]) => value === digit)?.[0];

/** Numbers that are dialled from any telephone, and those too long for a menu. */
const isRung = (grammar: Grammar, key: string) =>
  figuresIn(key) > 4 || (figuresIn(key) > 0 && grammar.has('services', key));

/** How many figures a key has: none where it is star, hash or any. */
export const figuresIn = (key: string | undefined): number =>
  key !== undefined && beginsWithDigit(key) ? key.length : 0;

const GOES_ON = ['introducers', 'or', 'and', 'afterwards', 'leadIns', 'press', 'say'] as const;

const continues = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  GOES_ON.some((list) => grammar.at(list, tokens, index) > 0);

function skipBeforeKey(tokens: readonly Token[], grammar: Grammar, index: number): number {
  let at = index;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokens[at];
    if (token?.line || token?.word === '(') at += 1;
    else {
      const length = keyAt(tokens, grammar, at) ? 0 : grammar.at('beforeKey', tokens, at);
      if (length === 0) return at;
      at += length;
    }
  }
  return at;
}

/** Digits, a number word, star or hash; digits spoken one by one are one key. */
export function keyAt(tokens: readonly Token[], grammar: Grammar, index: number): Way | undefined {
  if (!mayBeKey(tokens[index], grammar)) return undefined;
  const sign = signAt(tokens[index], grammar);
  if (sign) {
    const combined = digitsAt(tokens[index + 1], grammar) ?? signAt(tokens[index + 1], grammar);
    return combined ? undefined : { by: 'key', key: sign, from: index, to: index + 1 };
  }
  let key = '';
  let to = index;
  for (; to < index + 16; to++) {
    const digits = digitsAt(tokens[to], grammar);
    if (digits === undefined) break;
    key += digits;
  }
  return key === '' ? undefined : { by: 'key', key, from: index, to };
}

const mayBeKey = (token: Token | undefined, grammar: Grammar) =>
  token !== undefined && (token.kind === 'word' ? grammar.mayBeKey(token.word) : isSpoken(token));

function signAt(token: Token | undefined, grammar: Grammar): 'star' | 'hash' | undefined {
  if (token?.word === '*' || grammar.has('star', token?.word)) return 'star';
  if (token?.word === '#' || grammar.has('hash', token?.word)) return 'hash';
  return undefined;
}

function digitsAt(token: Token | undefined, grammar: Grammar): string | undefined {
  if (token?.kind === 'number') return token.word.length > 20 ? undefined : token.word;
  const { numbers } = grammar.lexicon;
  return token?.kind === 'word' && Object.hasOwn(numbers, token.word) ? numbers[token.word] : undefined;
}

/** After "key", "button" or a bracket that says the key again. */
function afterKeyNoun(tokens: readonly Token[], grammar: Grammar, index: number): number {
  return grammar.has('labels', tokens[index]?.word) ? index + 1 : index;
}

export function skipAfterKey(tokens: readonly Token[], grammar: Grammar, index: number): number {
  let at = index;
  for (let steps = 0; steps < 6; steps++) {
    const length = grammar.at('afterKey', tokens, at) || bracketed(tokens, grammar, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** "Press 1 (one)". */
const bracketed = (tokens: readonly Token[], grammar: Grammar, index: number) =>
  tokens[index]?.word === '(' && keyAt(tokens, grammar, index + 1)?.to === index + 2 && tokens[index + 2]?.word === ')'
    ? 3
    : 0;

/** `or 2`, and `, 2` where the list goes on to an "or". */
function alternativeAt(tokens: readonly Token[], grammar: Grammar, index: number): Way | undefined {
  const paused = tokens[index]?.word === ',';
  const joined = paused ? index + 1 : index;
  if (grammar.has('or', tokens[joined]?.word)) {
    const way = keyAt(tokens, grammar, skipBeforeKey(tokens, grammar, joined + 1));
    if (!way || (paused && grammar.at('introducers', tokens, way.to) > 0)) return undefined;
    const after = skipAfterKey(tokens, grammar, way.to);
    return endsClause(tokens, after) || continues(tokens, grammar, after) ? way : undefined;
  }
  if (!paused) return undefined;
  const way = keyAt(tokens, grammar, index + 1);
  return way && endsInOr(tokens, grammar, way.to) ? way : undefined;
}

function endsInOr(tokens: readonly Token[], grammar: Grammar, index: number): boolean {
  let at = index;
  for (let items = 0; items < 12; items++) {
    const joined = tokens[at]?.word === ',' ? at + 1 : at;
    if (grammar.has('or', tokens[joined]?.word)) {
      const way = keyAt(tokens, grammar, joined + 1);
      return way !== undefined && !(joined > at && grammar.at('introducers', tokens, way.to) > 0);
    }
    const way = joined > at ? keyAt(tokens, grammar, joined) : undefined;
    if (!way) return false;
    at = way.to;
  }
  return false;
}

export interface Said {
  readonly ways: readonly Way[];
  readonly to: number;
  readonly quoted: boolean;
  readonly yesNo: boolean;
}

/** The words that a caller is asked to say: one phrase, or a list that ends in "or". */
export function wordsToSayAt(
  tokens: readonly Token[],
  grammar: Grammar,
  index: number,
  opening: boolean,
): Said | undefined {
  let at = index + grammar.at('beforeSaid', tokens, index);
  const ways: Way[] = [];
  let listed = false;
  let quoted = true;
  let yesNo = true;
  for (let items = 0; items < 12; items++) {
    const way = phraseAt(tokens, grammar, at, opening);
    if (!way) break;
    ways.push(way);
    quoted &&= tokens[way.from]!.opens;
    yesNo &&= way.to === way.from + 1 && grammar.has('yesNo', tokens[way.from]!.word);
    const paused = tokens[way.to]?.word === ',' ? way.to + 1 : way.to;
    const joined = grammar.has('or', tokens[paused]?.word);
    if (listed || (!joined && paused === way.to)) break;
    listed = joined;
    at = joined ? paused + 1 : paused;
  }
  const [first] = ways;
  if (!first) return undefined;
  const kept = listed ? ways : [first];
  const to = skipAfterKey(tokens, grammar, kept.at(-1)!.to);
  // "Say no to fraud": one answer alone is none, where more words follow.
  if (yesNo && kept.length === 1 && grammar.at('introducers', tokens, to) > 0) return undefined;
  return { ways: kept, to, quoted, yesNo };
}

function phraseAt(tokens: readonly Token[], grammar: Grammar, index: number, opening: boolean): Way | undefined {
  const first = tokens[index];
  if (!first || !isSpoken(first)) return undefined;
  if (first.opens) {
    let to = index;
    while (to < index + 8 && tokens[to] && !tokens[to]!.closes) to += 1;
    if (tokens[to]?.closes) return { by: 'phrase', key: undefined, from: index, to: to + 1 };
  }
  if (grammar.has('notSaid', first.word)) return undefined;
  if (['press', 'say', 'waitBriefly', 'wait'].some((list) => grammar.at(list as 'press', tokens, index) > 0))
    return undefined;
  let to = index;
  while (to < index + 6 && !endsClause(tokens, to) && !endsPhrase(tokens, grammar, to, opening)) to += 1;
  const closed = endsClause(tokens, to) || endsPhrase(tokens, grammar, to, opening);
  return closed && to > index ? { by: 'phrase', key: undefined, from: index, to } : undefined;
}

const endsPhrase = (tokens: readonly Token[], grammar: Grammar, index: number, opening: boolean) =>
  grammar.has('or', tokens[index]?.word) ||
  grammar.at('anyTime', tokens, index) > 0 ||
  (opening && grammar.at('introducers', tokens, index) > 0) ||
  (grammar.at('press', tokens, index) > 0 && keyAt(tokens, grammar, index + 1) !== undefined);
