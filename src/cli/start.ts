import { fstatSync, statSync, writeSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { importers } from '../importers/index.ts';
import { whyNotWritten } from './draft.ts';
import { main } from './main.ts';
import { notice, type Output, type World } from './world.ts';

/*
 * The program's first words: the real world is handed to `main`. The exit code is set, never forced, so that a report
 * arrives whole however slowly it is read; who stops reading it changes nothing about what was found.
 */

const cwd = currentFolder();

const world: World = {
  cwd: cwd ?? '',
  env: process.env,
  // Each of the three takes a while to open, so only those that are used are.
  get stdin() {
    return process.stdin;
  },
  stdout: quietly(1, () => process.stdout),
  stderr: quietly(2, () => process.stderr),
  now: () => new Date(),
  // `performance` is a library of its own, and takes a millisecond to load.
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  rules,
  importers,
};

/**
 * A stream whose reader may stop reading at any time: that is no mistake of ours to die of. Where it cannot be written for
 * another reason, such as a full disk, the report is not whole, and the program did not do its job.
 *
 * What is no terminal is written to directly: Node's streams take two milliseconds to load. They take over what is not taken
 * at once.
 */
function quietly(fd: number, open: () => NodeJS.WriteStream): Output {
  let isDirect: boolean | undefined;
  let stream: NodeJS.WriteStream | undefined;
  const opened = () => {
    stream ??= open().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && !isCutShort) failWith(`what is printed ${whyNotWritten(error)}.`);
    });
    return stream;
  };
  const direct = () => {
    isDirect ??= isPlain(fd);
    return isDirect;
  };
  return {
    write(text) {
      const rest = direct() ? notTaken(fd, text) : text;
      if (rest.length === 0) return;
      isDirect = false;
      opened().write(rest);
    },
    get isTTY() {
      return !direct() && opened().isTTY;
    },
    get columns() {
      return direct() ? undefined : opened().columns;
    },
  };
}

/** Whether this is a pipe or a file, or nothing that anybody reads, and surely no terminal. */
function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFIFO() || stats.isFile() || stats.isSocket() || stats.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

/** Writes what can be written at once, and says what is left: nothing, unless its reader is slow or gone, or a disk is full. */
function notTaken(fd: number, text: string): Uint8Array {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
  } catch {
    // The stream will meet what is wrong, and knows what to do.
  }
  return rest;
}

/** Whether something that was to be printed was not. */
let isCutShort = false;

function failWith(message: string): void {
  isCutShort = true;
  process.exitCode = 2;
  notice(world, message);
}

/** The folder that the program is started in, which somebody may have taken away. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

// Should the program end before it has finished, it did not do its job.
process.exitCode = 2;
// When nothing is left to wait for, all is written. Otherwise Node would take all of its memory to pieces before it ends.
process.on('beforeExit', () => process.exit());
if (cwd === undefined) failWith('the folder that you are in is no longer there.');
else
  main(process.argv.slice(2), world).then((code) => {
    if (!isCutShort) process.exitCode = code;
  });
