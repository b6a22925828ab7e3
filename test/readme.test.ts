import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { format, lintText } from '../src/index.ts';
import { root } from './parts.ts';

const path = `${root}README.md`;

test('README.md shows what is really said of the menu that it shows', async () => {
  const page = readFileSync(path, 'utf8');
  const [, menu] = /^```yaml readme\n(.*?)^```$/ms.exec(page)!;
  const said = await format(lintText(menu!, { path: 'main.ivr.yaml', today: '2026-01-01' }));
  const shown = page.replace(/(?<=^it says:\n\n```\n).*?(?=^```$)/ms, () => said);
  await expect(shown).toMatchFileSnapshot(path);
});

test('the settings that README.md shows are settings', () => {
  const blocks = [...readFileSync(path, 'utf8').matchAll(/^```yaml settings\n(.*?)^```$/gms)];
  for (const [, settings] of blocks) {
    expect(
      lintText('ivr: 1\nnodes: { bye: { type: end, say: Goodbye. } }', { settings: parse(settings!) }).problems,
    ).toEqual([]);
  }
});

test('README.md names only rules that are there', () => {
  const named = [...readFileSync(path, 'utf8').matchAll(/ivrlint explain ([a-z-]+)/g)].map(([, id]) => id!);
  for (const id of named) expect(Object.keys(rules)).toContain(id);
});
