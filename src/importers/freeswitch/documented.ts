import type { ReadProblem } from '../../source/problem.ts';
import { attributeOf, elementsIn, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { type KnownNames, unknownAmong } from '../known-names.ts';
import { allElements } from '../xml-elements.ts';

/** What an entry of a menu can do, as `switch_ivr_menu.c` reads it. */
const ACTIONS: KnownNames = {
  platform: 'FreeSWITCH',
  what: 'action of a menu entry',
  isWhole: true,
  names: ['menu-back', 'menu-exec-app', 'menu-exit', 'menu-play-sound', 'menu-sub', 'menu-top'],
};

/** The actions of menu entries that there are not. */
export function undocumentedIn(root: XmlElement): ReadProblem[] {
  return unknownAmong(
    allElements(root).flatMap((menu) => (menu.name === 'menu' ? elementsIn(menu, 'entry') : [])),
    ACTIONS,
    (entry) => wordOf(entry, 'action') ?? '',
    (entry) => attributeOf(entry, 'action')!.span(),
  );
}
