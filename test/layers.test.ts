import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { root } from './parts.ts';

/*
 * The layers are the table in src/README.md: its first column names a layer, its second what that layer may import
 * besides itself. This test reads the table, so the table cannot be out of date.
 */

const rows = readFileSync(`${root}src/README.md`, 'utf8').matchAll(/^\| `(\S+)` \| (.*?) \|/gm);
const layers = new Map([...rows].map(([, layer, may]) => [layer!, may!.match(/(?<=`)[^` ]+(?=`)/g) ?? []]));

test.each(filesIn('src', 'rules'))('%s imports only what its layer may', (file) => {
  const layer = layerOf(file);
  const others = importsOf(file)
    .map(layerOf)
    .filter((other) => other !== layer);
  expect(layers.get(layer)).toEqual(expect.arrayContaining(others));
});

test('the table names only layers that are there', () => {
  const files = filesIn('src', 'rules');
  for (const layer of layers.keys()) expect(files.some((file) => layerOf(file) === layer)).toBe(true);
});

function filesIn(...folders: string[]): string[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  return paths.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(root + file, 'utf8');
  const specifiers = [...text.matchAll(/^(?:import|\}|export)[^;]*? from '(.+)';$|\bimport\('(.+?)'\)/gm)];
  return specifiers.map(([, to = '', lazy]) => {
    const target = lazy ?? to;
    return target.startsWith('.') ? join(dirname(file), target) : target;
  });
}

/** The longest layer that the path lies in; a package is a layer of its own name. */
function layerOf(path: string): string {
  const owners = [...layers.keys()].filter((layer) => path === layer || path.startsWith(`${layer}/`));
  return owners.sort((a, b) => b.length - a.length)[0] ?? packageOf(path);
}

/** What is imported from within a package belongs to it all the same. */
function packageOf(path: string): string {
  return /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
}
