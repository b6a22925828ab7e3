import type { Document } from '../lint/document.ts';
import { open } from '../lint/open.ts';
import type { LintResult, Run } from '../lint/run.ts';
import { commitSince } from './git.ts';
import type { Job } from './lint-files.ts';
import { notice, type World } from './world.ts';

/**
 * Everything is checked as it is and as it was, and of the findings only those are left that came with the changes:
 * a step that nobody touched may have become unreachable.
 */
export async function runSince(
  ref: string,
  job: Job,
  figures: Parameters<Job['check']>[1],
  world: World,
): Promise<Run> {
  const earlier = await commitSince(ref, world);
  const before: Document[] = [];
  for (const { source } of job.documents) {
    const text = await earlier.textOf(source.path);
    const document = text === undefined ? undefined : reopened({ path: source.path, text }, world);
    if (document) before.push(document);
  }
  const [now, then] = [await job.check(job.documents, figures), await job.check(before)];
  const old = new Map(then.results.map((result) => [result.source.path, byId(result)]));
  const results = now.results.map((result) => {
    const known = old.get(result.source.path);
    return { ...result, findings: result.findings.filter(({ id, message }) => known?.get(id) !== message) };
  });
  const count = (run: readonly LintResult[]) => run.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = count(now.results) - count(results);
  if (left > 0) notice(world, `${left} ${left === 1 ? 'finding' : 'findings'} of before ${ref} left out.`);
  return { ...now, results };
}

/** What is told of each finding: with other numbers in it, it is another finding. */
function byId({ findings }: LintResult): ReadonlyMap<string, string> {
  return new Map(findings.map(({ id, message }) => [id, message]));
}

function reopened(source: Document['source'], { importers }: World): Document | undefined {
  try {
    return open(source, importers);
  } catch {
    return undefined;
  }
}
