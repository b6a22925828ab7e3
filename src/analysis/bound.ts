import type { Edge, Key } from '../model/edge.ts';
import type { Node, Option } from '../model/node.ts';
import { perNode } from './per-flow.ts';

interface Bound {
  readonly edges: ReadonlyMap<Key, Edge>;
  readonly options: ReadonlyMap<Key, Option>;
}

/** The way that a key takes from a node: of two on one key, the first. */
export function wayOf(key: Key, node: Node): Edge | undefined {
  return boundIn(node).edges.get(key);
}

/** The option that is on a key of a menu or a queue: of two, the first. */
export function optionOn(key: Key, node: Node): Option | undefined {
  return boundIn(node).options.get(key);
}

const boundIn = perNode((node): Bound => {
  const edges = new Map<Key, Edge>();
  for (const edge of node.edges) if (edge.on.kind === 'key' && !edges.has(edge.on.key)) edges.set(edge.on.key, edge);
  const options = new Map<Key, Option>();
  for (const option of node.type === 'menu' || node.type === 'queue' ? node.options : []) {
    if (option.key !== undefined && !options.has(option.key)) options.set(option.key, option);
  }
  return { edges, options };
});
