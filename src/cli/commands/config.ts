import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import type { Effective } from '../../config/choice.ts';
import { lastSaid } from '../../config/merge.ts';
import { WORDINGS } from '../../config/read-wording.ts';
import { shownWordings } from '../../config/wording.ts';
import { written } from '../../formatters/json/parts.ts';
import { type Paint, paintFor } from '../../formatters/text/paint.ts';
import { positionOf, type Span } from '../../source/source.ts';
import type { Command } from '../command.ts';
import { pathFrom } from '../files.ts';
import { settingsFinder } from '../groups.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { collected } from '../option-values.ts';
import type { Settings, SettingsOptions } from '../settings.ts';
import { UsageError } from '../usage.ts';
import type { World } from '../world.ts';

interface Options extends SettingsOptions, LookOptions {
  readonly format: 'text' | 'json';
}

const config: Command = {
  summary: 'the settings that hold for a file, each with where it comes from',

  declare(parser) {
    parser
      .argument('[file]', 'a phone menu (default: any in this folder)')
      .addOption(new Option('--format <name>', 'how to list them').choices(['text', 'json']).default('text'))
      .option('--rule <name[=severity]>', 'as they are with this, as for lint (again for more)', collected)
      .option('--extends <profile>', 'as they are with this profile (again for more)', collected)
      .option('--config <file>', 'settings to use, instead of the nearest ivrlint.config.yaml')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only');
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const [file] = parser.args;
    if (file !== undefined && !existsSync(resolve(world.cwd, file))) throw new UsageError(`${file} does not exist.`);
    const path = file === undefined ? '' : pathFrom(world.cwd, resolve(world.cwd, file));
    const settings = await settingsFinder(options, world)(path || 'any');
    const [problem] = settings.problems;
    if (problem) throw new UsageError(`${problem.message} Run ivrlint for the place.`);
    const shown = shownOf(settings, path, world);
    world.stdout.write(options.format === 'json' ? written(shown) : asText(shown, paintFor(lookOf(options, world))));
    return 0;
  },
};

export default config;

/** A value and who asked for it; null for nobody, so that it is as the rule or the program has it. */
interface Shown {
  readonly value: unknown;
  readonly from: string | null;
}

function shownOf(settings: Settings, path: string, { cwd }: World) {
  const { layers, file } = settings;
  const placed = <Value>(said: { value: { value: Value; at: Span } } | undefined, otherwise: Value | null): Shown => {
    return said ? { value: said.value.value, from: placeOf(said.value.at) } : { value: otherwise, from: null };
  };
  return {
    schemaVersion: 1,
    file: path === '' ? null : path,
    config: file === undefined ? null : pathFrom(cwd, file),
    layers: layers.map(({ name }) => name),
    ignored: path !== '' && settings.isIgnored(path),
    settings: {
      failOn: placed(
        lastSaid(layers, ({ failOn }) => failOn),
        'error',
      ),
      minScore: placed(
        lastSaid(layers, ({ minScore }) => minScore),
        null,
      ),
      baseline: placed(
        lastSaid(layers, ({ baseline }) => baseline),
        null,
      ),
      requireReason: placed(
        lastSaid(layers, ({ requireReason }) => requireReason),
        false,
      ),
    },
    rules: [...settings.effectiveFor(path)].map(([id, effective]) => ruleOf(id, effective, settings)),
  };
}

function ruleOf(id: string, { rule, level, options, words, from }: Effective, { locked }: Settings) {
  const names = Object.keys(rule.options ?? {});
  const wordings = WORDINGS.flatMap((name): [string, Shown][] => {
    const value = shownWordings(words?.[name] ?? []);
    return value.length === 0 ? [] : [[name, { value, from: from[name] ?? null }]];
  });
  const option = (name: string): Shown => ({
    value: options[name] ?? rule.options![name]!.default,
    from: from[name] ?? null,
  });
  return {
    id,
    severity: { value: level ?? rule.severity, from: from.severity ?? null } satisfies Shown,
    options: Object.fromEntries([...names.map((name): [string, Shown] => [name, option(name)]), ...wordings]),
    lockedBy: locked.get(id) ?? null,
  };
}

function placeOf({ source, start }: Span): string {
  return `${source.path}:${positionOf(source, start).line}`;
}

type All = ReturnType<typeof shownOf>;

/** What somebody asked for first, then how the rules are that nobody speaks of. */
function asText({ file, config: from, layers, ignored, settings, rules }: All, paint: Paint): string {
  const { bold } = paint.chalk;
  const isAsked = ({ severity, options, lockedBy }: All['rules'][number]) => {
    return [severity, ...Object.values(options)].some((each) => each.from !== null) || lockedBy !== null;
  };
  const rowsOf = (rule: All['rules'][number]): Row[] => [
    { name: `  ${rule.id}`, ...rule.severity, more: rule.lockedBy === null ? '' : `, locked by ${rule.lockedBy}` },
    ...Object.entries(rule.options).map(([name, shown]) => ({ name: `    ${name}`, ...shown })),
  ];
  const asked = rules.filter(isAsked).flatMap(rowsOf);
  const others = rules.filter((rule) => !isAsked(rule)).flatMap(rowsOf);
  const general = Object.entries(settings).map(([name, shown]) => ({ name: `  ${snake(name)}`, ...shown }));
  const head = [
    bold(paint.show(file ?? 'any file here')),
    from === null
      ? '  no settings here: all is as ivrlint has it'
      : `  ${paint.show(`settings: ${layers.join(', ')}`)}`,
    ...(ignored ? ['  ignored, so that it is not checked'] : []),
  ];
  const table = (rows: readonly Row[]) => drawRows(rows, paint);
  const blocks = [
    head,
    [bold('settings'), ...table(general)],
    ...(asked.length > 0 ? [[bold('rules that are set'), ...table(asked)]] : []),
    ...(others.length > 0 ? [[bold('rules as their pages have them'), ...table(others)]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

interface Row extends Shown {
  readonly name: string;
  readonly more?: string;
}

function drawRows(rows: readonly Row[], paint: Paint): string[] {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const values = rows.map(({ value }) => paint.show(value === null ? 'none' : wordsOf(value)));
  const wide = Math.min(24, Math.max(...values.map((value) => value.length)));
  return rows.map(({ name, from, more = '' }, index) => {
    const origin = from === null ? '' : paint.show(from);
    return `${name.padEnd(widest)}  ${values[index]!.padEnd(wide)}  ${paint.chalk.dim(origin + paint.show(more))}`.trimEnd();
  });
}

function wordsOf(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
