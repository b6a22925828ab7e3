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

/** The same flow with all its ways, by the number of the node that each leads to. */
export interface WaysByNumber {
  readonly nodes: readonly Node[];
  /** The number of each node, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many numbers there are, those for ways back among them. */
  readonly size: number;
  /** The ways into node `i` are those from `begin[i]` on, up to `begin[i + 1]`. */
  readonly begin: Int32Array;
  /** For each way, where it comes from. */
  readonly from: Int32Array;
  /** For each way, its edge; below 0 where it stands for what was before a node. */
  readonly by: Int32Array;
  readonly edges: readonly Edge[];
}

/** Asked for by all that look ahead, each of which follows other ways. */
export const waysByNumber = perFlow((flow): WaysByNumber => {
  const nodes = [...flow.nodes.values()];
  const count = nodes.length;
  const numbers = new Map<string, number>();
  for (let node = 0; node < count; node++) numbers.set(nodes[node]!.id, node);
  // Three numbers for each way: where it comes from, where it leads, and its edge.
  const ways: number[] = [];
  const edges: Edge[] = [];
  let goesBack = false;
  for (let node = 0; node < count; node++) {
    for (const edge of nodes[node]!.edges) {
      const { target } = edge;
      const to = target.kind === 'back' ? count + node : target.kind === 'node' ? numbers.get(target.id) : undefined;
      if (to === undefined) continue;
      goesBack ||= target.kind === 'back';
      ways.push(node, to, edges.push(edge) - 1);
    }
  }
  const named = ways.length;
  // What led here is what any caller may have pressed, whatever is followed.
  for (let way = 0; goesBack && way < named; way += 3) {
    const from = ways[way]!;
    const to = ways[way + 1]!;
    if (to < count && to !== from) ways.push(count + to, nodes[from]!.type === 'menu' ? from : count + from, -1);
  }

  const size = goesBack ? 2 * count : count;
  const begin = new Int32Array(size + 1);
  for (let way = 0; way < ways.length; way += 3) begin[ways[way + 1]! + 1]! += 1;
  for (let node = 0; node < size; node++) begin[node + 1]! += begin[node]!;
  const next = begin.slice();
  const from = new Int32Array(ways.length / 3);
  const by = new Int32Array(ways.length / 3);
  for (let way = 0; way < ways.length; way += 3) {
    const at = next[ways[way + 1]!]!++;
    from[at] = ways[way]!;
    by[at] = ways[way + 2]!;
  }
  return { nodes, numbers, size, begin, from, by, edges };
});

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
