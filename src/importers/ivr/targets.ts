import { WAYS, waysMeant } from '../../language/ways.ts';
import { nearest } from '../../language/words/nearest.ts';
import type { Target } from '../../model/edge.ts';
import { entryOf, itemsOf, type MapTree, type Tree, valueIn } from '../../source/tree.ts';

/** What a flow's names mean. */
export interface Names {
  /** Where a way leads that is written as this, out of this node. */
  targetOf(to: string, from: string): Target;
  /** The node that `person` means, if any. */
  readonly person: string | undefined;
  /** The menu that `main` means, if any. */
  readonly main: string | undefined;
}

/** Where a way leads that was drawn on a platform and not connected to anything, in a flow that comes from there. */
export const NOWHERE = 'x-nowhere';

/** A file in which more names than this are wrong is not searched for what each may have meant: that takes time for every pair. */
const MOST_GUESSES = 100;

export function namesOf(nodes: Tree | undefined, entry: string | undefined, wantedPerson: string | undefined): Names {
  const all = nodes?.kind === 'map' ? nodes.entries.map(({ key }) => key.text.value) : [];
  const known = new Set(all);
  const candidates = [...known, ...WAYS];
  const guesses = new Map<string, readonly string[]>();

  const near = (name: string): readonly string[] => {
    let guess = guesses.get(name);
    if (!guess) {
      guess = guesses.size < MOST_GUESSES ? nearest(name, candidates) : [];
      if (guess.length === 0) guess = waysMeant(name);
      guesses.set(name, guess);
    }
    return guess;
  };

  const named = (name: string): string | undefined => {
    if (known.has(name)) return name;
    const [guess, ...others] = near(name);
    return guess !== undefined && others.length === 0 && known.has(guess) ? guess : undefined;
  };

  const person = wantedPerson === undefined ? firstPerson(nodes) : named(wantedPerson);
  const main = firstMenu(nodes, entry);

  const targetOf = (to: string, from: string): Target => {
    if (known.has(to)) return { kind: 'node', id: to, as: 'name' };
    switch (to) {
      case 'repeat':
        return { kind: 'node', id: from, as: 'repeat' };
      case 'back':
        return from === main ? { kind: 'node', id: from, as: 'repeat' } : { kind: 'back' };
      case 'main':
        return main === undefined ? { kind: 'missing', near: [] } : { kind: 'node', id: main, as: 'main' };
      case 'person':
        return person === undefined ? { kind: 'missing', near: [] } : { kind: 'node', id: person, as: 'person' };
      case 'hang_up':
      case NOWHERE:
        return { kind: 'hang up' };
    }
    const guesses = near(to);
    const [guess] = guesses;
    if (guess === undefined || guesses.length > 1) return { kind: 'missing', near: guesses };
    const meant = targetOf(guess, from);
    return meant.kind === 'node' ? { ...meant, as: 'near' } : { kind: 'missing', near: guesses };
  };

  return { targetOf, person, main };
}

/** A queue, or a transfer to a person: the first in the file. */
function firstPerson(nodes: Tree | undefined): string | undefined {
  if (nodes?.kind !== 'map') return undefined;
  return nodes.entries.find(({ value }) => {
    const type = wordOf(valueIn(value, 'type'));
    return type === 'queue' || (type === 'transfer' && wordOf(valueIn(value, 'person')) !== 'false');
  })?.key.text.value;
}

/** The first menu on the way from the entry, by the fewest steps. */
function firstMenu(nodes: Tree | undefined, entry: string | undefined): string | undefined {
  if (nodes?.kind !== 'map' || entry === undefined) return undefined;
  const seen = new Set<string>([entry]);
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = entryOf(nodes, id)?.value;
    if (node?.kind !== 'map') continue;
    if (wordOf(valueIn(node, 'type')) === 'menu') return id;
    for (const to of waysOf(node)) seen.add(to);
  }
  return undefined;
}

function waysOf(node: MapTree): string[] {
  const cases = itemsOf(valueIn(node, 'cases')).map((item) => valueIn(item, 'to'));
  const ways = ['next', 'open_to', 'otherwise', 'closed_to', 'holiday_to'].map((name) => valueIn(node, name));
  return [...ways.slice(0, 2), ...cases, ...ways.slice(2)].map(wordOf).filter((to) => to !== undefined);
}

export function wordOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text.value : undefined;
}
