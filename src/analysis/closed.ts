import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { entryNodes } from './graph.ts';
import { perFlow } from './per-flow.ts';

/** Whether a way is taken only while the line is closed. */
export function isClosedWay({ on }: Edge): boolean {
  return on.kind === 'closed' || on.kind === 'holiday';
}

/** Whether a step says that the line is closed. */
export function saysClosed({ prompts }: Node): boolean {
  return prompts.some(({ purpose }) => purpose === 'closed');
}

/** The nodes that callers can reach while the line is open, in the order of the fewest steps. */
export const reachedByDay = perFlow((flow: CallFlow): ReadonlySet<string> => {
  const seen = new Set(entryNodes(flow).filter((id) => !saysClosed(flow.nodes.get(id)!)));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    for (const edge of flow.nodes.get(id)!.edges) {
      const to = edge.target.kind === 'node' ? flow.nodes.get(edge.target.id) : undefined;
      if (to && !isClosedWay(edge) && !saysClosed(to)) seen.add(to.id);
    }
  }
  return seen;
});
