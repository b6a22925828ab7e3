import { resolve } from 'node:path';
import type { Pick } from '../../fix/candidates.ts';
import { type Fixed, fixAll, type Seen } from '../../fix/fix.ts';
import type { Document } from '../../lint/document.ts';
import { open } from '../../lint/open.ts';
import type { RunProblem } from '../../lint/run.ts';
import type { Source } from '../../source/source.ts';
import type { Job } from '../lint-files.ts';
import type { World } from '../world.ts';
import { writeFiles } from './write.ts';

/** What fixing made of what was to be checked. Nothing is written yet. */
export interface FixedJob extends Fixed {
  /** The sources that were changed, each as it was and as it is now. */
  readonly changed: readonly (readonly [before: Source, after: Source])[];
  /** What the sources say now. */
  readonly documents: readonly Document[];
}

/** Makes the fixes that are picked, all of them or those of so many rounds. */
export async function fixJob(job: Job, pick: Pick, { importers }: World, rounds?: number): Promise<FixedJob> {
  const known = new Map(job.documents.map((document) => [document.source, document]));
  const documentsOf = (sources: readonly Source[]) => {
    return sources.flatMap((source) => {
      const document = known.get(source) ?? open(source, importers);
      if (document) known.set(source, document);
      return document ?? [];
    });
  };
  const check = async (sources: readonly Source[], only?: ReadonlySet<string>): Promise<Seen> => {
    const documents = documentsOf(sources);
    const misread = documents.reduce((sum, { problems }) => sum + problems.length, 0);
    return { run: await job.check(documents, { byAll: true, only }), read: documents.length, misread };
  };
  const sources = job.documents.map(({ source }) => source);
  const fixed = await fixAll(await check(sources), sources, { pick, check, rounds });
  const changed = sources.flatMap((source, index) => {
    const after = fixed.sources[index]!;
    return after.text === source.text ? [] : [[source, after] as const];
  });
  return { ...fixed, changed, documents: documentsOf(fixed.sources) };
}

/** Writes what was changed, or says what kept it from being written. */
export function writeJob({ changed }: FixedJob, { cwd }: World): RunProblem | undefined {
  const paths = new Map(changed.map(([{ path }]) => [resolve(cwd, path), path]));
  const failed = writeFiles(
    changed.map(([before, after]) => ({
      file: resolve(cwd, before.path),
      before: before.text,
      after: after.text,
    })),
  );
  if (!failed) return undefined;
  const path = paths.get(failed.file)!;
  const written = failed.written.map((file) => paths.get(file));
  const otherwise = written.length > 0 ? `only ${written.join(', ')} was fixed` : 'nothing was fixed';
  return { kind: 'unwritable', path, message: `${path} ${failed.reason}, so ${otherwise}.` };
}
