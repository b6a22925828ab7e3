import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf } from '../../src/language/spoken/fit.ts';
import { makeupOf, secondsOf } from '../../src/language/spoken/spoken.ts';
import { folderOf, run } from './fake-world.ts';
import { wav } from './sounds.ts';

/* The pace of a voice, from recordings whose words are known. */

const WORDS = [
  'Thank you for calling Penrose Water.',
  'To report a leak, press 1.',
  'For a bill, or to pay one, press 2.',
  'To speak to someone at any time, press 0.',
  'We record calls so that we can check what was agreed.',
  'Sorry, I did not hear a key. Please listen again.',
  'Please enter your account number, which is at the top of your bill, and then the hash key.',
  'Our offices are closed now. We open again on Monday at nine. For a burst pipe, press 1.',
  'Someone will ring you back within two hours. Goodbye.',
  'All of our advisers are busy. You are fourth in the queue, and the wait is about ten minutes.',
  'If this is an emergency, hang up, and dial the number on your meter.',
  'Your visit is booked. Thank you. Goodbye.',
];

/** A recording by a voice of so many characters a second, that rests as we say, with silence around the words. */
function spoken(words: string, { pace, silence = 0, sentence = 0.33, comma = 0.14 }: Voice): Buffer {
  const { characters, sentences, commas } = makeupOf(words, { language: 'en' });
  const seconds = characters / pace + sentences * sentence + commas * comma + silence;
  return wav(Math.round(seconds * 8000));
}

interface Voice {
  readonly pace: number;
  readonly silence?: number;
  readonly sentence?: number;
  readonly comma?: number;
}

function listOf(words: readonly string[], voice: Voice): Record<string, string | Uint8Array> {
  const files = words.map((each, index) => [`p${index}.wav`, spoken(each, voice)] as const);
  const list = words.map((each, index) => `p${index}.wav: ${JSON.stringify(each)}\n`).join('');
  return { ...Object.fromEntries(files), 'words.yaml': list };
}

describe('ivrlint calibrate', () => {
  test.each<{ is: string; voice: Voice; settings: object }>([
    { is: 'pace', voice: { pace: 12.5 }, settings: { pace: 12.5, sentence: '0.33s', comma: '0.14s' } },
    {
      is: 'pace behind silence',
      voice: { pace: 18.1, silence: 0.8 },
      settings: { pace: 18.1, sentence: '0.33s', comma: '0.14s' },
    },
    {
      is: 'pace and pauses',
      voice: { pace: 14, sentence: 0.8, comma: 0.3 },
      settings: { pace: 14, sentence: '0.8s', comma: '0.3s' },
    },
  ])('finds the $is of a voice', async ({ voice, settings }) => {
    const { code, out } = await run(folderOf(listOf(WORDS, voice)), ['calibrate', 'words.yaml', '--format', 'json']);
    const told = JSON.parse(out);
    expect(code).toBe(0);
    expect({
      pace: told.settings.characters_a_second.en,
      sentence: told.settings.sentence_pause,
      comma: told.settings.comma_pause,
    }).toEqual(settings);
    expect(told.languages[0].error.foretold).toBeLessThan(0.01);
  });

  test('takes a flow whose prompts have both words and recordings, and prints what to paste', async () => {
    const prompts = WORDS.slice(0, 4).map((text, index) => `    - { audio: p${index}.wav, text: "${text}" }\n`);
    const folder = folderOf({
      ...listOf(WORDS.slice(0, 4), { pace: 12 }),
      'main.ivr.yaml': `ivr: 1\nnodes:\n  hello:\n    type: end\n    say:\n${prompts.join('')}    - { text: "Not recorded." }\n    - { audio: p0.wav, text: Said elsewhere. }\n    - { audio: gone.wav, text: "Not there." }\n    - { audio: p1.wav, text: "Hello {name}." }\n`,
    });
    const { code, out, err } = await run(folder, ['calibrate', 'main.ivr.yaml']);
    expect(err).toBe('');
    expect(out).toMatchInlineSnapshot(`
      "en: 4 recordings with known words, 13 s in all
        3.0 s  usual pace -27 %  fitted 0 %  p0.wav
        2.5 s  usual pace -25 %  fitted 0 %  p1.wav
        3.4 s  usual pace -25 %  fitted 0 %  p2.wav
        3.8 s  usual pace -26 %  fitted 0 %  p3.wav

      Off by 26 % on average at the usual pace, and by 0 % at the fitted one; by 0 %
      where a recording is foretold from the others.
      4 recordings tell little of a voice: take this as a first guess, and calibrate
      again with 10 or more.

      For ivrlint.config.yaml:

      speech:
        characters_a_second:
          en: 12
        sentence_pause: 0.33s
        comma_pause: 0.14s
      "
    `);
    expect(code).toBe(0);
  });

  test('leaves out a recording that says something else', async () => {
    const files = { ...listOf(WORDS, { pace: 13 }), 'p3.wav': wav(20 * 8000) };
    const { out } = await run(folderOf(files), ['calibrate', 'words.yaml']);
    expect(out).toContain('left out: p3.wav runs 20.0 s, and its words take 2.8 s');
    expect(out).toContain('    en: 13\n');
  });

  test.each<{ is: string; files: Record<string, string | Uint8Array>; says: RegExp; on: 'out' | 'err' }>([
    {
      is: 'too few recordings',
      files: listOf(WORDS.slice(0, 2), { pace: 12 }),
      says: /Too few to fit anything to/,
      on: 'out',
    },
    {
      is: 'no recordings',
      files: { 'words.yaml': 'a.wav: Hello.\n' },
      says: /No recording with known words/,
      on: 'err',
    },
    {
      is: 'a recording that is none',
      files: { 'words.yaml': 'a.wav: Hello.\n', 'a.wav': 'Hello' },
      says: /a\.wav is not there, or is no recording whose length can be told/,
      on: 'err',
    },
    { is: 'no list', files: { 'words.yaml': '- a\n- b\n' }, says: /neither a call flow nor a list/, on: 'err' },
    { is: 'no file', files: {}, says: /words\.yaml does not exist/, on: 'err' },
  ])('cannot do its job with $is', async ({ files, says, on }) => {
    const outcome = await run(folderOf(files), ['calibrate', 'words.yaml']);
    expect(outcome.code).toBe(2);
    expect(outcome[on]).toMatch(says);
  });

  test('a median recording of another voice is foretold within 10 %', () => {
    const seconds = fc.double({ min: 0.93, max: 1.07, noNaN: true });
    const voices = fc.tuple(
      fc.double({ min: 9, max: 22, noNaN: true }),
      fc.array(seconds, { minLength: 12, maxLength: 12 }),
    );
    fc.assert(
      fc.property(voices, ([pace, noise]) => {
        const speech = { charactersASecond: new Map([['en', pace]]) };
        const samples = WORDS.map((words, index) => ({
          makeup: makeupOf(words, { language: 'en' }),
          seconds: secondsOf(words, { language: 'en', speech }) * noise[index]!,
        }));
        const fit = fitOf(samples);
        expect(fit!.error).toBeLessThan(0.1);
        expect(fit!.charactersASecond).toBeGreaterThan(pace * 0.75);
        expect(fit!.charactersASecond).toBeLessThan(pace * 1.33);
      }),
    );
  });
});
