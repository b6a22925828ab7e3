import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { flowOf } from '../flows.ts';

const kinds = flowOf(`
menu:
  type: menu
  options:
    - { key: 1, say: "For this, press 1.", to: a }
    - { key: 2, say: "For that, press 2.", to: b }
    - { key: star, say: "To go back, press star.", to: back }
  after_attempts: a
message: { type: message, say: We are here for you., next: a }
branch: { type: branch, on: x, cases: [{ when: one, to: a, share: 30% }, { when: two, to: b }] }
collect: { type: collect, ask: Your number?, value: number, next: a, after_attempts: b }
desk: { type: queue, say: Putting you through. }
a: { type: end }
b: { type: end }
`);

/** Which sort of node stands where: mostly steps, now and then someone who answers. */
const ROW = ['menu', 'message', 'branch', 'message', 'menu', 'collect', 'message', 'branch', 'message', 'message'];

/**
 * A flow of so many nodes, by the numbers: each leads a little way on, and far off, often back to where callers have been.
 * It is made of the nodes of a small flow as it is read, since reading a file of this size is another matter.
 */
export function bigFlow(size: number): CallFlow {
  return flowWith(size, (index) => {
    const kind = index % 37 === 36 ? 'desk' : ROW[index % ROW.length]!;
    const near = (index + 1) % size;
    const far = (index * 7919 + 11) % size;
    return nodeLike(kind, index, near, far);
  });
}

/** So many messages in a row, and a person at the end. */
export function longFlow(size: number): CallFlow {
  return flowWith(size, (index) => nodeLike(index === size - 1 ? 'desk' : 'message', index, index + 1, index + 1));
}

function flowWith(size: number, make: (index: number) => Node): CallFlow {
  const nodes = Array.from({ length: size }, (_, index) => make(index));
  return {
    ...kinds,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    entries: [{ target: { kind: 'node', id: 'n0', as: 'name' } }],
  };
}

function nodeLike(kind: string, index: number, a: number, b: number): Node {
  const node = kinds.nodes.get(kind)!;
  const id = `n${index}`;
  const edges = node.edges.map((edge): Edge => {
    const { target } = edge;
    if (target.kind !== 'node') return { ...edge, from: id };
    return { ...edge, from: id, target: { ...target, id: `n${target.id === 'a' ? a : b}` } };
  });
  return { ...node, id, edges };
}
