import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { aboutRules } from '../../src/cli/about.ts';
import { format } from '../../src/index.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Run } from '../../src/lint/run.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Span } from '../../src/source/source.ts';
import { configOf, documentOf, problemAt, projectOf, ruleThat } from '../lint/fake.ts';
import { faultsInSarif } from './published/sarif.ts';

/* What GitHub shows of a finding. */

const TEXT = 'lines\nhello: good morning > more\nmore: how are you\nend: bye\n';

/** What one rule says of the words from one place to another. */
function runOf(from: string, to: string, given: (at: (words: string) => Span) => Partial<Problem> = () => ({})): Run {
  const document = documentOf(TEXT, 'menus/main menu.txt');
  const { source } = document;
  const at = (words: string) => ({ source, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
  const whole = { source, start: at(from).start, end: at(to).end };
  const config = configOf({ 'no-filler': ruleThat(() => [problemAt(whole, given(at))]) });
  return { ...lint([document], projectOf(document), config), rules: 1 };
}

async function logOf(run: Run) {
  const report = await format(run, 'sarif');
  expect(faultsInSarif(report)).toEqual([]);
  return JSON.parse(report).runs[0];
}

describe('a place', () => {
  test.each([
    { from: 'good', to: 'morning', region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 20 } },
    { from: 'good', to: 'how', region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 27 } },
    { from: 'hello', to: '> more\n', region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 27 } },
    { from: 'bye', to: 'bye\n', region: { startLine: 4, startColumn: 6, endLine: 4, endColumn: 9 } },
  ])('from $from to $to is on one line, or GitHub would not show it', async ({ from, to, region }) => {
    const { results } = await logOf(runOf(from, to));
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'menus/main%20menu.txt', uriBaseId: '%SRCROOT%' },
      region,
    });
  });

  test('and others that explain it are linked to, since GitHub shows no others', async () => {
    const run = runOf('good', 'good', (at) => ({ related: [{ at: at('how are you'), message: 'and [this] one' }] }));
    const { results } = await logOf(run);
    expect(results[0].message.text).toBe(
      'Something is wrong. Callers suffer. Fix: write it better See: [and \\[this\\] one](1).',
    );
    expect(results[0].relatedLocations).toEqual([
      expect.objectContaining({ id: 1, message: { text: 'and [this] one' } }),
    ]);
  });
});

test('what it is known by stays when lines are added above it', async () => {
  const { results } = await logOf(runOf('how', 'you'));
  expect(results[0].partialFingerprints).toEqual({
    primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/),
    'ivrlint/v1': 'no-filler:more:how are you',
  });
});

test('a rule is explained from its page', async () => {
  const { tool } = await logOf(runOf('good', 'good'));
  const [rule] = tool.driver.rules;
  expect(rule.shortDescription.text).toBe(`${rules['no-filler']!.summary}.`);
  expect(rule.help.markdown).toContain('## Why\n');
  expect(rule.properties).toMatchObject({ precision: 'high', 'problem.severity': 'warning' });
});

test.each(Object.keys(rules))('the page of %s can be shown elsewhere', async (id) => {
  const document = documentOf(TEXT);
  const at = { source: document.source, start: 0, end: 1 };
  const config = configOf({ [id]: { ...ruleThat(() => [problemAt(at)]), evidence: rules[id]!.evidence } });
  const run = { ...lint([document], projectOf(document), config), rules: 1 };
  const [rule] = (await logOf(run)).tool.driver.rules;
  expect(rule.help.markdown).not.toMatch(/\]\((?!https?:)/);
  expect(rule.help.markdown).not.toContain('Written from rule.ts');
  expect(rule.fullDescription.text).not.toBe(rule.shortDescription.text);
  expect(rule.fullDescription.text).not.toMatch(/\]\(/);
});

test('a rule of the user has no page of ours, whatever its name', () => {
  expect(aboutRules({ '../README': ruleThat(() => []) })('../README')).toBeUndefined();
  expect(aboutRules({ own: ruleThat(() => []) })('own')).toBeUndefined();
  expect(aboutRules(rules)('constructor')).toBeUndefined();
});
