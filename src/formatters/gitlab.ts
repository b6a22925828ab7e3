import { createHash } from 'node:crypto';
import type { Finding, RunProblem } from '../lint/run.ts';
import { positionOf } from '../source/source.ts';
import type { Formatter, Look } from './formatter.ts';
import { written } from './json/parts.ts';
import { pathInRepository } from './repository/path.ts';
import { messageIn } from './text/block.ts';
import { quieted } from './text/count.ts';
import { escaped } from './text/escape.ts';

/** GitLab's code quality report, which it shows in a merge request. */
const gitlab: Formatter = ({ results, problems }, look) => {
  const findings = (look.quiet ? quieted(results) : results).flatMap((result) => result.findings);
  return written([
    ...problems.map((problem, index) => problemAsIssue(problem, index, look)),
    ...findings.map((finding) => findingAsIssue(finding, look)),
  ]);
};

export default gitlab;

function findingAsIssue(finding: Finding, look: Look) {
  const { suggestion, rule, id, at, severity, evidence } = finding;
  const message = messageIn(finding);
  const path = pathInRepository(at.source.path, look);
  const isLaw = evidence === 'law' && severity === 'error';
  return {
    description: escaped(suggestion ? `${message} Fix: ${suggestion}` : message),
    check_name: rule,
    fingerprint: fingerprintOf(path, id),
    severity: isLaw ? 'critical' : SEVERITY[severity],
    location: { path: escaped(path), lines: { begin: positionOf(at.source, at.start).line } },
  };
}

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

function problemAsIssue({ kind, rule, path, message, problem }: RunProblem, index: number, look: Look) {
  const file = path === undefined ? '.' : pathInRepository(path, look);
  return {
    description: escaped(message),
    check_name: `ivrlint-${kind}`,
    fingerprint: fingerprintOf(file, `${kind}:${rule ?? ''}:${index}`),
    severity: 'blocker',
    location: {
      path: escaped(file),
      lines: { begin: problem ? positionOf(problem.at.source, problem.at.start).line : 1 },
    },
  };
}

/** The same when lines move or words are put otherwise, and never that of another: of equal ones GitLab shows one. */
function fingerprintOf(path: string, id: string): string {
  return createHash('sha256').update(`${path}\0${id}`).digest('hex').slice(0, 32);
}
