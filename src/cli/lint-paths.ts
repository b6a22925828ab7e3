import type { ExitCode } from './command.ts';
import type { FixOptions } from './fix/fixing.ts';
import { type LintOptions, lintFiles } from './lint-files.ts';
import { type ReportOptions, report, reportingFor } from './report.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

export interface LintPathsOptions extends LintOptions, FixOptions, ReportOptions {
  readonly timing?: boolean | undefined;
  readonly listFiles?: boolean | undefined;
  readonly watch?: boolean | undefined;
}

/** The options where none is written. */
export const UNASKED: LintPathsOptions = { ignore: true, color: 'auto' };

/** Checks what the arguments name, reports on it, and says how the program is to end. */
export async function lintPaths(args: readonly string[], options: LintPathsOptions, world: World): Promise<ExitCode> {
  if (!options.watch) return lintOnce(args, options, world);
  const other = (['fix', 'dryRun', 'output', 'listFiles'] as const).find((name) => options[name]);
  const flag = other ? `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : '-';
  if (other || args.includes('-')) throw new UsageError(`--watch does not go with ${flag}.`);
  const { watched } = await import('./watch.ts');
  return watched(args, () => lintOnce(args, options, world), world);
}

async function lintOnce(args: readonly string[], options: LintPathsOptions, ours: World): Promise<ExitCode> {
  const timing = options.timing ? (await import('./timing.ts')).timed(ours) : undefined;
  const world = timing ? { ...ours, rules: timing.rules } : ours;
  const started = world.clock();
  if (options.listFiles) return (await import('./list-files.ts')).listFiles(args, options, world);
  const reporting = await reportingFor(options, world);
  const asksScore = options.minScore !== undefined;
  if (asksScore && options.rule?.some((name) => !name.includes('='))) {
    throw new UsageError('--min-score needs all rules: leave out --rule NAME.');
  }
  const figures = reporting.figures || asksScore ? { areAllRead: reporting.figures === 'all' } : undefined;
  if (options.suggestions && !options.fix && !options.dryRun) throw new UsageError('--suggestions goes with --fix.');
  if (options.since !== undefined && (options.fix || options.dryRun)) {
    throw new UsageError('--since only tells what is new, and goes with no fixing: leave out one of the two.');
  }
  if (options.dryRun && options.output) throw new UsageError('--dry-run makes no reports: leave out --output.');
  const fixing = options.fix || options.dryRun ? await import('./fix/fixing.ts') : undefined;
  if (fixing && options.dryRun) return fixing.previewFixes(args, options, world);
  const asked = { ...options, figures };
  const { run, output } = fixing
    ? await fixing.fixFiles(args, asked, world)
    : { run: await lintFiles(args, asked, world), output: world.stdout };
  const seconds = () => (world.clock() - started) / 1000;
  timing?.tell();
  return report(run, reporting, options, seconds, output, world);
}
