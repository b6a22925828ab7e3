import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { root } from '../parts.ts';
import { folderOf, run } from './fake-world.ts';

/* One change to a good menu shows in its figures, in its score and in what is reported. */

const GOOD = readFileSync(`${root}examples/police.ivr.yaml`, 'utf8');

interface Report {
  readonly rules: readonly string[];
  readonly metrics: {
    readonly seconds: { readonly firstChoice: number; readonly expected: number };
    readonly person: {
      readonly announced: { readonly seconds: number };
      readonly fastest: { readonly seconds: number };
    };
    readonly callers: Readonly<
      Record<'silent' | 'lost' | 'zero', { readonly outcome: string; readonly seconds: number }>
    >;
  };
  readonly parts: Readonly<Record<string, number>>;
}

async function reportOf(text: string): Promise<Report> {
  const { out } = await run(folderOf({ 'police.ivr.yaml': text }), ['--format', 'json'], { rules });
  const [{ findings, flows }] = JSON.parse(out).files;
  const parts = flows[0].score.parts.map(({ name, score }: { name: string; score: number }) => [name, score]);
  return {
    rules: findings.map(({ rule }: { rule: string }) => rule),
    metrics: flows[0].metrics,
    parts: Object.fromEntries(parts),
  };
}

function changed(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}

test('a greeting of 20 seconds is 20 seconds for everyone who hears it out, and is reported', async () => {
  const words =
    'Here at Elmshire Police we work every day to keep you and those you love safe, at home and on the road. '.repeat(
      3,
    );
  const [good, slow] = [
    await reportOf(GOOD),
    await reportOf(changed('- text: If you', `- text: ${words}\n      - text: If you`)),
  ];
  const greeting = slow.metrics.seconds.firstChoice - good.metrics.seconds.firstChoice;
  expect(greeting).toBeGreaterThan(19);
  expect(greeting).toBeLessThan(22);
  expect(slow.metrics.person.announced.seconds - good.metrics.person.announced.seconds).toBeCloseTo(greeting, 0);
  expect(slow.metrics.seconds.expected - good.metrics.seconds.expected).toBeCloseTo(greeting, 0);
  expect(slow.metrics.callers.silent.seconds - good.metrics.callers.silent.seconds).toBeCloseTo(greeting, 0);
  // Who knows the keys need not hear it.
  expect(slow.metrics.person.fastest).toEqual(good.metrics.person.fastest);
  expect(slow.metrics.callers.zero).toEqual(good.metrics.callers.zero);
  expect(good.rules).toEqual([]);
  expect(slow.rules).toContain('time-to-first-option');
  expect(slow.parts.time).toBeLessThan(good.parts.time!);
  for (const part of ['dead ends', 'words and keys']) expect(slow.parts[part]).toBe(good.parts[part]);
});

test('0 that does nothing shows in what becomes of those who press it, and is reported where it is offered', async () => {
  const without = changed('keys: { 0: person, star', 'keys: { star').replace(/ *- key: 0\n.*\n.*\n/, '');
  const offered = `${without}`.replace(
    'For anything else, press 3.',
    'For anything else, press 3. To speak to someone, press 0.',
  );
  const [good, silent, broken] = [await reportOf(GOOD), await reportOf(without), await reportOf(offered)];
  // A wrong key, three times over, before the line gives in.
  for (const { metrics } of [silent, broken]) {
    expect(metrics.callers.zero.seconds).toBeGreaterThan(good.metrics.callers.zero.seconds + 5);
  }
  expect(silent.rules).toContain('person-announced');
  expect(broken.rules).toContain('announced-key-unbound');
  expect(broken.parts['words and keys']).toBeLessThan(good.parts['words and keys']!);
  expect(silent.parts['dead ends']).toBe(good.parts['dead ends']);
});

describe('a time-out that ends the call', () => {
  test('shows in what becomes of the silent and the lost, and is reported', async () => {
    const [good, cut] = [
      await reportOf(GOOD),
      await reportOf(changed('after_attempts: person', 'after_attempts: hang_up')),
    ];
    expect([good.metrics.callers.silent.outcome, good.metrics.callers.lost.outcome]).toEqual(['person', 'person']);
    expect([cut.metrics.callers.silent.outcome, cut.metrics.callers.lost.outcome]).toEqual(['hang_up', 'hang_up']);
    expect(cut.rules).toEqual(expect.arrayContaining(['silent-caller', 'lost-caller']));
    expect(cut.parts['dead ends']).toBeLessThan(good.parts['dead ends']!);
    expect(cut.metrics.person).toEqual(good.metrics.person);
    expect(cut.metrics.seconds).toEqual(good.metrics.seconds);
  });
});

describe('what cannot be is named at its place, and leaves the other figures as they are', () => {
  test.each<{ is: string; text: string; says: RegExp; seconds: number | null }>([
    {
      is: 'a share over 100 %',
      text: changed('share: 55%', 'share: 155%'),
      says: /police\.ivr\.yaml:50:16: error schema: `share` is 155%/,
      seconds: 18.9,
    },
    {
      is: 'shares over 100 % together',
      text: changed('share: 55%', 'share: 95%'),
      says: /police\.ivr\.yaml:\d+:\d+: error schema: These shares come to 140 %/,
      seconds: 18.9,
    },
    {
      is: 'a budget for a step that is not there',
      text: changed('reach: reports-desk, within', 'reach: report-bureau, within'),
      says: /police\.ivr\.yaml:17:30: error undefined-target: Nothing here is called "report-bureau"/,
      seconds: 18.9,
    },
    {
      is: 'a recording that is not there',
      text: changed('- text: If you', '- audio: danger.wav\n        text: If you'),
      says: /police\.ivr\.yaml:\d+:\d+: error audio-file: "danger\.wav" is not there/,
      seconds: 18.9,
    },
    {
      is: 'a recording that is not there, without a script',
      text: changed("- text: If you're in danger, hang up and dial 999.", '- audio: danger.wav'),
      says: /error audio-file: "danger\.wav" is not there/,
      seconds: null,
    },
  ])('$is', async ({ text, says, seconds }) => {
    const folder = folderOf({ 'police.ivr.yaml': text });
    const { out } = await run(folder, ['--format', 'compact'], { rules });
    expect(out).toMatch(says);
    const { out: data } = await run(folder, ['metrics', '--format', 'json'], { rules });
    const [{ metrics }] = JSON.parse(data).files[0].flows;
    expect(metrics.person.announced).toMatchObject({ presses: 1, seconds });
    expect(metrics.menus.map(({ node }: { node: string }) => node)).toEqual(['choices']);
    expect(data).not.toMatch(/NaN|: -\d/);
  });
});
