import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import { isGlobal } from './global-keys.ts';
import { type MenuOffer, offersOf } from './offers.ts';

/**
 * What callers choose between in a menu: one offer for each key, or for words to say where no key goes with them, in the
 * order in which they are heard. Keys that mean the same in every menu are not among them, nor is yes or no.
 */
export function choicesOf(flow: CallFlow, menu: Menu): readonly MenuOffer[] {
  const taken = new Set<string>();
  return offersOf(flow, menu).filter((offer) => {
    if (offer.answer || isGlobal(offer, menu, flow)) return false;
    // "Press or say one" makes two offers in the same words.
    const names = [`${offer.start}-${offer.end}`, `${offer.by} ${offer.key ?? offer.phrase?.toLowerCase()}`];
    const isNew = !names.some((name) => taken.has(name));
    for (const name of names) taken.add(name);
    return isNew;
  });
}

/** Whether all of a menu's own words can be read: where they cannot, more may be offered than is known. */
export function isWhollyRead(menu: Menu): boolean {
  return menu.prompts.every(({ unread }) => unread === undefined);
}
