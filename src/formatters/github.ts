import type { Finding, LintResult, RunProblem } from '../lint/run.ts';
import { positionOf } from '../source/source.ts';
import type { Formatter, Look } from './formatter.ts';
import { commandOf } from './github/command.ts';
import { inOrderOfGravity } from './github/gravest.ts';
import { pathInRepository } from './repository/path.ts';
import { messageIn } from './text/block.ts';
import { quieted } from './text/count.ts';
import { asciiOf, escaped } from './text/escape.ts';
import { headlineOf } from './text/headline.ts';
import text from './text.ts';

/** GitHub shows no more of each kind for a step of a workflow, whichever come first. */
const MOST = 10;

/** The log of a GitHub workflow: the full report, folded, and the gravest findings as annotations beside the lines they are about. */
const github: Formatter = (run, look) => {
  // Whoever unfolds the report wants all of it.
  const report = text(run, { ...look, maxPerRule: 0, exit: undefined });
  return [
    commandOf('group', {}, [`ivrlint: ${headlineOf(run)}`]),
    report,
    commandOf('endgroup', {}, []),
    ...annotationsOf(look.quiet ? quieted(run.results) : run.results, run.problems, look),
    ...(look.exit && look.exit.code > 0 ? [`exit ${look.exit.code}: ${shown(look.exit.because, look)}\n`] : []),
  ].join('');
};

github.figures = 'score';

export default github;

function annotationsOf(results: readonly LintResult[], problems: readonly RunProblem[], look: Look): string[] {
  const findings = inOrderOfGravity(results).filter(({ severity }) => severity !== 'info');
  const kept = (severity: Finding['severity'], room: number) =>
    findings.filter((finding) => finding.severity === severity).slice(0, room);
  const failed = problems.slice(0, MOST);
  const errors = kept('error', MOST - failed.length);
  const warnings = kept('warning', MOST);
  const left = findings.length + problems.length - failed.length - errors.length - warnings.length;
  return [
    ...failed.map((problem) => problemOf(problem, look)),
    ...[...errors, ...warnings].map((finding) => annotationOf(finding, look)),
    ...(left > 0 ? [`${left} more in the report above: GitHub shows ${MOST} errors and ${MOST} warnings.\n`] : []),
  ];
}

function annotationOf(finding: Finding, look: Look): string {
  const { at, severity, rule, why, suggestion } = finding;
  const start = positionOf(at.source, at.start);
  const end = positionOf(at.source, at.end);
  const isOneLine = start.line === end.line;
  const properties = {
    file: pathInRepository(at.source.path, look),
    line: start.line,
    // Columns are taken only of what is on one line.
    col: isOneLine ? start.column : undefined,
    endColumn: isOneLine ? end.column : undefined,
    title: `ivrlint: ${rule}`,
  };
  return commandOf(severity, properties, [messageIn(finding), why, ...(suggestion ? [`Fix: ${suggestion}`] : [])]);
}

function problemOf({ path, message, problem }: RunProblem, look: Look): string {
  const place = problem && positionOf(problem.at.source, problem.at.start);
  const file = path === undefined ? undefined : pathInRepository(path, look);
  const advice = problem?.suggestion ? [`Fix: ${problem.suggestion}`] : [];
  return commandOf('error', { file, line: place?.line, title: 'ivrlint could not check everything' }, [
    message,
    ...advice,
  ]);
}

function shown(words: string, { ascii }: Look): string {
  return ascii ? asciiOf(escaped(words)) : escaped(words);
}
