import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Look } from '../../src/formatters/formatter.ts';
import text from '../../src/formatters/text.ts';
import { importers } from '../../src/importers/index.ts';
import { withFigures } from '../../src/lint/figures.ts';
import { lint, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { Run } from '../../src/lint/run.ts';
import { plain } from './look.ts';

/* How callers fare, at the end of the report: the score, where it comes from, and what to do first. */

const GOOD = `ivr: 1
name: Penrose Water
entry: main
nodes:
  main: { type: menu, say: "For bills, press 1.", options: [{ key: 1, to: desk }], after_attempts: desk, no_input: Sorry., no_match: Sorry. }
  desk: { type: queue }
`;
const UNBOUND = GOOD.replace('For bills, press 1.', 'For bills, press 1. For leaks, press 2.');

const some = ['announced-key-unbound', 'attempts', 'entry-ends'];

function runOf(...flows: string[]): Run {
  const documents = flows.map((words, index) => open({ path: `${index}.ivr.yaml`, text: words }, importers)!);
  const project = {
    flows: documents.flatMap((document) => document.flows),
    links: new Map(),
    recordings: new Map(),
    today: '2026-01-01',
  };
  const config = new Map(some.map((id) => [id, setUp(rules[id]!)]));
  return { ...withFigures(lint(documents, project, config), project, { isScored: true }), rules: some.length };
}

const endOf = (run: Run, look: Partial<Look> = {}) => {
  const drawn = text(run, { ...plain, ...look });
  return drawn.slice(drawn.indexOf('Caller score'));
};

test('one flow: every part, how long until a person, and what would gain most', () => {
  expect(endOf(runOf(UNBOUND))).toMatchInlineSnapshot(`
    "Caller score 90 of 100
      person          ████████████████████ 100
      dead ends       ████████████████████ 100
      words and keys  ██████████░░░░░░░░░░  50
      time            ████████████████████ 100
      wording         ████████████████████ 100
      hygiene         ████████████████████ 100
      A person after 3 s and 1 press.

    Fix first: announced-key-unbound (+10 points)
    "
  `);
});

test('a score below the least that is asked for is named as such', () => {
  expect(endOf(runOf(UNBOUND), { minScore: 96 })).toMatch(/^Caller score \d\d of 100, below --min-score 96\n/);
  expect(endOf(runOf(UNBOUND), { minScore: 10 })).toMatch(/^Caller score \d\d of 100\n/);
});

test('several flows: the lowest first, with a mean gain', () => {
  expect(endOf(runOf(GOOD, UNBOUND), { minScore: 97 })).toMatchInlineSnapshot(`
    "Caller score, of 100
       90  1.ivr.yaml: Penrose Water (below --min-score 97)
      100  0.ivr.yaml: Penrose Water

    Fix first: announced-key-unbound (+5 points on average)
    "
  `);
});

test('where nothing can be drawn but plain letters, or hardly anything', () => {
  expect(endOf(runOf(UNBOUND), { ascii: true })).toMatch(/^[\n\x20-\x7e]*$/);
  for (const line of endOf(runOf(UNBOUND), { width: 30 }).split('\n')) expect(line.length).toBeLessThanOrEqual(30);
});

test('a clean flow is told its score in one line', () => {
  expect(text(runOf(GOOD), plain)).toBe(
    '✔ 1 call flow in 1 file, 3 rules: nothing to report. Caller score 100 of 100.\n',
  );
});

describe('seconds that findings name', () => {
  const saving = (seconds: number, more = '') => {
    const run = runOf(UNBOUND.replace('entry:', `${more}entry:`));
    const [result] = run.results;
    const findings = result!.findings.map((finding) => ({ ...finding, secondsSaved: seconds }));
    return endOf({ ...run, results: [{ ...result!, findings }] });
  };

  test.each([
    { seconds: 0, more: '', said: undefined },
    { seconds: 2, more: '', said: '2.0 s a call, as the findings tell.' },
    {
      seconds: 2,
      more: 'calls_a_month: 50000\n',
      said: '2.0 s a call, 28 caller-hours a month, as the findings tell.',
    },
  ])('$seconds s, $more', ({ seconds, more, said }) => {
    expect(/Time to save: (.*)/.exec(saving(seconds, more))?.[1]).toBe(said);
  });
});
