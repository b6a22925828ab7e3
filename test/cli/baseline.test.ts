import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { never } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

const rules: Readonly<Record<string, Rule>> = {
  ...fakeRules,
  'stale-baseline': { ...never('never'), severity: 'info', check: () => [] },
};

const NAME = '.ivrlint-baseline.json';
const MENU = 'lines\nhello: invalid\nmore: invalid, your call\n';

const ivrlint = (folder: string, ...args: string[]) => run(folder, args, { rules });

/** What is told, each as `line rule`; and how the program ended. */
async function told(folder: string, ...args: string[]) {
  const { out, err, code } = await ivrlint(folder, '--format', 'compact', ...args);
  const lines = out.split('\n').filter(Boolean);
  return { found: lines.map((line) => line.replace(/^(\S+?):(\d+):\d+: \w+ ([\w-]+): .*/, '$1:$2 $3')), err, code };
}

async function withBaseline(text = MENU): Promise<string> {
  const folder = folderOf({ 'flows/a.lines.yaml': text });
  const { code } = await ivrlint(folder, 'baseline');
  expect(code).toBe(0);
  return folder;
}

describe('a baseline', () => {
  test('lists what is found by rule, step and subject, in order', async () => {
    const folder = folderOf({ 'flows/b.lines.yaml': MENU, 'flows/a.lines.yaml': 'lines\nz: invalid\na: invalid\n' });
    expect(await ivrlint(folder, 'baseline')).toEqual({
      code: 0,
      err: '',
      out: '.ivrlint-baseline.json sets 5 findings in 2 files aside.\n',
    });
    expect(JSON.parse(readFileSync(join(folder, NAME), 'utf8'))).toEqual({
      schemaVersion: 1,
      findings: {
        'flows/a.lines.yaml': ['blame:a:invalid', 'blame:z:invalid'],
        'flows/b.lines.yaml': ['blame:hello:invalid', 'blame:more:invalid', 'filler:more:your call'],
      },
    });
    expect(readdirSync(folder).sort()).toEqual([NAME, 'flows']);
  });

  test('is the same however often it is written', async () => {
    const folder = await withBaseline();
    const first = readFileSync(join(folder, NAME), 'utf8');
    expect((await ivrlint(folder, 'baseline')).out).toContain('aside (as before).');
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(first);
  });

  test.each([
    { change: 'nothing', text: MENU, found: [] },
    { change: 'lines that move', text: 'lines\nfirst: hi\n\n\nmore: invalid, your call\nhello: invalid\n', found: [] },
    {
      change: 'a second of the kind in the same step',
      text: MENU.replace('hello: invalid', 'hello: invalid, invalid'),
      found: ['flows/a.lines.yaml:2 blame'],
    },
    {
      change: 'the same in another step',
      text: `${MENU}third: invalid\n`,
      found: ['flows/a.lines.yaml:4 blame'],
    },
    {
      change: 'one mended and another made',
      text: MENU.replace('hello: invalid', 'hello: your call'),
      found: [`${NAME}:5 stale-baseline`, 'flows/a.lines.yaml:2 filler'],
    },
  ])('after $change leaves only what is new', async ({ text, found }) => {
    const folder = await withBaseline();
    writeFileSync(join(folder, 'flows/a.lines.yaml'), text);
    expect((await told(folder)).found.sort()).toEqual(found);
  });

  test('is not judged by files and rules that did not run', async () => {
    const folder = await withBaseline();
    writeFileSync(join(folder, 'flows/b.lines.yaml'), 'lines\nok: hi\n');
    expect(await told(folder, 'flows/b.lines.yaml')).toEqual({ found: [], err: '', code: 0 });
    expect(await told(folder, '--rule', 'filler')).toEqual({ found: [], err: '', code: 0 });
  });

  test('forgets with --prune what is mended, and adds nothing', async () => {
    const folder = await withBaseline();
    writeFileSync(join(folder, 'flows/a.lines.yaml'), 'lines\nhello: invalid\nmore: hi\nnew: invalid\n');
    expect((await ivrlint(folder, 'baseline', '--prune')).out).toBe(
      '.ivrlint-baseline.json sets 1 finding in 1 file aside (2 gone).\n',
    );
    expect((await told(folder)).found).toEqual(['flows/a.lines.yaml:4 blame']);
  });

  test('keeps what it knows of files that were not looked at, and forgets those that are gone', async () => {
    const folder = folderOf({ 'a.lines.yaml': MENU, 'b.lines.yaml': MENU });
    const gone = {
      schemaVersion: 1,
      findings: { 'c.lines.yaml': ['blame:x:invalid'], 'b.lines.yaml': ['blame:more:invalid'] },
    };
    writeFileSync(join(folder, NAME), JSON.stringify(gone));
    await ivrlint(folder, 'baseline', 'a.lines.yaml');
    const { findings } = JSON.parse(readFileSync(join(folder, NAME), 'utf8')) as { findings: object };
    expect(Object.entries(findings).map(([path, ids]) => [path, (ids as string[]).length])).toEqual([
      ['a.lines.yaml', 3],
      ['b.lines.yaml', 1],
    ]);
  });

  test('is where the settings say', async () => {
    const folder = folderOf({ 'flows/a.lines.yaml': MENU, 'ivrlint.config.yaml': 'baseline: ci/known.json\n' });
    expect(await told(folder)).toMatchObject({
      found: [expect.stringContaining('ci/known.json does not exist. ivrlint baseline makes it.')],
      code: 2,
    });
    expect((await ivrlint(join(folder, 'flows'), 'baseline')).out).toContain('../ci/known.json sets 3 findings');
    expect(readFileSync(join(folder, 'ci/known.json'), 'utf8')).toContain('"../flows/a.lines.yaml"');
    expect(await told(folder)).toEqual({ found: [], err: '', code: 0 });
  });

  test('does not set aside what is locked', async () => {
    const folder = folderOf({ 'a.lines.yaml': MENU, 'ivrlint.config.yaml': 'locked: blame\n' });
    await ivrlint(folder, 'baseline');
    expect((await told(folder)).found.filter((each) => each.includes('blame'))).toHaveLength(2);
  });

  test.each([
    { text: '{', says: 'is no JSON' },
    { text: '[]', says: 'is no baseline' },
    { text: '{"schemaVersion": 2, "findings": {}}', says: 'is of a version that this ivrlint does not know' },
    { text: '{"schemaVersion": 1, "findings": {"a": [1]}}', says: 'is no baseline' },
  ])('that cannot be read is no pass, and is not written over: $text', async ({ text, says }) => {
    const folder = folderOf({ 'a.lines.yaml': MENU, [NAME]: text });
    expect(await told(folder)).toMatchObject({ found: [expect.stringContaining(says)], code: 2 });
    expect(await ivrlint(folder, 'baseline')).toMatchObject({ code: 2, err: expect.stringContaining(says) });
    expect(readFileSync(join(folder, NAME), 'utf8')).toBe(text);
  });

  test('is not written where something could not be checked', async () => {
    const folder = folderOf({ 'a.lines.yaml': MENU });
    const { code, err } = await ivrlint(folder, 'baseline', '.', 'gone.yaml');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'ivrlint: gone.yaml does not exist.\nivrlint: so no baseline was written.\n',
    });
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  test('of nothing is none', async () => {
    const folder = folderOf({ 'a.lines.yaml': 'lines\nhello: hi\n' });
    expect((await ivrlint(folder, 'baseline')).out).toBe('Nothing is found, so there is nothing to set aside.\n');
    expect(existsSync(join(folder, NAME))).toBe(false);
  });

  test('that cannot be written is told', async () => {
    if (process.getuid?.() === 0) return;
    const folder = folderOf({ 'a.lines.yaml': MENU });
    chmodSync(folder, 0o555);
    expect((await ivrlint(folder, 'baseline')).code).toBe(2);
    chmodSync(folder, 0o755);
  });

  test.each([
    { count: 31, args: [], offered: true },
    { count: 30, args: [], offered: false },
    { count: 31, args: ['--format', 'json'], offered: false },
  ])('is offered when much is found at once: $count $args', async ({ count, args, offered }) => {
    const lines = Array.from({ length: count }, (_, index) => `n${index}: invalid\n`).join('');
    const { err } = await ivrlint(folderOf({ 'a.lines.yaml': `lines\n${lines}` }), ...args);
    expect(err.includes('ivrlint baseline sets them aside')).toBe(offered);
  });
});
