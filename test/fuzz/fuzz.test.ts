import { describe, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { hold, TIMEOUT } from './runs.ts';

/*
 * Files that nobody would write: some in every test, and as many as there is time for in `npm run fuzz`. What must hold of
 * each is in promises.ts.
 */

describe('whatever is in a file, every promise is kept', { timeout: TIMEOUT }, () => {
  test.each(Object.entries(KINDS))('%s', hold);
});
