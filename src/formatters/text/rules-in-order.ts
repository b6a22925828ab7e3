import { fewestMenus } from '../../analysis/depth.ts';
import type { Finding, LintResult } from '../../lint/run.ts';
import type { Severity } from '../../source/problem.ts';

/** A rule with how much it found, to put the rules in an order. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  /** How many findings of the rule are of that severity. */
  readonly count: number;
  /** The fewest menus that a caller passes before meeting one of them; infinite where no caller comes. */
  readonly menus: number;
}

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The rules in the order in which to see to them: by their gravest finding; then by how few menus a caller passes before
 * meeting it, since that is where most callers come by; then by how many of them there are; then by name.
 */
export function rulesInOrder(results: readonly LintResult[]): RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const result of results) {
    for (const finding of result.findings) {
      const { rule, severity } = finding;
      const menus = menusBefore(finding, result);
      const known = counts.get(rule);
      if (!known || RANK[severity] < RANK[known.severity]) counts.set(rule, { rule, severity, menus, count: 1 });
      else if (severity === known.severity) {
        counts.set(rule, { ...known, count: known.count + 1, menus: Math.min(known.menus, menus) });
      }
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      byNumber(a.menus, b.menus) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** What is wrong outside all nodes is met by every caller; what is wrong where no caller comes, by none. */
export function menusBefore({ flow: name, node }: Finding, { flows }: LintResult): number {
  if (node === undefined) return 0;
  const flow = flows.find((each) => each.name === name && each.nodes.has(node));
  return (flow && fewestMenus(flow).get(node)?.menus) ?? Number.POSITIVE_INFINITY;
}

function byNumber(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
