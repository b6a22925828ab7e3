import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { many } from '../../formatters/text/count.ts';
import { escaped } from '../../formatters/text/escape.ts';
import { type Baseline, readBaseline, writtenBaseline } from '../../lint/baseline.ts';
import type { LintResult } from '../../lint/run.ts';
import { baselineFile } from '../baseline-file.ts';
import type { Command } from '../command.ts';
import { pathFrom } from '../files.ts';
import { type SettingsFor, settingsFinder } from '../groups.ts';
import { type LintOptions, lintFiles } from '../lint-files.ts';
import { collected } from '../option-values.ts';
import { readSource } from '../read.ts';
import { UsageError } from '../usage.ts';
import { notice, type World } from '../world.ts';
import { writeReport } from '../write-report.ts';

interface Options extends LintOptions {
  readonly prune?: boolean;
}

const baseline: Command = {
  summary: 'set aside what is found today, so that only what is new is told',

  declare(parser) {
    parser
      .argument('[paths...]', 'files, folders or patterns (default: this folder)')
      .option('--prune', 'only take out what is no longer found; add nothing')
      .option('--extends <profile>', 'build on this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .option('--today <date>', 'the day to judge by, such as 2026-11-22')
      .option('--no-ignore', 'check what the settings and .gitignore leave alone, too')
      .option('--allow-empty', 'exit with 0 if there is no call flow')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    if (parser.args.includes('-')) throw new UsageError('A baseline is made of files, not of standard input.');
    const run = await lintFiles(parser.args, { ...options, baseline: false }, world);
    // What could not be checked would be taken for mended.
    for (const { message } of run.problems) notice(world, message);
    if (run.problems.length > 0) {
      notice(world, 'so no baseline was written.');
      return 2;
    }
    const groups = await byFile(run.results, settingsFinder(options, world));
    for (const [file, results] of groups) {
      const path = pathFrom(world.cwd, file);
      const old = oldBaseline(file, path);
      const made = merged(old, results, file, options.prune === true, world);
      if (made.size === 0 && !existsSync(file)) {
        world.stdout.write('Nothing is found, so there is nothing to set aside.\n');
        continue;
      }
      const reason = writeReport(file, writtenBaseline(made));
      if (reason !== undefined) throw new UsageError(`${path} ${reason}.`);
      world.stdout.write(`${told(path, old, made)}\n`);
    }
    return 0;
  },
};

export default baseline;

async function byFile(results: readonly LintResult[], settingsFor: SettingsFor): Promise<Map<string, LintResult[]>> {
  const groups = new Map<string, LintResult[]>();
  for (const result of results) {
    const file = baselineFile(await settingsFor(result.source.path));
    groups.set(file, [...(groups.get(file) ?? []), result]);
  }
  return groups;
}

function oldBaseline(file: string, path: string): Baseline {
  if (!existsSync(file)) return new Map();
  const { source, problem } = readSource(file, path);
  if (!source) throw new UsageError(problem.message);
  const old = readBaseline(source.text);
  if ('fault' in old) throw new UsageError(`${path} ${old.fault}: mend it, or delete it and begin anew.`);
  return old;
}

/** What is found now in the files that were checked; what was known of others stays, unless they are gone. */
function merged(
  old: Baseline,
  results: readonly LintResult[],
  file: string,
  prunes: boolean,
  { cwd }: World,
): Baseline {
  const folder = dirname(file);
  const made = new Map([...old].filter(([path]) => existsSync(resolve(folder, path))));
  for (const { source, findings } of results) {
    const path = pathFrom(folder, resolve(cwd, source.path));
    const known = old.get(path) ?? new Set();
    const ids = findings.map(({ id }) => id).filter((id) => !prunes || known.has(id));
    if (ids.length > 0) made.set(path, new Set(ids));
    else made.delete(path);
  }
  return made;
}

function told(path: string, old: Baseline, made: Baseline): string {
  const all = (each: Baseline) => new Set([...each].flatMap(([file, ids]) => [...ids].map((id) => `${file}\n${id}`)));
  const [before, now] = [all(old), all(made)];
  const added = [...now].filter((id) => !before.has(id)).length;
  const gone = [...before].filter((id) => !now.has(id)).length;
  const changes = [...(added > 0 ? [`${added} more`] : []), ...(gone > 0 ? [`${gone} gone`] : [])].join(', ');
  const since = old.size > 0 ? ` (${changes || 'as before'})` : '';
  return `${escaped(path)} sets ${many(now.size, 'finding')} in ${many(made.size, 'file')} aside${since}.`;
}

const EXAMPLES = `
Examples:
  ivrlint baseline           from now on only what is new is told
  ivrlint baseline --prune   forget what has been mended`;
