import type { Edge } from '../../model/edge.ts';
import type { Menu, Message, Node } from '../../model/node.ts';

type Slip = 'no input' | 'no match';

/** The way round from a slip by a counter back to the menu. */
interface Retry {
  readonly slip: Slip;
  readonly counter: Node;
  /** What is said on the way, if anything, and whether that is before the counter. */
  readonly said: Message | undefined;
  readonly isSaidFirst: boolean;
}

/**
 * Asking again is built of blocks here: a slip leads to a counter, perhaps by way of a message, and that leads back to the
 * menu until it has counted so far. To callers it is one menu that asks so many times; what stands on no other way is taken
 * into it.
 *
 * @param counts how often each counter leads round, by its step's name
 */
export function withRetries(
  nodes: ReadonlyMap<string, Node>,
  counts: ReadonlyMap<string, number>,
  entry: string | undefined,
): Map<string, Node> {
  const changed = new Map(nodes);
  if (counts.size === 0) return changed;
  const from = new Map<string, Set<string>>();
  for (const node of nodes.values()) {
    for (const { target } of node.edges) {
      if (target.kind === 'node') from.set(target.id, (from.get(target.id) ?? new Set()).add(node.id));
    }
  }
  for (const menu of nodes.values()) {
    if (menu.type !== 'menu') continue;
    const retries = retriesOf(menu, nodes, counts);
    const [first] = retries;
    const steps = new Set(retries.flatMap(({ counter, said }) => (said ? [counter.id, said.id] : [counter.id])));
    const isOwn = [...steps].every(
      (id) => id !== entry && [...(from.get(id) ?? [])].every((each) => each === menu.id || steps.has(each)),
    );
    const isChosen = menu.edges.some(
      ({ on, target }) => !isSlip(on.kind) && target.kind === 'node' && steps.has(target.id),
    );
    if (!first || !isOwn || isChosen || retries.some(({ counter }) => counter !== first.counter)) continue;
    const times = counts.get(first.counter.id)! + 1;
    changed.set(menu.id, askingAgain(menu, retries, times));
    changed.delete(first.counter.id);
    for (const { said, isSaidFirst, counter } of retries) {
      if (!said) continue;
      // What is said before the counter is also the last that callers hear, when it has counted so far.
      if (isSaidFirst) changed.set(said.id, { ...said, edges: [wayOut(counter, said.id, { kind: 'next' })] });
      else changed.delete(said.id);
    }
  }
  return changed;
}

function isSlip(kind: string): kind is Slip {
  return kind === 'no input' || kind === 'no match';
}

function retriesOf(menu: Menu, nodes: ReadonlyMap<string, Node>, counts: ReadonlyMap<string, number>): Retry[] {
  return menu.edges.flatMap(({ on, target }): Retry[] => {
    if (!isSlip(on.kind) || target.kind !== 'node') return [];
    const first = nodes.get(target.id);
    const before = spoken(first);
    const counter = before ? nodes.get(nextOf(before) ?? '') : first;
    if (!counter || !counts.has(counter.id)) return [];
    const round = wayRound(counter);
    const again = round?.target.kind === 'node' ? nodes.get(round.target.id) : undefined;
    const after = before ? undefined : spoken(again);
    const back = after ? nextOf(after) : again?.id;
    return back === menu.id
      ? [{ slip: on.kind, counter, said: before ?? after, isSaidFirst: before !== undefined }]
      : [];
  });
}

/** A message of one prompt that leads straight on. */
function spoken(node: Node | undefined): Message | undefined {
  return node?.type === 'message' && node.prompts.length === 1 && node.edges.length === 1 ? node : undefined;
}

function nextOf({ edges: [edge] }: Message): string | undefined {
  return edge?.target.kind === 'node' ? edge.target.id : undefined;
}

function wayRound({ edges }: Node): Edge | undefined {
  return edges.find(({ on }) => on.kind === 'case' && on.when === 'ContinueLooping');
}

/** Where a counter leads when it has counted so far, as a way of another step. */
function wayOut(counter: Node, from: string, on: Edge['on']): Edge {
  const out = counter.edges.find((edge) => edge !== wayRound(counter));
  return out ? { ...out, from, on } : { from, on, target: { kind: 'unknown' }, implicit: true };
}

function askingAgain(menu: Menu, retries: readonly Retry[], attempts: number): Menu {
  const edges = menu.edges.map((edge) => {
    const { kind } = edge.on;
    const retry = retries.find(({ slip }) => slip === kind);
    if (!retry || !isSlip(kind)) return edge;
    const on = { kind, after: attempts };
    return retry.isSaidFirst ? { ...edge, on } : wayOut(retry.counter, menu.id, on);
  });
  const reprompts = retries.flatMap(({ slip, said }) =>
    (said?.prompts ?? []).map((prompt) => ({ ...prompt, when: slip, attempt: 1 })),
  );
  return { ...menu, attempts, edges, prompts: [...menu.prompts, ...reprompts] };
}
