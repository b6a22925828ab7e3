import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import { isGlobal } from './global-keys.ts';
import { type MenuOffer, offersOf } from './offers.ts';
import { perFlow } from './per-flow.ts';

/**
 * What callers choose between in a menu: one offer for each key, or for words to say where no key goes with them, in the
 * order in which they are heard. Keys that mean the same in every menu are not among them, nor is yes or no.
 */
export function choicesOf(flow: CallFlow, menu: Menu): readonly MenuOffer[] {
  return choicesByMenu(flow).get(menu.id) ?? [];
}

const choicesByMenu = perFlow((flow): ReadonlyMap<string, readonly MenuOffer[]> => {
  const choices = new Map<string, readonly MenuOffer[]>();
  for (const node of flow.nodes.values()) if (node.type === 'menu') choices.set(node.id, choicesIn(flow, node));
  return choices;
});

function choicesIn(flow: CallFlow, menu: Menu): readonly MenuOffer[] {
  const taken = new Set<string>();
  return offersOf(flow, menu).filter((offer) => {
    if (offer.answer || isGlobal(offer, menu)) return false;
    // "Press or say one" makes two offers in the same words.
    const names = [`${offer.start}-${offer.end}`, `${offer.by} ${offer.key ?? offer.phrase?.toLowerCase()}`];
    const isNew = !names.some((name) => taken.has(name));
    for (const name of names) taken.add(name);
    return isNew;
  });
}

/** "Service" beside "sales" and "parts" is what a garage does, and no empty word. */
export function isTradeOf({ words }: MenuOffer, offers: readonly MenuOffer[]): boolean {
  const isService =
    words.toLowerCase().includes('servic') &&
    /^(?:(?:the|our|a) )?(?:service|servicing)(?: (?:department|team|desk))?$/i.test(words);
  return isService && offers.some((other) => /\b(?:sales|parts|repairs?|spares|body ?shop)\b/i.test(other.words));
}
