import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathFrom } from './files.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

/** What git knows of the files here at an earlier commit. */
export interface Earlier {
  /** What a file said then, by its path from where people are; undefined where it was not there. */
  textOf(path: string): Promise<string | undefined>;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** The commit at which the work here and another line of work parted: what came since is what was done here. */
export async function commitSince(ref: string, world: World): Promise<Earlier> {
  const named = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], world);
  const top = (await git(['rev-parse', '--show-toplevel'], world))?.trim();
  if (top === undefined) throw new UsageError('--since needs a repository of git, and there is none here.');
  if (named === undefined) throw new UsageError(`--since ${ref}: git knows no commit of that name.`);
  const commit = (await git(['merge-base', named.trim(), 'HEAD'], world))?.trim() || named.trim();
  const names = await namesThen(commit, world);
  const here = real(world.cwd);
  return {
    async textOf(path) {
      const now = pathFrom(top, resolve(here, path));
      const then = names.get(now);
      return then === undefined ? undefined : git(['cat-file', 'blob', `${commit}:${then}`], world);
    },
  };
}

/** By what files are called now, what they were called then; those that were not there are not in it. */
async function namesThen(commit: string, world: World): Promise<ReadonlyMap<string, string>> {
  const there = (await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], world)) ?? '';
  const names = new Map(there.split('\0').map((name) => [name, name]));
  const options = ['--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const fields = ((await git(['diff', ...options, commit, '--'], world)) ?? '').split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const kind = fields[at]!;
    const isMove = kind.startsWith('R') || kind.startsWith('C');
    if (isMove) names.set(fields[at + 2]!, fields[at + 1]!);
    at += isMove ? 3 : 2;
  }
  return names;
}

/** What git says; undefined where it says that there is no such thing. Nothing of the repository is run. */
function git(args: readonly string[], { cwd, env }: World): Promise<string | undefined> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false'];
  const options = { cwd, env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }, maxBuffer: MOST_BYTES };
  return new Promise((done, fail) => {
    execFile('git', [...safe, ...args], options, (error, stdout, stderr) => {
      if (!error) done(stdout);
      else if (error.code === 'ENOENT') fail(new UsageError('--since needs git, which is not here.'));
      else if (/dubious ownership/.test(stderr)) fail(new UsageError(`--since: git says ${stderr.split('\n', 1)[0]}`));
      else done(undefined);
    });
  });
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder.split(sep).join(sep);
  }
}
