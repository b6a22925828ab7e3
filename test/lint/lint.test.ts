import { describe, expect, test } from 'vitest';
import { lint, setUp } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/rule.ts';
import type { Severity } from '../../src/source/problem.ts';
import { positionOf } from '../../src/source/source.ts';
import { configOf, documentOf, never, problemAt, projectOf, ruleThat } from './fake.ts';

function run(text: string, rules: Readonly<Record<string, Rule>>) {
  const document = documentOf(text);
  const { results, problems } = lint([document], projectOf(document), configOf(rules));
  return { findings: results[0]!.findings, problems };
}

const FLOW = 'lines\nhello: welcome, press 1 > help\nhelp: press 0, or press 9\n';

describe('a finding', () => {
  test('says in which flow and node it is, and what about', () => {
    const [finding] = run(FLOW, { calm: never('press 0') }).findings;
    expect(finding).toMatchObject({
      rule: 'calm',
      category: 'wording',
      severity: 'warning',
      evidence: 'guidance',
      sources: [],
      flow: 'A menu',
      node: 'help',
      subject: 'press 0',
      id: 'calm:help:press 0',
    });
  });

  test.each([
    { of: 'the same rule, node and words', words: 'press', ids: ['a:hello:press', 'a:help:press', 'a:help:press:2'] },
    { of: 'different words', words: 'press 9', ids: ['a:help:press 9'] },
  ])('has a name of its own among findings of $of', ({ words, ids }) => {
    expect(run(FLOW, { a: never(words) }).findings.map(({ id }) => id)).toEqual(ids);
  });

  test('at the top of the file is in no node', () => {
    const top = ruleThat(({ source }) => [problemAt({ source, start: 0, end: 5 })]);
    expect(run(FLOW, { top }).findings[0]).toMatchObject({ node: undefined, id: 'top::lines' });
  });

  test('about a long stretch is named by its beginning, on one line', () => {
    const whole = ruleThat(({ source }) => [problemAt({ source, start: 0, end: source.text.length })]);
    expect(run(FLOW, { whole }).findings[0]!.subject).toBe('lines hello: welcome, press 1 > help help: press…');
  });

  test('takes its subject from the rule, where the rule knows better', () => {
    const keyed = ruleThat(({ at }) => [problemAt(at, { subject: 'key 3' })]);
    expect(run(FLOW, { keyed }).findings[0]!.id).toBe('keyed:hello:key 3');
  });
});

describe('severity', () => {
  test.each<{ asked?: Severity; problem?: Severity; rule: Severity; evidence?: Rule['evidence']; is: Severity }>([
    { rule: 'error', is: 'error' },
    { rule: 'error', problem: 'info', is: 'info' },
    { rule: 'error', problem: 'info', asked: 'warning', is: 'warning' },
    { rule: 'warning', problem: 'error', evidence: 'contested', is: 'warning' },
    { rule: 'info', problem: 'info', evidence: 'contested', is: 'info' },
    { rule: 'info', asked: 'error', evidence: 'contested', is: 'warning' },
  ])('$is: rule $rule, problem $problem, asked for $asked, $evidence', ({ asked, problem, rule, evidence, is }) => {
    const given = { severity: rule, ...(evidence ? { evidence } : {}) };
    const one = ruleThat(({ at }) => [problemAt(at, { severity: problem })], given);
    const document = documentOf(FLOW);
    const { results } = lint([document], projectOf(document), new Map([['one', setUp(one, {}, asked)]]));
    expect(results[0]!.findings[0]!.severity).toBe(is);
  });
});

describe('order', () => {
  test('is that of the file, then of the names of the rules, whatever order they ran in', () => {
    const { findings } = run(FLOW, { z: never('press 1'), b: never('press'), a: never('press 9') });
    const places = findings.map(({ rule, at }) => `${positionOf(at.source, at.start).line} ${rule}`);
    expect(places).toEqual(['2 b', '2 z', '3 b', '3 a', '3 b']);
  });

  test('leaves out what says the same of the same place', () => {
    const twice = ruleThat(({ at }) => [problemAt(at), problemAt(at), problemAt(at, { message: 'And this.' })]);
    expect(run(FLOW, { twice }).findings.map(({ message }) => message)).toEqual(['And this.', 'Something is wrong.']);
  });
});

describe('a rule that fails', () => {
  const fails = (check: Parameters<typeof ruleThat>[0]) => run(FLOW, { fine: never('press 9'), bad: ruleThat(check) });

  test.each<{ how: string; says: string; check: Parameters<typeof ruleThat>[0] }>([
    {
      how: 'throws',
      says: 'no such thing',
      check: () => {
        throw new Error('no such thing\n    at somewhere');
      },
    },
    {
      how: 'throws after its first problem',
      says: 'and now?',
      *check({ at }) {
        yield problemAt(at);
        throw new Error('and now?');
      },
    },
    {
      how: 'throws what is no error',
      says: 'words',
      check: () => {
        throw 'words';
      },
    },
    {
      how: 'points behind the end',
      says: 'outside a.txt (0 to 999)',
      check: ({ source }) => [problemAt({ source, start: 0, end: 999 })],
    },
    {
      how: 'points backwards',
      says: 'outside a.txt (3 to 1)',
      check: ({ source }) => [problemAt({ source, start: 3, end: 1 })],
    },
    {
      how: 'points at no number',
      says: 'outside a.txt (NaN to 2)',
      check: ({ source }) => [problemAt({ source, start: Number.NaN, end: 2 })],
    },
    {
      how: 'points into another file',
      says: 'into another file, b.txt',
      check: () => [problemAt({ source: { path: 'b.txt', text: 'x' }, start: 0, end: 1 })],
    },
    {
      how: 'relates to no place',
      says: 'outside a.txt (5 to 500)',
      check: ({ at, source }) => [
        problemAt(at, { related: [{ at: { source, start: 5, end: 500 }, message: 'here' }] }),
      ],
    },
  ])('because it $how loses only itself', ({ check, says }) => {
    const { findings, problems } = fails(check);
    expect(findings.map(({ rule }) => rule)).toEqual(['fine']);
    expect(problems).toEqual([{ kind: 'crash', rule: 'bad', path: 'a.txt', message: expect.stringContaining(says) }]);
    expect(problems[0]!.message).not.toContain('at somewhere');
  });
});

describe('what the reader of the format saw', () => {
  const text = 'lines\n!oops\nhello: hi\n';

  test('is a finding of its rule, with all that the rule says of itself', () => {
    const { findings } = run(text, { syntax: ruleThat(() => [], { severity: 'error', evidence: 'logic' }) });
    expect(findings).toMatchObject([
      { rule: 'syntax', severity: 'error', evidence: 'logic', flow: 'A menu', id: 'syntax::!oops' },
    ]);
  });

  test('is not told where its rule is off', () => {
    expect(run(text, {}).findings).toEqual([]);
  });

  test('never lets a file pass of which nothing could be read', () => {
    expect(run('lines\n!oops\n', {}).problems).toMatchObject([
      { kind: 'unreadable', path: 'a.txt', message: expect.stringContaining('Something is wrong.') },
    ]);
  });
});

test('ten thousand findings in one file take about ten times as long as a thousand', () => {
  const timed = (count: number) => {
    const text = `lines\n${Array.from({ length: count }, (_, index) => `n${index}: press 1\n`).join('')}`;
    const document = documentOf(text);
    const started = performance.now();
    const { results } = lint([document], projectOf(document), configOf({ a: never('press') }));
    expect(results[0]!.findings).toHaveLength(count);
    return performance.now() - started;
  };
  timed(1000);
  const [small, large] = [Math.max(1, timed(2000)), timed(20_000)];
  expect(large / small).toBeLessThan(40);
});
