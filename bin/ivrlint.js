#!/usr/bin/env node
// CommonJS, as the file beside this one says: an ES module takes half as long again to start. All in one file, for another one
// takes nearly a millisecond to load.
const { closeSync, fstatSync, openSync, readFileSync, readSync, writeFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const program = resolve(__dirname, '../dist/ivrlint.cjs');

/** What the build compiled ahead, for the Node that built it: compiling takes as long as all the rest of a start. */
const compiled = resolve(__dirname, `../dist/ivrlint-${process.version}-${process.arch}.cache`);

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

/**
 * Prints what the program would say to this alone, if the build wrote that down: loading it takes longer than all else. What
 * cannot be printed so is left to the program, which knows what to say then.
 */
function answered(asked) {
  try {
    const { width, answers } = JSON.parse(readFileSync(resolve(__dirname, '../dist/answers.json'), 'utf8'));
    if (answers[asked] === undefined || process.stdout.columns < width) return false;
    writeFileSync(1, answers[asked]);
    return true;
  } catch {
    return false;
  }
}

/** Runs the program. A Node for which nothing is compiled ahead keeps, from version 22 on, what it compiles itself. */
function load() {
  setV8();
  const ahead = opened(compiled);
  if (ahead) return run(ahead);
  module.constructor.enableCompileCache?.();
  require(program);
}

/** Node's own modules come first: V8 set otherwise takes nothing that Node has compiled of them. */
function setV8() {
  const { setFlagsFromString } = require('node:v8');
  require('node:vm');
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
}

function opened(path) {
  try {
    const file = openSync(path);
    const stats = fstatSync(file);
    return stats.isFile() ? { file, size: stats.size } : undefined;
  } catch {
    return undefined;
  }
}

/** Runs it from what was compiled ahead; where that does not fit after all, it is compiled anew. */
function run(ahead) {
  const { Script } = require('node:vm');
  const written = opened(program);
  // Both in the same memory, one after the other: to be given new memory takes as long as to read into it.
  const room = Buffer.allocUnsafeSlow(Math.max(written.size, ahead?.size ?? 0));
  // The build leaves no letter in it that is not ASCII.
  const source = readInto(room, written).latin1Slice();
  const script = new Script(source, { filename: program, cachedData: ahead && readInto(room, ahead) });
  const loaded = new module.constructor(program);
  loaded.filename = program;
  // What it loads later asks for it by name, and must get this one rather than run it again.
  require.cache[program] = loaded;
  const start = script.runInThisContext();
  start(loaded.exports, (id) => loaded.require(id), loaded, program, dirname(program), source);
  loaded.loaded = true;
  return script;
}

function readInto(room, { file, size }) {
  let length = 0;
  // A system may give less at once than it is asked for.
  for (let more = 1; more > 0 && length < size; length += more)
    more = readSync(file, room, length, size - length, null);
  closeSync(file);
  return room.subarray(0, length);
}

/** Runs it as it is written, so that what V8 compiles of it can be kept: it fits only where V8 is set as here. */
function compile() {
  setV8();
  return run(undefined);
}

if (require.main === module) {
  const [, , asked = '', ...rest] = process.argv;
  if (!asked.startsWith('-') || rest.length > 0 || !answered(asked)) load();
}

module.exports = { load, compile, compiled, V8_FLAGS };
