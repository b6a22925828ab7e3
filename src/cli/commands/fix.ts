import { Option } from 'commander';
import { ruleNamed } from '../../config/choice.ts';
import type { Finding, Run } from '../../lint/run.ts';
import type { Fix } from '../../source/edit.ts';
import { positionOf } from '../../source/source.ts';
import type { Command } from '../command.ts';
import { showDiff } from '../fix/fixing.ts';
import { fixJob, writeJob } from '../fix/job.ts';
import { tellFixed } from '../fix/told.ts';
import { jobFor, type LintOptions } from '../lint-files.ts';
import type { LookOptions } from '../look.ts';
import { collected, wholeNumber } from '../option-values.ts';
import { unknown } from '../settings.ts';
import { UsageError } from '../usage.ts';
import { notice, type World } from '../world.ts';

interface Options extends Omit<LintOptions, 'rule'>, LookOptions {
  readonly rule?: string;
  readonly choice?: number;
  readonly dryRun?: boolean;
}

const fix: Command = {
  summary: 'write what one finding asks for',

  declare(parser) {
    parser
      .argument('<place>', 'where the finding is, as a report says it: FILE:LINE:COLUMN')
      .option('--rule <name>', 'of which rule, where several report that place')
      .option('--choice <number>', 'which of several ways to mend it (default: 1)', wholeNumber)
      .option('--dry-run', 'show what it would change, and change nothing')
      .option('--extends <profile>', 'build on this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .option('--today <date>', 'the day to judge by, such as 2026-11-22')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const { rule, choice, ...options } = parser.opts<Options>();
    const place = placeIn(parser.args[0] ?? '');
    const job = await jobFor([place.file], options, world);
    const run = await job.check(job.documents);
    const [problem] = run.problems;
    if (problem) throw new UsageError(problem.message);
    const finding = findingAt(place, rule, run, world);
    const chosen = choiceOf(finding, choice, world);
    const isMeant = ({ id, at }: Finding) => id === finding.id && at.source.path === finding.at.source.path;
    const fixed = await fixJob(job, (each) => (isMeant(each) ? chosen : undefined), world, 1);
    if (options.dryRun) return showDiff(fixed, fixed.run, options, world);
    const failed = writeJob(fixed, world);
    if (failed) throw new UsageError(failed.message);
    tellFixed(fixed, fixed.run, world);
    return fixed.changed.length > 0 ? 0 : 1;
  },
};

export default fix;

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

function placeIn(words: string): Place {
  const [, file, line, column] = /^(.+):(\d{1,9}):(\d{1,9})$/.exec(words) ?? [];
  if (file === undefined)
    throw new UsageError(`A place is FILE:LINE:COLUMN, such as main.ivr.yaml:17:10, not "${words}".`);
  return { file, line: Number(line), column: Number(column), words };
}

function findingAt({ line, column, words }: Place, named: string | undefined, { results }: Run, world: World): Finding {
  const rule = named === undefined ? undefined : ruleNamed(named, world.rules);
  if (named !== undefined && rule === undefined) throw unknown('rule', named, Object.keys(world.rules));
  const here = results
    .flatMap(({ findings }) => findings)
    .filter(({ at }) => {
      const start = positionOf(at.source, at.start);
      return start.line === line && start.column === column;
    });
  const fitting = rule === undefined ? here : here.filter((finding) => finding.rule === rule);
  const rules = [...new Set(here.map((finding) => finding.rule))].join(', ');
  const [first, another] = fitting;
  if (first && (rule !== undefined || first.rule === another?.rule || !another)) return first;
  if (first) throw new UsageError(`Several rules report ${words}: say with --rule which of ${rules}.`);
  const instead = here.length > 0 ? ` There it is: ${rules}.` : '';
  throw new UsageError(
    `${rule ? `The rule ${rule} reports` : 'Nothing is reported at'} ${rule ? `nothing at ${words}` : words}.${instead}`,
  );
}

/** The way that is asked for, or the first; the others are told. */
function choiceOf({ fixes = [], suggestion }: Finding, choice = 1, world: World): Fix {
  const ways = fixes.filter((each) => each !== undefined);
  if (ways.length === 0) throw new UsageError(`This is for a person to write: ${suggestion}`);
  const way = ways[choice - 1];
  const titles = ways.map(({ title }, index) => `${index + 1} ${title}`).join('; ');
  if (!way) throw new UsageError(`--choice takes 1 to ${ways.length}: ${titles}.`);
  if (ways.length > 1) notice(world, `there are ${ways.length} ways: ${titles}. This is ${choice}.`);
  return way;
}

const EXAMPLES = `
Examples:
  ivrlint fix main.ivr.yaml:17:10                     mend what is reported there
  ivrlint fix main.ivr.yaml:17:10 --rule no-filler    of one rule
  ivrlint fix main.ivr.yaml:17:10 --dry-run           look first`;
