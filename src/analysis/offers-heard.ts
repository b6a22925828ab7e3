import { type MenuOffer, offersIn } from './offers.ts';
import type { HeardPrompt } from './phrases-heard.ts';

const known = new WeakMap<HeardPrompt, readonly MenuOffer[]>();

/** What the words of one prompt offer by themselves, read once however many rules ask. */
export function offersHeardIn(heard: HeardPrompt): readonly MenuOffer[] {
  let offers = known.get(heard);
  if (!offers) {
    offers = offersIn([heard.prompt]);
    known.set(heard, offers);
  }
  return offers;
}
