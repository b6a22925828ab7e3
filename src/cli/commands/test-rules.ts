import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Option } from 'commander';
import type { Rules } from '../../config/choice.ts';
import { many } from '../../formatters/text/count.ts';
import { type Paint, paintFor } from '../../formatters/text/paint.ts';
import { BLOCK, playExamples } from '../../play/play.ts';
import type { Rule } from '../../rule.ts';
import type { Command, ExitCode } from '../command.ts';
import { pathFrom } from '../files.ts';
import { settingsFinder } from '../groups.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { faultOf, named } from '../plugins.ts';
import { readSource } from '../read.ts';
import type { SettingsOptions } from '../settings.ts';
import { UsageError } from '../usage.ts';
import type { World } from '../world.ts';
import { writeReport } from '../write-report.ts';

interface Options extends SettingsOptions, LookOptions {
  readonly update?: boolean;
}

/** What came of the examples on one page. */
interface Played {
  readonly path: string;
  readonly examples: number;
  /** Why they do not hold. */
  readonly fault?: string | undefined;
  readonly isWritten?: boolean | undefined;
}

const testRules: Command = {
  summary: 'play the examples of rules of your own',

  declare(parser) {
    parser
      .argument('<folder>', 'in it, for each rule a folder of its name with cases.md, and rule.js if it is code')
      .option('--update', 'write the carets, messages and fixed examples as they are now')
      .option('--config <file>', 'settings with phrases and plugins, instead of the nearest ivrlint.config.yaml')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const [arg = ''] = parser.args;
    const folder = resolve(world.cwd, arg);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${arg} is no folder.`);
    const settings = await settingsFinder(options, world)(join(arg, 'any'));
    const [problem] = settings.problems;
    if (problem) throw new UsageError(`${problem.message} Run ivrlint for the place.`);
    const played = foldersIn(folder).flatMap((id) => playRule(id, join(folder, id), settings.rules, options, world));
    if (played.every(({ examples }) => examples === 0)) {
      throw new UsageError(
        `There are no examples in ${arg}: none of its folders has a cases.md with a block "yaml wrong".`,
      );
    }
    return tell(played, paintFor(lookOf(options, world)), world);
  },
};

export default testRules;

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() && entry.name !== 'node_modules' ? [entry.name] : [])).sort();
}

const PAGES = ['README.md', 'cases.md'];

function playRule(id: string, folder: string, rules: Rules, { update }: Options, { cwd }: World): Played[] {
  const pages = PAGES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (pages.length === 0) return [];
  const rule = ruleIn(folder, id, rules, cwd);
  return pages.map((file): Played => {
    const path = pathFrom(cwd, file);
    const { source, problem } = readSource(file, path);
    if (!source) throw new UsageError(problem.message);
    const examples = [...source.text.matchAll(BLOCK)].length;
    try {
      const detail = file.endsWith('README.md') ? 'in full' : 'in short';
      const page = playExamples(source.text, { id, rule, rules: { ...rules, [id]: rule }, detail });
      if (page === source.text) return { path, examples };
      if (!update) return { path, examples, fault: differenceOf(source.text, page) };
      const reason = writeReport(file, page);
      return reason === undefined
        ? { path, examples, isWritten: true }
        : { path, examples, fault: `${path} ${reason}.` };
    } catch (error) {
      return { path, examples, fault: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** The rule beside its examples, else that which the settings bring. */
function ruleIn(folder: string, id: string, rules: Rules, cwd: string): Rule {
  const file = ['rule.js', 'rule.mjs', 'rule.cjs', 'rule.ts'].map((name) => join(folder, name)).find(existsSync);
  if (file === undefined) {
    if (Object.hasOwn(rules, id)) return rules[id]!;
    throw new UsageError(`There is no rule "${id}": put rule.js beside its cases.md, or name it in the settings.`);
  }
  const path = pathFrom(cwd, file);
  let rule: unknown;
  try {
    const loaded = createRequire(file)(file) as { default?: unknown };
    rule = loaded.default ?? loaded;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path} could not be loaded: ${said.split('\n', 1)[0]}`);
  }
  const fault = faultOf(id, rule);
  if (fault !== undefined) throw new UsageError(`What ${path} exports ${fault}.`);
  return named(rule as Rule, path);
}

/** The first line that is not as it should be. */
function differenceOf(is: string, should: string): string {
  const [written, played] = [is.split('\n'), should.split('\n')];
  const at = played.findIndex((line, index) => line !== written[index]);
  const lines = [`Line ${at + 1} should be`, `    ${played[at] ?? ''}`, 'and is', `    ${written[at] ?? ''}`];
  return [...lines, 'With --update it is written.'].join('\n');
}

function tell(played: readonly Played[], paint: Paint, { stdout }: World): ExitCode {
  const { chalk, sign } = paint;
  for (const { path, examples, fault, isWritten } of played) {
    const head = `${paint.show(path)}  ${many(examples, 'example')}${isWritten ? ', written anew' : ''}`;
    if (fault === undefined) stdout.write(`${chalk.green(sign.clean)} ${head}\n`);
    else stdout.write(`${chalk.red(sign.error)} ${head}\n${indented(fault, paint)}\n`);
  }
  const failed = played.filter(({ fault }) => fault !== undefined).length;
  stdout.write(
    `${failed === 0 ? 'All hold' : `${many(failed, 'page')} of ${played.length} ${failed === 1 ? 'does' : 'do'} not hold`}.\n`,
  );
  return failed === 0 ? 0 : 1;
}

function indented(fault: string, paint: Paint): string {
  return fault
    .trimEnd()
    .split('\n')
    .map((line) => `    ${paint.show(line)}`)
    .join('\n');
}

const EXAMPLES = `
In cases.md, blocks that begin with "yaml wrong" hold menus in which the rule finds
something, those with "yaml right" hold menus in which it finds nothing, and those
with "yaml fixed" what its fix makes of the one before.

Example:
  ivrlint test-rules our-rules --update`;
