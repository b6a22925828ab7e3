import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf, needsOf, type PhraseList } from '../../src/language/words/phrases.ts';
import { root } from '../parts.ts';

/*
 * Reading all phrases of all lists takes longer than checking a menu. So what each phrase needs is worked out ahead; only
 * phrases of which a text has such a word are read.
 */

const files = readdirSync(`${root}src/language/lists`).map((file) => file.replace(/\.ts$/, ''));

test('the words that phrases need are worked out ahead, for every list', async () => {
  const modules = await Promise.all(
    files.map((file): Promise<object> => import(`../../src/language/lists/${file}.ts`)),
  );
  const lists = modules.flatMap((module) => Object.values(module).flatMap(listsIn));
  const keys = new Set(lists.map(keyOf));
  expect(keys.size).toBe(new Set(lists).size);
  const rows = [...new Set(lists)].map((list): [string, string] => {
    const { wanted, unless } = needsOf(list);
    return [keyOf(list), [wanted, ...(unless.length > 0 ? [unless] : [])].map((each) => each.join('\n')).join('\n\n')];
  });
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = [
    '// Written by test/language/words-needs.test.ts from the lists of phrases: run `npm run update`.',
    'export const needs: Readonly<Record<string, string>> = {',
    ...rows.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    '};',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(`${root}src/language/words/needs.generated.ts`);
});

/** The lists that something exported is, or holds by language. */
function listsIn(value: unknown): PhraseList[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return [value];
  return Object.values(value).filter(isList);
}

function isList(value: unknown): value is PhraseList {
  return typeof value === 'object' && value !== null && 'phrases' in value && 'language' in value;
}
