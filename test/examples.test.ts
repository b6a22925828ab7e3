import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format, lintText } from '../src/index.ts';
import { root } from './parts.ts';

/*
 * Beside each example stands what is said of it. The good ones are spotless; a faulty one and the same menu put right
 * are a pair.
 */

const flows = readdirSync(`${root}examples`).flatMap((file) => (file.endsWith('.ivr.yaml') ? [file.slice(0, -9)] : []));

describe.each(flows)('%s', (name) => {
  const run = lintText(readFileSync(`${root}examples/${name}.ivr.yaml`, 'utf8'), {
    path: `examples/${name}.ivr.yaml`,
    today: '2026-01-01',
  });
  const findings = run.results.flatMap((result) => result.findings);

  test('what is said of it stands beside it', async () => {
    await expect(await format(run, 'text')).toMatchFileSnapshot(`${root}examples/${name}.report.txt`);
  });

  test(name.endsWith('-before') ? 'has dozens of findings, of many rules' : 'is clean', () => {
    expect(run.problems).toEqual([]);
    if (name.endsWith('-before')) {
      expect(findings.length).toBeGreaterThan(24);
      expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(15);
    } else {
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }
  });
});

test('every menu put right has the faulty one beside it', () => {
  const after = flows.filter((name) => name.endsWith('-after')).map((name) => name.replace('-after', '-before'));
  expect(after.length).toBeGreaterThan(0);
  expect(flows).toEqual(expect.arrayContaining(after));
});
