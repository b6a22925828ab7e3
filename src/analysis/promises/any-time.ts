import type { Edge, Key } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Menu } from '../../model/node.ts';
import type { Project } from '../../model/project.ts';
import { wayOf } from '../bound.ts';
import { reachedFrom } from '../graph.ts';
import { type MenuOffer, offersByMenu, offersIn } from '../offers.ts';
import { perFlowIn } from '../per-flow.ts';
import { offersPerson, surelyMissesPerson } from '../person-offers.ts';

/** A key that is said to work at any time, and does not in every menu from there on. */
export interface BrokenAnyTime {
  readonly key: Key;
  /** The first offer of it, and every further one. */
  readonly offers: readonly [MenuOffer, ...MenuOffer[]];
  /** Whether it is said to lead to a person. */
  readonly toPerson: boolean;
  /** The menus in which it does nothing or, said to lead to a person, leads to none; with the way that it takes there. */
  readonly menus: readonly { readonly menu: Menu; readonly edge: Edge | undefined }[];
}

/** What is promised for any time and not kept, one for each key. */
export const brokenAnyTime = perFlowIn((flow, project): readonly BrokenAnyTime[] => {
  const promises = new Map<Key, { readonly from: Set<string>; readonly offers: MenuOffer[] }>();
  const seen = new Set<number>();
  for (const { from, offer } of offersAnywhere(flow)) {
    if (!offer.anyTime || offer.key === undefined || seen.has(offer.at.start)) continue;
    seen.add(offer.at.start);
    const known = promises.get(offer.key);
    if (known) {
      known.from.add(from);
      known.offers.push(offer);
    } else promises.set(offer.key, { from: new Set([from]), offers: [offer] });
  }
  return [...promises].flatMap(([key, { from, offers }]): BrokenAnyTime[] => {
    const toPerson = offers.some(offersPerson);
    const menus = menusWithout(key, toPerson, from, flow, project);
    const [first, ...others] = offers;
    return menus.length > 0 ? [{ key, offers: [first!, ...others], toPerson, menus }] : [];
  });
});

function offersAnywhere(flow: CallFlow): { readonly from: string; readonly offer: MenuOffer }[] {
  return [...flow.nodes.values()].flatMap((node) => {
    const offers = node.type === 'message' ? offersIn(node.prompts) : (offersByMenu(flow).get(node.id) ?? []);
    return offers.map((offer) => ({ from: node.id, offer }));
  });
}

function menusWithout(key: Key, toPerson: boolean, from: ReadonlySet<string>, flow: CallFlow, project: Project) {
  return [...reachedFrom(from, flow)].flatMap((id) => {
    const menu = flow.nodes.get(id)!;
    if (menu.type !== 'menu' || menu.input === 'speech') return [];
    const edge = wayOf(key, menu);
    const isKept = edge && !(toPerson && surelyMissesPerson(key, edge, flow, project));
    return isKept ? [] : [{ menu, edge }];
  });
}
