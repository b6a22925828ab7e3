import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './fake-world.ts';

const MENU = 'lines\nhello: good morning\n';

async function listed(files: Readonly<Record<string, string>>, args: readonly string[] = [], cwd = '') {
  const { out, err, code } = await run(join(folderOf(files), cwd), ['--list-files', ...args]);
  return { files: out.split('\n').filter(Boolean), err, code };
}

describe('what .gitignore names is left alone', () => {
  const files = {
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.gitignore': '/dist/\n*.draft.lines.yaml\n!keep.draft.lines.yaml\n',
    'dist/a.lines.yaml': MENU,
    'flows/dist/a.lines.yaml': MENU,
    'flows/a.lines.yaml': MENU,
    'flows/b.draft.lines.yaml': MENU,
    'flows/keep.draft.lines.yaml': MENU,
    'flows/old/.gitignore': '*\n!c.lines.yaml\n',
    'flows/old/b.lines.yaml': MENU,
    'flows/old/c.lines.yaml': MENU,
  };
  const kept = ['a.lines.yaml', 'dist/a.lines.yaml', 'keep.draft.lines.yaml', 'old/c.lines.yaml'];

  test.each([
    { args: [], cwd: '', found: kept.map((path) => `flows/${path}`) },
    { args: [], cwd: 'flows', found: kept },
    { args: ['flows/**/*.yaml'], cwd: '', found: kept.map((path) => `flows/${path}`) },
    { args: ['dist'], cwd: '', found: ['dist/a.lines.yaml'] },
    { args: ['flows/b.draft.lines.yaml'], cwd: '', found: ['flows/b.draft.lines.yaml'] },
    {
      args: ['--no-ignore', 'flows/old'],
      cwd: '',
      found: ['flows/old/b.lines.yaml', 'flows/old/c.lines.yaml'],
    },
  ])('$args in "$cwd"', async ({ args, cwd, found }) => {
    expect((await listed(files, args, cwd)).files).toEqual(found);
  });

  test('only as far as the repository reaches', async () => {
    const outer = { '.gitignore': '*\n', 'project/.git/HEAD': '', 'project/a.lines.yaml': MENU };
    expect((await listed(outer, [], 'project')).files).toEqual(['a.lines.yaml']);
  });
});

describe('--list-files', () => {
  test('prints what would be checked, and tells of what would not', async () => {
    const files = {
      'a.lines.yaml': MENU,
      'values.yaml': 'a: 1\n',
      'package.json': '{}\n',
      'notes.txt': 'x',
      '.gitignore': 'tmp\n',
      'tmp/b.lines.yaml': MENU,
      'old/c.lines.yaml': MENU,
      'ivrlint.config.yaml': 'ignore: old\n',
    };
    expect(await listed(files)).toEqual({
      files: ['a.lines.yaml'],
      err:
        'ivrlint: 3 other YAML or JSON files are no call flow.\n' +
        'ivrlint: 2 files and folders are ignored; --no-ignore checks them, too.\n',
      code: 0,
    });
  });

  test('names what was named and is no call flow', async () => {
    const { err, code } = await listed({ 'values.yaml': 'a: 1\n', 'a.lines.yaml': MENU }, ['values.yaml']);
    expect(err).toMatch(/^ivrlint: values\.yaml is no call flow in a format that ivrlint reads/);
    expect(code).toBe(2);
  });
});
