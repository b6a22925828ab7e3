import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import { inject } from 'vitest';
import { root } from '../parts.ts';
import type { Outcome } from './fake-world.ts';

/** The program as it is installed: a package of its own, built from what is here now. */
export interface Program {
  /** Where it is installed. */
  readonly folder: string;
  start(cwd: string, args: readonly string[], env?: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams;
  run(cwd: string, args: readonly string[], input?: string): Promise<Outcome>;
  remove(): void;
}

export async function install(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-package-'));
  built ??= buildPackage();
  cpSync(await built, folder, { recursive: true });

  const start: Program['start'] = (cwd, args, env = {}) => {
    // Where certificates are named, Node reads them at every start; and in a pipeline, reports would be for it.
    const { NODE_EXTRA_CA_CERTS: _, GITHUB_ACTIONS: __, ...rest } = process.env;
    return spawn(process.execPath, [join(folder, 'bin/ivrlint.js'), ...args], { cwd, env: { ...rest, ...env } });
  };
  return {
    folder,
    start,
    run: (cwd, args, input = '') => {
      const child = start(cwd, args);
      child.stdin.end(input);
      return outcomeOf(child);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Where it was built: once in each process that runs tests, for that takes as long as a hundred runs of it. */
let built: Promise<string> | undefined;

async function buildPackage(): Promise<string> {
  const folder = mkdtempSync(join(inject('shared'), 'package-'));
  const { default: builds } = await import('../../rolldown.config.ts');
  const [program] = Array.isArray(builds) ? builds : [builds];
  // The build runs it once, from where it is to lie.
  cpSync(`${root}bin`, join(folder, 'bin'), { recursive: true });
  cpSync(`${root}package.json`, join(folder, 'package.json'));
  symlinkSync(`${root}rules`, join(folder, 'rules'));
  await build({ ...program!, cwd: root, output: { ...[program!.output].flat()[0], dir: join(folder, 'dist') } });
  return folder;
}

export async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (told.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (told.err += text));
  return { code: await endOf(child), ...told };
}

export function endOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? -1));
  });
}
