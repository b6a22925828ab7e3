import type { Tree } from '../../../source/tree.ts';
import type { Kind, Schema } from './schema.ts';

/**
 * Whether a value by itself is as a schema has it that is told out, whatever stands in it. Where all are, no validator finds
 * anything in them, and none need be asked; what is wrong where one is not, only the validators say.
 */
export function isSound(tree: Tree, { type, minimum, pattern, enum: words }: Schema): boolean {
  const value = tree.kind !== 'scalar' ? undefined : tree.quoted ? tree.text.value : tree.value;
  if (typeof type === 'string' && !isOf(tree, value, type)) return false;
  if (typeof type === 'object' && !type.some((kind) => isOf(tree, value, kind))) return false;
  if (minimum !== undefined && typeof value === 'number' && value < minimum) return false;
  // What has a pattern is judged besides (`judges`), and a judge that has nothing to say has seen all of it but the space around.
  if (pattern !== undefined && typeof value === 'string' && value !== value.trim()) return false;
  return !words || words.some((word) => word === value);
}

function isOf(tree: Tree, value: Value, kind: Kind): boolean {
  switch (kind) {
    case 'object':
      return tree.kind === 'map';
    case 'array':
      return tree.kind === 'list';
    case 'number':
      return Number.isFinite(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === kind;
  }
}

type Value = string | number | boolean | null | undefined;
