import type { Metrics } from '../../analysis/caller/metrics.ts';
import type { Figures } from '../../lint/figures.ts';
import type { Run } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { entriesOf } from '../json/entries.ts';
import { problemOf, written } from '../json/parts.ts';
import type { Asked } from './text.ts';

/** The figures of the report for programs, without its findings. */
export function metricsAsJson({ results, problems }: Run, { version }: Look, { caller, at }: Asked): string {
  return written({
    schemaVersion: 1,
    tool: { name: 'ivrlint', version },
    caller,
    at: at ?? null,
    files: results.map((result) => ({
      path: result.source.path,
      format: result.format ?? null,
      flows: entriesOf(result).map((entry, index) => ({ ...entry, range: rangeOf(result.figures?.[index]) })),
    })),
    problems: problems.map(problemOf),
  });
}

/** The same seconds with a fast voice and with a professional speaker. */
function rangeOf(figures: Figures | undefined) {
  const { range } = figures ?? {};
  return range ? { fast: secondsIn(range.fast), slow: secondsIn(range.slow) } : null;
}

function secondsIn({ seconds, person }: Metrics) {
  const { firstChoice, expected, longest } = seconds;
  return { firstChoice, expected, longest, person: person.announced?.seconds ?? null };
}
