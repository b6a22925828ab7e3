// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Command } from '../command.ts';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'lint': async () => (await import('./lint.ts')).default,
};
