import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importers } from '../../src/importers/index.ts';
import { lines, problemAt, ruleThat } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

const rules = {
  ...fakeRules,
  counts: ruleThat((flow) => [
    problemAt(flow.at, { message: `There are ${flow.nodes.size} steps.`, subject: 'steps' }),
  ]),
};

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

const BEFORE = 'lines\nhello: invalid\nmore: hi\n';

function repository(files: Readonly<Record<string, string>> = { 'a.lines.yaml': BEFORE }): string {
  const folder = folderOf(files);
  git(folder, 'init');
  git(folder, 'add', '.');
  git(folder, 'commit', '-m', 'one');
  return folder;
}

async function told(folder: string, since: string, ...args: string[]) {
  const { out, err, code } = await run(folder, ['--format', 'compact', `--since=${since}`, ...args], {
    rules,
    env: { PATH: process.env.PATH },
    importers: { ...importers, lines },
  });
  const found = out.split('\n').filter(Boolean);
  return { found: found.map((line) => line.replace(/^(\S+?):(\d+):\d+: \w+ ([\w-]+): .*/, '$1:$2 $3')), err, code };
}

test.each([
  { change: 'nothing', text: BEFORE, found: [] },
  { change: 'lines that move', text: 'lines\n\n\nhello: invalid\n\nmore: hi\n', found: [] },
  {
    change: 'the same mistake in another step',
    text: BEFORE.replace('hi', 'invalid'),
    found: ['a.lines.yaml:3 blame'],
  },
  { change: 'a number that grows', text: `${BEFORE}third: hi\n`, found: ['a.lines.yaml:2 counts'] },
])('$change', async ({ text, found }) => {
  const folder = repository();
  writeFileSync(join(folder, 'a.lines.yaml'), text);
  expect((await told(folder, 'HEAD')).found).toEqual(found);
});

test('what is left out is said, and fails nothing', async () => {
  const { found, err, code } = await told(repository(), 'HEAD');
  expect({ found, err, code }).toEqual({ found: [], err: 'ivrlint: 2 findings of before HEAD left out.\n', code: 0 });
});

test('a new file is new, committed or not; one that was renamed is not', async () => {
  const folder = repository();
  mkdirSync(join(folder, 'flows'));
  renameSync(join(folder, 'a.lines.yaml'), join(folder, 'flows/b.lines.yaml'));
  git(folder, 'add', '-A');
  writeFileSync(join(folder, 'c.lines.yaml'), 'lines\nhello: invalid\n');
  expect((await told(folder, 'HEAD')).found).toEqual(['c.lines.yaml:2 counts', 'c.lines.yaml:2 blame']);
});

test('what others did on the other branch meanwhile is not counted', async () => {
  const folder = repository();
  git(folder, 'checkout', '-b', 'mine');
  git(folder, 'checkout', 'main');
  writeFileSync(join(folder, 'a.lines.yaml'), 'lines\nhello: hi\nmore: hi\n');
  git(folder, 'commit', '-am', 'mended');
  git(folder, 'checkout', 'mine');
  expect((await told(folder, 'main')).found).toEqual([]);
});

test('in a folder of the repository', async () => {
  const folder = repository({ 'flows/a.lines.yaml': BEFORE });
  writeFileSync(join(folder, 'flows/a.lines.yaml'), BEFORE.replace('hi', 'invalid'));
  expect((await told(join(folder, 'flows'), 'HEAD')).found).toEqual(['a.lines.yaml:3 blame']);
});

test.each(['nowhere', '--output=/tmp/x', '-h', 'a b', '$(touch x)', 'HEAD:a.lines.yaml'])(
  'no such commit: %s',
  async (ref) => {
    const { found, err, code } = await told(repository(), ref);
    expect({ found, err, code }).toEqual({
      found: [],
      err: `ivrlint: --since ${ref}: git knows no commit of that name.\n`,
      code: 2,
    });
  },
);

test('no repository', async () => {
  const { err, code } = await told(folderOf({ 'a.lines.yaml': BEFORE }), 'HEAD');
  expect({ err, code }).toEqual({
    err: 'ivrlint: --since needs a repository of git, and there is none here.\n',
    code: 2,
  });
});
