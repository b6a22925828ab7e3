import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // Machines that do other things meanwhile are slow, and no test is about time.
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
  },
});
