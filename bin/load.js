const { existsSync, readFileSync } = require('node:fs');
const { createRequire, enableCompileCache, Module } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const program = join(__dirname, '../dist/ivrlint.cjs');

/** What the build compiled ahead, for the Node that built it: compiling takes as long as all the rest of a start. */
const compiled = join(__dirname, `../dist/ivrlint-${process.version}-${process.arch}.cache`);

/**
 * V8 optimises a function after it has run through so many bytes of code. With its own 132 kB, most of what it optimises
 * while one menu is checked is never used again, and that took a third of the time; long runs reach this soon enough.
 */
const INTERRUPT_BUDGET = 4_000_000;

/** Runs the program. A Node for which nothing is compiled ahead keeps, from version 22 on, what it compiles itself. */
function load() {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
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
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  return run(undefined);
}

module.exports = { load, compile, compiled, INTERRUPT_BUDGET };
