import type { Grammar } from './grammar.ts';
import { figuresIn, keyAt, type Way } from './keys.ts';
import { type Prompt, reach } from './prompt.ts';
import type { Run } from './sentence-language.ts';
import { isSpoken, type Token } from './tokens.ts';

/** An item of a list that has no verb at all. Numbers are of tokens. */
export interface Item {
  readonly way: Way;
  /** The goal, and where in it the task begins. */
  readonly goal: { readonly from: number; readonly task: number; readonly to: number };
  readonly taskFirst: boolean;
  readonly run: Run;
}

/** Items that name no task and no key do not make a menu; nor do two numbers that follow nothing. */
const fewest = 3;
const longest = 10;

/** "1. Sales 2. Service", "1 - Sales": a list that is the whole text, numbered upwards from its first key. */
export function numberedList(prompt: Prompt): readonly Item[] {
  const { tokens, runs } = prompt;
  if (!isNumbering(tokens, 0)) return [];
  const run = runs.find(({ grammar }) => grammar !== undefined);
  if (!run?.grammar) return [];
  const starts: number[] = [];
  tokens.forEach((token, index) => {
    if (isNumbering(tokens, index) && Number(token.word) === starts.length + 1) starts.push(index);
  });
  if (starts.length < 2 || starts[0] !== 0) return [];
  const items = starts.map((start, position) => {
    const from = start + 2;
    let to = starts[position + 1] ?? tokens.length;
    while (to > from && !isSpoken(tokens[to - 1]!)) to -= 1;
    const way: Way = { by: 'key', key: tokens[start]!.word, from: start, to: start + 1 };
    return { way, goal: { from, task: from, to }, taskFirst: false, run };
  });
  return items.every(({ goal }) => isName(tokens, run.grammar!, goal.from, goal.to)) ? items : [];
}

const isNumbering = (tokens: readonly Token[], index: number) => {
  if (tokens[index]?.kind !== 'number') return false;
  const mark = tokens[index + 1];
  return mark !== undefined && /^[.)):\-–—]$/.test(mark.word) && tokens[index + 2]?.kind === 'word';
};

/** "Sales, 1; service, 2; parts, 3": at least three names in a row whose keys count upwards. */
export function namedList(prompt: Prompt): readonly Item[] {
  const { tokens } = prompt;
  const items: Item[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && !parts(token)) continue;
    if (token && leadsToKey(prompt, at)) continue;
    while (run < prompt.runs.length - 1 && prompt.runs[run]!.to <= from) run += 1;
    const item = at > from ? itemIn(tokens, prompt.runs[run]!, from, at) : undefined;
    from = at + 1;
    if (item && follows(items.at(-1), item)) items.push(item);
    else if (items.length >= fewest) break;
    else items.splice(0, items.length, ...(item ? [item] : []));
  }
  return items.length >= fewest ? items : [];
}

const parts = ({ kind, line }: Token) => kind === 'stop' || kind === 'break' || line;

/** The colon of "For sales: 1." stands within an item. */
function leadsToKey({ tokens, runs }: Prompt, index: number): boolean {
  const [break_, key, after] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (break_.kind !== 'break' || break_.word === ';' || !key) return false;
  return key.kind === 'number' && runs.length > 0 && (after === undefined || parts(after));
}

const follows = (before: Item | undefined, item: Item) =>
  before === undefined ||
  Number(item.way.key) === Number(before.way.key) + 1 ||
  ['0', 'star', 'hash'].includes(item.way.key!);

function itemIn(tokens: readonly Token[], run: Run, from: number, to: number): Item | undefined {
  if (!run.grammar || to - from > reach) return undefined;
  let pause = to - 1;
  while (pause > from && isSpoken(tokens[pause]!)) pause -= 1;
  const way = keyAt(tokens, run.grammar, pause + 1);
  if (way?.to !== to || figuresIn(way.key) > 1 || !isName(tokens, run.grammar, from, pause)) return undefined;
  const task = from + run.grammar.at('introducers', tokens, from);
  return { way, goal: { from, task: task < pause ? task : from, to: pause }, taskFirst: true, run };
}

function isName(tokens: readonly Token[], grammar: Grammar, from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.length > longest || words.some((token) => !isSpoken(token))) return false;
  return words[0]!.kind === 'word' && !words.some(({ word }) => grammar.has('finite', word));
}
