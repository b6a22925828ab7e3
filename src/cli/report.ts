import type { Formatter, Look } from '../formatters/formatter.ts';
import { formatters } from '../formatters/index.ts';
import text from '../formatters/text.ts';
import type { Run } from '../lint/run.ts';
import { aboutRules } from './about.ts';
import type { ExitCode } from './command.ts';
import { type LookOptions, lookOf } from './look.ts';
import type { Loaded, Output } from './outputs.ts';
import { folderInRepository } from './repository.ts';
import { UsageError } from './usage.ts';
import { type Limits, verdictOn } from './verdict.ts';
import { notice, type Output as Stream, type World } from './world.ts';

export interface ReportOptions extends LookOptions, Limits {
  /** Undefined where none was asked for. */
  readonly format?: string | undefined;
  /** `FORMAT=FILE`, for each report that goes to a file. */
  readonly output?: readonly string[] | undefined;
}

/** What is to be told of a run, and where. */
export interface Reporting {
  /** Of standard output. */
  readonly format: string;
  readonly outputs: readonly Output[];
  readonly formats: Loaded;
  /** Which of the caller's figures the formats tell, if any does. */
  readonly figures: Formatter['figures'];
}

/** Only the formats that are used are loaded. In a GitHub workflow, findings become annotations unless a format is asked for. */
export async function reportingFor({ format, output = [] }: ReportOptions, world: World): Promise<Reporting> {
  if (format !== undefined && !Object.hasOwn(formatters, format)) {
    const { unknownFormat } = await import('./outputs.ts');
    throw new UsageError(`--format ${format}: ${unknownFormat(format)}`);
  }
  const outputs = output.length > 0 ? (await import('./outputs.ts')).outputsIn(output, world) : [];
  const chosen = format ?? (world.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text');
  const names = [...new Set([chosen, ...outputs.map((each) => each.format)])];
  const loaded = await Promise.all(names.map(async (name) => [name, await load(name)] as const));
  return {
    format: chosen,
    outputs,
    formats: Object.fromEntries(loaded),
    figures: loaded.some(([, { figures }]) => figures === 'all')
      ? 'all'
      : loaded.find(([, { figures }]) => figures)?.[1].figures,
  };
}

/** The report for people is there already: it is wanted nearly always. */
async function load(name: string): Promise<Formatter> {
  return name === 'text' ? text : formatters[name]!();
}

/**
 * Reports on a run wherever that was asked for, and says how the program is to end. What goes to files goes first, so that
 * standard output tells of those that could not be written.
 *
 * @param seconds That the run took.
 */
export async function report(
  run: Run,
  reporting: Reporting,
  options: ReportOptions,
  seconds: () => number,
  stdout: Stream,
  world: World,
): Promise<ExitCode> {
  const { format, formats } = reporting;
  const look = lookForRun(run, reporting, options, world);
  const plain = {
    ...look,
    color: options.color === 'always',
    width: 80,
    ascii: options.ascii === true,
    terminal: false,
  };
  const whole = await withFilesWritten(run, reporting, { ...plain, exit: verdictOn(run, options) }, world);
  const exit = verdictOn(whole, options);
  stdout.write(formats[format]!(whole, { ...look, exit, seconds: look.terminal ? seconds() : undefined }));
  if (format === 'github') {
    const { writeJobSummary } = await import('./job-summary.ts');
    writeJobSummary(whole, { ...plain, exit }, world);
  }
  if (format === 'text') offerBaseline(whole, world);
  // Whoever sends the report elsewhere must still learn that it is not whole.
  if (format !== 'text' && format !== 'github') for (const { message } of whole.problems) notice(world, message);
  return exit.code;
}

/** What writes files is loaded only where there are any to write. */
async function withFilesWritten(run: Run, reporting: Reporting, look: Look, world: World): Promise<Run> {
  if (reporting.outputs.length === 0) return run;
  const { writeOutputs } = await import('./outputs.ts');
  return writeOutputs(run, reporting, look, world);
}

/** More findings than this at once are an old estate, whose people want to begin with what is new. */
const MANY = 30;

function offerBaseline({ results, hasBaseline }: Run, world: World): void {
  const count = results.reduce((sum, { findings }) => sum + findings.length, 0);
  if (hasBaseline || count <= MANY) return;
  notice(
    world,
    `${count} findings are much to begin with: ivrlint baseline sets them aside, so that only new ones are told.`,
  );
}

function lookForRun(run: Run, { formats }: Reporting, options: ReportOptions, world: World): Look {
  return {
    ...lookOf(options, world),
    failOn: options.failOn ?? run.failOn,
    minScore: options.minScore ?? run.minScore,
    about: aboutRules(world.rules),
    // People are told of files from where they are.
    folder: Object.keys(formats).every((name) => name === 'text') ? undefined : folderInRepository(world),
  };
}
