import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { folderOf, run } from './fake-world.ts';

/* A line of a script, or one spoken menu, from wherever it was written down: there is no file, and nothing but words. */

const stdin = async function* (text: string) {
  yield new TextEncoder().encode(text);
};

/** What is reported of words, as `rule: the words that are meant`. */
async function reported(words: string, args: readonly string[] = []): Promise<string[]> {
  const { out } = await run(folderOf({}), ['prompt', words, '--format', 'json', ...args], { rules });
  const lines = words.split('\n');
  return JSON.parse(out).findings.map(
    (each: { rule: string; start: { line: number; column: number }; end: { line: number; column: number } }) => {
      const line = lines[each.start.line - 1]!;
      const end = each.start.line === each.end.line ? each.end.column - 1 : undefined;
      return `${each.rule}: ${line.slice(each.start.column - 1, end)}`;
    },
  );
}

describe('findings', () => {
  test.each([
    {
      words: 'Press 1 for sales, press 2 for service, press 3 for parts.',
      found: ['option-before-key: Press 1 for sales'],
    },
    { words: 'For sales, press 1. For service, press 2. For parts, press 3.', found: [] },
    { words: '1. Sales\n2. Spare parts\n3. Bills', found: ['option-before-key: 1. Sales'] },
    {
      words: 'For sales, press 1. For spare parts, press 3. For bills, press 4.',
      found: ['keys-in-order: For spare parts, press 3'],
    },
    {
      words: 'For sales, press 1. For bills, press 1.',
      found: ['duplicate-key: For bills, press 1'],
    },
    { words: 'For bills, press 1. For other enquiries, press 2.', found: ['vague-label: other enquiries'] },
    { words: 'Your call is important to us.', found: ['no-filler: Your call is important to us.'] },
    { words: 'Sorry, I did not get that. You failed to choose.', found: ['no-blame: You failed to choose'] },
    { words: 'Thank you for calling. TODO', found: ['placeholder-text: TODO', 'plain-words: TODO'] },
    { words: 'We open at nine.', found: [] },
    // Where a key leads, and whether anyone can be reached, stands elsewhere.
    { words: 'For sales, press 1.', found: [] },
    { words: 'To speak to a person, press 0, or stay on the line.', found: [] },
    { words: 'Please hold.', found: [] },
  ])('$words', async ({ words, found }) => {
    expect(await reported(words)).toEqual(found);
  });

  test('words in a language of which a rule knows nothing are left alone by it', async () => {
    expect(await reported('Para ventas, oprima 1. Para piezas, oprima 2.', ['--language', 'es'])).toEqual([]);
  });

  test('only rules that say that they can judge words alone are asked', async () => {
    const asked = Object.entries(rules).filter(([, rule]) => rule.alone);
    for (const [, { category }] of asked) expect(['platform', 'upkeep']).not.toContain(category);
    expect(asked.map(([id]) => id)).toContain('option-before-key');
    expect(asked.map(([id]) => id)).not.toContain('announced-key-unbound');
  });
});

test('the report shows the words, what they offer, and how long they take', async () => {
  const piped = { rules, stdin: stdin('Press 1 for sales, press 2 for service, press 3 for parts.\n') };
  const { out, code } = await run(folderOf({}), ['prompt', '-'], piped);
  expect(out).toMatchInlineSnapshot(`
    "▲ warning option-before-key  <stdin>:1:1
      This menu names 3 of its keys before what they are for.

      1 │ Press 1 for sales, press 2 for service, press 3 for parts.
        │ ^^^^^^^^^^^^^^^^^  ~~~~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~~~~~ and this one

      why  Callers must remember "1" until they know whether they want it.
      fix  Say "for sales, press 1", "for service, press 2", "for parts, press 3".
      src  published guidance: W3C COGA; IBM voice response guide · ivrlint explain
           option-before-key

    Offers: 1 sales, 2 service, 3 parts
    Takes about 5.3 s: 4.8 to 6.8 s, from a fast voice to a professional speaker.
    "
  `);
  expect(code).toBe(0);
});

test('clean words are said to be', async () => {
  const { out } = await run(folderOf({}), ['prompt', 'We', 'open', 'at', 'nine.'], { rules });
  expect(out).toMatch(
    /^✔ \d+ rules that can judge words alone: nothing to report\.\n\nTakes about 1\.0 s: 0\.9 to 1\.3 s/,
  );
});

test('as data', async () => {
  const { out } = await run(folderOf({}), ['prompt', 'For bills, press 1 or say bills.', '--format', 'json'], {
    rules,
  });
  expect(JSON.parse(out)).toEqual({
    schemaVersion: 1,
    tool: expect.anything(),
    language: 'en',
    seconds: { fast: 2, normal: 2.2, slow: 2.4, voiceTalent: 3, settings: null, basis: 'measured' },
    offers: [
      {
        by: 'key',
        key: '1',
        phrase: null,
        words: 'bills',
        start: { line: 1, column: 1 },
        end: { line: 1, column: 32 },
      },
      {
        by: 'phrase',
        key: null,
        phrase: 'bills',
        words: 'bills',
        start: { line: 1, column: 1 },
        end: { line: 1, column: 32 },
      },
    ],
    findings: [],
    problems: [],
  });
});

test('settings hold here too', async () => {
  const folder = folderOf({ 'ivrlint.config.yaml': 'rules: { no-filler: error, vague-label: off }\n' });
  const words = 'Your call is important to us. For other enquiries, press 1.';
  const { out, code } = await run(folder, ['prompt', words], { rules });
  expect(code).toBe(1);
  expect(out).toContain('✖ error no-filler');
  expect(out).not.toContain('vague-label');
  expect(out).toMatch(/exit 1: errors found \(--fail-on error\)\n$/);
});

test.each([
  { args: ['prompt', ''], told: 'There are no words to check.' },
  { args: ['prompt', ' \n... '], told: 'There are no words to check.' },
  { args: ['prompt', '-'], told: 'There are no words to check.' },
  { args: ['prompt'], told: "missing required argument 'text'\nSee ivrlint prompt --help." },
  {
    args: ['prompt', 'Hello.', '--language', 'English!'],
    told: '--language takes a tag such as es or en-GB, not "English!".',
  },
])('$args is a mistake', async ({ args, told }) => {
  expect(await run(folderOf({}), args, { rules })).toEqual({ code: 2, out: '', err: `ivrlint: ${told}\n` });
});

test('words that are hostile do nothing, in no time', async () => {
  const words = `\u001b[2J ::error:: ${'press 1 '.repeat(5000)}${'<break '.repeat(2000)}`;
  const { out } = await run(folderOf({}), ['prompt', words], { rules });
  expect(out).not.toMatch(/[^\P{Cc}\n]|^\s*::/mu);
});
