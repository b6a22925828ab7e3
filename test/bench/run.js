import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flowOf } from './flows.js';

/*
 * How fast ivrlint is, in ratios to something that everybody has: milliseconds say more of the machine than of the program.
 * What is compared takes turns, so that what else the machine does befalls all alike. Needs a build.
 *
 *     npm run bench                all of it, some minutes
 *     npm run bench -- start       one row, or several
 *     npm run bench -- --write     writes the table of README.md anew
 *     npm run bench -- --check     fails where a ratio is more than a quarter above the table's
 */

const WORSE = 1.25;

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = `${root}test/bench/README.md`;
const usage = `${root}test/bench/usage.cjs`;
const program = `${root}bin/ivrlint.js`;
const parser = [`${root}test/bench/parse.js`];

// Where certificates are named, Node reads them at every start, ours and the bare one.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Each row: what is done, against what, how often, and what the project wants of it. */
const rows = {
  start: {
    work: 'one small file, from nothing to the exit',
    against: '`node -e 0`',
    wanted: 2,
    measure: () => ratio(31, 'wall', [program, join(root, 'examples/police.ivr.yaml')], ['-e', '0']),
  },
  version: {
    work: '`ivrlint --version`',
    against: '`node -e 0`',
    wanted: 1.5,
    measure: () => ratio(31, 'wall', [program, '--version'], ['-e', '0']),
  },
  files: {
    work: '1,000 files of 88 lines',
    against: 'only parsing them',
    wanted: 1.5,
    measure: () => ratio(3, 'cpu', lint(files()), [...parser, files()]),
  },
  menus: {
    work: 'one flow of 5,000 steps, 47,000 lines',
    against: 'only parsing it',
    wanted: 1.5,
    measure: () => ratio(3, 'cpu', lint(flow(5000)), [...parser, flow(5000)]),
  },
  memory: {
    work: 'the same, in memory',
    against: 'only parsing it',
    wanted: 1.5,
    measure: () => ratio(3, 'memory', lint(flow(5000)), [...parser, flow(5000)]),
  },
  growth: {
    work: 'from 1,000 to 16,000 steps',
    against: 'exponent of growth',
    wanted: 1.05,
    measure: () => {
      const grown = ratio(3, 'cpu', lint(flow(16_000)), lint(flow(1000)));
      return { ...grown, ratio: Math.log(grown.ratio) / Math.log(16) };
    },
  },
  again: {
    work: '500 steps once more, after one was changed',
    against: 'only parsing them, in the same process',
    wanted: undefined,
    measure: again,
  },
  exports: {
    work: 'a million characters of each platform’s export',
    against: 'only parsing them',
    wanted: 3,
    measure: exportsOfPlatforms,
  },
};

const work = mkdtempSync(join(tmpdir(), 'ivrlint-bench-'));
const made = new Map();
try {
  main(process.argv.slice(2));
} finally {
  rmSync(work, { recursive: true });
}

function main(args) {
  if (!existsSync(`${root}dist/ivrlint.cjs`)) throw new Error('Nothing is built: npm run build');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !(name in rows));
  if (unknown) throw new Error(`There is no row "${unknown}": ${Object.keys(rows).join(', ')}`);
  const measured = (names.length > 0 ? names : Object.keys(rows)).map((name) => {
    const result = { name, ...rows[name], ...rows[name].measure() };
    console.log(`${result.ratio.toFixed(2).padStart(6)}  ${name.padEnd(8)} ${result.work}: ${result.took}`);
    return result;
  });
  if (args.includes('--write')) writeTable(measured);
  if (args.includes('--check')) check(measured);
}

/** A file or folder that is made once. */
function once(name, make) {
  if (!made.has(name)) {
    make(join(work, name));
    made.set(name, join(work, name));
  }
  return made.get(name);
}

function flow(steps) {
  return once(`${steps}.ivr.yaml`, (path) => writeFileSync(path, flowOf(steps)));
}

function files() {
  return once('files', (path) => {
    mkdirSync(path);
    for (let seed = 1; seed <= 1000; seed++) writeFileSync(join(path, `${seed}.ivr.yaml`), flowOf(8, seed));
  });
}

function lint(path) {
  return [program, '--format', 'compact', path];
}

/** The median of what each round's two runs give, after a round that fills the machine's caches. */
function ratio(rounds, of, ours, theirs) {
  const pairs = Array.from({ length: rounds + 1 }, () => [run(ours), run(theirs)]).slice(1);
  const unit = of === 'memory' ? 'MB' : 'ms';
  const [own, other] = [0, 1].map((side) => Math.round(median(pairs.map((pair) => pair[side][of]))));
  return {
    ratio: median(pairs.map(([one, two]) => one[of] / two[of])),
    took: `${own} ${unit} against ${other} ${unit}`,
  };
}

function run(args) {
  const started = performance.now();
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const { status, output } = spawnSync(process.execPath, ['-r', usage, ...args], { cwd: root, env, stdio });
  if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { wall: performance.now() - started, ...JSON.parse(output[3].toString()) };
}

/** What an editor or `--watch` waits for: in one process, which has read this flow before. */
function again() {
  const script = `
    import { lintText } from ${JSON.stringify(`${root}dist/index.js`)};
    import { parseDocument } from 'yaml';
    import { readFileSync } from 'node:fs';
    const text = readFileSync(process.argv[1], 'utf8');
    const took = { ours: [], theirs: [] };
    for (let round = 0; round < 40; round++) {
      const changed = text.replace('We open at nine', 'We open at ' + (round + 1));
      const started = performance.now();
      await lintText(changed);
      const between = performance.now();
      parseDocument(changed, { uniqueKeys: false, prettyErrors: false }).toJS();
      took.ours.push(between - started);
      took.theirs.push(performance.now() - between);
    }
    const median = (numbers) => numbers.slice(20).sort((a, b) => a - b)[10];
    console.log(JSON.stringify([median(took.ours), median(took.theirs)]));
  `;
  const args = ['--input-type=module', '-e', script, flow(500)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [own, other] = JSON.parse(stdout);
  return { ratio: own / other, took: `${own.toFixed(0)} ms against ${other.toFixed(0)} ms` };
}

/** The format that takes longest in the time of its parser, by its name; and the time of the one that takes least. */
function exportsOfPlatforms() {
  const args = [`${root}test/bench/importers.js`, '5', '--json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const formats = JSON.parse(stdout)
    .map((format) => ({ ...format, ratio: format.reading / format.parser }))
    .sort((a, b) => b.ratio - a.ratio);
  const { name, reading, parser: alone, ratio: worst } = formats[0];
  const { name: best, ratio: least } = formats.at(-1);
  const took = `${name}: ${reading.toFixed(0)} ms against ${alone.toFixed(0)} ms; ${best}: ${least.toFixed(2)}`;
  return { ratio: worst, took };
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}

function writeTable(measured) {
  const [{ model }] = cpus();
  const machine = `${model.trim()}, ${cpus().length} cores, Node ${process.version}, ${process.platform}`;
  const lines = measured.map(({ name, work, against, ratio, took, wanted = '' }) => {
    return `| ${name} | ${work} | ${against} | ${ratio.toFixed(2)} | ${took} | ${wanted} |`;
  });
  const table = `Measured on ${machine}.\n\n| row | work | against | ratio | took | wanted |\n| --- | --- | --- | --- | --- | --- |\n${lines.join('\n')}\n`;
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/(?<=<!-- measured -->\n).*(?=<!-- end -->)/s, () => table),
  );
}

function check(measured) {
  const recorded = new Map(
    [...readFileSync(page, 'utf8').matchAll(/^\| (\w+) \|(?:[^|]*\|){2} ([\d.]+) \|/gm)].map(([, name, ratio]) => [
      name,
      Number(ratio),
    ]),
  );
  for (const { name, ratio } of measured) {
    const most = recorded.get(name) * WORSE;
    if (ratio <= most) continue;
    console.log(`${name}: ${ratio.toFixed(2)} is more than a quarter above the ${recorded.get(name)} of README.md.`);
    process.exitCode = 1;
  }
}
