import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flowOf } from './flows.js';

/* How the benchmarks measure: programs take turns, so that what else the machine does befalls all alike. */

export const root = fileURLToPath(new URL('../..', import.meta.url));
const usage = `${root}test/bench/usage.cjs`;

// Where certificates are named, Node reads them at every start, ours and the bare one.
export const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

export const program = `${root}bin/ivrlint.js`;
export const parser = [`${root}test/bench/parse.js`];

/** What a line checks its files with, told in short lines. */
export const lint = (path) => [program, '--format', 'compact', path];

/** Runs a measurement with a folder for what it makes, and takes that away again. */
export async function withFolder(measure) {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-bench-'));
  try {
    return await measure(inputsIn(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Made-up input of any size, each made once. */
function inputsIn(folder) {
  const made = new Map();
  const once = (name, make) => {
    if (!made.has(name)) {
      make(join(folder, name));
      made.set(name, join(folder, name));
    }
    return made.get(name);
  };
  return {
    folder,
    flow: (steps) => once(`${steps}.ivr.yaml`, (path) => writeFileSync(path, flowOf(steps))),
    files: (count) =>
      once(`${count}`, (path) => {
        mkdirSync(path);
        for (let seed = 1; seed <= count; seed++) writeFileSync(join(path, `${seed}.ivr.yaml`), flowOf(4, seed));
      }),
  };
}

/** The median of what each round's two runs give, after a round that fills the machine's caches. */
export function ratio(rounds, of, ours, theirs) {
  const pairs = Array.from({ length: rounds + 1 }, () => [run(ours), run(theirs)]).slice(1);
  const unit = of === 'memory' ? 'MB' : 'ms';
  const [own, other] = [0, 1].map((side) => Math.round(median(pairs.map((pair) => pair[side][of]))));
  return {
    ratio: median(pairs.map(([one, two]) => one[of] / two[of])),
    took: `${own} ${unit} against ${other} ${unit}`,
  };
}

/** Runs a script of Node once: wall time and processor time in milliseconds, memory in megabytes. */
export function run(args) {
  const started = performance.now();
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const { status, output } = spawnSync(process.execPath, ['-r', usage, ...args], { cwd: root, env, stdio });
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { wall: performance.now() - started, ...JSON.parse(output[3].toString()) };
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

/** What it was measured on, as the tables say. */
export function machine() {
  const [{ model }] = cpus();
  return `${model.trim()}, ${cpus().length} cores, Node ${process.version}, ${process.platform}`;
}
