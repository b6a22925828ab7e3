import { Option } from 'commander';
import type { CallerKind } from '../../analysis/caller/how.ts';
import { type Moment, momentOf } from '../../analysis/caller/moment.ts';
import type { Look } from '../../formatters/formatter.ts';
import { metricsAsJson } from '../../formatters/metrics/json.ts';
import { drawMetrics } from '../../formatters/metrics/text.ts';
import type { Run, RunProblem } from '../../lint/run.ts';
import type { Command } from '../command.ts';
import { type LintOptions, lintFiles } from '../lint-files.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { collected, scoreNumber } from '../option-values.ts';
import { UsageError } from '../usage.ts';
import { tooLow, troubleOf } from '../verdict.ts';
import { notice } from '../world.ts';

interface Options extends LintOptions, LookOptions {
  readonly format: 'text' | 'json';
  readonly caller: CallerKind;
  readonly at?: string;
  readonly minScore?: number;
}

const CALLERS: readonly CallerKind[] = ['presses', 'patient', 'expert'];

const metrics: Command = {
  summary: 'how long callers need, and where they end up',

  declare(parser) {
    parser
      .argument('[paths...]', 'files, folders, patterns, or - for standard input (default: this folder)')
      .addOption(new Option('--format <name>', 'how to report').choices(['text', 'json']).default('text'))
      .addOption(
        new Option('--caller <kind>', 'who rings: presses when heard, hears all, or knows every key')
          .choices(CALLERS)
          .default('presses'),
      )
      .option('--at <moment>', 'when they ring, by the clock of each line, such as "2026-11-22 18:30"')
      .option('--min-score <number>', 'exit with 1 if a caller score, 0 to 100, is lower', scoreNumber)
      .option('--extends <profile>', 'build on this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .option('--stdin-filename <path>', 'what to call standard input')
      .option('--today <date>', 'the day to judge by, such as 2026-11-22')
      .option('--allow-empty', 'exit with 0 if there is no call flow')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const { caller, at, minScore } = options;
    const moment = at === undefined ? undefined : momentAt(at);
    // The usual caller's figures are those of the score, and need not be worked out twice.
    const how = caller === 'presses' && !moment ? undefined : { caller, at: moment };
    const run = withEmpty(
      await lintFiles(parser.args, { ...options, figures: { how, hasRange: true, areAllRead: true } }, world),
    );
    const exit = exitOf(run, minScore ?? run.minScore);
    const look = { ...lookOf(options, world), exit };
    const asked = { caller, at };
    world.stdout.write(options.format === 'json' ? metricsAsJson(run, look, asked) : drawMetrics(run, look, asked));
    if (options.format === 'json') for (const { message } of run.problems) notice(world, message);
    return exit.code;
  },
};

export default metrics;

function momentAt(words: string): Moment {
  const moment = momentOf(words);
  if (moment) return moment;
  throw new UsageError(`--at takes a date and a time such as "2026-11-22 18:30", not "${words}".`);
}

/** A file in which no flow could be read has no figures: what is wrong in it, `lint` tells. */
function withEmpty(run: Run): Run {
  const empty = run.results
    .filter(({ flows, source }) => flows.length === 0 && !run.problems.some(({ path }) => path === source.path))
    .map(({ source: { path } }): RunProblem => {
      return {
        kind: 'unreadable',
        path,
        message: `No call flow could be read from ${path}: ivrlint ${path} says why.`,
      };
    });
  return { ...run, problems: [...run.problems, ...empty] };
}

function exitOf({ results, problems }: Run, minScore: number | undefined): NonNullable<Look['exit']> {
  if (problems.length > 0) {
    const kinds = problems.map(({ kind }) => kind);
    return { code: 2, because: troubleOf(kinds, results.length) };
  }
  const figures = results.flatMap((result) => result.figures ?? []);
  const missed = figures.flatMap(({ metrics: { journeys } }) => journeys.filter((each) => each.withinBudget === false));
  const [first] = missed;
  if (first) {
    const others = missed.length > 1 ? `, and so are ${missed.length - 1} more` : '';
    return { code: 1, because: `the journey "${first.name}" is not within its budget${others}` };
  }
  const low = minScore === undefined ? undefined : tooLow(results, minScore);
  return low === undefined ? { code: 0, because: '' } : { code: 1, because: low };
}

const EXAMPLES = `
Examples:
  ivrlint metrics                               every phone menu in this folder
  ivrlint metrics flows --at "2026-12-24 22:00" as callers find it that evening
  ivrlint metrics --caller expert               for callers who know every key
  ivrlint metrics --format json > metrics.json`;
