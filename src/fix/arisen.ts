import type { Finding, Run } from '../lint/run.ts';
import type { Edit } from '../source/edit.ts';
import { movedBy } from './edits.ts';

/**
 * The findings of a later run that an earlier one did not have, where these edits were made in between.
 *
 * A finding is known again by its identity, else by its place, else by its rule and node: words are part of an identity,
 * and edits change words. What was to be mended is not known again: if it is still there, it counts as new.
 */
export function arisen(before: Run, after: Run, edits: readonly Edit[], mended: ReadonlySet<Finding>): Finding[] {
  const move = movedBy(edits);
  const old = byFileAndRule(before, (finding) => !mended.has(finding));
  return [...byFileAndRule(after, () => true)].flatMap(([group, found]) => {
    const known = (old.get(group) ?? []).map((finding) => ({ ...finding, at: move(finding.at) }));
    const sameId = unmatched(found, known, (a, b) => a.id === b.id);
    const samePlace = unmatched(...sameId, (a, b) => a.at.start <= b.at.end && b.at.start <= a.at.end);
    const [left] = unmatched(...samePlace, (a, b) => a.node === b.node);
    return left;
  });
}

/** What says only that something else is no longer needed is no harm that a fix does. */
function isJudged({ category }: Finding): boolean {
  return category !== 'upkeep';
}

function byFileAndRule({ results }: Run, isWanted: (finding: Finding) => boolean): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of results.flatMap(({ findings }) => findings)) {
    if (!isJudged(finding) || !isWanted(finding)) continue;
    const group = `${finding.rule} ${finding.at.source.path}`;
    const found = groups.get(group);
    if (found) found.push(finding);
    else groups.set(group, [finding]);
  }
  return groups;
}

/** The findings that have no counterpart, and the counterparts that no finding has. Each serves once. */
function unmatched(
  found: readonly Finding[],
  known: readonly Finding[],
  isSame: (a: Finding, b: Finding) => boolean,
): [Finding[], Finding[]] {
  if (known.length === 0) return [[...found], []];
  const free = new Set(known);
  const left = found.filter((finding) => {
    for (const other of free) {
      if (!isSame(finding, other)) continue;
      free.delete(other);
      return false;
    }
    return true;
  });
  return [left, [...free]];
}
