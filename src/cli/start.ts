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
  stdout: quietly(() => process.stdout),
  stderr: quietly(() => process.stderr),
  now: () => new Date(),
  // `performance` is a library of its own, and takes a millisecond to load.
  clock: () => Number(process.hrtime.bigint()) / 1e6,
  rules,
  importers,
};

/**
 * A stream whose reader may stop reading at any time: that is no mistake of ours to die of. Where it cannot be written for
 * another reason, such as a full disk, the report is not whole, and the program did not do its job.
 */
function quietly(open: () => NodeJS.WriteStream): Output {
  let stream: NodeJS.WriteStream | undefined;
  const opened = () => {
    stream ??= open().on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && !isCutShort) failWith(`what is printed ${whyNotWritten(error)}.`);
    });
    return stream;
  };
  return {
    write: (text) => opened().write(text),
    get isTTY() {
      return opened().isTTY;
    },
    get columns() {
      return opened().columns;
    },
  };
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
if (cwd === undefined) failWith('the folder that you are in is no longer there.');
else
  main(process.argv.slice(2), world).then((code) => {
    if (!isCutShort) process.exitCode = code;
  });
