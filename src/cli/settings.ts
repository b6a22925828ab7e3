import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Choice, type Choices, configOf, LEVELS, type Level, type Rules } from '../config/choice.ts';
import { choicesOf } from '../config/profile.ts';
import { profiles } from '../config/profiles/index.ts';
import { readConfig } from '../config/read-config.ts';
import { suggestionFor } from '../config/report.ts';
import type { Config } from '../lint/lint.ts';
import type { RunProblem } from '../lint/run.ts';
import type { Source } from '../source/source.ts';
import { pathFrom } from './files.ts';
import { readSource } from './read.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';

/** What may be asked of the settings on the command line. */
export interface SettingsOptions {
  /** A file to read instead of the nearest `ivrlint.config.yaml`. */
  readonly config?: string | undefined;
  /** The settings themselves, instead of any file. */
  readonly settings?: Source | undefined;
  readonly extends?: readonly string[] | undefined;
  /** `NAME` for that rule alone, `NAME=SEVERITY` for how much it is to matter. */
  readonly rule?: readonly string[] | undefined;
}

export interface Settings {
  readonly config: Config;
  /** What is wrong with the file: where there is anything, nothing may be checked. */
  readonly problems: readonly RunProblem[];
  /** The folder beyond which no file is followed. */
  readonly root: string;
  /** Whether no rules were named that alone are to run. */
  readonly isWhole: boolean;
}

const NAME = 'ivrlint.config.yaml';

/** The settings that hold here: those of the file, and over them those of the command line. */
export function settingsOf(options: SettingsOptions, world: World): Settings {
  const asked = fromCommandLine(options, world);
  const file = options.settings ? undefined : fileOf(options, world);
  const read = options.settings ? fromSource(options.settings, world.rules) : fromFile(file, world);
  const config = configOf(world.rules, [...asked.profiles, ...read.choices, asked.rules]);
  const alone = asked.alone.length === 0 ? config : new Map(asked.alone.map((id) => [id, config.get(id)!]));
  const root = file === undefined ? world.cwd : dirname(file);
  return { config: alone, problems: read.problems, root, isWhole: asked.alone.length === 0 };
}

/** The nearest file of settings, in this folder or the nearest above. */
function nearestConfig(folder: string): string | undefined {
  const file = join(folder, NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : nearestConfig(above);
}

function fileOf({ config }: SettingsOptions, { cwd }: World): string | undefined {
  return config === undefined ? nearestConfig(cwd) : resolve(cwd, config);
}

type Chosen = Pick<Settings, 'problems'> & { readonly choices: readonly Choices[] };

function fromFile(file: string | undefined, { cwd, rules }: World): Chosen {
  if (file === undefined) return { choices: [], problems: [] };
  const { source, problem } = readSource(file, pathFrom(cwd, file));
  return source ? fromSource(source, rules) : { choices: [], problems: [{ ...problem, kind: 'config' }] };
}

/** What settings ask for, and what is wrong with them as problems of the run. */
export function fromSource(source: Source, rules: Rules): Chosen {
  const { choices, problems } = readConfig(source, { rules, profiles });
  const { path } = source;
  return {
    choices,
    problems: problems.map((each) => ({ kind: 'config', path, message: each.message, problem: each })),
  };
}

interface Asked {
  readonly profiles: readonly Choices[];
  readonly rules: Choices;
  /** The rules that alone are to run; none for all. */
  readonly alone: readonly string[];
}

function fromCommandLine({ extends: names = [], rule = [] }: SettingsOptions, { rules }: World): Asked {
  const choices = new Map<string, Choice>();
  const alone: string[] = [];
  for (const asked of rule) {
    const [id = '', ...rest] = asked.split('=');
    if (!Object.hasOwn(rules, id)) throw unknown('rule', id, Object.keys(rules));
    const level = rest.length > 0 ? levelOf(id, rest.join('=')) : choices.get(id)?.level;
    if (rest.length === 0) alone.push(id);
    // Whoever asks for a rule by its name wants it, even where the settings turn it off.
    choices.set(id, level ? { level } : { options: {} });
  }
  return { profiles: names.map(profileOf), rules: choices, alone: [...new Set(alone)] };
}

function profileOf(name: string): Choices {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!profile) throw unknown('profile', name, Object.keys(profiles));
  return choicesOf(profile);
}

function levelOf(id: string, word: string): Level {
  const level = LEVELS.find((each) => each === word);
  if (!level) throw new UsageError(`--rule ${id}=${word}: "${word}" is no severity; ${suggestionFor(word, LEVELS)}`);
  return level;
}

export function unknown(what: string, name: string, names: readonly string[]): UsageError {
  return new UsageError(`There is no ${what} "${name}"; ${suggestionFor(name, names)}`);
}
