import { ruleNamed } from '../../config/choice.ts';
import { firstFix, type Pick } from '../../fix/candidates.ts';
import { escaped } from '../../formatters/text/escape.ts';
import { pensFor } from '../../formatters/text/pens.ts';
import type { Run } from '../../lint/run.ts';
import type { ExitCode } from '../command.ts';
import { type Job, jobFor, type LintOptions } from '../lint-files.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { UsageError } from '../usage.ts';
import type { Output, World } from '../world.ts';
import { diffOf } from './diff.ts';
import { type FixedJob, fixJob, writeJob } from './job.ts';
import { tellFixed, tellSuggestions } from './told.ts';

export interface FixOptions {
  readonly fix?: boolean | undefined;
  readonly suggestions?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly format?: string | undefined;
}

/** What is left after fixing, and where to report it. */
export interface Left {
  readonly run: Run;
  /** Standard output, unless that is where what was piped in went on, fixed. */
  readonly output: Output;
}

/** Fixes what the arguments name and checks what is left. */
export async function fixFiles(
  args: readonly string[],
  options: LintOptions & FixOptions,
  world: World,
): Promise<Left> {
  const job = await jobOf(args, options, world);
  const fixed = await fixJob(job, pickFor(options, world), world);
  if (job.piped) {
    world.stdout.write(fixed.sources[0]!.text);
    const run = await job.check(fixed.documents, options);
    tellFixed(fixed, run, world);
    return { run, output: world.stderr };
  }
  endOnlyWhenWritten();
  const problem = writeJob(fixed, world);
  if (problem) {
    const run = await job.check(job.documents, options);
    return { run: { ...run, problems: [...run.problems, problem] }, output: world.stdout };
  }
  const run = await job.check(fixed.documents, options);
  if (job.documents.length > 0) tellFixed(fixed, run, world);
  if (!options.suggestions) tellSuggestions(run, world);
  return { run, output: world.stdout };
}

let isHeld = false;

/** Whoever asks the program to end while it writes waits until all is written: nothing half done is left beside the menus. */
function endOnlyWhenWritten(): void {
  if (isHeld) return;
  isHeld = true;
  // A signal that is listened for is told of when nothing else is being done, and writing is done in one go.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/** Shows what fixing would change, and changes nothing: 1 where there is anything to change. */
export async function previewFixes(
  args: readonly string[],
  options: LintOptions & FixOptions & LookOptions,
  world: World,
): Promise<ExitCode> {
  if ((options.format ?? 'text') !== 'text') {
    throw new UsageError('--dry-run prints a difference, and no report: leave out --format.');
  }
  const job = await jobOf(args, options, world);
  const fixed = await fixJob(job, pickFor(options, world), world);
  const isAll = !options.rule?.some(isAlone);
  return showDiff(fixed, isAll ? fixed.run : await job.check(fixed.documents), options, world);
}

/** Prints what was changed in memory as a difference, and says how the program is to end. */
export function showDiff(fixed: FixedJob, run: Run, options: LookOptions, world: World): ExitCode {
  for (const { message } of run.problems) world.stderr.write(`ivrlint: ${escaped(message)}\n`);
  const diffs = fixed.changed.map(([before, after]) => diffOf(before, after, fixed.rounds));
  world.stdout.write(shown(diffs.join(''), options, world));
  tellFixed(fixed, run, world, true);
  return run.problems.length > 0 ? 2 : fixed.changed.length > 0 ? 1 : 0;
}

/** Where rules are named that alone are to run, only theirs are made; all others judge whether these do harm. */
function pickFor({ suggestions, rule = [] }: LintOptions & FixOptions, { rules }: World): Pick {
  const alone = rule.filter(isAlone).map((name) => ruleNamed(name, rules) ?? name);
  const first = firstFix(suggestions === true);
  return alone.length === 0 ? first : (finding) => (alone.includes(finding.rule) ? first(finding) : undefined);
}

function isAlone(name: string): boolean {
  return !name.includes('=');
}

async function jobOf(args: readonly string[], options: LintOptions, world: World): Promise<Job> {
  if (options.since !== undefined) throw new UsageError('--since does not go with --fix: it tells only what is new.');
  const job = await jobFor(args, options, world);
  if (job.piped && args.length > 1) throw new UsageError('With --fix, "-" stands alone: name the files without it.');
  return job;
}

/** As it is for a program to apply; for people, and where lines are read as commands, so that it can do nothing. */
function shown(diff: string, options: LookOptions, world: World): string {
  const { env, stdout } = world;
  const look = lookOf(options, world);
  if (!stdout.isTTY && !look.color && !env.GITHUB_ACTIONS && !env.TF_BUILD) return diff;
  const chalk = pensFor(look.color);
  const paint: Readonly<Record<string, (line: string) => string>> = {
    '-': chalk.red,
    '+': chalk.green,
    '@': chalk.cyan,
  };
  const lines = diff.split('\n').map((line) => line.slice(0, 1) + escaped(line.slice(1).replace(/\r$/, '')));
  return lines.map((line) => (paint[line[0] ?? ''] ?? String)(line)).join('\n');
}
