import type { Problem } from '../source/problem.ts';
import type { Source, Span } from '../source/source.ts';
import { itemsOf, valueIn } from '../source/tree.ts';
import { readYaml } from '../source/yaml/yaml.ts';
import type { Finding, LintResult, SuppressedFinding } from './run.ts';

/**
 * Findings that were there before anyone looked, by file and by what they are: rule, node and subject, so that they stay
 * known when lines move, and a second one of the same kind is new.
 */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads what was written, or says why it cannot be read. */
export function readBaseline(text: string): Baseline | { readonly fault: string } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: 'is no JSON' };
  }
  const { schemaVersion, findings } = (data ?? {}) as { schemaVersion?: unknown; findings?: unknown };
  if (typeof findings !== 'object' || findings === null || Array.isArray(findings)) return { fault: 'is no baseline' };
  if (schemaVersion !== 1) return { fault: 'is of a version that this ivrlint does not know' };
  const entries = Object.entries(findings);
  const isSound = entries.every(([, ids]) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
  return isSound ? new Map(entries.map(([path, ids]) => [path, new Set(ids)])) : { fault: 'is no baseline' };
}

/** As it is written: in order, one finding a line, so that two versions of it can be compared. */
export function writtenBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, ids]) => ids.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const findings = Object.fromEntries(files.map(([path, ids]) => [path, [...ids].sort()]));
  return `${JSON.stringify({ schemaVersion: 1, findings }, null, 2)}\n`;
}

/** A file's findings without those that are known; and those known that are no longer there. */
export function withoutKnown(
  result: LintResult,
  ids: ReadonlySet<string>,
  isLocked: (rule: string) => boolean,
): { readonly result: LintResult; readonly gone: readonly string[] } {
  const isKnown = ({ id, rule }: Finding) => ids.has(id) && !isLocked(rule);
  const known = result.findings.filter(isKnown);
  const there = new Set(known.map(({ id }) => id));
  const gone = [...ids].filter((id) => !there.has(id));
  if (known.length === 0) return { result, gone };
  const suppressed = [
    ...(result.suppressed ?? []),
    ...known.map((finding): SuppressedFinding => ({ ...finding, suppressed: { by: 'baseline' } })),
  ].sort((a, b) => a.at.start - b.at.start);
  return { result: { ...result, findings: result.findings.filter((each) => !isKnown(each)), suppressed }, gone };
}

/** What of a baseline is no longer there, as problems in its file. */
export function staleIn(source: Source, gone: Baseline): Problem[] {
  if (gone.size === 0) return [];
  const findings = valueIn(readYaml(source).documents[0]?.root, 'findings');
  if (findings?.kind !== 'map') return [];
  return findings.entries.flatMap(({ key, value }) => {
    const path = key.text.value;
    const ids = gone.get(path);
    return itemsOf(value).flatMap((item) => {
      const id = item.kind === 'scalar' ? item.text.value : '';
      return ids?.has(id) ? [staleAt(item.at, path, id)] : [];
    });
  });
}

function staleAt(at: Span, path: string, id: string): Problem {
  return {
    at,
    message: `${path} no longer has "${id}".`,
    why: 'While it is listed, the same mistake could come back and nobody would be told.',
    suggestion: 'Run ivrlint baseline --prune, which takes out what is mended and adds nothing.',
    subject: `${path} ${id}`,
  };
}

/** The rule of a finding, by what it is known as. */
export function ruleOfId(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf(':')));
}
