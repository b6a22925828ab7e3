import { escaped } from '../formatters/text/escape.ts';
import type { ExitCode } from './command.ts';
import { jobFor, type LintOptions } from './lint-files.ts';
import { notice, type World } from './world.ts';

/** Prints what would be checked, a path on each line, and on standard error what would not. */
export async function listFiles(args: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const job = await jobFor(args, options, world);
  for (const { source } of job.documents) world.stdout.write(`${escaped(source.path)}\n`);
  const { problems } = await job.check([]);
  for (const { message } of problems) notice(world, message);
  const { others, ignored } = job.left;
  if (others > 0) notice(world, `${others} other YAML or JSON ${others === 1 ? 'file is' : 'files are'} no call flow.`);
  if (ignored > 0) {
    notice(
      world,
      `${ignored} ${ignored === 1 ? 'file or folder is' : 'files and folders are'} ignored; --no-ignore checks them, too.`,
    );
  }
  return problems.length > 0 ? 2 : 0;
}
