import { nearest } from '../language/words/nearest.ts';
import type { Span } from '../source/source.ts';
import type { MapTree, ScalarTree, Tree } from '../source/tree.ts';

/** Takes down something wrong with settings: where, what, and what to write instead. */
export type Report = (at: Span, message: string, suggestion: string) => void;

/** Says that there is nothing of that name, and what was probably meant. */
export function reportUnknown(
  name: Pick<ScalarTree, 'at'> & { text: { value: string } },
  what: string,
  names: readonly string[],
  report: Report,
): void {
  report(name.at, `There is no ${what} "${name.text.value}".`, suggestionFor(name.text.value, names));
}

export function suggestionFor(word: string, names: readonly string[]): string {
  const meant = nearest(word, names);
  if (meant.length > 0) return `did you mean ${inWords(meant)}?`;
  return names.length <= 8 ? `write ${inWords(names)}` : 'see ivrlint rules for all there are';
}

/** `off, info or error`. */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? 'nothing') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

export function isMap(tree: Tree | undefined): tree is MapTree {
  return tree?.kind === 'map';
}

export function isEmpty(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}
