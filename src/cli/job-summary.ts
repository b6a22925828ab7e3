import { appendFileSync, statSync } from 'node:fs';
import type { Look } from '../formatters/formatter.ts';
import { markdownReport } from '../formatters/markdown/report.ts';
import type { Run } from '../lint/run.ts';
import { notice, type World } from './world.ts';

/** GitHub leaves out a summary that is longer than this, in bytes, for all that a step of a workflow appends to it. */
const MOST_BYTES = 1024 * 1024;

/** Of less room than this nothing is made: a heading alone helps nobody. */
const LEAST_BYTES = 2048;

/** Appends the findings to the summary of a GitHub job, where there is one. A run does not fail because it cannot be written. */
export function writeJobSummary(run: Run, look: Look, world: World): void {
  const file = world.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    const room = MOST_BYTES - (statSync(file, { throwIfNoEntry: false })?.size ?? 0);
    if (room >= LEAST_BYTES) appendFileSync(file, `${markdownReport(run, look, room - 1)}\n`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    notice(world, `the summary of the job could not be written (${code ?? String(error)}).`);
  }
}
