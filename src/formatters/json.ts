import type { Finding, LintResult, Run, RunProblem } from '../lint/run.ts';
import type { Fix } from '../source/edit.ts';
import type { Related } from '../source/problem.ts';
import { positionOf, type Span } from '../source/source.ts';
import type { Formatter } from './formatter.ts';
import { entriesOf } from './json/entries.ts';
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
  return `${JSON.stringify(report, null, 2).replace(OBEYED, unicodeEscape)}\n`;
};

json.figures = true;

export default json;

/** What JSON leaves as it is, and a terminal would obey. */
const OBEYED = /[\x7f-\x9f\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/gu;

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

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

function placeOf({ source, start, end }: Span) {
  return { start: positionOf(source, start), end: positionOf(source, end) };
}

function problemOf({ kind, rule, path, message, problem }: RunProblem) {
  const place = problem ? placeOf(problem.at) : { start: null, end: null };
  return { kind, rule: rule ?? null, path: path ?? null, message, ...place };
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
