import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { configSchema } from '../../src/config/schema.ts';
import { folderOf, run } from './fake-world.ts';
import { wav } from './sounds.ts';

/* How long speaking and answering take is a setting, and whatever counts seconds keeps to it. */

const MENU = `ivr: 1
name: Penrose Water
nodes:
  hello: { type: message, say: "Welcome to Penrose Water, where we have looked after the water of the valley for a hundred years.", next: main }
  main: { type: menu, say: "For bills, press 1.", options: [{ key: 1, to: desk }], after_attempts: desk, no_input: Sorry., no_match: Sorry. }
  desk: { type: queue, say: Thank you. }
`;

/** Seconds until the first option, and those from there to a person: the option, the answer, the words there. */
async function secondsWith(speech: string, menu = MENU) {
  const folder = folderOf({ 'a.ivr.yaml': menu, 'ivrlint.config.yaml': `speech:\n  ${speech}\n` });
  const { out } = await run(folder, ['metrics', '--format', 'json'], { rules });
  const [{ metrics }] = JSON.parse(out).files[0].flows;
  const { firstChoice } = metrics.seconds;
  return { first: firstChoice, rest: metrics.person.announced.seconds - firstChoice, paces: metrics.paces };
}

/** The words before the first option, as the fitted model counts them: 97 characters and a comma. */
const [CHARACTERS, COMMA] = [97, 0.14];

describe('speech', () => {
  test.each<{ speech: string; pace: number }>([
    { speech: 'voice: normal', pace: 16.4 },
    { speech: 'voice: slow', pace: 15.1 },
    { speech: 'voice: voice-talent', pace: 12 },
    { speech: 'characters_a_second: 10', pace: 10 },
    { speech: 'characters_a_second: { en: 10, es: 12 }', pace: 10 },
    { speech: 'characters_a_second: { es: 12 }', pace: 16.4 },
    { speech: 'words_a_minute: 112', pace: 12 },
    { speech: 'words_a_minute: 300\n  characters_a_second: { en: 10 }', pace: 10 },
  ])('$speech', async ({ speech, pace }) => {
    expect((await secondsWith(speech)).first).toBeCloseTo(CHARACTERS / pace + COMMA, 0);
  });

  test.each<{ speech: string; first: number; rest: number }>([
    { speech: 'comma_pause: 2.14s', first: 2, rest: 2 },
    { speech: 'response: 3s', first: 0, rest: 2 },
    { speech: 'delay: 400ms', first: 0, rest: -0.6 },
  ])('$speech', async ({ speech, first, rest }) => {
    const [usual, set] = [await secondsWith('voice: normal'), await secondsWith(speech)];
    expect(set.first - usual.first).toBeCloseTo(first, 0);
    expect(set.rest - usual.rest).toBeCloseTo(rest, 0);
  });

  test('a recording runs as long as it runs', async () => {
    const menu = MENU.replace('say: "Welcome', 'say: { audio: hello.wav, text: "Welcome').replace(
      'years."',
      'years." }',
    );
    const folder = folderOf({
      'a.ivr.yaml': menu,
      'hello.wav': wav(7 * 8000),
      'ivrlint.config.yaml': 'speech: { voice: voice-talent }\n',
    });
    const { out } = await run(folder, ['metrics', '--format', 'json'], { rules });
    expect(JSON.parse(out).files[0].flows[0].metrics.seconds.firstChoice).toBe(7);
  });

  test('is said to be your own where it is, and holds in findings too', async () => {
    expect((await secondsWith('characters_a_second: 8')).paces).toEqual([
      { language: 'en', charactersPerSecond: 8, basis: 'set' },
    ]);
    const files = { 'a.ivr.yaml': MENU, 'ivrlint.config.yaml': 'speech: { characters_a_second: 8 }\n' };
    const { out } = await run(folderOf(files), ['--rule', 'time-to-first-option'], { rules });
    expect(out).toContain('It takes callers about 12 seconds to get to the first option');
    const { out: usual } = await run(folderOf({ 'a.ivr.yaml': MENU }), ['--rule', 'time-to-first-option'], { rules });
    expect(usual).toContain('nothing to report');
  });

  test('holds for words alone', async () => {
    const folder = folderOf({ 'ivrlint.config.yaml': 'speech: { characters_a_second: 10 }\n' });
    const { out } = await run(folder, ['prompt', 'For your bills, press 1.'], { rules });
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Takes about 2.7 s by your settings; 1.5 to 2.3 s from a fast voice to a professional speaker.',
    );
    const { out: data } = await run(folder, ['prompt', 'For your bills, press 1.', '--format', 'json'], { rules });
    expect(JSON.parse(data).seconds).toMatchObject({ settings: 2.7, normal: 1.7 });
  });

  test.each<{ speech: string; says: RegExp }>([
    {
      speech: 'voice: slwo',
      says: /2:10[\s\S]*"voice" takes fast, normal, slow or voice-talent[\s\S]*did you mean slow\?/,
    },
    { speech: 'voise: slow', says: /There is no setting of speech "voise"[\s\S]*did you mean voice\?/ },
    { speech: 'characters_a_second: 0', says: /"characters_a_second" takes a number from 1 to 60/ },
    { speech: 'characters_a_second: { english: 12 }', says: /"english" is no language[\s\S]*such as en or es-MX/ },
    { speech: 'characters_a_second: { en: fast }', says: /"characters_a_second" takes a number/ },
    { speech: 'words_a_minute: -1', says: /"words_a_minute" takes a number from 30 to 500/ },
    {
      speech: 'sentence_pause: 0.4',
      says: /"sentence_pause" takes a time of up to 20 seconds[\s\S]*write, for example, 0\.4s/,
    },
    { speech: 'response: 2m', says: /"response" takes a time[\s\S]*write, for example, 1s/ },
  ])('$speech is a mistake', async ({ speech, says }) => {
    const files = { 'a.ivr.yaml': MENU, 'ivrlint.config.yaml': `speech:\n  ${speech}\n` };
    const { code, out } = await run(folderOf(files), [], { rules });
    expect(code).toBe(2);
    expect(out).toMatch(says);
  });

  test('editors know it', () => {
    const validate = new Ajv({ strict: false }).compile(configSchema(rules, profiles));
    expect(validate({ speech: { voice: 'slow', characters_a_second: { en: 14 }, comma_pause: '0.2s' } })).toBe(true);
    expect(validate({ speech: { voice: 'loud' } })).toBe(false);
    expect(validate({ speech: { comma_pause: 0.2 } })).toBe(false);
  });

  test('settings that build on others keep what they do not say', async () => {
    const folder = folderOf({
      'a.ivr.yaml': MENU,
      'ivrlint.config.yaml': 'extends: ./shared.yaml\nspeech: { characters_a_second: { en: 10 } }\n',
      'shared.yaml': 'speech: { characters_a_second: { en: 20, de: 11 }, comma_pause: 3.14s }\n',
    });
    const { out } = await run(folder, ['metrics', '--format', 'json'], { rules });
    const { firstChoice } = JSON.parse(out).files[0].flows[0].metrics.seconds;
    expect(firstChoice).toBeCloseTo(CHARACTERS / 10 + 3.14, 0);
  });
});

test.each<{ settings: string; range: object | null }>([
  { settings: 'min_score: 1\n', range: { fast: expect.anything(), slow: expect.anything() } },
  { settings: 'speech: { comma_pause: 1s }\n', range: { fast: expect.anything(), slow: expect.anything() } },
  { settings: 'speech: { characters_a_second: 12 }\n', range: null },
])('figures have a range unless the pace is known: $settings', async ({ settings, range }) => {
  const folder = folderOf({ 'a.ivr.yaml': MENU, 'ivrlint.config.yaml': settings });
  const { out } = await run(folder, ['metrics', '--format', 'json'], { rules });
  const [flow] = JSON.parse(out).files[0].flows;
  expect(flow.range).toEqual(range);
  if (!range) return;
  const [fast, usual, slow] = [flow.range.fast.person, flow.metrics.person.announced.seconds, flow.range.slow.person];
  expect(fast).toBeLessThan(usual);
  expect(slow).toBeGreaterThan(usual);
});

describe('min_score', () => {
  const UNBOUND = MENU.replace('For bills, press 1.', 'For bills, press 1. For leaks, press 2.');
  const ended = async (settings: string, args: readonly string[] = []) => {
    const folder = folderOf({ 'a.ivr.yaml': UNBOUND, 'ivrlint.config.yaml': settings });
    const { code, out } = await run(folder, args, { rules });
    return { code, because: /^exit \d: (.*)/m.exec(out)?.[1] };
  };

  test.each([
    { settings: 'min_score: 100\nfail_on: never\n', args: [], code: 1 },
    { settings: 'min_score: 100\nfail_on: never\n', args: ['--format', 'compact'], code: 1 },
    { settings: 'min_score: 100\n', args: ['metrics'], code: 1 },
    { settings: 'min_score: 100\nfail_on: never\n', args: ['--min-score', '1'], code: 0 },
    { settings: 'min_score: 1\nfail_on: never\n', args: [], code: 0 },
    { settings: 'min_score: high\n', args: [], code: 2 },
  ])('$settings $args', async ({ settings, args, code }) => {
    expect((await ended(settings, args)).code).toBe(code);
  });

  test('says which score is too low', async () => {
    const { because } = await ended('min_score: 100\nfail_on: never\n');
    expect(because).toMatch(/^the caller score, \d\d, is below --min-score 100$/);
  });
});
