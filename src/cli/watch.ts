import { type FSWatcher, watch } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExitCode } from './command.ts';
import { nearestConfig } from './config-files.ts';
import { findFiles } from './files.ts';
import { UsageError } from './usage.ts';
import { notice, type World } from './world.ts';

/** Editors write a file in several steps; so long after the last of them it is whole, in milliseconds. */
const SETTLED = 100;

/** More folders than this, and the system would have to be asked for leave. */
const MOST_FOLDERS = 2000;

/** Checks again whenever something changes in the folders of what is checked, until someone interrupts. */
export async function watched(
  args: readonly string[],
  check: () => Promise<ExitCode>,
  world: World,
): Promise<ExitCode> {
  const watchers = new Map<string, FSWatcher>();
  let changes = 0;
  let isOver = false;
  let wake = () => {};
  const change = () => {
    changes++;
    wake();
  };
  const interrupt = () => {
    isOver = true;
    wake();
  };
  process.once('SIGINT', interrupt);
  world.stop?.addEventListener('abort', interrupt);
  try {
    let seen = changes;
    let code = await check();
    while (!isOver) {
      await watchFolders(args, watchers, change, world);
      notice(world, `watching ${watchers.size} ${watchers.size === 1 ? 'folder' : 'folders'}; Ctrl+C ends it.`);
      while (changes === seen && !isOver) await new Promise<void>((done) => (wake = done));
      if (isOver) break;
      for (; changes !== seen; await sleep(SETTLED)) seen = changes;
      if (world.stdout.isTTY) world.stdout.write('\x1b[2J\x1b[3J\x1b[H');
      code = await checkAgain(check, world);
    }
    return code;
  } finally {
    process.removeListener('SIGINT', interrupt);
    world.stop?.removeEventListener('abort', interrupt);
    for (const each of watchers.values()) each.close();
  }
}

/** A slip in the settings ends nothing: it is about to be mended. */
async function checkAgain(check: () => Promise<ExitCode>, world: World): Promise<ExitCode> {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    notice(world, error.message);
    return 2;
  }
}

/** The folders of the arguments and those within, and that of the settings: new ones are watched as well. */
async function watchFolders(
  args: readonly string[],
  watchers: Map<string, FSWatcher>,
  changed: () => void,
  { cwd, importers }: World,
): Promise<void> {
  const { files, walked } = await findFiles(args.length > 0 ? args : ['.'], cwd, importers);
  const config = nearestConfig(cwd);
  const folders = [...(config ? [dirname(config)] : []), ...files.map(({ file }) => dirname(file)), ...walked];
  for (const folder of new Set(folders.map((each) => resolve(cwd, each)))) {
    if (watchers.has(folder) || watchers.size >= MOST_FOLDERS) continue;
    try {
      const watcher = watch(folder, (_, name) => {
        // Drafts of what is being written are no change yet.
        if (name === null || !/^\.ivrlint-|~$|\.sw[a-z]$|^\.#/.test(name)) changed();
      });
      // A folder that goes away is no mistake: its files are gone from the next report.
      watcher.on('error', () => forget(folder, watchers));
      watchers.set(folder, watcher);
    } catch {
      // The folder went away meanwhile.
    }
  }
}

function forget(folder: string, watchers: Map<string, FSWatcher>): void {
  watchers.get(folder)?.close();
  watchers.delete(folder);
}
