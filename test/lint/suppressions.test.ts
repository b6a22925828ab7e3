import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { fakeRules, folderOf, run } from '../cli/fake-world.ts';
import { never } from './fake.ts';

const upkeep = { ...never('never'), check: () => [] };
const rules: Readonly<Record<string, Rule>> = {
  ...fakeRules,
  hurry: never('hurry', { formerly: ['no-haste'] }),
  'unused-suppression': upkeep,
  'unknown-suppression': upkeep,
  'expired-suppression': upkeep,
};

const MENU = 'lines\n# here\nhello: invalid\nmore: invalid, your call\n';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: { line: number };
      readonly suppressed: { by: string; reason: string | null; until: string | null; at: object | null } | null;
    }[];
  }[];
  readonly summary: { readonly errors: number; readonly suppressed: number };
}

async function report(files: Readonly<Record<string, string>>, args: readonly string[] = [], cwd = '') {
  const { out, code } = await run(join(folderOf(files), cwd), ['--format', 'json', ...args], { rules });
  const told = JSON.parse(out) as Report;
  const findings = told.files.flatMap((file) => file.findings);
  return {
    code,
    summary: told.summary,
    left: findings.filter(({ suppressed }) => !suppressed).map(({ rule, start }) => `${start.line} ${rule}`),
    aside: findings.flatMap(({ suppressed }) => suppressed ?? []),
    messages: findings.filter(({ suppressed }) => !suppressed).map(({ message }) => message),
  };
}

const withComment = (comment: string) => ({ 'a.lines.yaml': MENU.replace('# here', comment) });

describe('a comment', () => {
  test.each([
    { comment: '# here', left: ['3 blame', '4 blame', '4 filler'] },
    { comment: '# ivrlint-disable-next-line blame', left: ['4 blame', '4 filler'] },
    { comment: '# ivrlint-disable blame', left: ['4 blame', '4 filler'] },
    { comment: '# ivrlint-disable-file blame, filler', left: [] },
    { comment: '## ivrlint-disable-file filler', left: ['3 blame', '4 blame'] },
    {
      comment: '# ivrlint-disable-file blame until 2026-11-21',
      left: ['2 expired-suppression', '3 blame', '4 blame', '4 filler'],
    },
    { comment: '# ivrlint-disable-file blame until 2026-11-22', left: ['4 filler'] },
    { comment: '# ivrlint-disable-line blame', left: ['2 unused-suppression', '3 blame', '4 blame', '4 filler'] },
    { comment: '# ivrlint-disable-file blam', left: ['2 unknown-suppression', '3 blame', '4 blame', '4 filler'] },
  ])('$comment', async ({ comment, left }) => {
    expect((await report(withComment(comment))).left).toEqual(left);
  });

  test('is told with what it set aside, and the run fails no more', async () => {
    const comment = '# ivrlint-disable-file blame until 2027-01-31 -- the brand team wants it';
    const { aside, summary, code } = await report(withComment(comment));
    const told = {
      by: 'comment',
      reason: 'the brand team wants it',
      until: '2027-01-31',
      at: { line: 2, column: 1 },
    };
    expect(aside).toEqual([told, told]);
    expect({ code, errors: summary.errors, suppressed: summary.suppressed }).toEqual({
      code: 0,
      errors: 0,
      suppressed: 2,
    });
  });

  test('may name a rule as it was called before, and is told so', async () => {
    const files = { 'a.lines.yaml': 'lines\n# ivrlint-disable-file no-haste\nhello: hurry\n' };
    const { left, messages } = await report(files);
    expect(left).toEqual(['2 unknown-suppression']);
    expect(messages).toEqual(['The rule "no-haste" is now called "hurry".']);
  });

  test('is not judged by rules that did not run', async () => {
    const args = ['--rule', 'filler', '--rule', 'unused-suppression'];
    expect((await report(withComment('# ivrlint-disable-line blame'), args)).left).toEqual(['4 filler']);
    expect((await report(withComment('# ivrlint-disable-line filler'), args)).left).toEqual([
      '2 unused-suppression',
      '4 filler',
    ]);
  });

  test('for a rule that settings turn off is of no use', async () => {
    const files = { ...withComment('# ivrlint-disable-file blame'), 'ivrlint.config.yaml': 'rules: { blame: off }' };
    expect((await report(files)).left).toEqual(['2 unused-suppression', '4 filler']);
  });

  test('for a rule that is locked sets nothing aside', async () => {
    const files = { ...withComment('# ivrlint-disable-file blame'), 'ivrlint.config.yaml': 'locked: blame' };
    const { left, messages } = await report(files);
    expect(left).toEqual(['2 unused-suppression', '3 blame', '4 blame', '4 filler']);
    expect(messages[0]).toBe(
      'This sets nothing aside: "blame" is locked by ivrlint.config.yaml, and cannot be set aside.',
    );
  });

  test.each([
    { comment: '# ivrlint-disable-file blame', left: ['2 unknown-suppression', '3 blame', '4 blame', '4 filler'] },
    { comment: '# ivrlint-disable-file blame --', left: ['2 unknown-suppression', '3 blame', '4 blame', '4 filler'] },
    { comment: '# ivrlint-disable-file blame -- agreed', left: ['4 filler'] },
  ])('needs a reason where settings ask for one: $comment', async ({ comment, left }) => {
    const config = { 'ivrlint.config.yaml': 'suppressions: { require_reason: true }' };
    expect((await report({ ...withComment(comment), ...config })).left).toEqual(left);
  });
});

describe('an entry of the settings', () => {
  const menus = { 'flows/a.lines.yaml': 'lines\nhello: invalid\nmore: invalid\n' };
  const entry = (words: string) => ({ 'ivrlint.config.yaml': `suppressions:\n  entries:\n    - { ${words} }\n` });

  test.each([
    { words: 'file: flows/a.lines.yaml, rule: blame', left: [] },
    { words: 'file: "flows/**", rule: blame, node: more', left: ['2 blame'] },
    { words: 'file: a.lines.yaml, rule: blame, until: 2026-11-22', left: [] },
    { words: 'file: "*", rule: blame, until: 2026-11-21', left: ['2 blame', '3 blame', '3 expired-suppression'] },
    { words: 'file: "*", rule: blame, node: other', left: ['2 blame', '3 blame', '3 unused-suppression'] },
    { words: 'file: attic.yaml, rule: blame', left: ['2 blame', '3 blame', '3 unused-suppression'] },
  ])('$words', async ({ words, left }) => {
    expect((await report({ ...menus, ...entry(words) })).left).toEqual(left);
  });

  test('is told with what it set aside', async () => {
    const { aside } = await report({ ...menus, ...entry('file: "*", rule: blame, node: more, reason: agreed') });
    expect(aside).toEqual([{ by: 'config', reason: 'agreed', until: null, at: null }]);
  });

  test('about files that were not looked at is not judged', async () => {
    const { left } = await report({ ...menus, ...entry('file: attic.yaml, rule: blame') }, ['flows']);
    expect(left).toEqual(['2 blame', '3 blame']);
  });

  test.each([
    ['{ file: a }', 'names its rule'],
    ['{ rule: blame }', 'names its file'],
    ['{ file: a, rule: blam }', 'There is no rule "blam".'],
    ['{ file: a, rule: blame, until: soon }', '"until" takes a date.'],
    ['{ file: a, rule: blame, because: x }', 'There is no setting "because".'],
  ])('that is wrong is told: %s', async (words, says) => {
    const files = { ...menus, 'ivrlint.config.yaml': `suppressions: { entries: [${words}] }` };
    const { out, code } = await run(folderOf(files), ['--format', 'compact'], { rules });
    expect(out).toContain(says);
    expect(code).toBe(2);
  });
});

test('ten times as many comments above findings take about ten times as long', async () => {
  const timed = async (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, index) => `# ivrlint-disable-next-line blame\nn${index}: invalid\n`,
    );
    const started = performance.now();
    const { summary } = await report({ 'a.lines.yaml': `lines\n${lines.join('')}` });
    expect(summary.suppressed).toBe(count);
    return performance.now() - started;
  };
  await timed(200);
  const [small, large] = [Math.max(1, await timed(400)), await timed(4000)];
  expect(large / small).toBeLessThan(40);
});
