const { existsSync, readFileSync } = require('node:fs');
const { createRequire, enableCompileCache, Module } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist/ivrlint.cjs');

/** What the build compiled ahead, for the Node that built it: compiling takes as long as all the rest of a start. */
const compiled = join(__dirname, `../dist/ivrlint-${process.version}-${process.arch}.cache`);

/**
 * V8 11, that of Node 20, optimises a function after it has run through so many bytes of code. With its own 66 kB, most of what it
 * optimises while one menu is checked is never used again, and that took a third of the time; long runs reach this soon enough.
 * Likewise it notes what a function meets, and makes code of it, only after it has run through it 16 times and not 8. A newer V8
 * counts otherwise, and complains of what it does not know.
 */
const WITH_PATIENCE = ['--interrupt-budget=1000000', '--interrupt-budget-factor-for-feedback-allocation=16'];

/** How V8 is set for what checks one menu and ends, and for long runs as well. */
const V8_FLAGS = [
  ...(process.versions.v8.startsWith('11.') ? WITH_PATIENCE : []),
  // Looking for garbage bit by bit begins as soon as the program is loaded, and is not done when it ends.
  '--no-incremental-marking',
  // It would read each regular expression into code of its own first, and make it anew for the processor when it is used again.
  '--no-regexp-tier-up',
];

/** Runs the program. A Node for which nothing is compiled ahead keeps, from version 22 on, what it compiles itself. */
function load() {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  if (existsSync(compiled)) return run(readFileSync(compiled));
  enableCompileCache?.();
  require(program);
}

/** Runs it from what was compiled ahead; where that does not fit after all, it is compiled anew. */
function run(cachedData) {
  // The build leaves no letter in it that is not ASCII.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(program, 'latin1')}\n})`;
  const script = new Script(source, { filename: program, cachedData });
  const loaded = new Module(program);
  loaded.filename = program;
  // What it loads later asks for it by name, and must get this one rather than run it again.
  require.cache[program] = loaded;
  script.runInThisContext()(loaded.exports, createRequire(program), loaded, program, dirname(program));
  loaded.loaded = true;
  return script;
}

/** Runs it as it is written, so that what V8 compiles of it can be kept: it fits only where V8 is set as here. */
function compile() {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  return run(undefined);
}

module.exports = { load, compile, compiled, V8_FLAGS };
