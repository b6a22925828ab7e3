import { personOffers } from '../language/lists/person-offers.ts';
import type { Edge, Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import { wayOf } from './bound.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from './endings.ts';
import { phrasesOffered } from './offered-phrases.ts';
import type { MenuOffer } from './offers.ts';

/** Whether the words of an offer can only mean that a person answers. */
export function offersPerson(offer: MenuOffer): boolean {
  return phrasesOffered(personOffers, offer).length > 0;
}

/**
 * Whether a key that is bound surely leads nobody to a person or a call back, whatever is pressed afterwards: no such way
 * goes on from there, or the same key only comes round to where it is.
 */
export function surelyMissesPerson(key: Key, edge: Edge, flow: CallFlow, project: Project): boolean {
  const mayHelp = SOMEONE | ENDING.unknown;
  if (edge.target.kind === 'back') return false;
  if ((endingsOf(edge, endingsFrom(flow, project), flow) & mayHelp) === 0) return true;
  const to = edge.target.kind === 'node' ? flow.nodes.get(edge.target.id) : undefined;
  const again = to?.type === 'menu' ? wayOf(key, to)?.target : undefined;
  return again?.kind === 'node' && again.id === to?.id;
}
