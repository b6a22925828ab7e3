import type { Finding, RunProblem } from '../lint/run.ts';
import type { Formatter } from './formatter.ts';
import { messageIn } from './text/block.ts';
import { quieted } from './text/count.ts';
import { asciiOf, escaped, guarded } from './text/escape.ts';
import { placeOf } from './text/finding.ts';

/** One line for each finding, for editors and other programs: `path:line:column: severity rule: message fix: …`. */
const compact: Formatter = ({ results, problems }, { quiet, ascii }) => {
  const show = ascii ? (words: string) => asciiOf(escaped(words)) : escaped;
  const findings = (quiet ? quieted(results) : results).flatMap((result) => result.findings);
  const lines = [...findings.map(lineOf), ...problems.map(problemLineOf)];
  return guarded(lines.map((line) => `${show(line)}\n`).join(''));
};

export default compact;

function lineOf(finding: Finding): string {
  const { at, severity, rule, suggestion } = finding;
  const fix = suggestion ? ` fix: ${suggestion}` : '';
  return `${placeOf(at)}: ${severity} ${rule}: ${messageIn(finding)}${fix}`;
}

function problemLineOf({ kind, path, message, problem }: RunProblem): string {
  const fix = problem?.suggestion ? ` fix: ${problem.suggestion}` : '';
  return `${problem ? placeOf(problem.at) : (path ?? 'ivrlint')}: error ${kind}: ${message}${fix}`;
}
