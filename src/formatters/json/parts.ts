import type { Finding, RunProblem, SuppressedFinding, Suppression } from '../../lint/run.ts';
import type { Fix } from '../../source/edit.ts';
import { pointerAt } from '../../source/json/pointer.ts';
import type { Related } from '../../source/problem.ts';
import { positionOf, type Span } from '../../source/source.ts';

/** What JSON leaves as it is, and a terminal would obey, or a program that runs a pipeline and reads `##vso[` in any line. */
const OBEYED = /[\x7f-\x9f\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]|(?<=##\w{0,20})\[/gu;

/** A report as it is printed: able to do nothing, and the same when it is read again. */
export function written(report: object): string {
  return `${JSON.stringify(report, null, 2).replace(OBEYED, unicodeEscape)}\n`;
}

function unicodeEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export function findingOf(finding: Finding | SuppressedFinding) {
  const { id, rule, category, severity, message, why, suggestion, flow, node, subject, evidence } = finding;
  return {
    id,
    rule,
    category,
    severity,
    message,
    why,
    suggestion,
    flow: flow ?? null,
    node: node ?? null,
    subject,
    pointer: pointerAt(finding.at) ?? null,
    ...placeOf(finding.at),
    related: (finding.related ?? []).map(relatedOf),
    fixes: (finding.fixes ?? []).flatMap((fix) => (fix ? [fixOf(fix)] : [])),
    secondsSaved: finding.secondsSaved ?? null,
    evidence,
    url: null,
    suppressed: 'suppressed' in finding ? suppressionOf(finding.suppressed) : null,
  };
}

function suppressionOf({ by, reason, until, at }: Suppression) {
  const place = at && by === 'comment' ? positionOf(at.source, at.start) : null;
  return { by, reason: reason ?? null, until: until ?? null, at: place };
}

function relatedOf({ at, message }: Related) {
  return { path: at.source.path, ...placeOf(at), message };
}

function fixOf({ kind, changes, title, edits }: Fix) {
  return {
    kind,
    changes,
    title,
    edits: edits.map(({ span, text }) => ({ path: span.source.path, ...placeOf(span), text })),
  };
}

export function placeOf({ source, start, end }: Span) {
  return { start: positionOf(source, start), end: positionOf(source, end) };
}

export function problemOf({ kind, rule, path, message, problem }: RunProblem) {
  const place = problem ? placeOf(problem.at) : { start: null, end: null };
  return { kind, rule: rule ?? null, path: path ?? null, message, ...place };
}
