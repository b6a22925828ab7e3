import type { Offer } from '../offer.ts';
import { type Goal, goalAfter, goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import type { Group } from './groups.ts';
import { beforeLeadIns, endsClause, type Prompt } from './prompt.ts';
import { finishes } from './requests.ts';
import { groupOffers } from './written.ts';

/** Gives each group of requests the goal that belongs to it, if any, and keeps those that offer something. */
export function offersOf(prompt: Prompt, groups: readonly Group[], spoiled: (index: number) => boolean): Offer[] {
  const { tokens } = prompt;
  const after = groups.map((group, position) => trailing(prompt, group, groups[position + 1]));
  const endsInGoal = alternations(prompt, groups, after);
  const offers: Offer[] = [];
  let floor = 0;
  for (const [position, group] of groups.entries()) {
    const { named } = group.requests[0]!;
    const heard = named?.before ? named.goal : goalBefore(tokens, group.grammar, floor, group.from, spoiled);
    const before = heard?.introduced || !answersOnly(prompt, group) ? heard : undefined;
    const later = after[position];
    // "To help us, press 1 for this, press 2 for that": what comes before the first key is no task of it.
    const leadsIn = position === 0 && groups.length > 1 && after.every((each) => each?.tight);
    const taskFirst = before !== undefined && !(later?.tight && (leadsIn || !(before.introduced && before.tight)));
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
  const labelled = !group.requests[0]!.verb && grammar.at('labels', tokens, group.from) > 0;
  const introduced = goalAfter(tokens, grammar, group.to + (labelled ? linkAt(tokens, grammar, group.to) : 0), limit);
  const { named } = group.requests.at(-1)!;
  if (named?.before) return undefined;
  if (named && !introduced?.tight) return named.goal;
  if (introduced || !labelled || !grammar.has('option', tokens[group.from]!.word)) return introduced;
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
