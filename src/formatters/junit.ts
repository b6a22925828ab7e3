import type { Finding, RunProblem, SuppressedFinding } from '../lint/run.ts';
import type { Severity } from '../source/problem.ts';
import type { Formatter, Look } from './formatter.ts';
import { placeOf, whereOf } from './text/finding.ts';
import { type FileReport, fileReportsOf } from './xml/files.ts';
import { documentOf, type Element } from './xml/xml.ts';

/**
 * A file is a suite of tests, and a finding one of them: failed where it fails the run, else passed with its words; skipped
 * where it was set aside. A file without findings is one that passed. There is no standard: this keeps to what the strictest
 * reader, Jenkins' xUnit plugin, lets through.
 */
const junit: Formatter = (run, look) => {
  const suites = fileReportsOf(run, look).map((report) => ({ report, cases: casesOf(report, look) }));
  const { tests, failures, errors } = countsOf(suites.flatMap(({ cases }) => cases));
  return documentOf({
    name: 'testsuites',
    attributes: { name: 'ivrlint', tests, failures, errors },
    content: suites.map(({ report: { path }, cases }) => ({
      name: 'testsuite',
      attributes: { name: path, ...countsOf(cases), file: path },
      content: cases,
    })),
  });
};

export default junit;

function countsOf(cases: readonly Element[]) {
  const count = (outcome: string) =>
    cases.filter(({ content = [] }) => (content[0] as Element)?.name === outcome).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

function casesOf({ path, findings, suppressed, problems }: FileReport, { failOn = 'error' }: Look): Element[] {
  const testcase = (name: string, outcome: readonly Element[]): Element => {
    return { name: 'testcase', attributes: { name, classname: path }, content: outcome };
  };
  const cases = [
    ...problems.map((problem) => testcase(problem.rule ?? problem.kind, [errorOf(problem)])),
    ...findings.map((finding) => testcase(nameOf(finding), [outcomeOf(finding, failOn)])),
    ...suppressed.map((finding) => testcase(nameOf(finding), [skippedOf(finding)])),
  ];
  return cases.length > 0 ? cases : [testcase('nothing to report', [])];
}

/** The same for the same mistake in another version of the file: `undefined-target at main: leeks`. */
function nameOf({ rule, id, node }: Finding): string {
  const rest = id.slice(rule.length + 1 + (node ?? '').length + 1);
  return `${rule}${node === undefined ? '' : ` at ${node}`}: ${rest}`;
}

const RANK: Readonly<Record<Severity | 'never', number>> = { error: 0, warning: 1, info: 2, never: -1 };

function outcomeOf(finding: Finding, failOn: Severity | 'never'): Element {
  const { severity, message } = finding;
  if (RANK[severity] > RANK[failOn]) {
    return { name: 'system-out', attributes: {}, content: `${severity}: ${message}\n${detailsOf(finding)}` };
  }
  return { name: 'failure', attributes: { type: severity, message }, content: detailsOf(finding) };
}

function detailsOf(finding: Finding): string {
  const { why, suggestion } = finding;
  return [`at   ${whereOf(finding)}`, `why  ${why}`, ...(suggestion ? [`fix  ${suggestion}`] : [])].join('\n');
}

function errorOf({ kind, message, problem }: RunProblem): Element {
  return { name: 'error', attributes: { type: kind, message }, content: problem ? `at   ${placeOf(problem.at)}` : '' };
}

function skippedOf({ message, suppressed: { by, reason, until } }: SuppressedFinding): Element {
  const why = reason ?? (by === 'baseline' ? 'known before' : 'no reason given');
  const end = until === undefined ? '' : `, until ${until}`;
  return { name: 'skipped', attributes: { message: `set aside: ${why}${end}` }, content: message };
}
