import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A name for what is to take a file's place, beside it. Whoever opens it must ask that it is new. It takes no library of
 * secrets, which alone takes as long to load as a tenth of a run.
 */
export const draftBeside = (target: string): string =>
  join(dirname(target), `.ivrlint-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);

/** No run writes for as long: what is older was left by one that was killed. */
const LEFT_BEHIND_MS = 10 * 60 * 1000;

/** Takes away what runs that were killed left in a folder. What cannot be looked at, or taken away, stays. */
export function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = /^\.ivrlint-(\d{1,10})-[0-9a-z]{1,20}\.tmp$/.exec(name) ?? [];
      if (pid === undefined || isRunning(Number(pid))) continue;
      const file = join(folder, name);
      const stats = lstatSync(file);
      if (stats.isFile() && Date.now() - stats.mtimeMs > LEFT_BEHIND_MS) rmSync(file, { force: true });
    }
  } catch {
    // What was asked for is done all the same.
  }
}

/** A process of somebody else, which may not be asked, runs too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Why a file could not be written, so that it reads on from its name: `may not be written by you, or its folder may not`. */
export function whyNotWritten(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be written (${code ?? String(error)})`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by you, or its folder may not',
  EPERM: 'may not be written by you, or its folder may not',
  EROFS: 'lies where nothing can be written',
  ENOSPC: 'finds no room on the disk',
  EDQUOT: 'finds no room on the disk',
  EFBIG: 'finds no room on the disk',
  ENOENT: 'is no longer there',
  EEXIST: 'is to lie in what is a file, not a folder',
  ENOTDIR: 'is to lie in what is a file, not a folder',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads back to itself',
};
