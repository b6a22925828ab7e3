import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';

/** Whether callers who take a way out of a menu come straight back to it, by way of what is said or done on the way. */
export function comesBack({ target }: Edge, menu: Menu, flow: CallFlow): boolean {
  const seen = new Set<string>();
  for (let id = target.kind === 'node' ? target.id : undefined; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    if (id === menu.id) return true;
    const node = flow.nodes.get(id);
    const goesOn = node?.type === 'message' || node?.type === 'action';
    const next = goesOn ? node.edges.find(({ on }) => on.kind === 'next')?.target : undefined;
    id = next?.kind === 'node' ? next.id : undefined;
  }
  return false;
}
