import type { LintResult, Run } from '../lint/run.ts';
import type { Formatter } from './formatter.ts';
import { entriesOf } from './json/entries.ts';
import { findingOf, problemOf, written } from './json/parts.ts';
import { countsOf, quieted } from './text/count.ts';

/** The report as data: what its schema describes, and a contract. */
const json: Formatter = (run, look) => {
  const results = look.quiet ? quieted(run.results) : run.results;
  const report = {
    schemaVersion: 1,
    tool: { name: 'ivrlint', version: look.version },
    files: results.map(fileOf),
    problems: run.problems.map(problemOf),
    summary: summaryOf(run),
  };
  return written(report);
};

json.figures = 'all';

export default json;

function fileOf(result: LintResult) {
  const { source, format, findings, suppressed = [] } = result;
  const all = [...findings, ...suppressed].sort((a, b) => a.at.start - b.at.start);
  return {
    path: source.path,
    format: format ?? null,
    findings: all.map(findingOf),
    flows: entriesOf(result),
  };
}

function summaryOf(run: Run) {
  const { files, flows, error, warning, info, fixable, recordings, dynamic, tooLong } = countsOf(run);
  const setAside = run.results.flatMap(({ suppressed = [] }) => suppressed);
  const known = setAside.filter(({ suppressed }) => suppressed.by === 'baseline').length;
  return {
    files,
    flows,
    errors: error,
    warnings: warning,
    infos: info,
    fixable,
    suppressed: setAside.length - known,
    known,
    unreadPrompts: recordings + dynamic + tooLong,
  };
}
