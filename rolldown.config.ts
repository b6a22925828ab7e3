import { defineConfig } from 'rolldown';

/*
 * Two builds of one source: the program, as CommonJS because that starts faster, in chunks of which only those that are
 * used are loaded; and the API, as ES modules. Nothing is needed beside them at run time.
 */
export default defineConfig([
  {
    input: { ivrlint: 'src/cli/start.ts' },
    platform: 'node',
    // What is used nearly always is loaded at once; the index may still name it among what is loaded when used.
    checks: { ineffectiveDynamicImport: false },
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: 'chunks/[name]-[hash].cjs',
    },
  },
]);
