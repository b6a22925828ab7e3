import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // Machines that do other things meanwhile are slow, and no test is about time.
    testTimeout: 60_000,
    setupFiles: ['test/setup.ts'],
    // They load JSON as only bundlers do.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
