import { catchAll, emptyWords } from '../language/lists/labels.ts';
import { noReason } from '../language/lists/no-reason.ts';
import { isMadeOf, type PhraseLists } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Option } from '../model/node.ts';
import { isGlobal, isGlobalOption } from './global-keys.ts';
import { offersOf } from './offers.ts';

/**
 * What a choice tells of why somebody rings: `reason`, also where its words cannot be known; `rest`, that the reason was
 * not among those named; `nothing`, as a language or "if you are a customer".
 */
export type Telling = 'reason' | 'rest' | 'nothing';

/** What a caller who takes this key or says this phrase has told by it. */
export function toldBy(flow: CallFlow, menu: Menu, edge: Edge): Telling {
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
  if (isOnly(noReason, words, language)) return 'nothing';
  return isOnly(catchAll, words, language) || isOnly(emptyWords, words, language) ? 'rest' : 'reason';
}

function isOnly(lists: PhraseLists, words: string, language: string): boolean {
  const list = lists[language.slice(0, 2).toLowerCase()];
  return list !== undefined && isMadeOf(list, words);
}

function keyOf({ on }: Edge): string | undefined {
  return on.kind === 'key' ? on.key : undefined;
}

const counted = new WeakMap<Menu, number>();

/** How many different reasons for ringing a menu lets callers give. */
export function reasonsIn(flow: CallFlow, menu: Menu): number {
  let count = counted.get(menu);
  if (count === undefined) {
    count = menu.options.filter((option) => givesAReason(flow, menu, option)).length;
    counted.set(menu, count);
  }
  return count;
}

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
