import { nearest } from '../../language/words/nearest.ts';
import type { Target } from '../../model/edge.ts';

/** What the names of menus mean within a file. */
export interface Names {
  /** The menu of that name; FreeSWITCH looks in every file that it includes, so one that is not here is not missing. */
  targetOf(name: string): Target;
  /** Where `menu-top` leads from a menu: to the one at which the call came in, if there is but one. */
  topFrom(menu: string): Target;
  /** Where `menu-back` leads: out of the first menu, to whatever the dialplan does next. */
  backFrom(menu: string): Target;
}

/** A file in which more names than this are wrong is not searched for what each may have meant. */
const MOST_GUESSES = 100;

export function namesOf(menus: readonly string[], tops: ReadonlySet<string>): Names {
  const known = new Set(menus);
  const guesses = new Map<string, string | undefined>();
  const meant = (name: string): string | undefined => {
    if (!guesses.has(name)) guesses.set(name, guesses.size < MOST_GUESSES ? slipOf(name, menus) : undefined);
    return guesses.get(name);
  };
  return {
    targetOf(name) {
      if (known.has(name)) return { kind: 'node', id: name, as: 'name' };
      const near = meant(name);
      return near === undefined ? { kind: 'unknown' } : { kind: 'node', id: near, as: 'near' };
    },
    topFrom(menu) {
      if (tops.has(menu)) return { kind: 'node', id: menu, as: 'repeat' };
      const [top, ...others] = tops;
      return top === undefined || others.length > 0 ? { kind: 'unknown' } : { kind: 'node', id: top, as: 'main' };
    },
    backFrom: (menu) => (tops.has(menu) ? { kind: 'unknown' } : { kind: 'back' }),
  };
}

/** A slip of the pen in a name. Menus that are numbered differ on purpose, and the other may be in another file. */
function slipOf(name: string, menus: readonly string[]): string | undefined {
  const [near, ...others] = nearest(name, menus);
  const letters = (word: string) => word.replace(/[^\p{L}]/gu, '');
  const isSlip = near !== undefined && others.length === 0 && near.length >= 5 && letters(near) !== letters(name);
  return isSlip ? near : undefined;
}
