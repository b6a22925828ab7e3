/*
 * npm run evaluate -- [FILE or FOLDER…]: what the rules make of labelled prompts and flows (see README.md).
 * Node reads no TypeScript before 22, so what is there is bundled first, as the program itself is.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** Libraries whose first form for Node asks for its parts in a way that no bundler can follow. */
const AS_MODULES = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' };

const folder = mkdtempSync(join(tmpdir(), 'ivrlint-evaluate-'));
try {
  const input = fileURLToPath(new URL('evaluate.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'node', resolve: { alias: AS_MODULES }, logLevel: 'silent' });
  const file = join(folder, 'evaluate.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  const { evaluate, printed } = await import(pathToFileURL(file).href);
  const own = fileURLToPath(new URL('.', import.meta.url));
  process.stdout.write(printed(evaluate(process.argv.slice(2), own)));
} catch (error) {
  // A file that cannot be read is no fault of the program's: its name is all that matters.
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
