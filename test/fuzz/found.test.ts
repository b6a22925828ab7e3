import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from './kinds.ts';

/* What `npm run fuzz` has ever found is tried again in every test. */

const FOLDER = new URL('found/', import.meta.url);

interface Kept {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  /** What was told of it then. */
  readonly broke: string;
}

const kept = readdirSync(FOLDER).map((name): [string, Kept] => [
  name,
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')),
]);

test.each(kept)('%s', async (_, { kind, path, text }) => {
  expect(await KINDS[kind]!.broken(path, text)).toBeUndefined();
});
