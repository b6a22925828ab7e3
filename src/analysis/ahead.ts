import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { waysByNumber } from './graph.ts';

/** What holds of a node or of any that can be reached from it, as bits, by its id. */
export type Ahead = Pick<ReadonlyMap<string, number>, 'get'>;

/**
 * For each node, what holds of it or of any node that can be reached from it, as bits. Linear in the flow: what holds is
 * carried back along the ways that lead there, and a node comes again only when it has learnt something.
 *
 * @param follows Which ways are taken.
 * @param own What holds of one node.
 */
export function gatheredAhead(flow: CallFlow, follows: (edge: Edge) => boolean, own: (node: Node) => number): Ahead {
  const { nodes, numbers, size, begin, from, by, edges } = waysByNumber(flow);
  const bits = new Uint16Array(size);
  const learnt: number[] = [];
  for (let node = 0; node < nodes.length; node++) {
    bits[node] = own(nodes[node]!);
    if (bits[node] !== 0) learnt.push(node);
  }
  for (let node = learnt.pop(); node !== undefined; node = learnt.pop()) {
    const known = bits[node]!;
    for (let way = begin[node]!; way < begin[node + 1]!; way++) {
      const before = from[way]!;
      if ((bits[before]! | known) === bits[before]) continue;
      const edge = by[way]!;
      if (edge >= 0 && !follows(edges[edge]!)) continue;
      bits[before]! |= known;
      learnt.push(before);
    }
  }
  return {
    get: (id) => {
      const node = numbers.get(id);
      return node === undefined ? undefined : bits[node];
    },
  };
}
