import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import { type Fix, fixOf } from '../source/edit.ts';
import { withItems } from '../source/room.ts';
import { openingOf } from './opening.ts';
import { offersPerson } from './person-offers.ts';
import type { UnboundKey } from './spoken-keys.ts';
import { helperOf, whoeverHelps } from './whom.ts';

/**
 * Puts on a key what its words say of it, where these can only mean one thing that every flow has: to hear the menu again, to
 * go back, the main menu, a person. None for anything else.
 */
export function boundAsSpoken({ key, offers }: UnboundKey, menu: Menu, flow: CallFlow): Fix | undefined {
  const targets = new Set(offers.map((offer) => (offersPerson(offer) ? personIn(flow) : meaningOf(offer))));
  const [to] = targets;
  if (to === undefined || targets.size > 1 || flow.format !== 'ivr') return undefined;
  if (to === 'back' && openingOf(flow).menus.includes(menu)) return undefined;
  const whereTo = to === 'person' ? `a person, at "${helperOf(flow)}"` : TITLES[to];
  return fixOf('suggestion', 'routing', `Lead it to ${whereTo}`, [
    withItems(menu.optionsRoom, [
      { key: /^\d+$/.test(key) ? Number(key) : key, to: to === 'person' ? whoeverHelps(flow)! : to },
    ]),
  ]);
}

type Meaning = 'repeat' | 'back' | 'main' | 'person';

const TITLES: Readonly<Record<Exclude<Meaning, 'person'>, string>> = {
  repeat: 'this menu again',
  back: 'the menu before',
  main: 'the main menu',
};

function personIn({ defaults }: CallFlow): Meaning | undefined {
  return defaults.personNode === undefined ? undefined : 'person';
}

function meaningOf({ words, language }: UnboundKey['offers'][number]): Meaning | undefined {
  if (!/^en\b/i.test(language)) return undefined;
  const said = words.trim().replace(/^(?:to|for) /i, '');
  return (['repeat', 'main', 'back'] as const).find((meaning) => SAYS[meaning].test(said));
}

const SAYS: Readonly<Record<Exclude<Meaning, 'person'>, RegExp>> = {
  repeat:
    /^(?:(?:hear|listen to|repeat|replay) (?:this|these|that|them|it|the (?:menu|options|choices))(?: (?:menu|options|choices|message|list))?(?: again| once more)?|repeat)$/i,
  main: /^(?:(?:go|get|return)(?: back)? to )?(?:the |our )?main menu$/i,
  back: /^(?:(?:go|get) back|(?:(?:go|get|return)(?: back)? to )?(?:the )?(?:previous|last) menu)$/i,
};
