import type { Look } from '../formatters/formatter.ts';
import type { Run } from '../lint/run.ts';
import type { Severity } from '../source/problem.ts';

export type FailOn = Severity | 'never';

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

export interface Limits {
  /** The least severity of a finding that makes the program end with 1. */
  readonly failOn: FailOn;
  readonly maxWarnings?: number | undefined;
}

/** How the program ends, and why. What kept it from doing its job weighs more than what it found. */
export function verdictOn({ results, problems }: Run, { failOn, maxWarnings }: Limits): NonNullable<Look['exit']> {
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
  return { code: 0, because: 'nothing at or above --fail-on' };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const NAMES: Readonly<Record<Severity, string>> = { error: 'errors', warning: 'warnings', info: 'notes' };

function troubleOf(kinds: readonly string[], files: number): string {
  if (kinds.includes('config')) return 'the settings are wrong, so nothing was checked';
  if (kinds.includes('crash')) return 'ivrlint failed, so not everything was checked';
  return files === 0 ? 'nothing was checked' : 'not everything was checked';
}
