// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Formatter } from './formatter.ts';

export const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {
  'compact': async () => (await import('./compact.ts')).default,
  'json': async () => (await import('./json.ts')).default,
  'text': async () => (await import('./text.ts')).default,
};
