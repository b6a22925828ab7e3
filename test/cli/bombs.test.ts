import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { formatters } from '../../src/formatters/index.ts';
import { importers } from '../../src/importers/index.ts';
import { folderOf, type Outcome, run } from './fake-world.ts';
import { install, outcomeOf, type Program } from './program.ts';

/*
 * Files made to take a machine down, through the program itself, in little memory: it ends, and says what is wrong with each.
 */

/** Megabytes. A gate shares its machine with others. */
const MEMORY = 768;

const DEEP = 100_000;
const LONG = 50_000_000;

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const flow = (nodes: string, top = '') => `ivr: 1\n${top}nodes:\n${nodes}`;
const DESK = '  desk: { type: queue, say: Thank you. }\n';
const UNFOLDS = 'This file unfolds to more than any menu could be';
const TOO_DEEP = 'This goes deeper than any phone menu';
const TOO_LONG = 'These words go on for longer than anyone could speak';

interface Bomb {
  readonly file: string;
  readonly is: string;
  readonly text: () => string | Uint8Array;
  readonly told: string;
}

const BOMBS: readonly Bomb[] = [
  {
    is: 'references that multiply',
    file: 'alias.ivr.yaml',
    text: () =>
      flow(
        '  a: { type: end, say: *l29 }\n',
        `x-l0: &l0 [x, x]\n${lines(29, (index) => `x-l${index + 1}: &l${index + 1} [*l${index}, *l${index}]\n`)}`,
      ),
    told: UNFOLDS,
  },
  {
    is: 'a map that takes itself over again and again',
    file: 'merge.ivr.yaml',
    text: () =>
      flow(
        '  a: { type: end, <<: *m29 }\n',
        `x-m0: &m0 { a: 1 }\n${lines(29, (index) => `x-m${index + 1}: &m${index + 1} { <<: [*m${index}, *m${index}], k${index}: 1 }\n`)}`,
      ),
    told: UNFOLDS,
  },
  {
    is: 'a large map taken over by many',
    file: 'merged.ivr.yaml',
    text: () =>
      flow(
        `${lines(3000, (index) => `  n${index}: { <<: *all }\n`)}`,
        `x-all: &all\n${lines(3000, (index) => `  k${index}: 1\n`)}`,
      ),
    told: UNFOLDS,
  },
  {
    is: 'brackets in brackets',
    file: 'brackets.ivr.yaml',
    text: () => `ivr: 1\nnodes: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`,
    told: UNFOLDS,
  },
  {
    is: 'braces in braces',
    file: 'braces.ivr.yaml',
    text: () => `ivr: 1\nnodes: ${'{a: '.repeat(DEEP)}`,
    told: UNFOLDS,
  },
  {
    is: 'lists in lists, line by line',
    file: 'lists.ivr.yaml',
    text: () => `ivr: 1\nnodes:\n  ${'- '.repeat(DEEP)}`,
    told: UNFOLDS,
  },
  {
    is: 'JSON in JSON',
    file: 'deep.json',
    text: () => `{"StartAction": "a", "Actions": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`,
    told: TOO_DEEP,
  },
  {
    is: 'tags in tags',
    file: 'deep.xml',
    text: () => `<menu name="a" greet-long="b">${'<a>'.repeat(DEEP)}`,
    told: TOO_DEEP,
  },
  {
    is: 'fifty megabytes of words',
    file: 'words.ivr.yaml',
    text: () => flow(`  a: { type: end, say: ${'a word '.repeat(LONG / 7)} }\n`),
    told: TOO_LONG,
  },
  {
    is: 'fifty megabytes in quotes, in JSON',
    file: 'words.ivr.json',
    text: () => `{"ivr": 1, "nodes": {"a": {"type": "end", "say": "${'a word '.repeat(LONG / 7)}"}}}`,
    told: TOO_LONG,
  },
  {
    is: 'fifty megabytes of words of one letter',
    file: 'letters.ivr.yaml',
    text: () => `ivr: 1\nnodes: [${'a,'.repeat(LONG / 2)}]\n`,
    told: UNFOLDS,
  },
  {
    is: 'fifty megabytes in XML',
    file: 'words.xml',
    text: () =>
      `<menus><menu name="a" greet-long="say:${'word '.repeat(LONG / 5)}"><entry action="menu-exit" digits="1"/></menu></menus>`,
    told: '',
  },
  {
    is: 'ten thousand options',
    file: 'options.ivr.yaml',
    text: () =>
      flow(
        `  main:\n    type: menu\n    options:\n${lines(10_000, (index) => `      - { key: ${index}, label: matter ${index}, to: desk }\n`)}${DESK}`,
      ),
    told: '"main" offers 10,000 options',
  },
  {
    is: 'hours of speech in one step',
    file: 'speech.ivr.yaml',
    text: () =>
      flow(
        `  main:\n    type: message\n    next: desk\n    say:\n${lines(500, () => `      - ${'Well, well. '.repeat(100)}\n`)}${DESK}`,
      ),
    told: 'a caller would listen for hours',
  },
  {
    is: 'half of a letter',
    file: 'surrogate.ivr.yaml',
    text: () => flow('  a: { type: end, say: "\\ud800" }\n  "\\udc00": { type: end }\n'),
    told: 'a',
  },
  {
    is: 'a letter that is none',
    file: 'nul.ivr.yaml',
    text: () => flow('  a: { type: end, say: "x\0y" }\n  b: { type: end, say: "\\0" }\n'),
    told: 'b',
  },
];

const UNREADABLE = [
  { is: 'in another alphabet', file: 'latin.ivr.yaml', told: 'is not UTF-8 text' },
  { is: 'in UTF-16', file: 'utf16.ivr.yaml', told: 'is written in UTF-16' },
  { is: 'a pipe', file: 'pipe.ivr.yaml', told: 'is no ordinary file' },
  { is: 'a link to itself', file: 'loop.ivr.yaml', told: 'is a link that leads nowhere' },
  { is: 'a folder with nothing in it', file: 'folder.ivr.yaml', told: 'No call flow found' },
];

let program: Program;

beforeAll(async () => {
  program = await install();
}, 120_000);

afterAll(() => program.remove());

const inLittleMemory = (folder: string, args: readonly string[]): Promise<Outcome> =>
  outcomeOf(program.start(folder, args, { NODE_OPTIONS: `--max-old-space-size=${MEMORY}` }));

describe('in little memory, what is made to do harm', { timeout: 300_000 }, () => {
  let outcome: Outcome;
  let findings: ReadonlyMap<string, readonly string[]>;
  let problems: readonly { readonly kind: string; readonly message: string }[];

  beforeAll(async () => {
    const folder = folderWith();
    const files = [...BOMBS, ...UNREADABLE].map(({ file }) => file);
    outcome = await inLittleMemory(folder, [...files, '--format', 'json', '--max-per-rule', '1']);
    const report = JSON.parse(outcome.out);
    findings = new Map(
      report.files.map(({ path, findings: found }: { path: string; findings: { message: string }[] }) => [
        path,
        found.map(({ message }) => message),
      ]),
    );
    problems = report.problems;
    return () => rmSync(folder, { recursive: true, force: true });
  }, 300_000);

  test.each(BOMBS)('is told, and is the end of nothing: $is', ({ file, told }) => {
    expect(findings.get(file)!.join('\n')).toContain(told);
  });

  test.each(UNREADABLE)('is told where it cannot be read: $is', ({ file, told }) => {
    expect(problems.find(({ message }) => message.includes(file))?.message).toContain(told);
  });

  test('makes no rule fail', () => {
    expect(problems.filter(({ kind }) => kind === 'crash')).toEqual([]);
    expect(outcome.code).toBe(2);
  });
});

function folderWith(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-bombs-'));
  for (const { file, text } of BOMBS) writeFileSync(join(folder, file), text());
  writeFileSync(join(folder, 'latin.ivr.yaml'), Buffer.from('ivr: 1\nname: caf\u00e9', 'latin1'));
  writeFileSync(join(folder, 'utf16.ivr.yaml'), Buffer.from('\uFEFFivr: 1\n', 'utf16le'));
  execFileSync('mkfifo', [join(folder, 'pipe.ivr.yaml')]);
  symlinkSync('loop.ivr.yaml', join(folder, 'loop.ivr.yaml'));
  mkdirSync(join(folder, 'folder.ivr.yaml'));
  return folder;
}

test('a file that grows while it is read is read as far as it was', async () => {
  const folder = folderOf({ 'a.ivr.yaml': flow(DESK) });
  const growing = setInterval(() => appendFileSync(join(folder, 'a.ivr.yaml'), '# \u00e9 and more\n'.repeat(100)), 1);
  const { code, err } = await inLittleMemory(folder, ['a.ivr.yaml']).finally(() => clearInterval(growing));
  expect([0, 1, 2]).toContain(code);
  expect(err).not.toMatch(/ {4}at |does not know why/);
});

test('a name with a line break in it makes no line of its own in any report', async () => {
  const name = 'a\n::error::b.ivr.yaml';
  const folder = folderOf({ [name]: flow('  a: { type: message, say: Hello., next: gone }\n') });
  for (const format of Object.keys(formatters)) {
    const { out, code } = await run(folder, [name, '--format', format], { rules, importers });
    expect(code).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('::error::b'))).toEqual([]);
  }
});

describe('names that every object of JavaScript has', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test('are names like any other in a flow', async () => {
    const nodes = NAMES.map(
      (name, index) => `  ${name}: { type: message, say: "Hello {${name}}.", next: ${NAMES[index + 1] ?? 'gone'} }\n`,
    ).join('');
    const top = `entry: __proto__\nfacts: { ${NAMES.map((name) => `${name}: 1`).join(', ')} }\njourneys: { __proto__: { reach: constructor, presses: 1 } }\n`;
    const { out, code } = await run(
      folderOf({ 'a.ivr.yaml': flow(nodes, top) }),
      ['--format', 'compact', '--rule', 'undefined-target', '--rule', 'schema'],
      { rules, importers },
    );
    expect(out.split('\n').filter(Boolean)).toEqual([expect.stringContaining('Nothing here is called "gone"')]);
    expect(code).toBe(1);
  });

  test.each([
    ...NAMES.map((name) => ({ settings: `rules: { ${name}: error }`, told: name })),
    ...NAMES.map((name) => ({ settings: `${name}: 1`, told: name })),
    ...NAMES.map((name) => ({ settings: `extends: ${name}`, told: name })),
    ...NAMES.map((name) => ({ settings: `speech: { characters_a_second: { ${name}: 5 } }`, told: name })),
    { settings: 'suppressions: { entries: [{ file: "**", rule: constructor }] }', told: 'constructor' },
    { settings: 'rules: { no-filler: { __proto__: 1 } }', told: '__proto__' },
    { settings: 'locked: [toString]', told: 'toString' },
  ])('mean nothing in settings: $settings', async ({ settings, told }) => {
    const folder = folderOf({ 'a.ivr.yaml': flow(DESK), 'ivrlint.config.yaml': `${settings}\n` });
    const { code, out, err } = await run(folder, [], { rules, importers });
    expect({ code, said: out + err }).toEqual({ code: 2, said: expect.stringContaining(told) });
    expect(out + err).not.toMatch(/does not know why|\[object|function/);
  });

  test.each([
    ['explain', 'constructor'],
    ['--rule', '__proto__'],
    ['--format', 'toString'],
    ['--output', 'constructor=x'],
    ['--extends', 'hasOwnProperty'],
    ['completion', '__proto__'],
    ['constructor'],
  ])('mean nothing on the command line: %s %s', async (...args) => {
    const { code, out, err } = await run(folderOf({ 'a.ivr.yaml': flow(DESK) }), args, { rules, importers });
    expect(code).toBe(2);
    expect(out + err).not.toMatch(/does not know why|\[object|function/);
  });
});
