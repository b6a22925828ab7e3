import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lintText } from '../src/index.ts';
import { root } from './parts.ts';

/* The flows and what is expected of them are in one-cause.md. */

const page = readFileSync(`${root}test/one-cause.md`, 'utf8');
const ROW = /^## (.+)\n\nSpeaks: (.+)\nSilent: (.+)\n\n```(?:yaml|json)\n([\s\S]*?)^```$/gm;
const rows = [...page.matchAll(ROW)].map(([, mistake, speaks, silent, flow]) => {
  return { mistake: mistake!, speaks: speaks!.split(', '), silent: silent!.split(', '), flow: flow! };
});

test('each mistake of the page is played', () => {
  expect(rows.map(({ mistake }) => mistake)).toEqual([...page.matchAll(/^## (.+)$/gm)].map(([, name]) => name));
});

test.each([...new Set(rows.flatMap(({ speaks, silent }) => [...speaks, ...silent]))])('%s is a rule', (name) => {
  expect(Object.keys(rules)).toContain(name);
});

describe.each(rows)('$mistake', ({ speaks, silent, flow }) => {
  const run = lintText(flow, { path: flow.startsWith('{') ? 'one.json' : 'one.ivr.yaml', today: '2026-01-01' });
  const said = run.results.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  test('is a flow without a mistake of another kind in it', () => {
    expect(run.problems).toEqual([]);
    expect(said).not.toContain('schema');
    expect(said).not.toContain('syntax');
  });

  test.each([...new Set(speaks)])('%s speaks, once for each time that it is named', (rule) => {
    expect(said.filter((each) => each === rule)).toHaveLength(speaks.filter((each) => each === rule).length);
  });

  test.each(silent)('%s is silent', (rule) => {
    expect(said).not.toContain(rule);
  });
});
