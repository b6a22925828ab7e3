import type { Tree } from '../../../source/tree.ts';

/**
 * A tree as plain values, for a validator: what is left empty is not there, and of two equal keys the first counts. A
 * value with several aliases is made once, so it takes time in proportion to the file; maps have no prototype, so
 * that no key means more than it says.
 */
export function plainOf(root: Tree): unknown {
  const made = new Map<Tree, unknown>();
  const plain = (tree: Tree): unknown => {
    if (tree.kind === 'scalar') return tree.quoted ? tree.text.value : tree.value;
    const before = made.get(tree);
    if (before !== undefined) return before;
    if (tree.kind === 'list') {
      const list: unknown[] = [];
      made.set(tree, list);
      for (const item of tree.items) list.push(plain(item));
      return list;
    }
    const map = Object.create(null) as Record<string, unknown>;
    made.set(tree, map);
    for (const { key, value } of tree.entries) {
      const isEmpty = value.kind === 'scalar' && value.value === null;
      if (!isEmpty && !(key.text.value in map)) map[key.text.value] = plain(value);
    }
    return map;
  };
  return plain(root);
}
