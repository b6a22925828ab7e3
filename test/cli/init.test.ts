import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderOf, run } from './fake-world.ts';

const MENU = 'lines\nhello: good morning\n';

describe('init', () => {
  test('in an empty folder writes settings and a menu, in which nothing is found', async () => {
    const folder = folderOf({});
    expect(await run(folder, ['init'])).toEqual({
      code: 0,
      err: '',
      out: 'Wrote a sample menu in flows/main.ivr.yaml and ivrlint.config.yaml. Next: npx ivrlint\n',
    });
    expect(readdirSync(folder).sort()).toEqual(['flows', 'ivrlint.config.yaml']);
    const { code, out } = await run(folder, ['--format', 'compact'], { rules });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const metrics = await run(folder, ['metrics'], { rules });
    expect(metrics.code).toBe(0);
  });

  test('beside menus writes settings alone, in which they are checked as before', async () => {
    const folder = folderOf({ 'menus/a.lines.yaml': MENU, 'menus/b.lines.yaml': MENU });
    expect((await run(folder, ['init'])).out).toBe(
      'Wrote settings for 2 phone menus in ivrlint.config.yaml. Next: npx ivrlint\n',
    );
    expect(readFileSync(join(folder, 'ivrlint.config.yaml'), 'utf8')).toContain("# ignore: ['menus/drafts/**']");
    expect((await run(folder, ['config', 'menus/a.lines.yaml'])).out).toContain(
      'settings: profile recommended, ivrlint.config.yaml',
    );
  });

  test('writes settings of which every comment can be used', async () => {
    const folder = folderOf({ 'menus/drafts/a.ivr.yaml': MENU });
    await run(folder, ['init']);
    const text = readFileSync(join(folder, 'ivrlint.config.yaml'), 'utf8');
    const all = text.replaceAll(/^# ?(?=[a-z_]+:| {2})/gm, '').replace('rules: {}', 'rules:');
    const { code, out, err } = await run(
      folderOf({ 'ivrlint.config.yaml': all, 'a.ivr.yaml': 'ivr: 1\nnodes: { a: { type: end } }\n' }),
      ['config'],
      { rules },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/reviewed-lately +off/);
    expect(out).toContain('no-plans');
  });

  test('names the schemas where ivrlint is installed', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'node_modules/ivrlint'), { recursive: true });
    await run(folder, ['init']);
    const head = (path: string) => readFileSync(join(folder, path), 'utf8').split('\n', 1)[0];
    const schema = 'node_modules/ivrlint/dist/schema';
    expect(head('ivrlint.config.yaml')).toBe(`# yaml-language-server: $schema=${schema}/ivrlint-config.schema.json`);
    expect(head('flows/main.ivr.yaml')).toBe(`# yaml-language-server: $schema=../${schema}/ivr-flow.schema.json`);
  });

  test('writes over nothing', async () => {
    const folder = folderOf({ 'ivrlint.config.yaml': '# mine\n' });
    expect(await run(folder, ['init'])).toEqual({
      code: 2,
      out: '',
      err: 'ivrlint: ivrlint.config.yaml has settings already, so nothing was written.\n',
    });
    expect(readFileSync(join(folder, 'ivrlint.config.yaml'), 'utf8')).toBe('# mine\n');
    expect(readdirSync(folder)).toEqual(['ivrlint.config.yaml']);
  });
});
