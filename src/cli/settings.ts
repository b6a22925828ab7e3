import { dirname, join, resolve } from 'node:path';
import {
  type Choice,
  type Choices,
  configOf,
  type Effective,
  effectiveOf,
  LEVELS,
  type Level,
  type Rules,
  ruleNamed,
} from '../config/choice.ts';
import { type Layer, layerOf } from '../config/layer.ts';
import { brokenLocks, choicesIn, type ForFiles, lastSaid, lockedBy, patternsOf } from '../config/merge.ts';
import { choicesOf } from '../config/profile.ts';
import { profiles } from '../config/profiles/index.ts';
import { suggestionFor } from '../config/report.ts';
import type { Config } from '../lint/lint.ts';
import type { RunProblem } from '../lint/run.ts';
import type { Source } from '../source/source.ts';
import {
  asRunProblem,
  CONFIG,
  nearestConfig,
  type ReadSettings,
  readSettings,
  readSettingsIn,
} from './config-files.ts';
import { pathFrom } from './files.ts';
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

/** The settings of a folder: those of its nearest file with all it builds on, and over them those of the command line. */
export interface Settings {
  /** The rules there are here: ours, and those that the settings add. */
  readonly rules: Rules;
  /** Of files and profiles, in the order in which they count. */
  readonly layers: readonly Layer[];
  /** What is wrong with the files: where there is anything, nothing may be checked. */
  readonly problems: readonly RunProblem[];
  /** What a person should know of them. */
  readonly notices: readonly string[];
  /** The file with which it all begins. */
  readonly file: string | undefined;
  /** The folder beyond which no file is followed. */
  readonly root: string;
  /** Whether no rules were named that alone are to run. */
  readonly isWhole: boolean;
  /** Who locked a rule, by its id. */
  readonly locked: ReadonlyMap<string, string>;
  /** The rules to run on a file, by its path from where people are; the same object where they are the same. */
  configFor(path: string): Config;
  /** Those that would run on it if none were named that alone are to. */
  allFor(path: string): Config;
  /** What holds for each rule in that file, and who asked for it. */
  effectiveFor(path: string): ReadonlyMap<string, Effective>;
  isIgnored(path: string): boolean;
  /** Whether an override or an entry is about a file. */
  holds(item: ForFiles, path: string): boolean;
}

/** The settings that hold where people are. */
export function settingsOf(options: SettingsOptions, world: World): Promise<Settings> {
  return settingsFrom(fileOf(options, world.cwd, world), options, world);
}

/** The settings of a file, or those where there is none, under what the command line asks for. */
export async function settingsFrom(
  file: string | undefined,
  options: SettingsOptions,
  world: World,
): Promise<Settings> {
  const root = file === undefined ? world.cwd : dirname(file);
  const read = await settingsIn(options, file, world);
  const asked = fromCommandLine(options, read, root, world);
  const layers = [...asked.profiles, ...read.layers];
  const problems = [...read.problems, ...brokenLocks(layers).map(asRunProblem)];
  const relative = (path: string, from: string) => pathFrom(from, resolve(world.cwd, path));
  const { ignores, holds } = patternsOf(layers, relative);

  const choicesFor = (path: string) => [...choicesIn(layers, (each) => holds(each, path)), asked.rules];
  const configs = new Map<string, Config>();
  const aloneIn = new Map<Config, Config>();
  const overrides = layers.flatMap((layer) => layer.overrides);
  const allFor = (path: string): Config => {
    const key = overrides.map((each) => (holds(each, path) ? 1 : 0)).join('');
    const config = configs.get(key) ?? configOf(read.rules, choicesFor(path));
    configs.set(key, config);
    return config;
  };
  return {
    rules: read.rules,
    layers,
    problems,
    notices: renamedIn(layers),
    file,
    root,
    isWhole: asked.alone.length === 0,
    locked: lockedBy(layers),
    configFor(path) {
      const all = allFor(path);
      if (asked.alone.length === 0) return all;
      const config = aloneIn.get(all) ?? new Map([...all].filter(([id]) => asked.alone.includes(id)));
      aloneIn.set(all, config);
      return config;
    },
    allFor,
    effectiveFor: (path) => effectiveOf(read.rules, choicesFor(path)),
    isIgnored: ignores,
    holds,
  };
}

/** The file of settings that holds in a folder, or undefined where none does. */
export function fileOf({ config, settings }: SettingsOptions, folder: string, { cwd }: World): string | undefined {
  if (settings) return undefined;
  return config === undefined ? nearestConfig(folder) : resolve(cwd, config);
}

function settingsIn({ settings }: SettingsOptions, file: string | undefined, world: World): Promise<ReadSettings> {
  const { cwd, rules } = world;
  if (settings) return readSettingsIn(settings, join(cwd, CONFIG), cwd, rules);
  return file === undefined ? Promise.resolve({ layers: [], rules, problems: [] }) : readSettings(file, cwd, rules);
}

interface Asked {
  readonly profiles: readonly Layer[];
  readonly rules: Choices;
  /** The rules that alone are to run; none for all. */
  readonly alone: readonly string[];
}

function fromCommandLine(
  { extends: names = [], rule = [] }: SettingsOptions,
  read: ReadSettings,
  root: string,
  world: World,
): Asked {
  const { rules, layers, problems } = read;
  const locked = lockedBy(layers);
  const choices = new Map<string, Choice>();
  const alone: string[] = [];
  for (const asked of problems.length > 0 ? [] : rule) {
    const [name = '', ...rest] = asked.split('=');
    const id = ruleNamed(name, rules);
    if (id === undefined) throw unknown('rule', name, Object.keys(rules));
    const level = rest.length > 0 ? levelOf(id, rest.join('=')) : choices.get(id)?.level;
    if (level && locked.has(id)) throw new UsageError(`--rule ${asked}: "${id}" is locked by ${locked.get(id)}.`);
    if (rest.length === 0) alone.push(id);
    // Whoever asks for a rule by its name wants it, even where the settings turn it off.
    choices.set(id, level ? { level, from: { severity: '--rule' } } : { options: {} });
  }
  return { profiles: names.map((name) => profileOf(name, root, world)), rules: choices, alone: [...new Set(alone)] };
}

function profileOf(name: string, root: string, { rules }: World): Layer {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (!profile) throw unknown('profile', name, Object.keys(profiles));
  return layerOf(`--extends ${name}`, root, choicesOf(profile, name, rules));
}

function levelOf(id: string, word: string): Level {
  const level = LEVELS.find((each) => each === word);
  if (!level) throw new UsageError(`--rule ${id}=${word}: "${word}" is no severity; ${suggestionFor(word, LEVELS)}`);
  return level;
}

/** Rules that are asked for by a name that they no longer have. */
function renamedIn(layers: readonly Layer[]): string[] {
  const choices = layers.flatMap((layer) => [layer.rules, ...layer.overrides.map(({ rules }) => rules)]);
  const renamed = choices.flatMap((each) => [...each]).filter(([, { formerly }]) => formerly !== undefined);
  return renamed.map(([id, { formerly, at }]) => {
    return `${at?.source.path ?? 'settings'}: the rule "${formerly}" is now called "${id}".`;
  });
}

/** The severity from which findings fail the run, where settings say one. */
export function failOnIn(layers: readonly Layer[]) {
  return lastSaid(layers, ({ failOn }) => failOn)?.value.value;
}

/** The least score of a flow, where settings say one. */
export function minScoreIn(layers: readonly Layer[]): number | undefined {
  return lastSaid(layers, ({ minScore }) => minScore)?.value.value;
}

export function unknown(what: string, name: string, names: readonly string[]): UsageError {
  return new UsageError(`There is no ${what} "${name}"; ${suggestionFor(name, names)}`);
}
