import type { Finding, LintResult, Run } from '../../lint/run.ts';
import type { Severity } from '../../source/problem.ts';

/** What a run comes to, in numbers. */
export interface Counts {
  readonly files: number;
  readonly flows: number;
  /** Files with at least one finding. */
  readonly faulty: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly fixable: number;
  readonly prompts: number;
  /** Prompts whose words no rule could read, by the reason. */
  readonly recordings: number;
  readonly dynamic: number;
  readonly tooLong: number;
  /** Steps that the format cannot tell. */
  readonly unknown: number;
}

export function countsOf({ results }: Run): Counts {
  const flows = results.flatMap((result) => result.flows);
  const nodes = flows.flatMap((flow) => [...flow.nodes.values()]);
  const prompts = nodes.flatMap((node) => node.prompts);
  const findings = results.flatMap((result) => result.findings);
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: results.length,
    flows: flows.length,
    faulty: results.filter((result) => result.findings.length > 0).length,
    error: ofSeverity('error'),
    warning: ofSeverity('warning'),
    info: ofSeverity('info'),
    fixable: findings.filter(({ fixes = [] }) => fixes.some((fix) => fix !== undefined)).length,
    prompts: prompts.length,
    recordings: prompts.filter(({ unread }) => unread === 'recording').length,
    dynamic: prompts.filter(({ unread }) => unread === 'dynamic').length,
    tooLong: prompts.filter(({ unread }) => unread === 'too long').length,
    unknown: nodes.filter(({ type }) => type === 'unknown').length,
  };
}

/** A run with nothing in it but what `--quiet` lets through. */
export function quieted(results: readonly LintResult[]): readonly LintResult[] {
  return results.map((result) => ({
    ...result,
    findings: result.findings.filter(isError),
    suppressed: result.suppressed?.filter(isError),
  }));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** `1 error`, `2 errors`, `2,000 errors`. */
export function many(count: number, one: string, more = `${one}s`): string {
  // The language's own way of setting numbers takes longer to load than a small menu takes to check.
  const figures = count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3}){1,7}$)/g, ',');
  return `${figures} ${count === 1 ? one : more}`;
}
