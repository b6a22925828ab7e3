import type { Finding, Run } from '../lint/run.ts';
import type { Edit, Fix } from '../source/edit.ts';
import type { Severity } from '../source/problem.ts';
import { type Source, textAt } from '../source/source.ts';
import { touch } from './edits.ts';

/** A fix that might be made, and the findings that it mends: several where they ask for the very same edits. */
export interface Candidate {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly fix: Fix;
  /** The same for the same fix of the same finding, after others were made. */
  readonly key: string;
}

/** Which fix of a finding is to be made, if any. */
export type Pick = (finding: Finding) => Fix | undefined;

/** The first fix of each finding that may be made: safe ones, and suggestions where they are wanted. */
export function firstFix(wantsSuggestions: boolean): Pick {
  return ({ fixes }) => fixes?.find((fix) => fix !== undefined && (wantsSuggestions || fix.kind === 'safe'));
}

/** All that might be made, the most urgent first. Files that are not there to be changed are left alone. */
export function candidatesIn({ results }: Run, pick: Pick, sources: ReadonlyMap<string, Source>): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const finding of results.flatMap(({ findings }) => findings)) {
    const fix = pick(finding);
    if (!fix || !canBeMade(fix, sources)) continue;
    const same = spelt(fix.edits);
    const first = found.get(same);
    const key = `${finding.at.source.path} ${finding.id} ${fix.title}`;
    found.set(same, first ? { ...first, findings: [...first.findings, finding] } : { findings: [finding], fix, key });
  }
  // The order in which they were found, which is that of the files, decides between equals.
  return [...found.values()].sort((a, b) => urgency(b) - urgency(a));
}

/** Whether it is a fix of texts as they are now, and makes others of them. */
function canBeMade({ edits }: Fix, sources: ReadonlyMap<string, Source>): boolean {
  return (
    edits.every(({ span }) => sources.get(span.source.path) === span.source) &&
    edits.some(({ span, text }) => textAt(span) !== text)
  );
}

/** What is safe comes before what is suggested, so that suggestions are judged on a text that is otherwise in order. */
function urgency(candidate: Candidate): number {
  return (candidate.fix.kind === 'safe' ? SEVERITIES.length : 0) + SEVERITIES.indexOf(severityOf(candidate));
}

/** How much the worst of what it mends matters. */
export function severityOf({ findings }: Candidate): Severity {
  return findings.map(({ severity }) => severity).reduce((a, b) => (isAsSevere(a, b) ? a : b));
}

/** Edits as one string, equal for equal edits. */
export function spelt(edits: readonly Edit[]): string {
  return JSON.stringify(edits.map(({ span, text }) => [span.source.path, span.start, span.end, text]));
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** Whether `a` matters as much as `b`, or more. */
export function isAsSevere(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b);
}

/**
 * Those that can be made at once: none touches another, and in a file the suggestions are of one rule, since two rules
 * may each suggest what makes the other's suggestion needless. The rest wait.
 */
export function together(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const edits = new Map<string, Edit[]>();
  const suggests = new Map<string, string>();
  for (const candidate of candidates) {
    const { fix } = candidate;
    const [{ rule }] = candidate.findings;
    const paths = new Set(fix.edits.map(({ span }) => span.source.path));
    const isLate = fix.kind === 'suggestion' && [...paths].some((path) => (suggests.get(path) ?? rule) !== rule);
    const isHeld = fix.edits.some(({ span }) => edits.get(span.source.path)?.some((other) => touch(span, other.span)));
    if (isLate || isHeld) continue;
    taken.push(candidate);
    for (const edit of fix.edits) {
      const { path } = edit.span.source;
      const own = edits.get(path);
      if (own) own.push(edit);
      else edits.set(path, [edit]);
    }
    if (fix.kind === 'suggestion') for (const path of paths) suggests.set(path, rule);
  }
  return taken;
}
