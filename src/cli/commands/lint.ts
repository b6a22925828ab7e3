import { Option } from 'commander';
import { formatters } from '../../formatters/index.ts';
import type { Command } from '../command.ts';
import { type LintPathsOptions, lintPaths } from '../lint-paths.ts';
import { collected, scoreNumber, wholeNumber } from '../option-values.ts';
import { FAIL_ON } from '../verdict.ts';

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

  run: (parser, world) => lintPaths(parser.args, parser.opts<LintPathsOptions>(), world),
};

export default lint;

const EXAMPLES = `
Examples:
  ivrlint                            every phone menu in this folder
  ivrlint flows/main.ivr.yaml        one of them
  ivrlint 'flows/**/*.yaml'          all that fit a pattern
  ivrlint --rule person-reachable    one rule alone
  ivrlint --format json > report.json
  ivrlint --output sarif=ivrlint.sarif --output junit=ivrlint.xml`;
