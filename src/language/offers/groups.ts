import { goalAfter, goalBefore } from './goals.ts';
import type { Grammar } from './grammar.ts';
import { beforeLeadIns, type Prompt } from './prompt.ts';
import type { Request } from './requests.ts';

/** Requests for one task: `press 1 or say billing`. */
export interface Group {
  readonly requests: readonly Request[];
  readonly from: number;
  readonly to: number;
  readonly grammar: Grammar;
}

export function groupsOf(prompt: Prompt, requests: readonly Request[]): readonly Group[] {
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
