import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // Nothing of ours keeps anything from one flow to the next, so files share what they load: that takes longer than most tests.
    isolate: false,
    // All cores, the one of the process that hands out files too, for which little is left to do.
    maxWorkers: '100%',
    // Machines that do other things meanwhile are slow, and no test is about time.
    testTimeout: 60_000,
    globalSetup: ['test/shared.ts'],
    setupFiles: ['test/setup.ts'],
    // They load JSON as only bundlers do.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
