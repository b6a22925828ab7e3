import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a report to a file, whole or not at all: whoever reads it meanwhile finds the old one. Folders are made. What is
 * no ordinary file, such as /dev/stderr, is written to as it is. Gives the reason where it cannot be written, so that it
 * reads on from its name.
 */
export function writeReport(file: string, text: string): string | undefined {
  let draft: string | undefined;
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there?.isDirectory()) return 'is a folder';
    if (there && !there.isFile()) {
      writeFileSync(file, text);
      return undefined;
    }
    mkdirSync(dirname(file), { recursive: true });
    const target = there ? realpathSync(file) : file;
    draft = join(dirname(target), `.ivrlint-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
    writeFileSync(draft, text, { flag: 'wx', mode: there ? there.mode & 0o777 : 0o666 });
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    const { code = String(error) } = error as NodeJS.ErrnoException;
    return REASONS[code] ?? `cannot be written (${code})`;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by you, or its folder may not',
  EPERM: 'may not be written by you, or its folder may not',
  EROFS: 'lies where nothing can be written',
  ENOSPC: 'finds no room on the disk',
  EDQUOT: 'finds no room on the disk',
  EEXIST: 'is to lie in what is a file, not a folder',
  ENOTDIR: 'is to lie in what is a file, not a folder',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link that leads back to itself',
};
