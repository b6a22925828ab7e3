import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import { perFlow } from './per-flow.ts';

/** A way on that ends at a node. `back` gives one for each menu that a caller may have come from. */
export interface Way {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
}

/** The node that an edge names, if it names one that is there. */
export function targetNode(flow: CallFlow, { target }: Edge): Node | undefined {
  return target.kind === 'node' ? flow.nodes.get(target.id) : undefined;
}

/** The ways into each node by an edge that names it; `back` is not among them, as it names nobody. */
export const waysInto = perFlow((flow): ReadonlyMap<string, readonly Edge[]> => {
  const into = new Map<string, Edge[]>();
  for (const node of flow.nodes.values()) {
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node') continue;
      const edges = into.get(edge.target.id);
      if (edges) edges.push(edge);
      else into.set(edge.target.id, [edge]);
    }
  }
  return into;
});

/** The ids of the nodes that the entries name, each once. */
export function entryNodes(flow: CallFlow): string[] {
  const ids = flow.entries.flatMap(({ target }) =>
    target.kind === 'node' && flow.nodes.has(target.id) ? [target.id] : [],
  );
  return [...new Set(ids)];
}

/** Every node that some caller can reach, in the order of the fewest steps from an entry. */
export const reachable = perFlow((flow): ReadonlySet<string> => reachedFrom(entryNodes(flow), flow));

/** These nodes and all that they lead to, in the order of the fewest steps. */
export function reachedFrom(ids: Iterable<string>, flow: CallFlow): ReadonlySet<string> {
  const seen = new Set(ids);
  // A set grows while it is walked, and so serves as the queue. `back` leads only to where one has been.
  for (const id of seen) {
    for (const edge of flow.nodes.get(id)!.edges) {
      if (edge.target.kind === 'node' && flow.nodes.has(edge.target.id)) seen.add(edge.target.id);
    }
  }
  return seen;
}

/** The menus that callers can reach, nearest to the entry first. */
export const menusOf = perFlow((flow): readonly Menu[] =>
  [...reachable(flow)].map((id) => flow.nodes.get(id)!).filter((node) => node.type === 'menu'),
);

/**
 * The menus at which a caller of each entry first has a choice, nearest first: those that are reached without passing
 * another menu or question.
 */
export const firstMenus = perFlow((flow): readonly Menu[] => {
  const seen = new Set(entryNodes(flow));
  const found: Menu[] = [];
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (node.type === 'menu') found.push(node);
    else if (node.type !== 'collect')
      for (const edge of node.edges)
        if (edge.target.kind === 'node' && flow.nodes.has(edge.target.id)) seen.add(edge.target.id);
  }
  return found;
});

/**
 * A flow as numbers, for the algorithms: node `i` is the i-th of the file. Where a flow says `back`, node `n + i` stands
 * for "the menu before node i": it leads to each menu that leads to i, and for any other node to what was before that.
 * So a way back costs no more than the ways there.
 */
export interface Numbered {
  readonly ids: readonly string[];
  readonly size: number;
  /** The edges of the file's own nodes that were followed, with the number that each leads to. */
  readonly next: readonly (readonly number[])[];
}

export function numbered(flow: CallFlow, follows: (edge: Edge) => boolean): Numbered {
  const ids = [...flow.nodes.keys()];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const count = ids.length;
  let goesBack = false;
  const next: number[][] = ids.map((id) =>
    flow.nodes.get(id)!.edges.flatMap((edge) => {
      if (!follows(edge)) return [];
      if (edge.target.kind === 'back') {
        goesBack = true;
        return [count + numbers.get(id)!];
      }
      const to = edge.target.kind === 'node' ? numbers.get(edge.target.id) : undefined;
      return to === undefined ? [] : [to];
    }),
  );
  if (goesBack) {
    const before: number[][] = ids.map(() => []);
    // What led here is what any caller may have pressed, whatever is followed now.
    for (const [id, edges] of waysInto(flow)) {
      const to = numbers.get(id);
      if (to === undefined) continue;
      for (const { from } of edges) {
        const source = numbers.get(from)!;
        if (source === to) continue;
        before[to]!.push(flow.nodes.get(from)!.type === 'menu' ? source : count + source);
      }
    }
    next.push(...before);
  }
  return { ids, size: next.length, next };
}

/**
 * The strongly connected parts of a graph (Tarjan 1972, without recursion): for each number its part. Parts are numbered
 * so that whatever a part leads to has a lower number than itself.
 */
export function partsOf({ size, next }: Numbered): { readonly part: Int32Array; readonly count: number } {
  const part = new Int32Array(size).fill(-1);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const waiting: number[] = [];
  const path: { node: number; at: number }[] = [];
  let seen = 0;
  let count = 0;
  const enter = (node: number) => {
    order[node] = low[node] = seen++;
    waiting.push(node);
    path.push({ node, at: 0 });
  };
  for (let root = 0; root < size; root++) {
    if (order[root] !== -1) continue;
    enter(root);
    while (path.length > 0) {
      const step = path.at(-1)!;
      const { node } = step;
      const to = next[node]![step.at++];
      if (to !== undefined) {
        if (order[to] === -1) enter(to);
        else if (part[to] === -1) low[node] = Math.min(low[node]!, order[to]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) low[parent.node] = Math.min(low[parent.node]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = -1; member !== node; ) {
        member = waiting.pop()!;
        part[member] = count;
      }
      count++;
    }
  }
  return { part, count };
}
