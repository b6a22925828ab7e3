// What a step of a GitHub workflow hands on, taken from a report: `errors=2`, a line each.
const { readFileSync } = require('node:fs');

const report = process.argv[2];
const { files, summary } = JSON.parse(readFileSync(report, 'utf8'));
const scores = files.flatMap(({ flows }) => flows.flatMap(({ score }) => score?.total ?? []));
const outputs = {
  errors: summary.errors,
  warnings: summary.warnings,
  notes: summary.infos,
  score: scores.length > 0 ? Math.min(...scores) : '',
  report,
};
for (const [name, value] of Object.entries(outputs)) console.log(`${name}=${value}`);
