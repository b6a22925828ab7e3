import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * How long it takes to check one small file, from nothing to the exit, in starts of Node itself: milliseconds say more of
 * the machine than of the program. Runs take turns, so that what else the machine does befalls all of them alike.
 *
 *     npm run build && node test/bench/start-up.js
 */

const ROUNDS = 21;
const MOST = 3;

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `${root}bin/ivrlint.js`;
if (!existsSync(`${root}dist/ivrlint.cjs`)) throw new Error('Nothing is built: npm run build');

// Where certificates are named, Node reads them at every start, ours and the bare one.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const runs = [
  { name: 'node -e 0', args: ['-e', '0'], took: [] },
  { name: 'ivrlint examples/police.ivr.yaml', args: [program, 'examples/police.ivr.yaml'], took: [] },
  { name: 'ivrlint --version', args: [program, '--version'], took: [] },
];

for (let round = 0; round <= ROUNDS; round++) {
  for (const { args, took } of runs) {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`);
    // The first round fills the machine's caches.
    if (round > 0) took.push(performance.now() - started);
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const [bare, lint] = runs.map(({ took }) => median(took));
for (const { name, took } of runs) {
  const milliseconds = median(took);
  console.log(`${(milliseconds / bare).toFixed(2)} ×  ${milliseconds.toFixed(0).padStart(4)} ms  ${name}`);
}
console.log(`at most ${MOST} × for one small file: ${lint / bare <= MOST ? 'kept' : 'not kept'}`);
process.exitCode = lint / bare <= MOST ? 0 : 1;
