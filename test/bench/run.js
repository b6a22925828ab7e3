import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, lint, machine, parser, program, ratio, root, withFolder } from './measure.js';

/*
 * How fast ivrlint is, in ratios to something that everybody has: milliseconds say more of the machine than of the program.
 * Needs a build.
 *
 *     npm run bench                all of it, some minutes
 *     npm run bench -- start       one row, or several
 *     npm run bench -- --write     writes the table of README.md anew, or the rows that are named
 *     npm run bench -- --check     fails where a ratio is more than a quarter above the table's, however often it is tried
 */

const WORSE = 1.25;

/** How often a row that seems slower is tried: a machine that others use as well has bad minutes. */
const TRIES = 3;

const page = `${root}test/bench/README.md`;

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
    work: '1,000 files of 58 lines',
    against: 'only parsing them',
    wanted: 1.5,
    measure: ({ files }) => ratio(3, 'cpu', lint(files(1000)), [...parser, files(1000)]),
  },
  menus: {
    work: 'one flow of 5,000 steps, 47,000 lines',
    against: 'only parsing it',
    wanted: 1.5,
    measure: ({ flow }) => ratio(3, 'cpu', lint(flow(5000)), [...parser, flow(5000)]),
  },
  memory: {
    work: 'the same, in memory',
    against: 'only parsing it',
    wanted: 1.5,
    measure: ({ flow }) => ratio(3, 'memory', lint(flow(5000)), [...parser, flow(5000)]),
  },
  growth: {
    work: 'from 1,000 to 50,000 steps',
    against: 'exponent of growth',
    wanted: 1.05,
    measure: ({ flow }) => {
      const grown = ratio(1, 'cpu', lint(flow(50_000)), lint(flow(1000)));
      return { ...grown, ratio: Math.log(grown.ratio) / Math.log(50) };
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

await withFolder((inputs) => main(process.argv.slice(2), inputs));

function main(args, inputs) {
  if (!existsSync(`${root}dist/ivrlint.cjs`)) throw new Error('Nothing is built: npm run build');
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !(name in rows));
  if (unknown) throw new Error(`There is no row "${unknown}": ${Object.keys(rows).join(', ')}`);
  const recorded = args.includes('--check') ? ratiosOf(readFileSync(page, 'utf8')) : undefined;
  const measured = (names.length > 0 ? names : Object.keys(rows)).map((name) => {
    const most = recorded === undefined ? Infinity : recorded.get(name) * WORSE;
    let result = measure(name, inputs);
    for (let tries = 1; result.ratio > most && tries < TRIES; tries++) result = measure(name, inputs);
    if (result.ratio > most) {
      console.log(`        ${name} is more than a quarter above the ${recorded.get(name)} of README.md.`);
      process.exitCode = 1;
    }
    return result;
  });
  if (args.includes('--write')) writeTable(measured);
}

function measure(name, inputs) {
  const result = { name, ...rows[name], ...rows[name].measure(inputs) };
  console.log(`${result.ratio.toFixed(2).padStart(6)}  ${name.padEnd(8)} ${result.work}: ${result.took}`);
  return result;
}

/** What an editor or `--watch` waits for: in one process, which has read this flow before. */
function again({ flow }) {
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

/** Rows that were not measured stay as they are. */
function writeTable(measured) {
  const text = readFileSync(page, 'utf8');
  const lines = new Map(Array.from(text.matchAll(/^\| (\w+) \|.*/gm), ([line, name]) => [name, line]));
  for (const { name, work, against, ratio, took, wanted = '' } of measured) {
    lines.set(name, `| ${name} | ${work} | ${against} | ${ratio.toFixed(2)} | ${took} | ${wanted} |`);
  }
  const all = Object.keys(rows).flatMap((name) => lines.get(name) ?? []);
  const table = `Measured on ${machine()}.\n\n| row | work | against | ratio | took | wanted |\n| --- | --- | --- | --- | --- | --- |\n${all.join('\n')}\n`;
  writeFileSync(
    page,
    text.replace(/(?<=<!-- measured -->\n).*(?=<!-- end -->)/s, () => table),
  );
}

/** What the table says of each row. */
function ratiosOf(text) {
  const lines = text.matchAll(/^\| (\w+) \|(?:[^|]*\|){2} ([\d.]+) \|/gm);
  return new Map(Array.from(lines, ([, name, ratio]) => [name, Number(ratio)]));
}
