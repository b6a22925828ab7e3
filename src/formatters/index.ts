// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Formatter } from './formatter.ts';

export const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {
  'checkstyle': async () => (await import('./checkstyle.ts')).default,
  'compact': async () => (await import('./compact.ts')).default,
  'github': async () => (await import('./github.ts')).default,
  'gitlab': async () => (await import('./gitlab.ts')).default,
  'json': async () => (await import('./json.ts')).default,
  'junit': async () => (await import('./junit.ts')).default,
  'markdown': async () => (await import('./markdown.ts')).default,
  'sarif': async () => (await import('./sarif.ts')).default,
  'text': async () => (await import('./text.ts')).default,
};
