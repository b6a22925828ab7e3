import { nameOf, type Tree } from '../../../source/tree.ts';

/**
 * A tree as plain values, for a validator: what is left empty is not there, and of two equal keys the first counts. Maps have
 * no prototype, so that no key means more than it says. What stands in the maps of one of them may be left out.
 */
export function plainOf(tree: Tree, hollow?: Tree): unknown {
  if (tree.kind === 'scalar') return tree.quoted ? tree.text.value : tree.value;
  if (tree.kind === 'list') return tree.items.map((item) => plainOf(item, hollow));
  const map = Object.create(null) as Record<string, unknown>;
  for (const { key, value } of tree.entries) {
    const isEmpty = value.kind === 'scalar' && value.value === null;
    const name = nameOf(key);
    if (!isEmpty && !(name in map)) map[name] = tree === hollow && value.kind === 'map' ? {} : plainOf(value, hollow);
  }
  return map;
}
