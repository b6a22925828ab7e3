import { type ListsAsSet, withLists } from '../language/words/as-set.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import type { Evidence, Options, OptionValue, Rule } from '../rule.ts';
import type { Problem, Severity } from '../source/problem.ts';
import type { Source } from '../source/source.ts';
import type { Document } from './document.ts';
import { faultOf, flowAt, nodeAt, wordsAt } from './places.ts';
import type { Finding, LintResult, RunProblem } from './run.ts';

/** The rules to run by their ids, each as this user wants it. A rule that is off is not in it. */
export type Config = ReadonlyMap<string, Setting>;

export interface Setting {
  readonly rule: Rule;
  /** What the user asked for, if anything; else the problem and the rule decide. */
  readonly severity?: Severity | undefined;
  readonly options: Options;
  /** The lists of phrases as the user has them; undefined for as they are. */
  readonly words?: ListsAsSet | undefined;
  /** The article of a law that asks for it, where the user builds on a profile of that law. */
  readonly law?: string | undefined;
}

/** A rule as its author meant it, but for what is given. */
export function setUp(rule: Rule, options: Options = {}, severity?: Severity): Setting {
  return { rule, severity, options: optionsOf(rule, options) };
}

/** What a rule is told of its options: what was asked for, and its own word for the rest. Most rules have none. */
export function optionsOf(rule: Rule, options: Options): Options {
  if (rule.options === undefined) return options;
  const all: Record<string, OptionValue> = {};
  for (const name of Object.keys(rule.options)) all[name] = rule.options[name]!.default;
  return Object.assign(all, options);
}

/** What came of checking: findings, and the rules that failed at it. */
export interface Checked<Found> {
  readonly results: Found;
  readonly problems: readonly RunProblem[];
}

/**
 * Checks what was opened. The same documents, project and config give the same results, and nothing else happens.
 */
export function lint(documents: readonly Document[], project: Project, config: Config): Checked<readonly LintResult[]> {
  const problems: RunProblem[] = [];
  const results = documents.map((document) => {
    const { source, format, flows } = document;
    const checked = [readFindings(document, config), ...flows.map((flow) => check(flow, project, config))];
    problems.push(...checked.flatMap((each) => each.problems));
    const findings = checked.flatMap((each) => each.results);
    if (flows.length === 0 && findings.length === 0) problems.push(nothingIn(document));
    return { source, format, flows, findings: inTurn(findings) };
  });
  return { results, problems };
}

/** A file in which no flow was found must not pass for a clean one because the rule that would say so is off. */
function nothingIn({ source, problems }: Document): RunProblem {
  const because = problems[0] ? `: ${problems[0].message}` : '.';
  return { kind: 'unreadable', path: source.path, message: `No call flow could be read from ${source.path}${because}` };
}

/** Runs the rules on one flow. Its findings are not yet in order. A rule that fails keeps none of what it found here. */
export function check(flow: CallFlow, project: Project, config: Config): Checked<readonly Finding[]> {
  const results: Finding[] = [];
  const problems: RunProblem[] = [];
  for (const id of config.keys()) {
    const setting = config.get(id)!;
    // Of what readers of formats see, no rule is asked.
    if (setting.rule.check === undefined) continue;
    try {
      for (const finding of withLists(setting.words, () => foundBy(id, setting, flow, project))) results.push(finding);
    } catch (error) {
      problems.push(crashOf(error, id, flow.source));
    }
  }
  return { results, problems };
}

function foundBy(id: string, setting: Setting, flow: CallFlow, project: Project): readonly Finding[] {
  const { rule, options } = setting;
  // Of a hundred generators each is of a kind of its own: gathered at once, they take half as long as in a loop.
  const problems = [...(rule.check?.({ flow, project, options }) ?? [])];
  return problems.length === 0
    ? NOTHING
    : problems.map((problem) => findingOf(problem, id, setting, flow, flow.source));
}

/** What most rules find. */
const NOTHING: readonly Finding[] = [];

/** What the reader of the format saw, as findings of the rules on whose pages it stands. */
function readFindings({ source, flows, problems }: Document, config: Config): Checked<readonly Finding[]> {
  const results: Finding[] = [];
  const crashes: RunProblem[] = [];
  for (const { rule, ...problem } of problems) {
    const setting = config.get(rule);
    if (!setting) continue;
    try {
      results.push(findingOf(problem, rule, setting, flowAt(flows, problem.at.start), source));
    } catch (error) {
      crashes.push(crashOf(error, rule, source));
    }
  }
  return { results, problems: crashes };
}

/** A problem as a finding of its rule, where in the call it may be. */
export function findingOf(
  problem: Problem,
  id: string,
  { rule, severity, law }: Setting,
  flow: CallFlow | undefined,
  source: Source,
): Finding {
  ensureSound(problem, source);
  const node = flow && nodeAt(flow, problem.at.start);
  const subject = problem.subject ?? wordsAt(problem.at);
  // What the law of a place asks for is not contested there.
  const evidence = law ? 'law' : rule.evidence;
  // Written out, for a copy by `...` takes ten times as long.
  return {
    at: problem.at,
    message: problem.message,
    why: problem.why,
    suggestion: problem.suggestion,
    related: problem.related,
    fixes: problem.fixes,
    secondsSaved: problem.secondsSaved,
    rule: id,
    category: rule.category,
    severity: atMost(evidence, severity ?? problem.severity ?? rule.severity),
    evidence,
    sources: law ? [law] : (rule.sources ?? []),
    flow: flow?.name,
    node,
    subject,
    id: `${id}:${node ?? ''}:${subject}`,
  } satisfies Required<Finding>;
}

/** A place that is none would break what draws it, far from the rule whose mistake it is. */
function ensureSound({ at, related = [], fixes = [] }: Problem, source: Source): void {
  if (at.source !== source) throw new Error(`it points into another file, ${at.source.path}`);
  const edits = fixes.flatMap((fix) => fix?.edits ?? []).map(({ span }) => span);
  for (const span of [at, ...related.map((place) => place.at), ...edits]) {
    const fault = faultOf(span);
    if (fault) throw new Error(fault);
  }
}

/** What is contested among those who know is never an error. */
function atMost(evidence: Evidence, severity: Severity): Severity {
  return evidence === 'contested' && severity === 'error' ? 'warning' : severity;
}

function crashOf(error: unknown, rule: string, { path }: Source): RunProblem {
  const said = error instanceof Error ? error.message : String(error);
  const message = `The rule ${rule} failed on ${path}, and checked nothing there: ${said.split('\n', 1)[0]}`;
  return { kind: 'crash', rule, path, message };
}

/** Findings of one source in their order, each with a name of its own. */
export function inTurn(findings: readonly Finding[]): Finding[] {
  return named(inOrder(findings));
}

/** By place, then by rule; one that says the same of the same place as another is left out. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const different = findings.filter(({ rule, at, message }) => {
    const same = `${rule}\n${at.start}\n${at.end}\n${message}`;
    return !seen.has(same) && seen.add(same);
  });
  return different.sort(
    (a, b) =>
      a.at.start - b.at.start || compare(a.rule, b.rule) || a.at.end - b.at.end || compare(a.message, b.message),
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tells apart, by a number, findings whose identity is the same. */
function named(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.id) ?? 0) + 1;
    counts.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}:${count}` };
  });
}
