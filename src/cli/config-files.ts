import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Rules } from '../config/choice.ts';
import type { Layer, Named } from '../config/layer.ts';
import { profiles } from '../config/profiles/index.ts';
import { type OpenConfig, openConfig, profileLayer, readLayer, withOwn } from '../config/read-config.ts';
import { takenInVain } from '../config/wording.ts';
import type { RunProblem } from '../lint/run.ts';
import type { Problem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';
import { pathFrom } from './files.ts';
import { readSource } from './read.ts';

/** What settings are called, in the folder that they are for. */
export const CONFIG = 'ivrlint.config.yaml';

/** Where else they may stand, under the key `ivrlint`. */
const PACKAGE = 'package.json';

/** The nearest file of settings, in this folder or the nearest above. */
export function nearestConfig(folder: string): string | undefined {
  const file = resolve(folder, CONFIG);
  if (existsSync(file)) return file;
  const manifest = resolve(folder, PACKAGE);
  if (hasSettings(manifest)) return manifest;
  const above = dirname(folder);
  return above === folder ? undefined : nearestConfig(above);
}

function hasSettings(manifest: string): boolean {
  if (!existsSync(manifest)) return false;
  try {
    const text = readFileSync(manifest, 'utf8');
    return text.includes('"ivrlint"') && Object.hasOwn(JSON.parse(text), 'ivrlint');
  } catch {
    return false;
  }
}

/** What a file of settings comes to with all that it builds on. */
export interface ReadSettings {
  /** In the order in which they count: the last wins. */
  readonly layers: readonly Layer[];
  /** Ours, and those of the plugins and phrases that are named. */
  readonly rules: Rules;
  readonly problems: readonly RunProblem[];
}

export async function readSettings(file: string, cwd: string, rules: Rules): Promise<ReadSettings> {
  const { source, problem } = readSource(file, pathFrom(cwd, file));
  if (!source) return { layers: [], rules, problems: [{ ...problem, kind: 'config' }] };
  return readSettingsIn(source, file, cwd, rules);
}

/** The same for settings at hand; `file` says where they would stand. */
export async function readSettingsIn(source: Source, file: string, cwd: string, rules: Rules): Promise<ReadSettings> {
  const reader: Reader = {
    cwd,
    home: dirname(file),
    ours: rules,
    rules,
    layers: [],
    problems: [],
    chain: [],
  };
  await read(source, file, dirname(file), reader);
  const { layers, problems } = reader;
  return {
    layers,
    rules: reader.rules,
    problems: [...problems, ...takenInVain(layers, reader.rules).map(asRunProblem)],
  };
}

/** What is gathered on the way through files that build on one another. */
interface Reader {
  readonly cwd: string;
  /** The folder of the file that all begins with: patterns of packages are relative to it. */
  readonly home: string;
  /** Those of ivrlint. */
  readonly ours: Rules;
  rules: Rules;
  readonly layers: Layer[];
  readonly problems: RunProblem[];
  /** The files that are being read, each built on by the one before it. */
  readonly chain: string[];
}

async function read(source: Source, file: string, folder: string, reader: Reader): Promise<void> {
  const open = openConfig(source, basename(file) === PACKAGE ? 'ivrlint' : undefined);
  reader.chain.push(file);
  for (const each of open.extends) await extend(each, open, file, reader);
  reader.chain.pop();
  for (const each of open.plugins) {
    // Most settings name no code to run.
    const { pluginRules } = await import('./plugins.ts');
    reader.rules = withOwn(reader.rules, pluginRules(each, file, reader.cwd, open.problems), open.problems);
  }
  reader.rules = withOwn(reader.rules, open.phrases, open.problems);
  reader.layers.push(readLayer(open, folder, reader.rules));
  reader.problems.push(...open.problems.map((problem) => asRunProblem(problem)));
}

export function asRunProblem(problem: Problem): RunProblem {
  return { kind: 'config', path: problem.at.source.path, message: problem.message, problem };
}

/** A profile by its name, a file by its path, or else a package. */
async function extend({ name, at }: Named, open: OpenConfig, from: string, reader: Reader): Promise<void> {
  const fault = (message: string, suggestion: string) => open.problems.push({ at, message, why: '', suggestion });
  const isPath = /^\.{0,2}[\\/]/.test(name) || ['.yaml', '.yml', '.json'].includes(extname(name));
  const inPackage = isPath || Object.hasOwn(profiles, name) ? undefined : packageFolder(name, dirname(from));
  if (!isPath && !inPackage) {
    const layer = profileLayer({ name, at }, { profiles, ours: reader.ours }, reader.home, open.problems);
    if (layer) reader.layers.push(layer);
    return;
  }
  const file = inPackage ? join(inPackage, CONFIG) : resolve(dirname(from), name);
  if (reader.chain.includes(file)) {
    fault(`"${name}" builds on these settings itself, so neither can come first.`, 'take one of the two out');
    return;
  }
  const { source, problem } = readSource(file, pathFrom(reader.cwd, file));
  if (source) await read(source, file, inPackage ? reader.home : dirname(file), reader);
  else fault(problem.message, 'write the path as it is from the folder of this file');
}

/** Where a package is installed, from a folder upwards. */
export function packageFolder(name: string, folder: string): string | undefined {
  if (!/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name)) return undefined;
  const here = join(folder, 'node_modules', name);
  if (existsSync(here)) return here;
  const above = dirname(folder);
  return above === folder ? undefined : packageFolder(name, above);
}
