import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { gatheredAhead } from './ahead.ts';
import { type Caller, takes } from './endings.ts';
import { reachedIn } from './entered.ts';
import { type Numbered, numbered, partsOf, waysInto } from './graph.ts';

/**
 * The circles that such a caller never leaves, each as the ids of its nodes in the order of the file. Only circles that
 * callers can come to, and none from which anything unknown can be reached.
 */
export function loopsWithoutEnd(flow: CallFlow, project: Project, caller: Caller): string[][] {
  const follows = (edge: Edge) => goes(caller, edge, flow);
  const leadOut = leadingOut(flow, follows);
  // Mostly all do.
  if (leadOut.size === flow.nodes.size) return [];
  const others = [...flow.nodes.keys()].filter((id) => !leadOut.has(id));
  const goesBack = others.some((id) =>
    flow.nodes.get(id)!.edges.some((edge) => edge.target.kind === 'back' && follows(edge)),
  );
  const wayOut = goesBack ? gatheredAhead(flow, follows, (node) => (isWayOut(node, follows) ? 1 : 0)) : undefined;
  const { ids, size, next } = goesBack ? numbered(flow, follows) : numberedAmong(others, flow, follows);
  const reached = reachedIn(flow, project);
  const { part, count } = partsOf({ ids, size, next });

  const goesRound = new Uint8Array(count);
  const leadsOn = new Uint8Array(count);
  for (let from = 0; from < size; from++) {
    for (const to of next[from]!) {
      if (part[from] === part[to]) goesRound[part[from]!] = 1;
      else leadsOn[part[from]!] = 1;
    }
  }

  const loops = new Map<number, string[]>();
  for (const [index, id] of ids.entries()) {
    const each = part[index]!;
    if (wayOut?.get(id) === 1 || !goesRound[each] || leadsOn[each] || !reached.has(id)) continue;
    const loop = loops.get(each);
    if (loop) loop.push(id);
    else loops.set(each, [id]);
  }
  return [...loops.values()];
}

/** The steps that lead to a way out, ways back left aside. */
function leadingOut(flow: CallFlow, follows: (edge: Edge) => boolean): ReadonlySet<string> {
  const into = waysInto(flow);
  const leadOut = new Set<string>();
  for (const node of flow.nodes.values()) if (isWayOut(node, follows)) leadOut.add(node.id);
  // It grows while it is walked.
  for (const id of leadOut) {
    for (const edge of into.get(id) ?? []) if (!leadOut.has(edge.from) && follows(edge)) leadOut.add(edge.from);
  }
  return leadOut;
}

/** Some steps as numbers, with the ways between them. */
function numberedAmong(ids: readonly string[], flow: CallFlow, follows: (edge: Edge) => boolean): Numbered {
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const next = ids.map((id) => {
    const to: number[] = [];
    for (const edge of flow.nodes.get(id)!.edges) {
      const number = edge.target.kind === 'node' && follows(edge) ? numbers.get(edge.target.id) : undefined;
      if (number !== undefined) to.push(number);
    }
    return to;
  });
  return { ids, size: ids.length, next };
}
/** Who is silent, or presses wrong keys, never answers a question and so never gets to what follows it. */
function goes(caller: Caller, edge: Edge, flow: CallFlow): boolean {
  const isAnswered = edge.on.kind !== 'next' || flow.nodes.get(edge.from)!.type !== 'collect';
  return takes(caller, edge) && (isAnswered || caller === 'able' || caller === 'anyone');
}

/** Whether the call ends here or may, someone answers, or nobody can know. */
function isWayOut({ type, edges }: Node, follows: (edge: Edge) => boolean): boolean {
  if (
    type !== 'message' &&
    type !== 'menu' &&
    type !== 'collect' &&
    type !== 'hours' &&
    type !== 'branch' &&
    type !== 'action'
  )
    return true;
  let isFollowed = false;
  for (const edge of edges) {
    if (!follows(edge)) continue;
    if (edge.target.kind !== 'node' && edge.target.kind !== 'back') return true;
    isFollowed = true;
  }
  return !isFollowed;
}
