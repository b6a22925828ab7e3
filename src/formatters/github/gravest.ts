import type { Finding, LintResult } from '../../lint/run.ts';
import { menusBefore, RANK } from '../text/rules-in-order.ts';

/** A finding with what it takes to put it in order. */
interface Weighed {
  readonly finding: Finding;
  readonly menus: number;
}

/**
 * Findings in the order in which they matter to callers: the gravest first; then what most of them meet, since few menus
 * lie before it; then what costs them most; then as they stand in the files.
 */
export function inOrderOfGravity(results: readonly LintResult[]): Finding[] {
  const all = results.flatMap((result) =>
    result.findings.map((finding): Weighed => ({ finding, menus: menusBefore(finding, result) })),
  );
  return all.sort(compare).map(({ finding }) => finding);
}

function compare(a: Weighed, b: Weighed): number {
  const saved = (b.finding.secondsSaved ?? 0) - (a.finding.secondsSaved ?? 0);
  const menus = a.menus === b.menus ? 0 : a.menus - b.menus;
  return RANK[a.finding.severity] - RANK[b.finding.severity] || menus || saved;
}
