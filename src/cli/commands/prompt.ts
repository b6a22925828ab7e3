import { Option } from 'commander';
import { projectOf, type WordsAlone, wordsAlone } from '../../analysis/words-alone.ts';
import { speechIn } from '../../config/read-speech.ts';
import { promptAsJson } from '../../formatters/prompt/json.ts';
import { drawPrompt } from '../../formatters/prompt/text.ts';
import { type Config, lint } from '../../lint/lint.ts';
import type { Finding, Run } from '../../lint/run.ts';
import type { Source } from '../../source/source.ts';
import type { Command } from '../command.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { collected } from '../option-values.ts';
import { readStream } from '../read.ts';
import { type SettingsOptions, settingsOf } from '../settings.ts';
import { UsageError } from '../usage.ts';
import { FAIL_ON, type FailOn, verdictOn } from '../verdict.ts';
import { notice, type World } from '../world.ts';

interface Options extends SettingsOptions, LookOptions {
  readonly format: 'text' | 'json';
  readonly language: string;
  readonly failOn?: FailOn;
}

const prompt: Command = {
  summary: 'check words alone: a line of a script, or one spoken menu',

  declare(parser) {
    parser
      .argument('<text...>', 'the words, or - for standard input')
      .option('--language <tag>', 'in which language they are, such as es or en-GB', 'en')
      .addOption(new Option('--format <name>', 'how to report').choices(['text', 'json']).default('text'))
      .addOption(new Option('--fail-on <severity>', 'exit with 1 from this severity').choices(FAIL_ON))
      .option('--extends <profile>', 'build on this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const language = languageOf(options.language);
    const { configFor, problems, layers } = await settingsOf(options, world);
    const [problem] = problems;
    if (problem) throw new UsageError(`${problem.message} Run ivrlint for the place.`);
    const words = wordsAlone(await sourceOf(parser.args, world), language, speechIn(layers));
    const run = checked(words, new Map([...configFor('<words>')].filter(([, { rule }]) => rule.alone)));
    const exit = verdictOn(run, options);
    const look = { ...lookOf(options, world), exit };
    world.stdout.write(options.format === 'json' ? promptAsJson(run, look, words) : drawPrompt(run, look, words));
    if (options.format === 'json') for (const { message } of run.problems) notice(world, message);
    return exit.code;
  },
};

export default prompt;

async function sourceOf(args: readonly string[], world: World): Promise<Source> {
  const isPiped = args.length === 1 && args[0] === '-';
  const read = isPiped
    ? await readStream(world.stdin, '<stdin>')
    : { source: { path: '<words>', text: args.join(' ') } };
  if (!read.source) throw new UsageError(read.problem.message);
  if (!/[\p{L}\p{N}]/u.test(read.source.text)) throw new UsageError('There are no words to check.');
  return read.source;
}

function languageOf(tag: string): string {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag)) return tag;
  throw new UsageError(`--language takes a tag such as es or en-GB, not "${tag}".`);
}

function checked(words: WordsAlone, config: Config): Run {
  const { flow } = words;
  const { source, format } = flow;
  const { results, problems } = lint([{ source, format, flows: [flow], problems: [] }], projectOf(words), config);
  return {
    results: results.map((result) => ({ ...result, findings: result.findings.map(standingAlone) })),
    problems,
    rules: config.size,
  };
}

/** The flow is ours, and no business of whoever wrote the words. */
function standingAlone(finding: Finding): Finding {
  const { rule, node, id } = finding;
  return { ...finding, flow: undefined, node: undefined, id: `${rule}::${id.slice(`${rule}:${node ?? ''}:`.length)}` };
}

const EXAMPLES = `
Examples:
  ivrlint prompt "Press 1 for sales, press 2 for service."
  ivrlint prompt - < script.txt
  ivrlint prompt --language es "Para ventas, oprima 1."
  pbpaste | ivrlint prompt - --format json`;
