/*
 * What each regular expression costs a program that has just begun, dearest first. V8 compiles one when it is first used, and again
 * to machine code at the second use, so that a long one may take longer than checking a menu:
 * node -r ./test/bench/first-use.cjs bin/ivrlint.js menu.ivr.yaml
 * In milliseconds, told when the program ends. Collecting garbage counts for whichever expression it meets, so look twice.
 */
const { writeSync } = require('node:fs');

const MOST = 30;
const exec = RegExp.prototype.exec;
const used = new Map();

RegExp.prototype.exec = function (text) {
  const start = performance.now();
  const found = exec.call(this, text);
  const took = performance.now() - start;
  const name = `/${this.source}/${this.flags}`;
  const known = used.get(name);
  if (known) {
    known.all += took;
    known.times++;
  } else used.set(name, { first: took, all: took, times: 1 });
  return found;
};

process.on('exit', () => {
  const dearest = [...used].sort(([, a], [, b]) => b.all - a.all).slice(0, MOST);
  const rows = dearest.map(
    ([name, { first, all, times }]) =>
      `${all.toFixed(2).padStart(8)} ${first.toFixed(2).padStart(8)} ${String(times).padStart(7)}  ${name.slice(0, 100)}`,
  );
  writeSync(2, `${['     all    first   times  of', ...rows].join('\n')}\n`);
});
