import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { speaks } from './arrivals.ts';
import { reachedIn } from './entered.ts';

/**
 * The nodes at which callers arrive after an answer, or the lack of one, without having heard a word since, each with the
 * first such answer. Only answers count after which they do not know where they go: `isTold` says of which they do.
 */
export function arrivedUntold(
  flow: CallFlow,
  project: Project,
  isTold: (edge: Edge, from: Node) => boolean,
): ReadonlyMap<string, Edge> {
  const arrived = new Map<string, Edge>();
  for (const id of reachedIn(flow, project)) {
    const node = flow.nodes.get(id)!;
    for (const edge of node.edges) {
      if (isAnswer(edge, node) && edge.target.kind === 'node' && !arrived.has(edge.target.id) && !isTold(edge, node)) {
        arrived.set(edge.target.id, edge);
      }
    }
  }
  // A map grows while it is walked, and so serves as the queue.
  for (const [id, answer] of arrived) {
    const node = flow.nodes.get(id);
    if (!node || speaks(node) || isHandedOver(node)) continue;
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node' || arrived.has(edge.target.id) || isAnswer(edge, node)) continue;
      arrived.set(edge.target.id, answer);
    }
  }
  return arrived;
}

/** Whether a way is taken by what the caller does, or leaves undone. */
function isAnswer({ on }: Edge, { type }: Node): boolean {
  const isAsked = on.kind === 'key' || on.kind === 'phrase' || on.kind === 'no input' || on.kind === 'no match';
  return isAsked || (on.kind === 'next' && type === 'collect');
}

/** What follows then is no longer said by the menu. */
function isHandedOver({ type }: Node): boolean {
  return type === 'queue' || type === 'transfer' || type === 'voicemail' || type === 'callback';
}
