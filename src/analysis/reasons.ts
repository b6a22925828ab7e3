import { catchAll, emptyWords } from '../language/lists/labels.ts';
import { noReason } from '../language/lists/no-reason.ts';
import { isMadeOf } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Option } from '../model/node.ts';
import { isGlobal, isGlobalOption } from './global-keys.ts';
import { offersOf } from './offers.ts';
import { perFlow, perNode } from './per-flow.ts';

/**
 * What a choice tells of why somebody rings: `reason`, also where its words cannot be known; `rest`, that the reason was
 * not among those named; `nothing`, as a language or "if you are a customer".
 */
export type Telling = 'reason' | 'rest' | 'nothing';

/** What a caller who takes this key or says this phrase has told by it. */
export function toldBy(flow: CallFlow, menu: Menu, edge: Edge): Telling {
  const known = toldIn(flow).get(edge);
  if (known !== undefined) return known;
  const told = readTelling(flow, menu, edge);
  toldIn(flow).set(edge, told);
  return told;
}

const toldIn = perFlow((): Map<Edge, Telling> => new Map());

function readTelling(flow: CallFlow, menu: Menu, edge: Edge): Telling {
  const offer =
    edge.on.kind === 'key'
      ? offersOf(flow, menu).find(({ by, key }) => by === 'key' && key === keyOf(edge))
      : undefined;
  const option = menu.options.find(({ number }) => number === edge.option);
  if (offer?.answer) return 'nothing';
  if (option?.language !== undefined) return 'nothing';
  if (offer && primary(offer.language) !== primary(offer.prompt.language)) return 'nothing';
  const language = offer?.language ?? flow.language;
  const words = offer?.words || option?.label?.value || option?.phrases[0]?.value;
  if (words === undefined || words === '') return 'reason';
  if (isMadeOf(noReason, language, words)) return 'nothing';
  return isMadeOf(catchAll, language, words) || isMadeOf(emptyWords, language, words) ? 'rest' : 'reason';
}

function keyOf({ on }: Edge): string | undefined {
  return on.kind === 'key' ? on.key : undefined;
}

/** How many different reasons for ringing a menu lets callers give. */
export function reasonsIn(flow: CallFlow, menu: Menu): number {
  return countedIn(flow)(menu);
}

const countedIn = perFlow((flow) =>
  perNode((menu: Menu) => menu.options.filter((option) => givesAReason(flow, menu, option)).length),
);

function givesAReason(flow: CallFlow, menu: Menu, option: Option): boolean {
  if (isGlobalOption(option)) return false;
  const offer = offersOf(flow, menu).find(({ by, key }) => by === 'key' && key === option.key);
  if (offer && isGlobal(offer, menu)) return false;
  const edge = menu.edges.find((each) => each.option === option.number);
  return edge !== undefined && toldBy(flow, menu, edge) === 'reason';
}

/** Whether a way out of a menu is one of its own choices, rather than a key that holds everywhere, or a slip. */
export function isChosen({ on, inherited }: Edge): boolean {
  return (on.kind === 'key' || on.kind === 'phrase') && inherited !== true;
}

function primary(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}
