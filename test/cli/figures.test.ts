import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { reportSchema } from '../../src/formatters/json/schema.ts';
import { root } from '../parts.ts';
import { folderOf, run } from './fake-world.ts';

/* What callers live through, as the program tells it: in the report, and alone. */

const real = { rules };

/** A few rules, so that these pages need not change when others come. */
const few = {
  rules: Object.fromEntries(['announced-key-unbound', 'attempts', 'names-organisation'].map((id) => [id, rules[id]!])),
};

const GOOD = `ivr: 1
name: Penrose Water
entry: main
nodes:
  main: { type: menu, say: "For bills, press 1.", options: [{ key: 1, to: desk }], after_attempts: desk, no_input: Sorry., no_match: Sorry. }
  desk: { type: queue }
`;
const UNBOUND = GOOD.replace('For bills, press 1.', 'For bills, press 1. For leaks, press 2.');

/** The published schema lets later versions add properties; a test must see those that it does not describe. */
const strict = JSON.parse(JSON.stringify(reportSchema), (_, value) =>
  value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
);

describe('--format json', () => {
  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(strict);
  const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yaml'));

  test.each(examples)('%s: every figure of the contract', async (name) => {
    const { out } = await run(root, [`examples/${name}`, '--format', 'json'], real);
    const report = JSON.parse(out);
    expect(validate(report), JSON.stringify(validate.errors, null, 1)).toBe(true);
    for (const { metrics, score } of report.files[0].flows) {
      expect(metrics.person.announced.seconds).toBeGreaterThan(0);
      expect(metrics.wayToPerson.length).toBeGreaterThan(0);
      expect(score.total).toBeGreaterThan(0);
    }
  });

  test('a flow with two ways in has figures for each', async () => {
    const folder = folderOf({ 'a.ivr.yaml': GOOD.replace('entry: main', 'entry: { day: main, night: desk }') });
    const { out } = await run(folder, ['--format', 'json'], real);
    const [{ flows }] = JSON.parse(out).files;
    expect(
      flows.map((flow: { entryName: string; metrics: { depth: number } }) => [flow.entryName, flow.metrics.depth]),
    ).toEqual([
      ['day', 1],
      ['night', 0],
    ]);
  });

  test('under one rule alone there is no score', async () => {
    const args = ['--format', 'json', '--rule', 'announced-key-unbound'];
    const { out } = await run(folderOf({ 'a.ivr.yaml': UNBOUND }), args, real);
    const [flow] = JSON.parse(out).files[0].flows;
    expect(flow.score).toBeNull();
    expect(flow.metrics.person.reachable).toBe(true);
  });
});

describe('--min-score', () => {
  const files = { 'a.ivr.yaml': UNBOUND };
  test.each([
    { args: ['--min-score', '100'], code: 1, because: /^the caller score, \d\d, is below --min-score 100$/ },
    { args: ['--min-score', '1'], code: 0, because: undefined },
    { args: ['--min-score', '100', '--format', 'compact'], code: 1, because: undefined },
    { args: ['--min-score', '100', '--fail-on', 'error'], code: 1, because: /^errors found/ },
  ])('$args: $code', async ({ args, code, because }) => {
    const outcome = await run(folderOf(files), ['--fail-on', 'never', ...args], few);
    expect(outcome.code).toBe(code);
    const said = /exit \d: (.*)/.exec(outcome.out)?.[1];
    if (because) expect(said).toMatch(because);
    else expect(said).toBeUndefined();
  });

  test('names the lowest of several flows', async () => {
    const folder = folderOf({ 'a.ivr.yaml': UNBOUND.replace('Penrose', 'Elm'), 'b.ivr.yaml': GOOD });
    const { out } = await run(folder, ['--fail-on', 'never', '--min-score', '100'], few);
    expect(out).toMatch(/exit 1: the caller score of "Elm Water", \d\d, is below --min-score 100, as is 1\s+more\n$/);
  });

  test.each([
    { args: ['--min-score', 'high'], told: 'It takes a number from 0 to 100.' },
    { args: ['--min-score', '101'], told: 'It takes a number from 0 to 100.' },
    { args: ['--min-score', '50', '--rule', 'attempts'], told: '--min-score needs all rules: leave out --rule NAME.' },
  ])('$args is a mistake', async ({ args, told }) => {
    const { code, out, err } = await run(folderOf(files), args, few);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
  });
});
