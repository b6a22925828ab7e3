import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { folderOf, run } from './fake-world.ts';

const CLEAN = 'lines\nhello: good morning\n';
const FAULTY = 'lines\nhello: invalid\n';

/** The program at work: what it has said so far, and how to end it. */
function started(folder: string, ...args: string[]) {
  const told = { out: '', err: '' };
  const stop = new AbortController();
  const ended = run(folder, ['--watch', '--format', 'compact', ...args], {
    stop: stop.signal,
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.err += text) },
  });
  const until = (isSo: () => boolean) => vi.waitFor(() => expect(isSo()).toBe(true), { timeout: 8000 });
  const end = async () => {
    stop.abort();
    return (await ended).code;
  };
  return { told, until, end };
}

test('checks again what changed, what is new and what is gone, and ends as the last report does', async () => {
  const folder = folderOf({ 'flows/a.lines.yaml': CLEAN });
  const { told, until, end } = started(folder);
  await until(() => told.err.includes('watching 2 folders'));
  expect(told.out).toBe('');

  writeFileSync(join(folder, 'flows/a.lines.yaml'), FAULTY);
  await until(() => told.out.includes('a.lines.yaml:2:8: error blame'));

  mkdirSync(join(folder, 'more'));
  await until(() => told.err.includes('watching 3 folders'));
  writeFileSync(join(folder, 'more/b.lines.yaml'), FAULTY);
  const b = 'more/b.lines.yaml:2:8: error blame: This says "invalid". fix: write it better\n';
  await until(() => told.out.endsWith(b));

  rmSync(join(folder, 'flows'), { recursive: true });
  await until(() => told.out.endsWith(b + b));
  expect(await end()).toBe(1);
}, 30_000);

test('outlives a slip in the settings', async () => {
  const folder = folderOf({ 'a.lines.yaml': CLEAN });
  const { told, until, end } = started(folder);
  await until(() => told.err.includes('watching'));
  writeFileSync(join(folder, 'ivrlint.config.yaml'), 'rules: { fillr: off }\n');
  await until(() => /There is no rule "fillr".*watching/s.test(told.err));
  told.err = '';
  writeFileSync(join(folder, 'ivrlint.config.yaml'), 'rules: { filler: off }\n');
  await until(() => told.err.includes('watching'));
  expect(await end()).toBe(0);
}, 30_000);

test.each(['--fix', '--dry-run', '--list-files', '-'])('does not go with %s', async (flag) => {
  const { code, err } = await run(folderOf({ 'a.lines.yaml': CLEAN }), ['--watch', flag]);
  expect({ code, err }).toEqual({ code: 2, err: `ivrlint: --watch does not go with ${flag}.\n` });
});
