import type { Source, Span } from '../source.ts';
import type { Tree } from '../tree.ts';
import { readJson } from './json.ts';

const roots = new WeakMap<Source, { readonly root: Tree | undefined }>();

/** The JSON Pointer of the innermost value that a place stands in; undefined in a file that is no JSON, or is broken. */
export function pointerAt({ source, start }: Span): string | undefined {
  let tree = rootOf(source);
  if (!tree) return undefined;
  let pointer = '';
  for (;;) {
    const step: readonly [name: string, value: Tree] | undefined = inside(tree, start);
    if (!step) return pointer;
    pointer += `/${step[0].replaceAll('~', '~0').replaceAll('/', '~1')}`;
    tree = step[1];
  }
}

function rootOf(source: Source): Tree | undefined {
  let known = roots.get(source);
  if (!known) {
    const isJson = /^\uFEFF?\s*[{[]/.test(source.text.slice(0, 1000));
    const file = isJson ? readJson(source) : undefined;
    known = { root: file && file.faults.length === 0 ? file.root : undefined };
    roots.set(source, known);
  }
  return known.root;
}

/** What of a map or a list an offset stands in: a name belongs to its value. */
function inside(tree: Tree, offset: number): readonly [string, Tree] | undefined {
  if (tree.kind === 'map') {
    const entry = tree.entries.find(({ key, value }) => key.at.start <= offset && offset < value.at.end);
    return entry && [entry.key.text.value, entry.value];
  }
  if (tree.kind === 'scalar') return undefined;
  const index = tree.items.findIndex(({ at }) => at.start <= offset && offset < at.end);
  return index < 0 ? undefined : [String(index), tree.items[index]!];
}
