import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/formatters/json/schema.ts';
import { folderOf } from './fake-world.ts';
import { endOf, install, outcomeOf, type Program } from './program.ts';

/* The promises that the program keeps, through the program itself. */

let program: Program;

beforeAll(async () => {
  program = await install();
}, 60_000);

afterAll(() => program.remove());

const flow = (...nodes: string[]) => `ivr: 1\nnodes:\n${nodes.map((node) => `  ${node}\n`).join('')}`;

const DESK = 'desk: { type: queue, say: Thank you. I am putting you through. }';
const CLEAN = { 'clean.ivr.yaml': flow('hello: { type: message, say: Good morning., next: desk }', DESK) };
const FAULTY = { 'faulty.ivr.yaml': flow('hello: { type: message, say: Good morning., next: nowhere }', DESK) };

/** One rule, so that this page need not change when others come. */
const ONE = ['--rule', 'undefined-target'];

describe('exit code', () => {
  test.each([
    { is: 0, when: 'nothing is found', files: CLEAN, args: ONE },
    { is: 0, when: 'what is found may be', files: FAULTY, args: [...ONE, '--fail-on', 'never'] },
    { is: 1, when: 'something is found', files: FAULTY, args: ONE },
    {
      is: 1,
      when: 'something is found, and it is told by name',
      files: FAULTY,
      args: ['lint', 'faulty.ivr.yaml', ...ONE],
    },
    { is: 2, when: 'a flag is unknown', files: FAULTY, args: ['--frmat', 'json'] },
    { is: 2, when: 'a file is not there', files: FAULTY, args: ['nowhere.ivr.yaml'] },
    { is: 2, when: 'nothing matched', files: {}, args: [] },
    { is: 0, when: 'nothing matched, and that is fine', files: {}, args: ['--allow-empty'] },
    { is: 2, when: 'settings are wrong', files: { ...FAULTY, 'ivrlint.config.yaml': 'rule: {}' }, args: [] },
    { is: 0, when: 'help is wanted', files: {}, args: ['--help'] },
    { is: 0, when: 'a rule is explained', files: {}, args: ['explain', 'undefined-target'] },
    { is: 2, when: 'there is no such rule', files: {}, args: ['explain', 'undefined-tarjet'] },
    { is: 0, when: 'rules are listed', files: {}, args: ['rules'] },
  ])('$is when $when', async ({ is, files, args }) => {
    const { code, out, err } = await program.run(folderOf(files), args);
    expect({ code, said: out + err }).toEqual({
      code: is,
      said: expect.stringMatching(args[0] === '--allow-empty' ? /allows/ : /./),
    });
  });
});

describe('--format json is whole, valid, and alone on standard output', () => {
  const validate = new Ajv().compile(reportSchema);

  test.each([
    { when: 'clean', files: CLEAN, args: [], code: 0 },
    { when: 'faulty', files: FAULTY, args: [], code: 1 },
    { when: 'there is nothing', files: {}, args: [], code: 2 },
    { when: 'there is nothing, which is fine', files: {}, args: ['--allow-empty'], code: 0 },
    { when: 'a file is not there', files: CLEAN, args: ['clean.ivr.yaml', 'nowhere'], code: 2 },
    { when: 'a file is no call flow', files: { 'a.yaml': 'a: b' }, args: ['a.yaml'], code: 2 },
    { when: 'settings are wrong', files: { ...FAULTY, 'ivrlint.config.yaml': 'rule: {}' }, args: [], code: 2 },
  ])('when $when', async ({ files, args, code }) => {
    const outcome = await program.run(folderOf(files), [...args, ...ONE, '--format', 'json']);
    expect(validate(JSON.parse(outcome.out)), JSON.stringify(validate.errors)).toBe(true);
    expect(outcome.code).toBe(code);
  });
});

describe('a reader', () => {
  const many = (count: number) => {
    const nodes = Array.from(
      { length: count },
      (_, index) => `n${index}: { type: message, say: Hi., next: gone${index} }`,
    );
    return folderOf({ 'many.ivr.yaml': flow(...nodes) });
  };

  const args = [...ONE, '--format', 'json'];

  test('that is slow gets four megabytes whole', async () => {
    const child = program.start(many(6000), args);
    child.stdout.pause();
    const end = endOf(child);
    await wait(1500);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', async (text) => {
      out += text;
      child.stdout.pause();
      await wait(1);
      child.stdout.resume();
    });
    child.stdout.resume();
    expect(await end).toBe(1);
    expect(out.length).toBeGreaterThan(4_000_000);
    expect(JSON.parse(out).summary.errors).toBe(6000);
  }, 60_000);

  test.each(['json', 'compact', 'text', 'sarif', 'junit', 'github'])(
    'that stops reading %s changes nothing about what was found',
    async (format) => {
      const child = program.start(many(1000), [...ONE, '--format', format, '--max-per-rule', '0']);
      const end = outcomeOf(child);
      child.stdout.once('data', () => child.stdout.destroy());
      // So many findings at once make it offer to set them aside, and nothing else is said.
      const offer = /^(?:ivrlint: 1000 findings .*\n)?$/;
      expect(await end).toMatchObject({ code: 1, err: expect.stringMatching(offer) });
    },
    60_000,
  );
});

describe.runIf(existsSync('/dev/full'))('where there is no room for what is printed', () => {
  test.each([
    { to: 'stdout', args: ['--format', 'json'], told: 'ivrlint: what is printed finds no room on the disk.\n' },
    { to: 'stdout', args: ['--help'], told: 'ivrlint: what is printed finds no room on the disk.\n' },
    { to: 'stderr', args: ['--frmat'], told: '' },
  ])('on $to, it ends with 2: $args', ({ to, args, told }) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(program.folder, 'bin/ivrlint.js'), ...args], {
      cwd: folderOf(FAULTY),
      encoding: 'utf8',
      stdio: ['ignore', to === 'stdout' ? full : 'ignore', to === 'stderr' ? full : 'pipe'],
    });
    expect({ status, stderr: stderr ?? '' }).toEqual({ status: 2, stderr: told });
  });
});

test('a report that is thrown away is still what the exit code says', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(program.folder, 'bin/ivrlint.js'), ...ONE], {
    cwd: folderOf(FAULTY),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

test.runIf(process.platform === 'linux')('a folder that is gone is told of', () => {
  const folder = folderOf({});
  const script = 'rmdir "$1"; shift; exec "$@"';
  const ivrlint = [process.execPath, join(program.folder, 'bin/ivrlint.js')];
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', folder, ...ivrlint], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'ivrlint: the folder that you are in is no longer there.\n',
  });
});

describe('wherever it runs, it finds the same', () => {
  test.each([
    { where: 'nothing is set', env: {} },
    { where: 'there is no home', env: { HOME: '/nowhere', XDG_CACHE_HOME: '/nowhere', TMPDIR: '/nowhere' } },
    { where: 'there is one alphabet', env: { LC_ALL: 'C' } },
    { where: 'the terminal is narrow', env: { COLUMNS: '20' } },
    { where: 'the terminal has no width', env: { COLUMNS: '-1' } },
    { where: 'the terminal is dumb', env: { TERM: 'dumb', NO_COLOR: '1' } },
    { where: 'the time zone is unknown', env: { TZ: 'nowhere/at-all' } },
    { where: 'it is 1970', env: { SOURCE_DATE_EPOCH: '0' } },
  ])('where $where', ({ env }) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(program.folder, 'bin/ivrlint.js'), ...ONE], {
      cwd: folderOf(FAULTY),
      encoding: 'utf8',
      env,
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Nothing here is called "nowhere".');
  });
});

test('words of a menu neither move the cursor nor command the pipeline', async () => {
  const words = 'a\\e[2J\\x9b2J ::error::b ##[error]c\\u202e\\u2028::warning::d';
  const files = {
    'bad.ivr.yaml': flow(`"hello ${words}":`, '  type: message', `  say: "${words}"`, `  next: "${words}"`),
  };
  for (const format of ['text', 'compact', 'json', 'sarif', 'junit', 'checkstyle', 'gitlab', 'markdown']) {
    const { out, code } = await program.run(folderOf(files), [...ONE, '--format', format]);
    expect(code).toBe(1);
    expect(out).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202e]|^\s*::/mu);
    if (!['json', 'sarif'].includes(format)) expect(out).not.toContain('##[');
  }
});

describe.each(['as it was compiled ahead', 'for a Node that finds nothing compiled ahead'])('%s', (how) => {
  let ahead: string[] = [];
  const dist = () => join(program.folder, 'dist');

  beforeAll(() => {
    ahead = readdirSync(dist()).filter((file) => file.endsWith('.cache'));
    expect(ahead).toHaveLength(1);
    if (how.startsWith('for')) for (const file of ahead) renameSync(join(dist(), file), join(dist(), `${file}.away`));
  });

  afterAll(() => {
    if (how.startsWith('for')) for (const file of ahead) renameSync(join(dist(), `${file}.away`), join(dist(), file));
  });

  test.each([
    ['--version'],
    ['rules'],
    ['explain', 'goodbye'],
    ['clean.ivr.yaml'],
    ['metrics', 'clean.ivr.yaml'],
    ['config', 'clean.ivr.yaml'],
    ['clean.ivr.yaml', '--format', 'json'],
    ['clean.ivr.yaml', '--format', 'sarif'],
    ['--fix', 'clean.ivr.yaml'],
    ['completion', 'bash'],
    ['prompt', 'For sales, press 1.'],
  ])('ivrlint %s', async (...args) => {
    const { code, out, err } = await program.run(folderOf(CLEAN), [...args]);
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('failed') });
    expect(out).not.toBe('');
  });
});

test.each([
  ['a folder', (path: string) => mkdirSync(path)],
  ['nothing', (path: string) => writeFileSync(path, '')],
  ['half of it', (path: string, whole: Buffer) => writeFileSync(path, whole.subarray(0, whole.length / 2))],
  ['something else', (path: string) => writeFileSync(path, 'no code')],
])('with %s in the place of what was compiled ahead, it finds the same', async (_, put) => {
  const dist = join(program.folder, 'dist');
  const path = join(dist, readdirSync(dist).find((file) => file.endsWith('.cache'))!);
  const before = await program.run(folderOf(FAULTY), ONE);
  renameSync(path, `${path}.away`);
  put(path, readFileSync(`${path}.away`));
  const after = await program.run(folderOf(FAULTY), ONE);
  rmSync(path, { recursive: true });
  renameSync(`${path}.away`, path);
  expect(after).toEqual(before);
});

test('only what is seldom called lies in parts, and what is missing there is told', async () => {
  const parts = join(program.folder, 'dist/parts');
  const before = await program.run(folderOf(CLEAN), []);
  renameSync(parts, `${parts}.away`);
  const without = await program.run(folderOf(CLEAN), []);
  const faulty = await program.run(folderOf(FAULTY), []);
  renameSync(`${parts}.away`, parts);
  expect(without).toEqual(before);
  expect(faulty.code).toBe(2);
  expect(faulty.out).toContain("'./parts/seldom-nearest.cjs'");
});

test.each(['--version', '--help', '-h'])('ivrlint %s says the same before the program is loaded', async (asked) => {
  const answers = join(program.folder, 'dist/answers.json');
  const before = await program.run(folderOf({}), [asked]);
  renameSync(answers, `${answers}.away`);
  const after = await program.run(folderOf({}), [asked]);
  renameSync(`${answers}.away`, answers);
  expect(before).toEqual(after);
  expect(Object.keys(JSON.parse(readFileSync(answers, 'utf8')).answers)).toContain(asked);
});

test('standard input is checked under its name', async () => {
  const args = ['-', '--stdin-filename', 'flows/x.ivr.yaml', ...ONE, '--format', 'compact'];
  const { code, out } = await program.run(folderOf({}), args, FAULTY['faulty.ivr.yaml']);
  expect(out).toMatch(/^flows\/x\.ivr\.yaml:3:53: error undefined-target: .*\n$/);
  expect(code).toBe(1);
});

test('a rule is explained from its page', async () => {
  const { out } = await program.run(folderOf({}), ['explain', 'undefined-target']);
  expect(out).toMatch(/^undefined-target\n\n.*\n\n.*WHY\n/s);
  for (const line of out.split('\n')) expect(line).not.toMatch(/^```|^<!--|\]\(/);
});

test('the same files give the same report', async () => {
  const folder = folderOf({ ...CLEAN, ...FAULTY });
  const first = await program.run(folder, []);
  expect(await program.run(folder, [])).toEqual(first);
});
