import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { formatters } from '../../src/formatters/index.ts';
import { importers } from '../../src/importers/index.ts';
import { folderOf, run } from './fake-world.ts';

/*
 * Whoever writes a phone menu, its file's name or its settings writes words that the program prints. They can neither move a
 * cursor, ring a bell, make a link, turn the direction of writing, nor command what runs the pipeline, wherever they
 * turn up.
 */

const EVIL = [
  'a \u001b[2J \u009b31m \u0007 \r \b \u202e \u2066 \u200f \u2028',
  '\u001b]8;;http://example.org\u0007here\u001b]8;;\u0007',
  ' ::error::b ##[error]c ##vso[task.setvariable variable=d]e ##teamcity[f] \n::stop-commands::g\n##[error]h',
  '<script>alert(1)</script> [x](http://example.org) `y` &amp; ]]> | "q" \'r\' =1+1',
].join('');

/** In YAML and on the command line alike: no file may hold some of them as they are. */
const quoted = JSON.stringify(EVIL).replace(/[\u0080-\uffff]/g, (letter) => {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
});
/** As much of it as may be the name of a file. */
const NAME = `${EVIL.replaceAll('/', '').slice(0, 180)}.ivr.yaml`;

const FLOW = `ivr: 1
name: ${quoted}
organisation: { name: ${quoted} }
facts: { ${quoted}: ${quoted} }
values: { ${quoted}: {} }
nodes:
  ${quoted}:
    type: menu
    say: ${quoted}
    options:
      - { key: 1, label: ${quoted}, say: ${quoted}, to: ${quoted} }
      - { key: ${quoted}, to: ${quoted} }
    no_input: { to: ${quoted} }
`;

const SETTINGS = `phrases: { own: { message: ${quoted}, words: [press], suggestion: ${quoted}, why: ${quoted} } }
ignore: [${quoted}]
overrides: [{ files: [${quoted}], rules: { no-filler: off } }]
`;

const WRONG = `${quoted}: 1
extends: ${quoted}
rules: { ${quoted}: ${quoted}, no-filler: ${quoted} }
phrases: { ${quoted}: 1, own: { message: ${quoted}, words: [${quoted}] } }
overrides: [{ files: [${quoted}], rules: { ${quoted}: off } }]
`;

const EXPORT = JSON.stringify({ description: EVIL, states: [{ name: EVIL, type: EVIL }], initial_state: EVIL });

const everything = () => {
  const folder = folderOf({
    'plain.ivr.yaml': FLOW,
    'studio.json': EXPORT,
    'right.yaml': SETTINGS,
    'wrong.yaml': WRONG,
    'baseline.json': JSON.stringify({ [EVIL]: EVIL, version: 1, findings: { [EVIL]: EVIL } }),
  });
  writeFileSync(join(folder, NAME), FLOW);
  return folder;
};

/** What a terminal, or whoever reads the lines of a pipeline, would obey. */
function obeyed(printed: string): string[] {
  const letters = printed.match(/[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu) ?? [];
  const commands = printed.match(/##\w*\[.{0,20}|^\s*::(?:stop-commands|error::|b).{0,20}/gm) ?? [];
  return [...letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`), ...commands];
}

const shown = (args: readonly string[]) => args.map((arg) => arg.replace(EVIL, 'EVIL').replace(NAME, 'NAME')).join(' ');

const RUNS: readonly (readonly string[])[] = [
  ...Object.keys(formatters).map((name) => ['.', '--format', name, '--fail-on', 'never']),
  ...['text', 'json', 'github', 'sarif'].map((name) => ['.', '--config', 'wrong.yaml', '--format', name]),
  ...['text', 'json', 'github', 'markdown'].map((name) => ['.', '--config', 'right.yaml', '--format', name]),
  ['.', '--ascii'],
  ['.', '--list-files'],
  ['.', '--dry-run', '--suggestions'],
  ['.', '--fix'],
  ['.', '--baseline', 'baseline.json'],
  ['-', '--stdin-filename', EVIL],
  ['config', NAME, '--config', 'right.yaml'],
  ['config', NAME, '--config', 'right.yaml', '--format', 'json'],
  ['config', '--config', 'wrong.yaml'],
  ['rules', '--config', 'right.yaml'],
  ['rules', '--config', 'right.yaml', '--format', 'json'],
  ['metrics'],
  ['metrics', '--format', 'json'],
  ['prompt', EVIL],
  ['prompt', EVIL, '--format', 'json'],
  ['convert', NAME],
  ['convert', 'studio.json'],
  ['convert', '.', '--out-dir', NAME],
  ['baseline'],
  ['fix', `${NAME}:1:1`],
  // What is written wrong is said again, so that it can be found.
  ['explain', EVIL],
  ['completion', EVIL],
  ['calibrate', EVIL],
  ['test-rules', EVIL],
  ['fix', EVIL],
  ['init', EVIL],
  [EVIL],
  [`--${EVIL}`],
  ...['format', 'output', 'config', 'today', 'since', 'rule', 'max-warnings', 'extends', 'baseline'].map((option) => [
    '.',
    `--${option}`,
    EVIL,
  ]),
  ['.', '--rule', `no-filler=${EVIL}`],
  ['.', '--output', `json=${EVIL}`],
  ['.', '--output', `json=plain.ivr.yaml/${EVIL}`],
];

describe('words that would command do not', () => {
  test.each(RUNS.map((args) => [shown(args), args] as const))('ivrlint %s', async (_, args) => {
    const stdin = (async function* () {
      yield Buffer.from(FLOW);
    })();
    const env = { PATH: process.env.PATH };
    const { code, out, err } = await run(everything(), args, { rules, importers, stdin, env });
    expect({ out: obeyed(out), err: obeyed(err) }).toEqual({ out: [], err: [] });
    expect(out + err).not.toBe('');
    expect(out + err).not.toContain('does not know why');
    expect([0, 1, 2]).toContain(code);
  });
});
