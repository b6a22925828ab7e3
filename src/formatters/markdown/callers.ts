import type { Figures } from '../../lint/figures.ts';
import type { LintResult } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { nameOf, toPerson } from '../text/score.ts';
import { words } from './words.ts';

/** Of so many flows at most each has a row of its own. */
const MOST_ROWS = 20;

/** How callers fare, as a table of the flows: the lowest score first. Empty where nobody worked it out. */
export function callersBlock(results: readonly LintResult[], { minScore = 0 }: Look): string[] {
  const figures = results.flatMap((result) => result.figures ?? []);
  if (figures.length === 0) return [];
  const rows = figures.toSorted((a, b) => totalOf(a) - totalOf(b));
  const rest = rows.length - MOST_ROWS;
  const lines = rows.slice(0, MOST_ROWS).map((row) => {
    const total = row.score?.total ?? null;
    const below = total !== null && total < minScore ? ` (below ${minScore})` : '';
    const score = total === null ? '–' : `${total} of 100${below}`;
    return `| ${words(nameOf(row))} | ${score} | ${words(toPerson(row.metrics))} |`;
  });
  const table = ['| Call flow | Caller score | To a person |', '| --- | --- | --- |', ...lines].join('\n');
  return [table, ...(rest > 0 ? [`… and ${rest} more.`] : [])];
}

function totalOf({ score }: Figures): number {
  return score?.total ?? 101;
}
