import type { Offer, Stretch } from '../offer.ts';
import { type Goal, goalAfter, goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import type { Way } from './keys.ts';
import { leftOutAt, type Model } from './left-out.ts';
import { type Item, namedList, numberedList } from './lists.ts';
import { beforeLeadIns, endsClause, type Prompt, promptOf } from './prompt.ts';
import { finishes, type Request, requestAt } from './requests.ts';
import { isSpoken } from './tokens.ts';

/**
 * What the words of a spoken menu offer, in the order in which it is heard.
 *
 * @param text What is said; a line break may part one recording from the next.
 * @param language The declared language as a BCP 47 tag. A sentence that is clearly in another language is read in that one,
 *   and one in a language without a lexicon offers nothing.
 */
export function readOffers(text: string, language: string): Offer[] {
  const prompt = promptOf(text, language);
  const listed = numberedList(prompt);
  if (listed.length > 0) return listed.map((item) => itemOffer(prompt, item));
  const { requests, spoiled } = requestsIn(prompt);
  if (requests.length === 0) return namedList(prompt).map((item) => itemOffer(prompt, item));
  return offersOf(prompt, groupsOf(prompt, requests), (index) => spoiled.has(index));
}

/** All requests, in order, and the tokens that look like one and are none. */
function requestsIn(prompt: Prompt) {
  const requests: Request[] = [];
  const spoiled = new Set<number>();
  const isSpoiled = (index: number) => spoiled.has(index);
  let model: Model | undefined;
  // Where the goal of the request before ends, as far as can be told yet.
  let heard = 0;
  for (const run of prompt.runs) {
    const { grammar } = run;
    if (!grammar) continue;
    for (let at = run.from; at < run.to; ) {
      if (!isSpoken(prompt.tokens[at]!)) {
        at += 1;
        continue;
      }
      const floor = Math.min(at, heard);
      const found = requestAt(prompt, run, grammar, at);
      if (found && 'spoiled' in found) {
        for (let index = at; index < found.to; index++) spoiled.add(index);
        at = found.to;
        continue;
      }
      const request = found?.request ?? leftOutAt(prompt, run, grammar, at, floor, model, isSpoiled);
      if (request) {
        const before = goalBefore(prompt.tokens, grammar, floor, request.from, isSpoiled);
        const next = { from: run.to, introduced: false };
        const after = goalAfter(prompt.tokens, grammar, request.to, next);
        model = { request, taskFirst: before !== undefined && !(after?.tight && !before.introduced) };
        heard = Math.max(request.to, model.taskFirst || !after?.tight ? 0 : after.to);
        requests.push(request);
      }
      at = request ? Math.max(request.to, at + 1) : at + 1;
    }
  }
  return { requests, spoiled };
}

/** Requests for one task: `press 1 or say billing`. */
interface Group {
  readonly requests: readonly Request[];
  readonly from: number;
  readonly to: number;
  readonly grammar: Grammar;
}

function groupsOf(prompt: Prompt, requests: readonly Request[]): readonly Group[] {
  const groups: Request[][] = [];
  for (const [position, request] of requests.entries()) {
    const group = groups.at(-1);
    if (group && shares(prompt, group, request, requests[position + 1])) group.push(request);
    else groups.push([request]);
  }
  return groups.map((members) => ({
    requests: members,
    from: members[0]!.from,
    to: members.at(-1)!.to,
    grammar: members[0]!.grammar,
  }));
}

/** Nothing but "or" stands between them, and the second has no task of its own. */
function shares({ tokens }: Prompt, group: readonly Request[], request: Request, next: Request | undefined): boolean {
  const before = group.at(-1)!;
  const { grammar } = request;
  if (before.grammar !== grammar || beforeLeadIns(tokens, grammar, request.from, before.to) !== before.to) return false;
  const between = tokens.slice(before.to, request.from);
  if (!between.some(({ word }) => grammar.has('or', word)) || between.some(({ kind }) => kind === 'break'))
    return false;
  if (request.ways[0]!.by === 'waiting' && between.some(({ kind }) => kind === 'pause')) return false;
  const own = goalAfter(tokens, grammar, request.to, next && { from: next.from, introduced: true });
  return !own?.tight || goalBefore(tokens, grammar, 0, group[0]!.from, () => false) === undefined;
}

function offersOf(prompt: Prompt, groups: readonly Group[], spoiled: (index: number) => boolean): Offer[] {
  const { tokens } = prompt;
  const after = groups.map((group, position) => trailing(prompt, group, groups[position + 1]));
  const endsInGoal = alternations(prompt, groups, after);
  const offers: Offer[] = [];
  let floor = 0;
  for (const [position, group] of groups.entries()) {
    const heard = goalBefore(tokens, group.grammar, floor, group.from, spoiled);
    const before = heard?.introduced || !answersOnly(prompt, group) ? heard : undefined;
    const later = after[position];
    const taskFirst = before !== undefined && !(later?.tight && !(before.introduced && before.tight));
    const goal = taskFirst ? before : later && (later.tight || endsInGoal[position]) ? later : undefined;
    floor = Math.max(group.to, goal?.to ?? 0, taskFirst && later?.tight && endsInGoal[position] ? later.to : 0);
    if (isOffered(prompt, group, goal, taskFirst, offers)) {
      offers.push(...groupOffers(prompt, group, goal, taskFirst, offers.at(-1)));
    }
  }
  return offers;
}

/** "Is that right? Say yes or no": the question is no task of either word. */
const answersOnly = ({ tokens }: Prompt, group: Group) =>
  group.requests.every(({ ways }) =>
    ways.every(({ by, from }) => by === 'phrase' && group.grammar.has('yesNo', tokens[from]!.word)),
  );

/** The goal after a group; "option 1, tenants" needs no introducer. */
function trailing({ tokens }: Prompt, group: Group, next: Group | undefined): Goal | undefined {
  const limit = next && {
    from: next.from,
    introduced: goalAfter(tokens, next.grammar, next.to, undefined)?.tight === true,
  };
  const { grammar } = group;
  const labelled = group.requests[0]!.verb === '' && grammar.at('labels', tokens, group.from) > 0;
  const introduced = goalAfter(tokens, grammar, group.to + (labelled ? linkAt(tokens, grammar, group.to) : 0), limit);
  if (introduced || !labelled || tokens[group.from]!.word !== grammar.lexicon.labels[0]) return introduced;
  const from = group.to + (grammar.at('labelIs', tokens, group.to) || 1);
  let to = from;
  while (to < (limit?.from ?? tokens.length) && to < from + 20 && !endsClause(tokens, to)) to += 1;
  return to > from ? { from, task: from, to, introduced: false, tight: true } : undefined;
}

/** The "is" of "option 1 is for tenants", where an introducer follows. */
const linkAt = (tokens: Prompt['tokens'], grammar: Grammar, index: number) =>
  grammar.has('finite', tokens[index]?.word) && grammar.at('introducers', tokens, index + 1) > 0 ? 1 : 0;

/**
 * Whether keys and goals that follow each other directly ("press 1 to book press 2 to cancel") end in a goal, from each group on.
 * If so each key comes before its goal; if not, after it.
 */
function alternations(
  { tokens }: Prompt,
  groups: readonly Group[],
  after: readonly (Goal | undefined)[],
): readonly boolean[] {
  const ends: boolean[] = [];
  for (let position = groups.length - 1; position >= 0; position--) {
    const goal = after[position];
    const next = groups[position + 1];
    const direct = goal && next && beforeLeadIns(tokens, next.grammar, skipStop(tokens, next.from), 0) <= goal.to;
    ends[position] = goal !== undefined && (direct ? ends[position + 1]! : true);
  }
  return ends;
}

const skipStop = (tokens: Prompt['tokens'], index: number) => (tokens[index - 1]?.kind === 'stop' ? index - 1 : index);

function isOffered(
  { tokens }: Prompt,
  group: Group,
  goal: Goal | undefined,
  taskFirst: boolean,
  earlier: readonly Offer[],
): boolean {
  const [request] = group.requests;
  const { grammar } = group;
  if (goal && finishes(tokens, grammar, goal.from)) return false;
  if (request!.doubtful && !goal?.introduced && group.requests.length === 1) return false;
  if (request!.ways[0]!.by !== 'waiting') return true;
  const opening = beforeLeadIns(tokens, grammar, group.from, 0);
  const leadIn = (list: 'or' | 'otherwise') => {
    for (let at = opening; at < group.from; at++) if (grammar.at(list, tokens, at) > 0) return true;
    return false;
  };
  if (leadIn('otherwise') || (leadIn('or') && earlier.length > 0)) return true;
  if (taskFirst) return goal!.introduced;
  return goal !== undefined && earlier.length > 0 && !request!.brief;
}

function groupOffers(
  prompt: Prompt,
  group: Group,
  goal: Goal | undefined,
  taskFirst: boolean,
  last: Offer | undefined,
): Offer[] {
  const { tokens, text } = prompt;
  const end = Math.max(group.to, goal?.to ?? 0);
  const always = anyTimeAround(prompt, group, end);
  const start = tokens[taskFirst && goal ? goal.from : group.from]!.start;
  const shared = {
    start,
    end: tokens[Math.max(end, always.to) - 1]!.end,
    ...(goal && { task: stretch(prompt, goal.task, goal.to), goal: stretch(prompt, goal.from, goal.to) }),
    order: goal ? (taskFirst ? 'task first' : 'key first') : 'key only',
    anyTime: always.said,
  } as const;
  return group.requests.flatMap((request) =>
    request.ways.map((way) => {
      const means = meansOf(prompt, way);
      return {
        ...shared,
        by: way.by,
        ...(way.key !== undefined && { key: way.key }),
        ...(way.by === 'phrase' && { phrase: text.slice(means.start, means.end) }),
        means,
        verb: verbOf(prompt, request),
        answer: isAnswer(prompt, group.grammar, goal, way, last),
        language: request.run.language,
      };
    }),
  );
}

const stretch = ({ tokens }: Prompt, from: number, to: number): Stretch => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

const meansOf = (prompt: Prompt, way: Way): Stretch => stretch(prompt, way.from, way.to);

/** The verb as written: the tokens of the request up to as many words as the verb has. */
function verbOf({ tokens, text }: Prompt, request: Request): string {
  if (request.verb === '') return '';
  return text.slice(tokens[request.from]!.start, tokens[request.from + request.verb.split(' ').length - 1]!.end);
}

/** "At any time", just before the offer, within it or just after it. */
function anyTimeAround({ tokens }: Prompt, group: Group, end: number): { readonly said: boolean; readonly to: number } {
  const { grammar } = group;
  const from = beforeLeadIns(tokens, grammar, group.from, 0);
  const length = grammar.at('anyTime', tokens, end);
  if (length > 0) return { said: true, to: end + length };
  for (let at = from; at < end; at++) if (grammar.at('anyTime', tokens, at) > 0) return { said: true, to: end };
  return { said: false, to: end };
}

/** Yes, no, "that is correct", and the "if not" that follows one of them. */
function isAnswer(
  { tokens }: Prompt,
  grammar: Grammar,
  goal: Goal | undefined,
  way: Way,
  last: Offer | undefined,
): boolean {
  const { from, to } = goal ? { from: goal.task, to: goal.to } : { from: way.from, to: way.to };
  if (!goal && way.by !== 'phrase') return false;
  const words = tokens.slice(from, to).map(({ word }) => word);
  if (words.length === 1 && grammar.has('yesNo', words[0])) return true;
  if (grammar.language !== 'en') return false;
  if (words.join(' ') === 'not' || /^(?:this|that|it) (?:is not|isn't)/.test(words.join(' ')))
    return last?.answer === true;
  return words.length > 1 && /(?: is|'s|^(?:this|that|it)) (?:not )?(?:correct|right)$/.test(words.join(' '));
}

function itemOffer(prompt: Prompt, { way, goal, taskFirst, run }: Item): Offer {
  const whole = stretch(prompt, goal.from, goal.to);
  const means = meansOf(prompt, way);
  return {
    start: Math.min(whole.start, means.start),
    end: Math.max(whole.end, means.end),
    by: 'key',
    ...(way.key !== undefined && { key: way.key }),
    means,
    task: stretch(prompt, goal.task, goal.to),
    goal: whole,
    order: taskFirst ? 'task first' : 'key first',
    verb: '',
    anyTime: false,
    answer: false,
    language: run.language,
  };
}
