#!/usr/bin/env node
// CommonJS, as the file beside this one says: an ES module takes half as long again to start.
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [, , asked = '', ...rest] = process.argv;
if (!asked.startsWith('-') || rest.length > 0 || !answered(asked)) require('./load.js').load();

/**
 * Prints what the program would say to this alone, if the build wrote that down: loading it takes longer than all else. What
 * cannot be printed so is left to the program, which knows what to say then.
 */
function answered(asked) {
  try {
    const { width, answers } = JSON.parse(readFileSync(join(__dirname, '../dist/answers.json'), 'utf8'));
    if (answers[asked] === undefined || process.stdout.columns < width) return false;
    writeFileSync(1, answers[asked]);
    return true;
  } catch {
    return false;
  }
}
