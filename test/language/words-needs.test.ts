import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PhraseList } from '../../src/language/words/phrases.ts';
import { seriesOf } from '../../src/language/words/series.ts';
import { vocabularyData } from '../../src/language/words/vocabulary.ts';
import { root } from '../parts.ts';

/*
 * Reading all phrases of all lists takes longer than checking a menu. So what each phrase needs is worked out ahead; only
 * phrases of which a text has such words are read.
 */

const files = readdirSync(`${root}src/language/lists`)
  .map((file) => file.replace(/\.ts$/, ''))
  .sort();

test('the words that phrases need are worked out ahead, for every list', async () => {
  const modules = await Promise.all(
    files.map(async (file): Promise<[string, object]> => [file, await import(`../../src/language/lists/${file}.ts`)]),
  );
  const named = modules.flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      listsIn(value, name).map((each) => ({ ...each, file, export: name })),
    ),
  );
  const found = named.filter(({ list }, index) => named.findIndex((each) => each.list === list) === index);
  const languages = [...new Set(found.map(({ list }) => list.language))].sort();
  const of = (language: string) => found.filter(({ list }) => list.language === language);
  const imports = files.flatMap((file) => {
    const names = [...new Set(found.filter((each) => each.file === file).map((each) => each.export))].sort();
    return names.length > 0 ? [`import { ${names.join(', ')} } from '../lists/${file}.ts';`] : [];
  });
  const text = [
    '// Written by test/language/words-needs.test.ts from the lists of phrases: run `npm run update`.',
    ...imports,
    "import type { PhraseList } from './phrases.ts';",
    '',
    'export const lists: Readonly<Record<string, readonly PhraseList[]>> = {',
    ...languages.map(
      (language) =>
        `  ${language}: [${of(language)
          .map(({ path }) => path)
          .join(', ')}],`,
    ),
    '};',
    '',
    'export const needs: Readonly<Record<string, string>> = {',
    ...languages.map((language) => {
      const data = vocabularyData(of(language).flatMap(({ list }) => seriesOf(list)));
      return `  ${language}: '${JSON.stringify(data).replace(/[\\']/g, '\\$&')}',`;
    }),
    '};',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(`${root}src/language/words/needs.generated.ts`);
});

/** The lists that something exported is, or holds, each with how it is written in code. */
function listsIn(value: unknown, path: string): { list: PhraseList; path: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isList(value)) return [{ list: value, path }];
  return Object.entries(value).flatMap(([key, each]) =>
    listsIn(each, Array.isArray(value) ? `${path}[${key}]!` : `${path}.${key}!`),
  );
}

function isList(value: object): value is PhraseList {
  return 'phrases' in value && 'language' in value;
}
