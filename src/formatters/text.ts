import type { Finding, LintResult, RunProblem } from '../lint/run.ts';
import type { Formatter, Look } from './formatter.ts';
import { quieted } from './text/count.ts';
import { guarded } from './text/escape.ts';
import { drawConfigProblem, drawFinding } from './text/finding.ts';
import { type Paint, paintFor } from './text/paint.ts';
import { drawClean, drawTotals } from './text/totals.ts';
import { hung } from './text/wrap.ts';

/** The report for a person at a terminal. What matters most comes last, where the eye ends up. */
const text: Formatter = (run, look) => {
  const paint = paintFor(look);
  const shown = look.quiet ? quieted(run.results) : run.results;
  const isClean = run.results.every(({ findings }) => findings.length === 0);
  const ending = isClean
    ? run.problems.length === 0
      ? drawClean(run, look, paint)
      : []
    : drawTotals(run, look, paint);
  const blocks = [
    ...shown.flatMap((result) => drawResult(result, look, paint)),
    ...run.problems.map((problem) => drawRunProblem(problem, paint)),
    ...(ending.length > 0 ? [ending.join('\n')] : []),
    ...drawExit(look, paint),
  ];
  return guarded(blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`);
};

text.figures = 'score';

export default text;

/** The findings of a file in its order, and what was folded at their end. */
function drawResult({ findings }: LintResult, look: Look, paint: Paint): string[] {
  const counts = new Map<string, number>();
  const isShown = ({ rule, severity }: Finding) => {
    if (severity === 'error' || look.maxPerRule === 0) return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= look.maxPerRule;
  };
  const drawn = findings.filter(isShown).map((finding) => drawFinding(finding, paint));
  const folded = [...counts].filter(([, count]) => count > look.maxPerRule);
  if (folded.length === 0) return drawn;
  const lines = folded.map(([rule, count]) => {
    const words = `${count - look.maxPerRule} more of ${rule} in this file (--max-per-rule 0 shows all)`;
    return hung(`${paint.sign.gap} `, words, paint.width);
  });
  return [...drawn, lines.join('\n')];
}

function drawRunProblem({ kind, message, problem }: RunProblem, paint: Paint): string {
  if (problem) return drawConfigProblem(problem, paint);
  const head = `${paint.sign.error} ${WORDS[kind]}`;
  return `${paint.color('error').bold(head)}\n${hung('  ', paint.show(message), paint.width)}`;
}

const WORDS: Readonly<Record<RunProblem['kind'], string>> = {
  crash: 'ivrlint failed',
  unreadable: 'not read',
  'unknown-format': 'no call flow',
  config: 'config error',
  unwritable: 'not written',
};

function drawExit({ exit }: Look, paint: Paint): string[] {
  return exit && exit.code > 0 ? [hung(`exit ${exit.code}: `, paint.show(exit.because), paint.width)] : [];
}
