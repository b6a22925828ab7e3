import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { reportSchema } from '../../src/formatters/json/schema.ts';
import { metricsSchema } from '../../src/formatters/metrics/schema.ts';
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
const strict = (schema: object) =>
  new Ajv({ strict: true, allErrors: true }).compile(
    JSON.parse(JSON.stringify(schema), (_, value) =>
      value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
    ),
  );

const examples = readdirSync(`${root}examples`).filter((name) => name.endsWith('.yaml'));

describe('--format json', () => {
  const validate = strict(reportSchema);

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

describe('ivrlint metrics', () => {
  const BANK = `ivr: 1
name: Penrose Water
entry: hello
calls_a_month: 36000
journeys:
  pay a bill: { reach: bills, within: 30s }
  report a leak: { reach: leaks, within: 5s, presses: 1 }
nodes:
  hello: { type: message, say: "Welcome to Penrose Water, here for you day and night.", next: main }
  main:
    type: menu
    say: For bills, press 1. For leaks, press 2.
    options: [{ key: 1, to: bills, share: 80 }, { key: 2, to: lines }, { key: 0, to: person }]
    no_input: Sorry, I heard nothing.
    no_match: Sorry, that was none of them.
    after_attempts: hang_up
  lines: { type: hours, timezone: Europe/London, open: { mon-fri: "09:00-17:00" }, open_to: leaks, closed_to: night }
  bills: { type: queue, wait: { expected: 20s } }
  leaks: { type: queue }
  night: { type: end, say: "We are closed." }
`;
  const told = async (text: string, args: readonly string[] = []) =>
    run(folderOf({ 'a.ivr.yaml': text }), ['metrics', 'a.ivr.yaml', ...args], few);

  test('tells where the seconds go, and where callers end up', async () => {
    const { code, out } = await told(BANK);
    expect(out).toMatchInlineSnapshot(`
      "Penrose Water  a.ivr.yaml
      Callers press as soon as they hear their choice; all lines are open. Times are
      estimates, each with its range from a fast voice to a professional speaker.

      How long until
        a person, as callers are told  6.8 s   6 to 8 s  1 press  bills
        a person, knowing every key    2.0 s             1 press  bills
        the first choice               3.4 s   3 to 5 s
        the end, on average            7.1 s   7 to 9 s
        the end, the longest           8.6 s  8 to 11 s   1 menu  at most

      Where the 6.8 s to a person go
        3.4 s  ████████████  hello  "Welcome to Penrose Water, here for you day and n…
        1.4 s  █████         main   "For bills, press 1. For leaks, press 2."
        2.0 s  ███████       main   pressing, and the line going on

      Menus
        main  3 options  3.2 s

      Where calls end
        80 %  6.8 s  1 press  queue  bills  then about 20 s of waiting
        20 %  8.6 s  1 press  queue  leaks

      Callers who do not play along
        says and presses nothing   is cut off        after 37.9 s
        presses wrong keys         is cut off        after 23.7 s
        presses 0 again and again  reaches a person  after 2.0 s

      Journeys
        ✔  pay a bill     6.8 s  1 press  within 30 s
        ✖  report a leak  8.6 s  1 press  not within 5 s and 1 press

      What costs callers most
        3,372 s in 1,000 calls  34 hours a month  hello  "Welcome to Penrose Water, h…

      Caller score 100 of 100
        its parts  person 100 (30), dead ends 100 (20), words and keys 100 (20),
                   time 100 (15), wording 100 (10), hygiene 100 (5); in brackets
                   what each counts

      exit 1: the journey "report a leak" is not within its budget
      "
    `);
    expect(code).toBe(1);
  });

  test.each([
    { args: [], says: /all lines are open/, leaks: 'queue' },
    { args: ['--at', '2026-11-22 18:30'], says: /it is 2026-11-22 18:30/, leaks: 'end' },
    { args: ['--caller', 'patient'], says: /Callers hear each menu out/, leaks: 'queue' },
    { args: ['--caller', 'expert'], says: /Callers know every key/, leaks: 'queue' },
  ])('$args', async ({ args, says, leaks }) => {
    const { out } = await told(BANK, args);
    expect(out).toMatch(says);
    expect(out).toMatch(new RegExp(`1 press +${leaks}`));
  });

  test.each([
    { is: 'who hears all needs longer', args: ['--caller', 'patient'], than: 1 },
    { is: 'who knows every key needs less', args: ['--caller', 'expert'], than: -1 },
  ])('$is', async ({ args, than }) => {
    const expected = async (more: readonly string[]) => {
      const { out } = await told(BANK, ['--format', 'json', ...more]);
      return JSON.parse(out).files[0].flows[0].metrics.seconds.expected;
    };
    expect(Math.sign((await expected(args)) - (await expected([])))).toBe(than);
  });

  test.each(examples)('%s as data', async (name) => {
    const { out } = await run(root, ['metrics', `examples/${name}`, '--format', 'json'], few);
    const validate = strict(metricsSchema);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors, null, 1)).toBe(true);
  });

  test.each(examples)('%s fits on any terminal', async (name) => {
    for (const columns of [30, 60, 80]) {
      const stdout = { columns, write: (text: string) => (said += text) };
      let said = '';
      await run(root, ['metrics', `examples/${name}`], { ...few, stdout });
      for (const line of said.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  test('what nobody can time is not known', async () => {
    const dark = BANK.replace(/say: "Welcome[^"]*"/, 'say: { audio: "{hello}.wav" }');
    const { out } = await told(dark);
    expect(out).toMatch(/a person, as callers are told +not known +1 press +bills/);
    expect(out).toMatch(/not known +hello +a recording without a script/);
    expect(out).not.toMatch(/NaN|null|undefined/);
  });

  test('of what nobody can time, it is said how much there is', async () => {
    const long = BANK.replace('here for you day and night', 'well '.repeat(5000)).replace(
      'say: "We are closed."',
      'say: { audio: "{closed}.wav" }',
    );
    const { out } = await told(long);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('Of 2 of 5 prompts nobody can tell how long they take.');
    const { out: report } = await run(folderOf({ 'a.ivr.yaml': long }), [], few);
    expect(report.replaceAll(/\s+/g, ' ')).toContain(
      'Not checked: 1 of 5 prompts is a recording without a script; 1 of 5 prompts is longer than anyone would listen to.',
    );
  });

  test('what is assumed is said to be', async () => {
    const { out } = await told(BANK.replace('entry:', 'language: de\nentry:'));
    expect(out).toMatch(/de at an\s+assumed 18\.4 characters a second/);
    expect(out).toMatch(/first choice +\d+\.\d s \(assumed\)/);
    expect((await told(BANK)).out).not.toContain('assumed');
  });

  test.each([
    {
      is: 'no way to a person',
      text: BANK.replaceAll('queue', 'end')
        .replace(', wait: { expected: 20s }', '')
        .replace(', { key: 0, to: person }', ''),
      says: /as callers are told +no way leads there/,
    },
    {
      is: 'ways that nobody can follow',
      text: BANK.replaceAll('queue', 'unknown').replace(', wait: { expected: 20s }', ''),
      says: /as callers are told +no way is known/,
    },
    { is: 'a flow without a menu', text: 'ivr: 1\nnodes: { desk: { type: queue } }\n', says: /first choice +no menu/ },
    {
      is: 'words that would move the cursor',
      text: BANK.replace('name: Penrose', 'name: "\\e[2J" #').replace('here for you', '\\e[1A'),
      says: /^\\x1b\[2J /,
    },
  ])('$is', async ({ text, says }) => {
    const { out } = await told(text);
    expect(out).toMatch(says);
    expect(out).not.toMatch(/[^\P{Cc}\n]|NaN|null|undefined/u);
  });

  test.each([
    { args: ['--at', 'tomorrow'], told: '--at takes a date and a time such as "2026-11-22 18:30", not "tomorrow".' },
    {
      args: ['--at', '2026-02-30 10:00'],
      told: '--at takes a date and a time such as "2026-11-22 18:30", not "2026-02-30 10:00".',
    },
    { args: ['--caller', 'rich'], told: 'Allowed choices are presses, patient, expert.' },
  ])('$args is a mistake', async ({ args, told: words }) => {
    const { code, out, err } = await told(BANK, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
  });

  test.each([
    { is: 'the journey "report a leak" is not within its budget', text: BANK, args: [], code: 1 },
    { is: undefined, text: BANK.replace('within: 5s', 'within: 50s'), args: [], code: 0 },
    {
      is: /the caller score, \d\d, is below --min-score 100/,
      text: BANK.replace('within: 5s', 'within: 50s').replace('Welcome to', 'For 7, press 7.'),
      args: ['--min-score', '100'],
      code: 1,
    },
    { is: 'not everything was checked', text: 'ivr: 1\n', args: [], code: 2 },
  ])('ends with $code: $is', async ({ is, text, args, code }) => {
    const outcome = await told(text, args);
    expect(outcome.code).toBe(code);
    const because = /^exit \d: (.*)/m.exec(outcome.out)?.[1];
    if (is === undefined) expect(because).toBeUndefined();
    else expect(because).toMatch(is);
  });
});
