import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { entryNodes } from './graph.ts';
import { offersIn } from './offers.ts';
import { perFlow, perNode } from './per-flow.ts';
import { hasValue } from './values.ts';

/** The way to a node that passes the fewest menus. */
export interface Shortest {
  /** The menus passed before the node is reached; a menu is not passed by reaching it. */
  readonly menus: number;
  /** The way by which it was reached last; undefined at an entry. */
  readonly by: Edge | undefined;
}

/** For each node that callers can reach, the way to it that passes the fewest menus. Confirmations are no menus. */
export const fewestMenus = perFlow((flow) => fewestFrom(flow, () => true));

/**
 * The same for callers on their way to what they ring for: they make no slips, and what follows an answer, a person or a
 * step that nobody can know is a matter of its own and not on the way.
 */
export const menusInARow = perFlow((flow) => fewestFrom(flow, leadsOn));

function fewestFrom(
  flow: CallFlow,
  follows: (node: Node, edge: Edge, menus: number) => boolean,
): ReadonlyMap<string, Shortest> {
  const found = new Map<string, Shortest>();
  let round: { readonly id: string; readonly by: Edge | undefined }[] = entryNodes(flow).map((id) => ({
    id,
    by: undefined,
  }));
  for (let menus = 0; round.length > 0; menus++) {
    const later: typeof round = [];
    // The round grows while it is walked: ways that cost no menu belong to it.
    for (const { id, by } of round) {
      if (found.has(id)) continue;
      found.set(id, { menus, by });
      const node = flow.nodes.get(id)!;
      const next = isChoice(node) ? later : round;
      for (const edge of node.edges) {
        if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id) || found.has(edge.target.id)) continue;
        if (follows(node, edge, menus)) next.push({ id: edge.target.id, by: edge });
      }
    }
    round = later;
  }
  return found;
}

function leadsOn(node: Node, { on }: Edge, menus: number): boolean {
  switch (node.type) {
    case 'menu':
      return on.kind !== 'no input' && on.kind !== 'no match';
    case 'unknown':
    case 'queue':
    case 'transfer':
    case 'voicemail':
    case 'callback':
      return false;
    case 'message':
      // A value read out after a choice is what the caller came to hear.
      return menus === 0 || !node.prompts.some(({ text }) => hasValue(text.value));
    default:
      return true;
  }
}

/** The menus on such a way, from the entry on. */
export function menusOnTheWay(flow: CallFlow, id: string, shortest = fewestMenus(flow)): Node[] {
  const menus: Node[] = [];
  for (let by = shortest.get(id)?.by; by; by = shortest.get(by.from)?.by) {
    const node = flow.nodes.get(by.from)!;
    if (isChoice(node)) menus.push(node);
  }
  return menus.reverse();
}

/** A menu at which callers say what they want. Yes or no to what was just heard is none. */
export function isChoice(node: Node): boolean {
  return node.type === 'menu' && !isConfirmation(node);
}

/** Two keys, of which one says that what was heard is right. Asked again and again while ways are counted. */
export const isConfirmation = perNode((node): boolean => {
  if (node.type !== 'menu') return false;
  const own = node.edges.filter(({ on, inherited }) => on.kind === 'key' && !inherited);
  if (own.length !== 2) return false;
  const heard = node.prompts.filter(({ when }) => when === 'say' || when === 'option' || when === 'confirm');
  return heard.some(({ text }) => asksYesOrNo(text.value)) || offersIn(heard).some(({ answer }) => answer);
});

function asksYesOrNo(words: string): boolean {
  return /\?/.test(words) && /\b(?:yes|no|correct|right|confirm|sí|oui|non|ja|nein|sim|não|nee)\b/iu.test(words);
}
