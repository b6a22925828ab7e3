import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { draftBeside, whyNotWritten } from './draft.ts';

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
    draft = draftBeside(target);
    writeFileSync(draft, text, { flag: 'wx', mode: there ? there.mode & 0o777 : 0o666 });
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return whyNotWritten(error);
  }
}
