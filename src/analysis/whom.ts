import { isCatchAll } from '../language/labels.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import { wayOf } from './bound.ts';
import { ENDING } from './endings.ts';
import { targetNode, waysInto } from './graph.ts';
import { type MenuOffer, offersOf } from './offers.ts';
import { openingOf } from './opening.ts';
import { perFlow } from './per-flow.ts';
import { offersPerson } from './person-offers.ts';
import { isPerson } from './persons.ts';
import { straightTo } from './straight.ts';

/**
 * The target to write where callers need somebody, whoever that is; undefined where the flow has nobody. `person`, unless
 * nobody said who that is: then what the first menu itself has for a person or for all else, which knows the hours too; else
 * those whose name says that they are there for everybody.
 */
export const whoeverHelps = perFlow((flow): string | undefined => {
  const { person, personNode } = flow.defaults;
  if (personNode === undefined || person !== undefined) return personNode && 'person';
  const [helper = deskOf(flow) ?? personNode] = openingOf(flow).menus.flatMap((menu) => helperIn(menu, flow) ?? []);
  return helper === personNode ? 'person' : helper;
});

/** The step that target leads to, to name it. */
export function helperOf(flow: CallFlow): string | undefined {
  const target = whoeverHelps(flow);
  return target === 'person' ? flow.defaults.personNode : target;
}

/** The switchboard, reception or the like, by way of its hours where it has some. */
function deskOf(flow: CallFlow): string | undefined {
  const desk = [...flow.nodes.values()].find((node) => isPerson(node) && DESK.test(nameOf(node)));
  const ways = desk ? (waysInto(flow).get(desk.id) ?? []) : [];
  const [way] = ways;
  return way && ways.every(({ on, from }) => on.kind === 'open' && from === way.from) ? way.from : desk?.id;
}

const DESK = /\b(?:reception|switchboard|front desk|operators?|customer (?:services?|care)|enquiries)\b/i;

function nameOf(node: Node): string {
  const team = node.type === 'queue' || node.type === 'transfer' ? node.team?.value : undefined;
  return team ?? node.id.replaceAll(/[_-]/g, ' ');
}

/** Where a menu leads those who ask for a person or for anything else, if that is a person before anything more is asked. */
export function helperIn(menu: Menu, flow: CallFlow): string | undefined {
  const offers = offersOf(flow, menu);
  const helps = [...offers.filter(offersPerson), ...offers.filter(isForAnything)];
  for (const { key } of helps) {
    const way = key === undefined ? undefined : wayOf(key, menu);
    const node = way && targetNode(flow, way);
    if (node && (straightTo(way, flow) & ENDING.person) !== 0) return node.id;
  }
  return undefined;
}

function isForAnything({ goal, goalSaid }: MenuOffer): boolean {
  return goal !== undefined && isCatchAll(goalSaid);
}
