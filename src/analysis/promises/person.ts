import type { Edge, Key } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Menu } from '../../model/node.ts';
import type { Project } from '../../model/project.ts';
import { wayOf } from '../bound.ts';
import { ENDING, SOMEONE } from '../endings.ts';
import { type MenuOffer, offersByMenu } from '../offers.ts';
import { perFlowIn } from '../per-flow.ts';
import { offersPerson, surelyMissesPerson } from '../person-offers.ts';
import { ASKED, straightTo } from '../straight.ts';
import { brokenAnyTime } from './any-time.ts';

/** An option that is said to lead to a person, and surely does not. */
export interface MissedPerson {
  readonly menu: Menu;
  readonly key: Key;
  readonly offer: MenuOffer;
  readonly edge: Edge;
}

/**
 * The options that say that a person answers and lead straight to a mailbox, a machine or the end of the call, or to
 * nobody whatever is pressed afterwards. Those said to hold at any time are not among them.
 */
export const missedPersons = perFlowIn((flow, project): readonly MissedPerson[] => {
  const elsewhere = new Set(brokenAnyTime(flow, project).flatMap(({ offers }) => offers.map(({ at }) => at.start)));
  return [...offersByMenu(flow)].flatMap(([id, offers]) => {
    const menu = flow.nodes.get(id);
    return offers.flatMap((offer): MissedPerson[] => {
      const { key } = offer;
      if (menu?.type !== 'menu' || key === undefined || !offersPerson(offer) || elsewhere.has(offer.at.start))
        return [];
      const edge = wayOf(key, menu);
      return edge && leadsToNobody(key, edge, flow, project) ? [{ menu, key, offer, edge }] : [];
    });
  });
});

function leadsToNobody(key: Key, edge: Edge, flow: CallFlow, project: Project): boolean {
  const straight = straightTo(edge, flow);
  const mayHelp = SOMEONE | ENDING.unknown | ASKED;
  if (straight !== 0 && (straight & mayHelp) === 0) return true;
  return surelyMissesPerson(key, edge, flow, project);
}
