/*
 * npm run fuzz -- [SECONDS] [KIND…]: files that nobody would write, other ones in every run, for so many seconds of each kind
 * (see kinds.ts; 600 of all unless it is said). What breaks a promise is left in `found`, where tests try it ever after.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [first = '', ...others] = process.argv.slice(2);
const isTime = /^\d+$/.test(first);
const kinds = isTime ? others : [first, ...others].filter(Boolean);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const named = kinds.length > 0 ? ['-t', `(?:${kinds.join('|')})$`] : [];
const { CI: _, ...env } = process.env;

spawn(process.execPath, [vitest, 'run', 'fuzz/fuzz.test', ...named], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...env, FUZZ_SECONDS: isTime ? first : '600' },
  stdio: 'inherit',
}).on('close', (code) => {
  process.exitCode = code ?? 1;
});
