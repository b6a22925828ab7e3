import type { Finding, LintResult, Run } from '../lint/run.ts';
import type { Fix } from '../source/edit.ts';
import type { Related } from '../source/problem.ts';
import type { Formatter } from './formatter.ts';
import { entriesOf } from './json/entries.ts';
import { placeOf, problemOf, written } from './json/parts.ts';
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

json.figures = true;

export default json;

function fileOf(result: LintResult) {
  const { source, format, findings } = result;
  return {
    path: source.path,
    format: format ?? null,
    findings: findings.map(findingOf),
    flows: entriesOf(result),
  };
}

function findingOf(finding: Finding) {
  const { id, rule, category, severity, message, why, suggestion, flow, node, subject, evidence } = finding;
  return {
    id,
    rule,
    category,
    severity,
    message,
    why,
    suggestion,
    flow: flow ?? null,
    node: node ?? null,
    subject,
    pointer: null,
    ...placeOf(finding.at),
    related: (finding.related ?? []).map(relatedOf),
    fixes: (finding.fixes ?? []).flatMap((fix) => (fix ? [fixOf(fix)] : [])),
    secondsSaved: finding.secondsSaved ?? null,
    evidence,
    url: null,
    suppressed: null,
  };
}

function relatedOf({ at, message }: Related) {
  return { path: at.source.path, ...placeOf(at), message };
}

function fixOf({ kind, changes, title, edits }: Fix) {
  return { kind, changes, title, edits: edits.map(({ span, text }) => ({ ...placeOf(span), text })) };
}

function summaryOf(run: Run) {
  const { files, flows, error, warning, info, fixable, recordings, dynamic } = countsOf(run);
  return {
    files,
    flows,
    errors: error,
    warnings: warning,
    infos: info,
    fixable,
    suppressed: 0,
    known: 0,
    unreadPrompts: recordings + dynamic,
  };
}
