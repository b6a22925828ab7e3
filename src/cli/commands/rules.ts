import { Option } from 'commander';
import type { Rules } from '../../config/choice.ts';
import { written } from '../../formatters/json/parts.ts';
import { type Paint, paintFor } from '../../formatters/text/paint.ts';
import { widthOf } from '../../formatters/text/width.ts';
import { wrapped } from '../../formatters/text/wrap.ts';
import type { Config } from '../../lint/lint.ts';
import type { Rule } from '../../rule.ts';
import type { Command } from '../command.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { type SettingsOptions, settingsOf } from '../settings.ts';
import { UsageError } from '../usage.ts';

interface Options extends SettingsOptions, LookOptions {
  readonly format: 'text' | 'json';
}

const rules: Command = {
  summary: 'every rule, with how much it matters here',

  declare(parser) {
    parser
      .addOption(new Option('--format <name>', 'how to list them').choices(['text', 'json']).default('text'))
      .option('--extends <profile>', 'as they are with this profile', (name, before: string[] = []) => [
        ...before,
        name,
      ])
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only');
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const { rules: all, configFor, problems } = await settingsOf(options, world);
    const [problem] = problems;
    if (problem) throw new UsageError(`${problem.message} Run ivrlint for the place.`);
    const paint = paintFor(lookOf(options, world));
    const config = configFor('');
    world.stdout.write(options.format === 'json' ? asJson(all, config) : asText(all, config, paint));
    return 0;
  },
};

export default rules;

const HEADINGS = ['', 'here', 'fix', 'evidence'];

function asText(all: Rules, config: Config, paint: Paint): string {
  const rows = Object.entries(all).map(([id, rule]) => ({
    id,
    rule,
    cells: [id, stateOf(id, config), rule.fix ?? 'advice', config.get(id)?.law ? 'law' : rule.evidence],
  }));
  const widths = HEADINGS.map((heading, index) =>
    Math.max(heading.length, ...rows.map(({ cells }) => cells[index]!.length)),
  );
  const lineOf = (cells: readonly string[]) => cells.map((cell, index) => cell.padEnd(widths[index]!)).join('  ');
  const categories = [...new Set(rows.map(({ rule }) => rule.category))];
  const blocks = categories.map((category) => [
    paint.chalk.bold(category),
    ...rows
      .filter(({ rule }) => rule.category === category)
      .flatMap(({ rule, cells }) => beside(`  ${lineOf(cells)}  `, rule.summary, paint)),
  ]);
  const on = rows.filter(({ id }) => config.has(id)).length;
  const total = `${on} of ${rows.length} rules are on here. What one means: ivrlint explain RULE`;
  return [
    paint.chalk.dim(`  ${lineOf(HEADINGS)}`.trimEnd()),
    ...blocks.flat(),
    '',
    ...wrapped(total, paint.width),
    '',
  ].join('\n');
}

/** A summary beside its row where there is room, else below it. */
function beside(row: string, summary: string, paint: Paint): string[] {
  const words = paint.show(summary);
  if (widthOf(row) + widthOf(words) <= paint.width) return [row + words];
  return [row.trimEnd(), ...wrapped(words, paint.width - 6).map((line) => paint.chalk.dim(`      ${line}`))];
}

function stateOf(id: string, config: Config): string {
  const setting = config.get(id);
  return setting ? (setting.severity ?? setting.rule.severity) : 'off';
}

function asJson(all: Rules, config: Config): string {
  const listed = Object.entries(all).map(([id, rule]) => ({
    id,
    summary: rule.summary,
    category: rule.category,
    severity: rule.severity,
    here: stateOf(id, config),
    fix: rule.fix ?? null,
    evidence: rule.evidence,
    sources: rule.sources ?? [],
    law: config.get(id)?.law ?? null,
    reads: rule.reads ?? null,
    options: optionsOf(id, rule, config),
  }));
  return written({ schemaVersion: 1, rules: listed });
}

function optionsOf(id: string, { options = {} }: Rule, config: Config): object {
  const here = config.get(id)?.options ?? {};
  const entries = Object.entries(options).map(([name, option]) => {
    return [name, { about: option.about, default: option.default, here: here[name] ?? option.default }];
  });
  return Object.fromEntries(entries);
}
