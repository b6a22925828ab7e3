import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Metrics, metricsOf } from '../../src/analysis/caller/metrics.ts';
import { type Score, scoreOf, type Weighed } from '../../src/analysis/caller/score.ts';
import { flowOf } from '../flows.ts';
import { root } from '../parts.ts';
import { projectWith } from './caller-flows.ts';

const flow = `
hello: { type: message, say: { audio: 10s.wav }, next: main }
main:
  type: menu
  options:
    - { key: 1, share: 80%, say: { audio: 3s.wav, text: "For sales, press 1." }, to: sales }
    - { key: 2, share: 20%, say: { audio: 4s.wav, text: "For help, press 2." }, to: more }
more: { type: menu, options: [{ key: 1, say: { audio: 4s.wav, text: "For help, press 1." }, to: help }] }
sales: { type: queue, say: { audio: 5s.wav } }
help: { type: queue, say: { audio: 6s.wav } }
`;

function scored(text: string, findings: readonly Partial<Weighed>[] = []): Score {
  const read = flowOf(text);
  const project = projectWith(read);
  const [metrics] = metricsOf(read, project);
  return scoreOf(read, findings.map(finding), metrics!);
}

function finding(given: Partial<Weighed>): Weighed {
  const rest = {
    rule: 'some-rule',
    category: 'upkeep',
    severity: 'error',
    evidence: 'logic',
    node: undefined,
  } as const;
  return { ...rest, ...given };
}

const parts = (score: Score) => Object.fromEntries(score.parts.map(({ name, score: part }) => [name, part]));

const sound = { person: 100, 'dead ends': 100, 'words and keys': 100, time: 100, wording: 100, hygiene: 100 };

describe('a part loses what its rules report', () => {
  test.each<[what: string, findings: readonly Partial<Weighed>[], changed: Partial<typeof sound>, total: number]>([
    ['nothing', [], {}, 100],
    ['half for an error that all meet', [{ category: 'person', node: 'main' }], { person: 50 }, 85],
    ['a fifth for a warning', [{ category: 'wording', severity: 'warning' }], { wording: 80 }, 98],
    ['a twentieth for an info', [{ category: 'choices', severity: 'info' }], { wording: 95 }, 99],
    ['less where a fifth of the callers come by', [{ category: 'opening', node: 'more' }], { wording: 90 }, 99],
    ['a tenth of it where the model leads nobody', [{ category: 'wiring', node: 'nowhere' }], { hygiene: 95 }, 99],
    [
      'a rule once, by the worst of what it reports',
      [
        { category: 'person', severity: 'warning', node: 'main' },
        { category: 'person', node: 'more' },
        { category: 'person', severity: 'warning', node: 'hello' },
      ],
      { person: 80 },
      94,
    ],
    ['never under nothing', ['a', 'b', 'c'].map((rule) => ({ rule, category: 'person' })), { person: 0 }, 70],
    ['nothing for what is contested', [{ category: 'choices', evidence: 'contested' }], {}, 100],
    ['nothing for what is suppressed', [{ category: 'choices', suppressed: { by: 'comment' } }], {}, 100],
    ['dead ends, not persons', [{ rule: 'silent-caller', category: 'person' }], { 'dead ends': 50 }, 90],
    ['words and keys', [{ rule: 'announced-key-unbound', category: 'wiring' }], { 'words and keys': 50 }, 90],
    ['keys that YAML loses', [{ rule: 'yaml-hash-key', category: 'wiring' }], { 'words and keys': 50 }, 90],
    ['what is in no other part is hygiene', [{ rule: 'constructor', category: 'constructor' }], { hygiene: 50 }, 97],
  ])('%s', (_, findings, changed, total) => {
    const score = scored(flow, findings);
    expect(parts(score)).toEqual({ ...sound, ...changed });
    expect(score.total).toBe(total);
  });

  test('the same findings in another order make the same score', () => {
    const findings = [{ rule: 'b', severity: 'warning' }, { rule: 'a' }, { rule: 'a', node: 'more' }] as const;
    expect(scored(flow, findings)).toEqual(scored(flow, findings.toReversed()));
  });
});

test('where nobody can know who is behind it, nothing is said of persons but what was found', () => {
  const dark = 'main: { type: message, say: Hello., next: x }\nx: { type: unknown }';
  expect(parts(scored(dark))).not.toHaveProperty('person');
  expect(parts(scored(dark, [{ category: 'person', node: 'main' }]))).toMatchObject({ person: 50 });
});

describe('time', () => {
  const time = (text: string) => scored(text).parts.find(({ name }) => name === 'time')?.score;
  const greeting = (seconds: number) => flow.replace('10s', `${seconds}s`);
  const journey = (within: string) =>
    `ivr: 1\njourneys: { buy: { reach: sales, within: ${within} } }\nnodes:\n${greeting(65).replaceAll(/^(?=.)/gm, '  ')}`;

  test.each<[what: string, text: string, score: number | undefined]>([
    // The greeting, 3 s, 2 s and 5 s to sales.
    ['20 seconds', flow, 100],
    ['30 seconds', greeting(20), 100],
    ['75 seconds', greeting(65), 50],
    ['120 seconds', greeting(110), 0],
    ['an hour', greeting(3600), 0],
    ['no person', flow.replaceAll('type: queue', 'type: end'), 0],
    ['a person of whom nobody is told', flow.replaceAll(/press ./g, 'press 9'), 0],
    ['all journeys within their budgets', journey('90s'), 100],
    ['a journey over its budget', journey('70s'), 50],
    ['nobody can time the way', flow.replace('10s', 'unheard'), undefined],
    [
      'nobody can know who is behind it',
      'main: { type: message, say: Hello., next: x }\nx: { type: unknown }',
      undefined,
    ],
    [
      'a line that only informs',
      `ivr: 1\ntags: [information]\nnodes:\n${flow.replaceAll(/^(?=.)/gm, '  ')}`,
      undefined,
    ],
  ])('%s', (_, text, score) => {
    expect(time(text)).toBe(score);
  });

  test('what cannot apply is left out, and the rest counts for it', () => {
    // No menus, nothing to read, nobody to reach by design: dead ends and hygiene are left, 20 to 5.
    const line = 'ivr: 1\ntags: [information]\nnodes:\n  news: { type: end, say: { audio: 9s.wav } }';
    const score = scored(line, [{ category: 'upkeep' }]);
    expect(parts(score)).toEqual({ 'dead ends': 100, hygiene: 50 });
    expect(score.total).toBe(90);
  });
});

describe('words and keys', () => {
  const dark = flow.replaceAll(/, text: "[^"]*"/g, '');
  test.each<[what: string, text: string, findings: readonly Partial<Weighed>[], score: number | undefined]>([
    ['all is known', flow, [], 100],
    [
      'a menu has no words at all',
      'main: { type: menu, options: [{ key: 1, to: desk }] }\ndesk: { type: queue }',
      [],
      undefined,
    ],
    ['no menu can be read', dark, [], undefined],
    ['no menu can be read, and YAML lost a key', dark, [{ rule: 'yaml-hash-key', category: 'wiring' }], 50],
    ['one of two menus can be read', dark.replace('say: { audio: 3s.wav }', 'say: "For sales, press 1."'), [], 100],
    ['there is no menu', 'desk: { type: queue, say: Hello. }', [], undefined],
  ])('%s', (_, text, findings, score) => {
    expect(scored(text, findings).parts.find(({ name }) => name === 'words and keys')?.score).toBe(score);
  });
});

test('what to fix first is what the score would gain', () => {
  const { total, fixFirst } = scored(flow, [
    { rule: 'small', category: 'wording', severity: 'info' },
    { rule: 'large', category: 'person' },
    { rule: 'contested', category: 'person', evidence: 'contested' },
    { rule: 'rare', category: 'person', node: 'more' },
  ]);
  expect(total).toBe(81);
  expect(fixFirst).toEqual([
    { rule: 'large', gain: 15 },
    { rule: 'rare', gain: 3 },
    { rule: 'small', gain: 0.5 },
  ]);
});

describe('one change to an example', () => {
  const text = readFileSync(`${root}examples/bank-before.ivr.yaml`, 'utf8');
  const figures = (example: string): Metrics => {
    const read = flowOf(example);
    return metricsOf(read, projectWith(read))[0]!;
  };

  test('a greeting that is cut brings the person nearer by as much, and changes nothing else', () => {
    const cut = text.replace(/^ *We are currently experiencing unusually high call volumes\.\n/m, '');
    expect(cut).not.toBe(text);
    const [before, after] = [figures(text), figures(cut)];
    const saved = before.person.announced!.seconds! - after.person.announced!.seconds!;
    expect(saved).toBeGreaterThan(3);
    expect(before.seconds.firstChoice! - after.seconds.firstChoice!).toBeCloseTo(saved, 5);
    expect(after.callers.silent!.outcome).toBe(before.callers.silent!.outcome);
    expect(after.destinations.map(({ share }) => share)).toEqual(before.destinations.map(({ share }) => share));
    const times = [text, cut].map((each) => parts(scored(each)));
    expect(times[1]!.time).toBeGreaterThan(times[0]!.time!);
    expect({ ...times[1], time: 0 }).toEqual({ ...times[0], time: 0 });
  });
});
