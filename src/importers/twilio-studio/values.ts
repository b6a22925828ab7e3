import { type Tree, valueIn } from '../../source/tree.ts';

/** `true`, which Studio writes with or without quotes. */
export function isTrue(tree: Tree | undefined, name: string): boolean {
  const value = valueIn(tree, name);
  return value?.kind === 'scalar' && String(value.value).trim().toLowerCase() === 'true';
}
