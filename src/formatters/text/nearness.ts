import type { CallFlow } from '../../model/flow.ts';

const farPresses = new WeakMap<CallFlow, ReadonlyMap<string, number>>();

/**
 * How many keys a caller presses from the start of a call to each node, by the shortest way. The fewer, the more callers
 * come there. A node that no caller reaches is not in it.
 */
export function pressesTo(flow: CallFlow): ReadonlyMap<string, number> {
  let presses = farPresses.get(flow);
  if (!presses) {
    presses = walk(flow);
    farPresses.set(flow, presses);
  }
  return presses;
}

function walk(flow: CallFlow): Map<string, number> {
  const presses = new Map<string, number>();
  let round = flow.entries.flatMap(({ target }) => (target.kind === 'node' ? [target.id] : []));
  for (let count = 0; round.length > 0; count++) {
    const next: string[] = [];
    while (round.length > 0) {
      const id = round.pop()!;
      if (presses.has(id)) continue;
      presses.set(id, count);
      for (const { on, target } of flow.nodes.get(id)?.edges ?? []) {
        if (target.kind !== 'node') continue;
        const isPress = on.kind === 'key' || on.kind === 'phrase';
        (isPress ? next : round).push(target.id);
      }
    }
    round = next;
  }
  return presses;
}
