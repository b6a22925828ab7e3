import { isUtf8 } from 'node:buffer';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { draftBeside, sweep, whyNotWritten } from '../draft.ts';

/** A file that is to say something else, and what it said when it was read. */
export interface Rewrite {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Why a file could not be written, so that it reads on from its name: `may not be written by you`. */
export interface NotWritten {
  readonly file: string;
  readonly reason: string;
  /** Others that had been written by then: none, unless the disk fails at the last moment. */
  readonly written: readonly string[];
}

/**
 * Writes files so that whoever reads them, at whatever moment, and whoever finds them after a crash, finds each as it was
 * or as it should be: each is written beside the old one, all of them before the first takes its place. Where one cannot
 * be written, none is. Links stay links, and permissions and owners stay as they are.
 */
export function writeFiles(rewrites: readonly Rewrite[]): NotWritten | undefined {
  const staged: Staged[] = [];
  const written: string[] = [];
  try {
    for (const rewrite of rewrites) {
      const made = stage(rewrite);
      if (typeof made === 'string') return { file: rewrite.file, reason: made, written };
      // A file that is there under two names is written once.
      if (!staged.some(({ target }) => target === made.target)) staged.push(made);
    }
    for (const { file, target, before, draft } of staged) {
      const reason = replaced(target, draft, before);
      if (reason !== undefined) return { file, reason, written };
      written.push(file);
    }
    return undefined;
  } finally {
    for (const { draft } of staged) rmSync(draft, { force: true });
    for (const folder of new Set(staged.map(({ target }) => dirname(target)))) sweep(folder);
  }
}

interface Staged extends Rewrite {
  /** The file itself, whatever links lead to it. */
  readonly target: string;
  /** What is to take its place. */
  readonly draft: string;
}

/** Puts the new beside the old, or says why that cannot be done. */
function stage(rewrite: Rewrite): Staged | string {
  let draft: string | undefined;
  try {
    const target = realpathSync(rewrite.file);
    const stats = statSync(target);
    accessSync(target, constants.W_OK);
    // To the administrator nothing is closed, but whoever takes the right to write away means it.
    if ((stats.mode & 0o222) === 0) return 'is write-protected';
    if (!says(target, rewrite.before)) return isUtf8(readFileSync(target)) ? CHANGED : OTHER_ALPHABET;
    draft = draftBeside(target);
    writeDraft(draft, rewrite.after, stats);
    return { ...rewrite, target, draft };
  } catch (error) {
    if (draft !== undefined) rmSync(draft, { force: true });
    return whyNotWritten(error);
  }
}

/** Puts the new in the place of the old, or says why not. */
function replaced(target: string, draft: string, before: string): string | undefined {
  try {
    if (!says(target, before)) return CHANGED;
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    return whyNotWritten(error);
  }
}

const OTHER_ALPHABET = 'is not written in UTF-8: save it so first, and let its first line say so';

const CHANGED = 'was changed by someone else meanwhile';

function says(target: string, text: string): boolean {
  return readFileSync(target).equals(Buffer.from(text));
}

function writeDraft(draft: string, text: string, { mode, uid, gid }: Stats): void {
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeFileSync(handle, text);
    keepOwner(handle, uid, gid);
    fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Only an administrator may give files away; others own what they write, and keep the group where they are in it. */
function keepOwner(handle: number, uid: number, gid: number): void {
  if (!isOwned(handle, uid, gid)) isOwned(handle, process.getuid?.() ?? uid, gid);
}

function isOwned(handle: number, uid: number, gid: number): boolean {
  try {
    fchownSync(handle, uid, gid);
    return true;
  } catch {
    return false;
  }
}
