import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { numbered, partsOf } from './graph.ts';

/**
 * For each node, what holds of it or of any node that can be reached from it, as bits. Linear in the flow.
 *
 * @param follows Which ways are taken.
 * @param own What holds of one node.
 */
export function gatheredAhead(
  flow: CallFlow,
  follows: (edge: Edge) => boolean,
  own: (node: Node) => number,
): ReadonlyMap<string, number> {
  const graph = numbered(flow, follows);
  const { part, count } = partsOf(graph);
  const bits = new Uint16Array(count);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let node = 0; node < graph.size; node++) members[part[node]!]!.push(node);
  // What a part leads to has a lower number, and so is known by then.
  for (let each = 0; each < count; each++) {
    for (const member of members[each]!) {
      const id = graph.ids[member];
      if (id !== undefined) bits[each]! |= own(flow.nodes.get(id)!);
      for (const to of graph.next[member]!) bits[each]! |= bits[part[to]!]!;
    }
  }
  return new Map(graph.ids.map((id, index) => [id, bits[part[index]!]!]));
}
