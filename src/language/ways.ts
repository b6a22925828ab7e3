import { nearest } from './words/nearest.ts';

/** The words of our format that are no names of nodes but ways on. */
export const WAYS = ['repeat', 'back', 'main', 'person', 'hang_up'] as const;

/** What other tools, and people, call these ways. */
const OTHER_NAMES: ReadonlyMap<string, (typeof WAYS)[number]> = new Map([
  ['end', 'hang_up'],
  ['end call', 'hang_up'],
  ['end_call', 'hang_up'],
  ['exit', 'hang_up'],
  ['disconnect', 'hang_up'],
  ['terminate', 'hang_up'],
  ['agent', 'person'],
  ['operator', 'person'],
  ['human', 'person'],
  ['someone', 'person'],
  ['main menu', 'main'],
  ['main_menu', 'main'],
  ['home', 'main'],
  ['previous', 'back'],
  ['return', 'back'],
  ['again', 'repeat'],
  ['replay', 'repeat'],
]);

/** Which of these ways a name was meant for: none, or more than one where that is not sure. */
export function waysMeant(name: string): readonly string[] {
  const other = OTHER_NAMES.get(name.toLowerCase());
  return other ? [other] : nearest(name, WAYS);
}
