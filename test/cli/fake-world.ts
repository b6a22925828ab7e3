import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';
import { importers } from '../../src/importers/index.ts';
import type { Rule } from '../../src/rule.ts';
import { lines, never } from '../lint/fake.ts';

/** What a run of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const fakeRules: Readonly<Record<string, Rule>> = {
  blame: never('invalid', { severity: 'error' }),
  filler: never('your call', { summary: 'Leave out what helps nobody' }),
  welcome: never('welcome', { severity: 'info', off: true }),
};

/** A folder with these files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the program in this process, on a world of its own. */
export async function run(cwd: string, args: readonly string[], given: Partial<World> = {}): Promise<Outcome> {
  const told = { out: '', err: '' };
  const code = await main(args, {
    cwd,
    env: {},
    stdin: (async function* () {})(),
    stdout: { write: (text) => (told.out += text) },
    stderr: { write: (text) => (told.err += text) },
    now: () => new Date(2026, 10, 22, 12),
    clock: () => 0,
    rules: fakeRules,
    importers: { ...importers, lines },
    ...given,
  });
  return { code, ...told };
}
