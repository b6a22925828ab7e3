import type { Run } from '../../lint/run.ts';
import { countsOf, many } from './count.ts';

/** What a run comes to, in a line: `2 errors, 1 warning in 3 files`. */
export function headlineOf(run: Run): string {
  const { error, warning, info, files, flows } = countsOf(run);
  const found = [
    ...(error > 0 ? [many(error, 'error')] : []),
    ...(warning > 0 ? [many(warning, 'warning')] : []),
    ...(info > 0 ? [many(info, 'note')] : []),
  ];
  if (found.length > 0) return `${found.join(', ')} in ${many(files, 'file')}`;
  if (run.problems.length > 0) return 'not everything was checked';
  return `nothing to report in ${many(flows, 'call flow')}`;
}
