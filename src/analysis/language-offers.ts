import { aboutLanguages } from '../language/lists/about-languages.ts';
import { languageChoices, languages } from '../language/lists/languages.ts';
import { isMadeOf, phrases } from '../language/words/phrases.ts';
import { tokensOf } from '../language/words/tokens.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import { type MenuOffer, offersOf, promptsHeardAt, spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';

/** A language that a menu offers to go on in. */
export interface LanguageOffer {
  readonly offer: MenuOffer;
  /** Its two letters: a key of `languages`. */
  readonly language: string;
  /** Whether its own name is said: "español" in "For español, press 2". */
  readonly isNamedInItself: boolean;
}

/** The languages that each menu offers, in the order in which they are heard. */
export const languageOffers = perFlow((flow): ReadonlyMap<Menu, readonly LanguageOffer[]> => {
  const found = new Map<Menu, readonly LanguageOffer[]>();
  for (const menu of flow.nodes.values()) {
    if (menu.type !== 'menu') continue;
    const offers = offersOf(flow, menu).flatMap((offer) => languageOffered(offer, menu));
    if (
      offers.length > 0 &&
      !(isAboutLanguages(menu, flow) && !offers.some(({ offer }) => optionOf(offer, menu)?.language))
    )
      found.set(menu, offers);
  }
  return found;
});

function languageOffered(offer: MenuOffer, menu: Menu): LanguageOffer[] {
  const carrier = primary(offer.language);
  if (!isMadeOf(languageChoices, carrier, offer.words)) return [];
  const said = tokensOf(offer.words, carrier).map(({ value }) => value);
  const words = ` ${said.join(' ')} `;
  const named = Object.entries(languages()).flatMap(([language, { names, own }]): LanguageOffer[] => {
    const isNamedInItself = own.some((name) => words.includes(` ${name} `));
    const isNamed = isNamedInItself || names.some((name) => words.includes(` ${name} `));
    return isNamed ? [{ offer, language, isNamedInItself }] : [];
  });
  const set = optionOf(offer, menu)?.language;
  // "For English or Spanish, press 1": which of them is not told apart; of others than the one that is heard, either may stand for both.
  const ones = named.length > 1 ? named.filter(({ isNamedInItself }) => !isNamedInItself) : named;
  const isOne = named.length === 1 || named.every(({ language }) => language !== carrier);
  const [one] = ones;
  return one && isOne && (set === undefined || primary(set) === one.language) ? [one] : [];
}

function optionOf({ option, key }: MenuOffer, menu: Menu) {
  return menu.options.find((each) => each.number === option) ?? menu.options.find((each) => each.key === key);
}

/** At a school or a translator's, a language is what callers ring about. */
function isAboutLanguages(menu: Menu, flow: CallFlow): boolean {
  const heard = promptsHeardAt(flow, menu).map(spokenWords).join(' ');
  return phrases(aboutLanguages)(`${flow.name} ${flow.organisation.name?.value ?? ''} ${heard}`).length > 0;
}

/** Whether a menu says a language's own name anywhere, or holds words that nobody can read and that may say it. */
export function mayNameInItself(language: string, menu: Menu, flow: CallFlow): boolean {
  const prompts = promptsHeardAt(flow, menu);
  if (prompts.some((prompt) => prompt.unread !== undefined)) return true;
  const heard = plain(prompts.map(spokenWords).join(' '));
  return languages()[language]!.own.some((name) => saysName(heard, plain(name)));
}

/** "Português" and not the beginning of "Portuguese"; some scripts part no words. */
function saysName(heard: string, name: string): boolean {
  const at = heard.indexOf(name);
  return at >= 0 && (!/^[a-z ]+$/.test(name) || new RegExp(`\\b${name}\\b`).test(heard));
}

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** `es` of `es-MX`. */
export const primary = (language: string): string => language.split('-')[0]!.toLowerCase();
