import type { Source, Span } from '../../source/source.ts';
import { countUpTo } from '../../source/up-to.ts';
import type { Config } from '../lint.ts';
import { inTurn } from '../lint.ts';
import type { Finding, LintResult, RunProblem, SuppressedFinding, Suppression } from '../run.ts';
import { directivesIn } from './directives.ts';
import { reachOf, type Stretch } from './reach.ts';
import { upkeepOf } from './upkeep.ts';

/** Findings that the settings set aside, where the format has no comments. */
export interface Entry {
  readonly rule: string;
  /** Without one, in all of the file. */
  readonly node?: string | undefined;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
  readonly at: Span;
}

/** How suppressions are judged: all that is known of rules, settings and the day. */
export interface Judging {
  readonly config: Config;
  /** The id of the rule of that name, or one that it had before; undefined where there is none. */
  readonly ruleNamed: (name: string) => string | undefined;
  /** Names that a misspelt one may have meant. */
  readonly names: readonly string[];
  /** Who locked a rule, by its id. */
  readonly locked: ReadonlyMap<string, string>;
  readonly requireReason: boolean;
  /** As `2026-11-22`; without one, nothing expires. */
  readonly today: string | undefined;
  /** False where only some rules were run, so that nobody knows what the others would have found. */
  readonly isWhole: boolean;
  /** Rules that failed on this file. */
  readonly failed: ReadonlySet<string>;
  /** What the settings set aside in this file. */
  readonly entries: readonly Entry[];
}

/** What became of a wish to set findings of a rule aside. */
export type Outcome = 'holds' | 'expired' | 'found nothing';

/** The files' findings without those that are set aside, and with those about setting aside. */
export interface Suppressed {
  readonly result: LintResult;
  readonly entries: ReadonlyMap<Entry, Outcome>;
}

/** Sets findings aside as comments and settings ask, and reports comments that do nothing. */
export function suppress(result: LintResult, judging: Judging): Suppressed {
  const { source, flows, findings } = result;
  const directives = directivesIn(source);
  if (directives.length === 0 && judging.entries.length === 0) return { result, entries: new Map() };
  const byRule = groupedByRule(findings);
  const aside = new Map<Finding, Suppression>();
  const wish = (rule: string, fits: (finding: Finding) => boolean, reach: Stretch, how: Suppression): Outcome => {
    const meant = findingsIn(byRule.get(rule) ?? [], reach).filter(fits);
    if (meant.length === 0) return 'found nothing';
    if (how.until !== undefined && judging.today !== undefined && how.until < judging.today) return 'expired';
    for (const finding of meant) if (!aside.has(finding)) aside.set(finding, how);
    return 'holds';
  };

  const upkeep = directives.flatMap((directive) => {
    const reach = directive.fault ? undefined : reachOf(directive, flows);
    const how: Suppression = { by: 'comment', reason: directive.reason, until: directive.until, at: directive.at };
    const outcomeOf = (rule: string) => (reach ? wish(rule, () => true, reach, how) : 'found nothing');
    return upkeepOf(directive, reach !== undefined, outcomeOf, judging);
  });
  const entries = new Map(
    judging.entries.map((entry) => {
      const { rule, node, reason, until, at } = entry;
      const fits = (finding: Finding) => node === undefined || finding.node === node;
      return [entry, wish(rule, fits, wholeOf(source), { by: 'config', reason, until, at })] as const;
    }),
  );
  const left = findings.filter((finding) => !aside.has(finding));
  const suppressed = findings.flatMap((finding): SuppressedFinding[] => {
    const how = aside.get(finding);
    return how ? [{ ...finding, suppressed: how }] : [];
  });
  return {
    result: { ...result, findings: upkeep.length > 0 ? inTurn([...left, ...upkeep]) : left, suppressed },
    entries,
  };
}

function wholeOf({ text }: Source): Stretch {
  return { start: 0, end: text.length + 1 };
}

function groupedByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return groups;
}

/** Those that begin in a stretch, of findings in the order of the file. */
function findingsIn(findings: readonly Finding[], { start, end }: Stretch): readonly Finding[] {
  return findings.slice(countBefore(findings, start), countBefore(findings, end));
}

const countBefore = (findings: readonly Finding[], offset: number): number =>
  countUpTo(findings, offset - 1, ({ at }) => at.start);

/** The rules that failed on a file. */
export function failedOn(path: string, problems: readonly RunProblem[]): ReadonlySet<string> {
  return new Set(problems.flatMap((problem) => (problem.path === path && problem.rule ? [problem.rule] : [])));
}
