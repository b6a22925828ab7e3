import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from './fake-world.ts';
import { endOf, install, type Program } from './program.ts';

/* A file is as it was or as it should be, whatever happens to the program while it writes. */

let program: Program;

beforeAll(async () => {
  program = await install();
}, 60_000);

afterAll(() => program.remove());

const FILES = 20;
const node = (index: number) =>
  `  n${index}: { type: message, say: Your call is important to us. This is step ${index}. ${'More words. '.repeat(9)}, next: n${index + 1} }\n`;
const text = `ivr: 1\nnodes:\n${Array.from({ length: 3 }, (_, index) => node(index)).join('')}  n3: { type: end, say: Goodbye. }\n`;
const fixed = text.replaceAll(' Your call is important to us.', '');

const ARGS = ['--fix', '--rule', 'no-filler'];
const menus = () => Object.fromEntries(Array.from({ length: FILES }, (_, index) => [`${index}.ivr.yaml`, text]));
const drafts = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** `KILLS=100 npx vitest run fix-whole` tries it as often. */
const KILLS = Number(process.env.KILLS ?? 4);

test('killed while it writes, it leaves every file old or new', async () => {
  let caught = 0;
  // A busy machine may look away at the very moment, and then looks again.
  for (let time = 0; time < KILLS || (caught === 0 && time < KILLS + 8); time++) {
    const folder = folderOf(menus());
    const child = program.start(folder, ARGS);
    const end = endOf(child);
    let isOver = false;
    end.finally(() => (isOver = true));
    // From the first draft on, each of its moments is as likely as any other.
    while (!isOver && drafts(folder).length === 0) await wait(1);
    await wait(Math.random() * 12);
    child.kill('SIGKILL');
    await end;
    const said = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    expect(said).toHaveLength(FILES);
    for (const name of said) expect([text, fixed]).toContain(readFileSync(join(folder, name), 'utf8'));
    if (drafts(folder).length > 0) caught++;
    // Whatever a killed run left, the next one does what was asked, and takes no draft for a menu.
    if (time === 0) {
      expect(await endOf(program.start(folder, ARGS))).toBe(0);
      for (const name of said) expect(readFileSync(join(folder, name), 'utf8')).toBe(fixed);
    }
    rmSync(folder, { recursive: true });
  }
  expect(caught).toBeGreaterThan(0);
}, 240_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  'asked to end by %s while it writes, it leaves nothing half done',
  async (signal) => {
    for (let time = 0; time < KILLS / 2; time++) {
      const folder = folderOf(menus());
      const child = program.start(folder, ARGS);
      const end = endOf(child);
      let isOver = false;
      end.finally(() => (isOver = true));
      while (!isOver && drafts(folder).length === 0) await wait(1);
      child.kill(signal);
      await end;
      expect(readdirSync(folder)).toHaveLength(FILES);
      const said = new Set(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')));
      expect([...said]).toEqual([fixed]);
    }
  },
  240_000,
);

const canLimit = process.platform !== 'win32' && spawnSync('sh', ['-c', 'ulimit -f 9']).status === 0;

test.runIf(canLimit)(
  'where there is no room it says so, and the original is whole',
  async () => {
    const folder = folderOf({ 'a.ivr.yaml': text });
    const { spawnfile, spawnargs } = program.start(folder, ['--version']);
    // No file may grow beyond a few kilobytes, and the signal that says so is not heeded.
    const script = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const child = spawn('sh', ['-c', script, 'sh', spawnfile, spawnargs[1]!, ...ARGS, '--format', 'compact'], {
      cwd: folder,
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (said) => (err += said));
    expect({ code: await endOf(child), err }).toEqual({
      code: 2,
      err: expect.stringContaining('a.ivr.yaml finds no room on the disk, so nothing was fixed.'),
    });
    expect(readFileSync(join(folder, 'a.ivr.yaml'), 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['a.ivr.yaml']);
  },
  60_000,
);

test('many files at once are each fixed', async () => {
  const folder = folderOf(menus());
  writeFileSync(join(folder, 'clean.ivr.yaml'), fixed);
  const { code, err } = await program.run(folder, ARGS);
  expect(err).toBe(`ivrlint: fixed ${FILES * 3} findings in ${FILES} files; nothing is left.\n`);
  expect(code).toBe(0);
  for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).toBe(fixed);
}, 60_000);
