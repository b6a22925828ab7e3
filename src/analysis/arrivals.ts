import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { entryNodes, waysInto } from './graph.ts';
import { perFlow } from './per-flow.ts';

/**
 * For each node, the ways by which a caller arrives without having heard a word since the call began or since the last
 * key, silence or slip: `undefined` stands for the beginning of the call. A node at which nobody arrives so is not in it.
 */
export const silentArrivals = perFlow((flow): ReadonlyMap<string, readonly (Edge | undefined)[]> => {
  const arrivals = new Map<string, (Edge | undefined)[]>();
  const seen = new Set<string>();
  const waiting: string[] = [];
  const arrive = (id: string, edge: Edge | undefined) => {
    const known = arrivals.get(id);
    if (known) known.push(edge);
    else arrivals.set(id, [edge]);
    if (!seen.has(id) && flow.nodes.has(id)) {
      seen.add(id);
      waiting.push(id);
    }
  };

  for (const id of entryNodes(flow)) arrive(id, undefined);
  for (const [id, edges] of waysInto(flow)) for (const edge of edges) if (isAnswer(edge, flow)) arrive(id, edge);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = flow.nodes.get(id)!;
    if (speaks(node)) continue;
    for (const edge of node.edges) {
      if (edge.target.kind === 'node' && !isAnswer(edge, flow)) arrive(edge.target.id, edge);
    }
  }
  return arrivals;
});

/** Whether a way is taken by what the caller does, or leaves undone: what was heard before it was the question. */
function isAnswer({ on, from }: Edge, flow: CallFlow): boolean {
  if (on.kind === 'key' || on.kind === 'phrase' || on.kind === 'no input' || on.kind === 'no match') return true;
  return on.kind === 'next' && flow.nodes.get(from)?.type === 'collect';
}

/** Whether callers hear anything in a node, as far as can be known: a recording counts, and so does what nobody can know. */
export function speaks(node: Node): boolean {
  return (
    node.type === 'unknown' ||
    node.type === 'flow' ||
    node.prompts.some(({ when }) => when === 'say' || when === 'option')
  );
}
