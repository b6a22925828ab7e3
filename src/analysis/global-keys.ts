import { globalKeys } from '../language/lists/global-keys.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { Menu, Option } from '../model/node.ts';
import { optionOn, wayOf } from './bound.ts';
import type { MenuOffer } from './offers.ts';

/**
 * Whether a key does what keys do in every menu, rather than being one of its choices: 0, star and hash; repeat, back and
 * main; another language; an emergency; hanging up; a directory or an extension. Such keys are left out of counts and of
 * order, and only there.
 */
export function isGlobal(offer: MenuOffer, menu: Menu): boolean {
  if (offer.by === 'waiting') return true;
  if (offer.by === 'phrase') return false;
  const { key } = offer;
  if (key === undefined || key === '0' || key === 'star' || key === 'hash') return true;
  const { language } = offer.prompt;
  if (offer.language !== language && primary(offer.language) !== primary(language)) return true;
  const option = optionOn(key, menu);
  if (option && isGlobalOption(option)) return true;
  const edge = wayOf(key, menu);
  return (edge !== undefined && leadsGlobally(edge)) || saysSo(offer.words, offer.language);
}

/** The same of an option as it is bound, whether or not anyone speaks of it. */
export function isGlobalOption({ key, language, tags, target, label, prompt }: Option): boolean {
  if (key === '0' || key === 'star' || key === 'hash' || key === 'extension') return true;
  if (language !== undefined || tags.includes('emergency')) return true;
  if (target && isGlobalTarget(target)) return true;
  return label !== undefined && prompt !== undefined && saysSo(label.value, prompt.language);
}

function leadsGlobally({ target, inherited }: Edge): boolean {
  return inherited === true || isGlobalTarget(target);
}

function isGlobalTarget(target: Edge['target']): boolean {
  return (
    target.kind === 'back' ||
    target.kind === 'hang up' ||
    (target.kind === 'node' && (target.as === 'repeat' || target.as === 'main'))
  );
}

const saysSo = (words: string, language: string) => phrasesIn(globalKeys, language)(words).length > 0;

function primary(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}
