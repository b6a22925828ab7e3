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
      flows: entriesOf(result),
    })),
    problems: problems.map(problemOf),
  });
}
