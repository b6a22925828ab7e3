import type { FailOn } from '../config/layer.ts';
import type { Look } from '../formatters/formatter.ts';
import type { LintResult, Run } from '../lint/run.ts';
import type { Severity } from '../source/problem.ts';

export { FAIL_ON, type FailOn } from '../config/layer.ts';

export interface Limits {
  /** The least severity of a finding that makes the program end with 1; else what the settings say, else errors. */
  readonly failOn?: FailOn | undefined;
  readonly maxWarnings?: number | undefined;
  /** The least score of a flow that makes the program end well; else what the settings say. */
  readonly minScore?: number | undefined;
}

/** How the program ends, and why. What kept it from doing its job weighs more than what it found. */
export function verdictOn(
  { results, problems, failOn: usual = 'error', minScore: least }: Run,
  { failOn = usual, maxWarnings, minScore = least }: Limits,
): NonNullable<Look['exit']> {
  if (problems.length > 0)
    return {
      code: 2,
      because: troubleOf(
        problems.map(({ kind }) => kind),
        results.length,
      ),
    };
  const findings = results.flatMap((result) => result.findings);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn as Severity) + 1);
  const found = failing.flatMap((severity) => (count(severity) > 0 ? [`${NAMES[severity]} found`] : []));
  if (found.length > 0) return { code: 1, because: `${found[0]} (--fail-on ${failOn})` };
  if (maxWarnings !== undefined && count('warning') > maxWarnings) {
    return { code: 1, because: `${count('warning')} warnings are more than --max-warnings ${maxWarnings}` };
  }
  const low = minScore === undefined ? undefined : tooLow(results, minScore);
  if (low !== undefined) return { code: 1, because: low };
  return { code: 0, because: 'nothing at or above --fail-on' };
}

/** Why a score below the least one asked for ends the program; undefined where none is. */
export function tooLow(results: readonly LintResult[], least: number): string | undefined {
  const scored = results.flatMap(({ figures = [] }) => figures);
  const low = scored.filter(({ score }) => (score?.total ?? least) < least);
  const [worst] = low.toSorted((a, b) => (a.score?.total ?? 0) - (b.score?.total ?? 0));
  if (!worst) return undefined;
  const whose = scored.length > 1 ? ` of "${worst.flow.name}"` : '';
  const others = low.length > 1 ? `, as ${low.length - 1 === 1 ? 'is 1 more' : `are ${low.length - 1} more`}` : '';
  return `the caller score${whose}, ${worst.score?.total}, is below --min-score ${least}${others}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const NAMES: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', info: 'notes' };

/** What kept the program from doing its job. */
export function troubleOf(kinds: readonly string[], files: number): string {
  if (kinds.includes('config')) return 'the settings are wrong, so nothing was checked';
  if (kinds.includes('crash')) return 'ivrlint failed, so not everything was checked';
  if (kinds.includes('unwritable')) return 'not everything could be written';
  return files === 0 ? 'nothing was checked' : 'not everything was checked';
}
