import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { partsOf, root } from '../parts.ts';

/* The index of the profiles is written by machine, like the others: see test/indexes.test.ts. */

const folder = 'src/config/profiles';

test('the index holds what the YAML files beside it say', async () => {
  const profiles = partsOf(folder, '.yaml').map((id) => [
    id,
    parse(readFileSync(`${root}${folder}/${id}.yaml`, 'utf8')),
  ]);
  const index = [
    '// Written by test/config/profiles.test.ts from the YAML files beside it: run `npm run update`.',
    "import type { Profiles } from '../profile.ts';",
    '',
    `export const profiles: Profiles = ${JSON.stringify(Object.fromEntries(profiles), null, 2)};`,
    '',
  ];
  await expect(index.join('\n')).toMatchFileSnapshot(`${root}${folder}/index.ts`);
});
