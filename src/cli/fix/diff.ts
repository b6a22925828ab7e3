import { structuredPatch } from 'diff';
import type { Fixed, Made } from '../../fix/fix.ts';
import { changesIn } from '../../fix/trace.ts';
import { positionOf, type Source } from '../../source/source.ts';

/** How many lines are shown before and after a change. */
const CONTEXT = 3;

/** The difference that fixes made to a file, in the form that `patch` and `git apply` read, with the rules on each hunk. */
export function diffOf(before: Source, after: Source, rounds: Fixed['rounds']): string {
  const { path } = before;
  const changes = changesIn(path, rounds).map(({ from, to, made }) => ({
    first: positionOf(before, from).line,
    last: positionOf(before, to).line,
    made,
  }));
  const hunks = structuredPatch('', '', before.text, after.text, '', '', { context: CONTEXT }).hunks.map((hunk) => {
    const last = hunk.oldStart + Math.max(1, hunk.oldLines) - 1;
    const made = changes.filter((change) => change.first <= last && change.last >= hunk.oldStart);
    const sizes = `-${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines}`;
    return [`@@ ${sizes} @@ ${headingOf(made.flatMap((change) => change.made))}`.trimEnd(), ...hunk.lines].join('\n');
  });
  if (hunks.length === 0) return '';
  return [`--- ${nameOf(`a/${path}`)}`, `+++ ${nameOf(`b/${path}`)}`, ...hunks, ''].join('\n');
}

/** The rules, and what a designer must not overlook. */
function headingOf(made: readonly Made[]): string {
  const rules = new Set(made.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const reroutes = made.some(({ fix }) => fix.changes === 'routing');
  return [...rules].join(', ') + (reroutes ? ' (changes where calls go)' : '');
}

/** A name with anything odd in it is quoted as git does; after one with spaces, a tab says where it ends. */
function nameOf(path: string): string {
  if (/["\\\p{Cc}]/u.test(path)) return `"${path.replace(/["\\\p{Cc}]/gu, octal)}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

function octal(letter: string): string {
  if (letter === '"' || letter === '\\') return `\\${letter}`;
  return Array.from(new TextEncoder().encode(letter), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
