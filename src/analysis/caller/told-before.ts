import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { MenuOffer } from '../offers.ts';
import { type Model, remembered } from './model.ts';
import { menuAfter, offersFor } from './spoken.ts';

/** The keys of a telephone that somebody may have been told of, a bit each; twelve bits up, those said to hold at any time. */
const KEYS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', 'hash'];
const AT_ANY_TIME = 0xfff << KEYS.length;

/**
 * For each node, the keys of which a caller has been told before, whichever way was taken there from the entry: by a message
 * on the way from the last menu, or anywhere at all where the words say "at any time".
 */
export function toldBefore(model: Model, entry: string): ReadonlyMap<string, number> {
  return remembered(model.known.told, model.flow, entry, () => spread(model.flow, entry));
}

function spread(flow: CallFlow, entry: string): ReadonlyMap<string, number> {
  const { nodes } = flow;
  const told = new Map<string, number>([[entry, 0]]);
  const waiting = [entry];
  // It grows while it is walked: a node comes again when a key is taken away from it, and so not often.
  for (const id of waiting) {
    const node = nodes.get(id)!;
    const after = toldAfter(flow, node, told.get(id)!);
    for (const { target } of node.edges) {
      if (target.kind !== 'node' || !nodes.has(target.id)) continue;
      const known = told.get(target.id);
      const now = known === undefined ? after : known & after;
      if (now === known) continue;
      told.set(target.id, now);
      waiting.push(target.id);
    }
  }
  return told;
}

/** Whether a caller who comes to a node with what was told before knows of a key. */
export function knows(told: number | undefined, key: string): boolean {
  const index = KEYS.indexOf(key);
  return index >= 0 && (((told ?? 0) >> index) & (1 | (1 << KEYS.length))) !== 0;
}

function toldAfter(flow: CallFlow, node: Node, before: number): number {
  switch (node.type) {
    case 'message': {
      // What is said of a menu that this message alone leads to is read there, except for what holds beyond it.
      const isOfMenu = menuAfter(flow).has(node.id);
      return before | bitsOf(offersFor(flow, node), isOfMenu);
    }
    case 'menu':
    case 'collect':
      return (before & AT_ANY_TIME) | bitsOf(offersFor(flow, node), true);
    case 'flow':
    case 'unknown':
      return before & AT_ANY_TIME;
    default:
      return before;
  }
}

function bitsOf(told: readonly MenuOffer[], onlyAtAnyTime: boolean): number {
  let bits = 0;
  for (const { by, key, anyTime } of told) {
    const index = by === 'key' && key !== undefined ? KEYS.indexOf(key) : -1;
    if (index < 0) continue;
    if (anyTime) bits |= 1 << (index + KEYS.length);
    else if (!onlyAtAnyTime) bits |= 1 << index;
  }
  return bits;
}
