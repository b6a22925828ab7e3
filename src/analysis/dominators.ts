import type { CallFlow } from '../model/flow.ts';
import { numbered } from './graph.ts';
import { perFlow } from './per-flow.ts';

/**
 * For each node that callers can reach, the last node before it that every caller must pass; undefined for those at
 * which a call may begin, or to which several entries lead apart (Cooper, Harvey, Kennedy: A simple, fast dominance
 * algorithm, 2001).
 */
export const lastOnEveryWay = perFlow((flow): ReadonlyMap<string, string | undefined> => {
  const { ids, next } = numbered(flow, ({ target }) => target.kind === 'node');
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const start = ids.length;
  const entries = flow.entries.flatMap(({ target }) => (target.kind === 'node' ? (numbers.get(target.id) ?? []) : []));

  const order = afterThoseTheyLeadTo(start, entries, next);
  const place = new Map(order.map((node, index) => [node, index]));
  const before = new Map<number, number[]>(order.map((node) => [node, []]));
  for (const node of order) {
    for (const to of node === start ? entries : next[node]!) before.get(to)!.push(node);
  }

  const last = new Map<number, number>([[start, start]]);
  const common = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      while (place.get(one)! < place.get(other)!) one = last.get(one)!;
      while (place.get(other)! < place.get(one)!) other = last.get(other)!;
    }
    return one;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of [...order].reverse()) {
      if (node === start) continue;
      const known = before.get(node)!.filter((each) => last.has(each));
      const dominator = known.reduce(common);
      if (last.get(node) === dominator) continue;
      last.set(node, dominator);
      changed = true;
    }
  }

  return new Map(order.filter((node) => node !== start).map((node) => [ids[node]!, ids[last.get(node)!]]));
});

/** Whether every caller who reaches a node has passed another. */
export function isOnEveryWay(flow: CallFlow, passed: string, node: string): boolean {
  const last = lastOnEveryWay(flow);
  for (let at = last.get(node); at !== undefined; at = last.get(at)) if (at === passed) return true;
  return false;
}

/** The nodes that can be reached, each after all that it leads to but for ways back. */
function afterThoseTheyLeadTo(
  start: number,
  entries: readonly number[],
  next: readonly (readonly number[])[],
): number[] {
  const order: number[] = [];
  const seen = new Set([start]);
  const path = [{ node: start, ways: entries, at: 0 }];
  while (path.length > 0) {
    const step = path.at(-1)!;
    const to = step.ways[step.at++];
    if (to === undefined) {
      order.push(step.node);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ node: to, ways: next[to]!, at: 0 });
    }
  }
  return order;
}
