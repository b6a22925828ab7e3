import { expect, test } from 'vitest';
import { partsOf, root } from './parts.ts';

/*
 * Whatever a machine writes in this repository is a file snapshot: a test fails while it is out of date, and
 * `npm run update` writes it anew. There is no other generator to know about.
 *
 * This test imports nothing of ivrlint, so that it can mend an index that names what is gone.
 */

const INDEXES = [
  { folder: 'rules', module: '/rule.ts', type: 'Rule', from: '../src/rule.ts', loaded: 'at once' },
  { folder: 'src/importers', module: '/importer.ts', type: 'Importer', from: './importer.ts', loaded: 'at once' },
  { folder: 'src/formatters', module: '.ts', type: 'Formatter', from: './formatter.ts', loaded: 'when used' },
  { folder: 'src/cli/commands', module: '.ts', type: 'Command', from: '../command.ts', loaded: 'when used' },
] as const;

test.each(INDEXES)('$folder/index.ts lists what lies beside it', async (index) => {
  await expect(renderIndex(index)).toMatchFileSnapshot(`${root}${index.folder}/index.ts`);
});

function renderIndex({ folder, module, type, from, loaded }: (typeof INDEXES)[number]): string {
  const name = folder.split('/').at(-1);
  const ids = partsOf(folder, module);
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}${module}';`);
  const eager = ids.map((id) => `  '${id}': ${camelCase(id)},`);
  const lazy = ids.map((id) => `  '${id}': async () => (await import('./${id}${module}')).default,`);
  const value = loaded === 'at once' ? type : `() => Promise<${type}>`;
  return [
    '// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.',
    `import type { ${type} } from '${from}';`,
    ...(loaded === 'at once' ? imports : []),
    '',
    `export const ${name}: Readonly<Record<string, ${value}>> = {`,
    ...(loaded === 'at once' ? eager : lazy),
    '};',
    '',
  ].join('\n');
}

function camelCase(id: string): string {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
