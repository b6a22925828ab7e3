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
    edits.every(({ span: { source } }) => sources.get(source.path)?.text === source.text) &&
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

/** Those that can be made at once: none touches another, or may make another needless. The rest wait. */
export function together(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const byPath = new Map<string, { readonly edits: Edit[]; readonly suggestions: Candidate[] }>();
  for (const candidate of candidates) {
    const { fix } = candidate;
    const files = new Set(
      fix.edits.map(({ span: { source } }) => {
        const file = byPath.get(source.path) ?? { edits: [], suggestions: [] };
        byPath.set(source.path, file);
        return file;
      }),
    );
    const waits = [...files].some(({ edits, suggestions }) => {
      return (
        fix.edits.some(({ span }) => edits.some((other) => touch(span, other.span))) || depends(candidate, suggestions)
      );
    });
    if (waits) continue;
    taken.push(candidate);
    for (const edit of fix.edits) byPath.get(edit.span.source.path)!.edits.push(edit);
    if (fix.kind === 'suggestion') for (const { suggestions } of files) suggestions.push(candidate);
  }
  return taken;
}

/**
 * Whether a suggestion may be needless once others are followed. Two rules may each suggest what mends both, above all in
 * one node, and where calls go nearly everything hangs together.
 */
function depends({ findings: [finding], fix }: Candidate, others: readonly Candidate[]): boolean {
  if (fix.kind === 'safe') return false;
  return others.some(({ findings: [other], fix: { changes } }) => {
    const apart = finding.node !== undefined && other.node !== undefined && finding.node !== other.node;
    return finding.rule !== other.rule && !(apart && fix.changes !== 'routing' && changes !== 'routing');
  });
}
