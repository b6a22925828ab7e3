import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseXml } from '@rgrove/parse-xml';
import { parseTree } from 'jsonc-parser';
import { rolldown } from 'rolldown';
import { Composer, Parser } from 'yaml';
import { V8_FLAGS } from '../../bin/ivrlint.js';
import { EXPORTS } from './exports/index.js';

/*
 * How long it takes to read an export of a million characters as a call flow, in the time that a parser alone takes to make
 * a tree with places of it: seconds of the processor, since the machine does other things meanwhile. Each is read once in a
 * program of its own, as those who check a file do, and in turns.
 *
 *     node test/bench/importers.js [ROUNDS]           each format
 *     node test/bench/importers.js [ROUNDS] --json    the same for a program: a list of { name, reading, parser } in ms
 */

const CHARACTERS = 1_000_000;
const MOST = 3;

const unpacked = (text) => decodeURIComponent(atob(text));
const PARSERS = {
  json: (text) => parseTree(text),
  packed: (text) => parseTree(unpacked(text)),
  yaml: (text) => {
    const composer = new Composer({ uniqueKeys: false, prettyErrors: false, version: '1.2', logLevel: 'silent' });
    return [...composer.compose(new Parser().parse(text), true, text.length)];
  },
  xml: (text) => parseXml(text, { includeOffsets: true }),
};

/** In a program of its own: prints how many milliseconds of the processor it took. */
async function once(what, name, folder) {
  const { path, parser } = EXPORTS[name];
  const text = readFileSync(join(folder, 'export'), 'utf8');
  let read = PARSERS[parser];
  if (what === 'reading') {
    const { importers, open } = await import(pathToFileURL(join(folder, 'ivrlint.mjs')).href);
    read = (words) => {
      if (open({ path, text: words }, importers)?.flows.length !== 1) throw new Error(`${name} is not read`);
    };
  }
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
}

async function all(rounds, asJson) {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-bench-'));
  const source = fileURLToPath(new URL('../../src/', import.meta.url));
  writeFileSync(
    join(folder, 'entry.js'),
    `export { importers } from '${source}importers/index.ts';\nexport { open } from '${source}lint/open.ts';\n`,
  );
  const bundle = await rolldown({
    input: join(folder, 'entry.js'),
    platform: 'node',
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  });
  await bundle.write({ file: join(folder, 'ivrlint.mjs'), format: 'esm', codeSplitting: false });
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
  const measured = [];
  for (const [name, { write }] of Object.entries(EXPORTS)) {
    writeFileSync(join(folder, 'export'), write(CHARACTERS));
    const took = { parser: [], reading: [] };
    for (let round = 0; round < rounds; round++) {
      for (const what of Object.keys(took)) {
        // V8 is set as in the program, for the parser too.
        const args = [...V8_FLAGS, fileURLToPath(import.meta.url), '--once', what, name, folder];
        const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        took[what].push(Number(stdout));
      }
    }
    const [parser, reading] = [median(took.parser), median(took.reading)];
    measured.push({ name, reading, parser });
    if (asJson) continue;
    const kept = reading / parser < MOST ? '' : `  not under ${MOST} ×`;
    console.log(
      `${(reading / parser).toFixed(2)} ×  ${reading.toFixed(0).padStart(5)} ms, parser ${parser.toFixed(0).padStart(4)} ms  ${name}${kept}`,
    );
  }
  if (asJson) console.log(JSON.stringify(measured));
  rmSync(folder, { recursive: true });
}

const [, , first, ...rest] = process.argv;
await (first === '--once' ? once(...rest) : all(Number(first ?? 7), rest.includes('--json')));
