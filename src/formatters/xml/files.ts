import type { Finding, Run, RunProblem, SuppressedFinding } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { pathInRepository } from '../repository/path.ts';
import { quieted } from '../text/count.ts';

/** All that is said of one file, for formats that go by files. */
export interface FileReport {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly problems: readonly RunProblem[];
}

/** Every file that was checked, and after them those that could not be; what concerns no file stands under the program's name. */
export function fileReportsOf({ results, problems }: Run, look: Look): readonly FileReport[] {
  const reports = new Map<string, FileReport>();
  for (const { source, findings, suppressed = [] } of look.quiet ? quieted(results) : results) {
    reports.set(source.path, { path: pathInRepository(source.path, look), findings, suppressed, problems: [] });
  }
  for (const problem of problems) {
    const name = problem.path ?? 'ivrlint';
    const path = problem.path === undefined ? name : pathInRepository(problem.path, look);
    const report = reports.get(name) ?? { path, findings: [], suppressed: [], problems: [] };
    reports.set(name, { ...report, problems: [...report.problems, problem] });
  }
  return [...reports.values()];
}
