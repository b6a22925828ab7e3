// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Command } from '../command.ts';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'baseline': async () => (await import('./baseline.ts')).default,
  'calibrate': async () => (await import('./calibrate.ts')).default,
  'completion': async () => (await import('./completion.ts')).default,
  'config': async () => (await import('./config.ts')).default,
  'convert': async () => (await import('./convert.ts')).default,
  'explain': async () => (await import('./explain.ts')).default,
  'fix': async () => (await import('./fix.ts')).default,
  'init': async () => (await import('./init.ts')).default,
  'lint': async () => (await import('./lint.ts')).default,
  'metrics': async () => (await import('./metrics.ts')).default,
  'prompt': async () => (await import('./prompt.ts')).default,
  'rules': async () => (await import('./rules.ts')).default,
  'test-rules': async () => (await import('./test-rules.ts')).default,
};
