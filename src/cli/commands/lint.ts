import { Option } from 'commander';
import { formatters } from '../../formatters/index.ts';
import type { Command, ExitCode } from '../command.ts';
import type { FixOptions } from '../fix/fixing.ts';
import { type LintOptions, lintFiles } from '../lint-files.ts';
import { collected, scoreNumber, wholeNumber } from '../option-values.ts';
import { type ReportOptions, report, reportingFor } from '../report.ts';
import { UsageError } from '../usage.ts';
import { FAIL_ON } from '../verdict.ts';
import type { World } from '../world.ts';

interface Options extends LintOptions, FixOptions, ReportOptions {
  readonly timing?: boolean | undefined;
  readonly listFiles?: boolean | undefined;
  readonly watch?: boolean | undefined;
}

const lint: Command = {
  summary: 'check phone menus: files, folders, patterns, or - for standard input',

  declare(parser) {
    parser
      .argument('[paths...]', 'what to check (default: this folder)')
      .addOption(
        new Option('--format <name>', 'how to report (default: text)')
          .choices(Object.keys(formatters))
          .argParser(String),
      )
      .option('--output <format=file>', 'report to a file, too (again for more)', collected)
      .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity (default: error)').choices(FAIL_ON))
      .option('--fix', 'write what is safe to write instead, and report what is left')
      .option('--suggestions', 'with --fix: write what a person should look over, too')
      .option('--dry-run', 'show what --fix would change, and change nothing')
      .option('--max-warnings <number>', 'exit with 1 if there are more warnings', wholeNumber)
      .option('--min-score <number>', 'exit with 1 if a caller score, 0 to 100, is lower', scoreNumber)
      .option('--rule <name[=severity]>', 'this rule alone, or this rule so severe (again for more)', collected)
      .option('--extends <profile>', 'build on this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .option('--stdin-filename <path>', 'what to call standard input')
      .option('--today <date>', 'the day to judge by, such as 2026-11-22')
      .option('--since <commit>', 'tell only what came with the changes since this commit or branch of git')
      .option('--no-ignore', 'check what the settings and .gitignore leave alone, too')
      .option('--watch', 'check again whenever something changes')
      .option('--list-files', 'print what would be checked, and check nothing')
      .option('--allow-empty', 'exit with 0 if there is no call flow to check')
      .option('--show-suppressed', 'show what comments, settings and the baseline set aside, too')
      .option('--quiet', 'show errors only; the exit code stays')
      .option('--timing', 'tell how long each rule took')
      .option('--max-per-rule <number>', 'findings of one rule to show in a file; 0 for all (default: 3)', wholeNumber)
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    if (!options.watch) return lintOnce(parser.args, options, world);
    const other = (['fix', 'dryRun', 'output', 'listFiles'] as const).find((name) => options[name]);
    const flag = other ? `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` : '-';
    if (other || parser.args.includes('-')) throw new UsageError(`--watch does not go with ${flag}.`);
    const { watched } = await import('../watch.ts');
    return watched(parser.args, () => lintOnce(parser.args, options, world), world);
  },
};

export default lint;

async function lintOnce(args: readonly string[], options: Options, ours: World): Promise<ExitCode> {
  const timing = options.timing ? (await import('../timing.ts')).timed(ours) : undefined;
  const world = timing ? { ...ours, rules: timing.rules } : ours;
  const started = world.clock();
  if (options.listFiles) return (await import('../list-files.ts')).listFiles(args, options, world);
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
  const fixing = options.fix || options.dryRun ? await import('../fix/fixing.ts') : undefined;
  if (fixing && options.dryRun) return fixing.previewFixes(args, options, world);
  const asked = { ...options, figures };
  const { run, output } = fixing
    ? await fixing.fixFiles(args, asked, world)
    : { run: await lintFiles(args, asked, world), output: world.stdout };
  const seconds = () => (world.clock() - started) / 1000;
  timing?.tell();
  return report(run, reporting, options, seconds, output, world);
}

const EXAMPLES = `
Examples:
  ivrlint                            every phone menu in this folder
  ivrlint flows/main.ivr.yaml        one of them
  ivrlint 'flows/**/*.yaml'          all that fit a pattern
  ivrlint --rule person-reachable    one rule alone
  ivrlint --format json > report.json
  ivrlint --output sarif=ivrlint.sarif --output junit=ivrlint.xml`;
