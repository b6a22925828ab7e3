import { rules } from '../../rules/index.ts';
import { importers } from '../importers/index.ts';
import { main } from './main.ts';
import type { World } from './world.ts';

/*
 * The program's first words: the real world is handed to `main`. The exit code is set, never forced, so that a report
 * arrives whole however slowly it is read; who stops reading it changes nothing about what was found.
 */

const { stdin, stdout, stderr, argv, env } = process;
const world: World = {
  cwd: process.cwd(),
  env,
  stdin,
  stdout,
  stderr,
  now: () => new Date(),
  clock: () => performance.now(),
  rules,
  importers,
};

for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Should the program end before it has finished, it did not do its job.
process.exitCode = 2;
main(argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
