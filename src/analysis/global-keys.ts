import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Option } from '../model/node.ts';
import type { MenuOffer } from './offers.ts';

/**
 * Whether a key does what keys do in every menu, rather than being one of its choices: 0, star and hash; repeat, back and
 * main; another language; an emergency; hanging up; a directory or an extension. Such keys are left out of counts and of
 * order, and only there.
 */
export function isGlobal(offer: MenuOffer, menu: Menu, flow: CallFlow): boolean {
  if (offer.by === 'waiting') return true;
  if (offer.by === 'phrase') return false;
  const { key } = offer;
  if (key === undefined || key === '0' || key === 'star' || key === 'hash') return true;
  if (offer.language !== undefined && primary(offer.language) !== primary(offer.prompt.language)) return true;
  const option = menu.options.find((each) => each.key === key);
  if (option && isGlobalOption(option)) return true;
  const edge = menu.edges.find(({ on }) => on.kind === 'key' && on.key === key);
  return (edge !== undefined && leadsGlobally(edge, flow)) || GLOBAL_WORDS.test(offer.words);
}

/** The same of an option as it is bound, whether or not anyone speaks of it. */
export function isGlobalOption({ key, language, tags, target, label }: Option): boolean {
  if (key === '0' || key === 'star' || key === 'hash' || key === 'extension') return true;
  if (language !== undefined || tags.includes('emergency')) return true;
  if (target && isGlobalTarget(target)) return true;
  return label !== undefined && GLOBAL_WORDS.test(label.value);
}

function leadsGlobally({ target, inherited }: Edge, _flow: CallFlow): boolean {
  return inherited === true || isGlobalTarget(target);
}

function isGlobalTarget(target: Edge['target']): boolean {
  return target.kind === 'back' || target.kind === 'hang up' || (target.kind === 'node' && target.as === 'repeat');
}

const GLOBAL_WORDS =
  /\b(?:(?:hear|listen to|repeat|have)\b.{0,30}\b(?:again|once more|repeated|menu|options|choices)|(?:go|get|return)\b.{0,20}\b(?:back|main menu|previous)|back to|main menu|previous menu|hang up|end (?:the|this|your) call|directory|(?:an |your party's |the )?extension|emergency|life[- ]threatening)\b/iu;

function primary(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}
