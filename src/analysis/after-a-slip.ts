import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { waysInto } from './graph.ts';
import { perFlow } from './per-flow.ts';

/** Whether a way is taken because something did not work: silence, a wrong key, a look-up or a transfer that failed, no room, closed. */
export function isSetback({ on, implicit }: Edge): boolean {
  // Where nobody wrote what follows a failure, nobody says that one can happen.
  return !implicit && isOnSetback(on);
}

/** Whether such a thing is what a way is for, though nobody wrote it. */
export function isOnSetback(on: Edge['on']): boolean {
  switch (on.kind) {
    case 'no input':
    case 'no match':
    case 'failed':
    case 'overflow':
    case 'no answer':
    case 'closed':
    case 'holiday':
      return true;
    default:
      return false;
  }
}

/**
 * For each step that a caller may reach because of a setback, without having chosen anything since: the setback's edge.
 */
export const afterASetback = perFlow((flow): ReadonlyMap<string, Edge> => {
  const setbacks = new Map<string, Edge>();
  for (const edges of waysInto(flow).values()) {
    for (const edge of edges) if (isSetback(edge) && edge.target.kind === 'node') setbacks.set(edge.target.id, edge);
  }
  return carriedOn(flow, setbacks);
});

/**
 * What is known of some steps, for each step that callers come to from there without a choice. What callers choose, what a
 * person does for them, and a message or a request for a call that they leave, end it.
 */
export function carriedOn<Known>(flow: CallFlow, known: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  const carried = new Map(known);
  // A map grows while it is walked, and so serves as the queue.
  for (const [id, what] of carried) {
    const node = flow.nodes.get(id);
    if (!node || !goesStraightOn(node)) continue;
    for (const { target } of node.edges) {
      if (target.kind === 'node' && flow.nodes.has(target.id) && !carried.has(target.id)) carried.set(target.id, what);
    }
  }
  return carried;
}

function goesStraightOn({ type }: Node): boolean {
  return type === 'message' || type === 'action' || type === 'hours' || type === 'branch';
}
