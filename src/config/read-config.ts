import type { Rule } from '../rule.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, type Source, type Span } from '../source/source.ts';
import { itemsOf, type MapTree, type Tree, valueIn } from '../source/tree.ts';
import { readYaml } from '../source/yaml/yaml.ts';
import { type Rules, ruleNamed } from './choice.ts';
import { FAIL_ON, type Layer, layerOf, type Named, type Override } from './layer.ts';
import { choicesOf, type Profiles } from './profile.ts';
import { type OwnRule, readPhrases } from './read-phrases.ts';
import { readRules } from './read-rules.ts';
import { readSpeech } from './read-speech.ts';
import { readSuppressions } from './read-suppressions.ts';
import { isEmpty, isMap, type Report, reportUnknown } from './report.ts';
import { beginningOf, readMap, readNames, readNumber, readWord, readWords } from './values.ts';
import { takenInVain } from './wording.ts';

/** A file of settings of which only that is read which says what may be named in the rest. */
export interface OpenConfig {
  readonly source: Source;
  readonly root: MapTree | undefined;
  /** Profiles, files and packages to build on. */
  readonly extends: readonly Named[];
  /** Files and packages that hold rules as code. */
  readonly plugins: readonly Named[];
  /** The rules that it makes of phrases. */
  readonly phrases: readonly OwnRule[];
  /** All that is wrong with the file, as far as it is read. */
  readonly problems: Problem[];
}

/** Every setting that a file may hold. */
export const KEYS = [
  'extends',
  'rules',
  'overrides',
  'ignore',
  'phrases',
  'plugins',
  'fail_on',
  'min_score',
  'speech',
  'baseline',
  'suppressions',
  'locked',
];

/** Reads settings as a call flow is read: never throws, and reports all that is wrong with them at once. */
export function openConfig(source: Source, key?: string): OpenConfig {
  const problems: Problem[] = [];
  const report = reportTo(problems);
  const file = readYaml(source);
  for (const { at } of file.faults) {
    report(at, 'From here on, these settings cannot be read as YAML.', 'check the indentation, quotes and colons here');
  }
  for (const { first, again } of file.duplicates) {
    const { line } = positionOf(source, first.key.at.start);
    report(again.key.at, `"${again.key.text.value}" is set twice, first on line ${line}.`, 'keep one of the two');
  }
  const tree = file.documents[0]?.root;
  const root = key === undefined ? tree : valueIn(tree, key);
  const nothing = { source, root: undefined, extends: [], plugins: [], phrases: [], problems };
  if (!isMap(root)) {
    if (root && !isEmpty(root)) report(root.at, 'Settings are names with values.', 'write, for example, rules: {}');
    return nothing;
  }
  for (const { key } of root.entries) {
    if (!KEYS.includes(key.text.value)) reportUnknown(key, 'setting', KEYS, report);
  }
  return {
    ...nothing,
    root,
    extends: readNames(
      valueIn(root, 'extends'),
      'extends',
      'the name of a profile, a file or a package',
      'recommended',
      report,
    ),
    plugins: readNames(valueIn(root, 'plugins'), 'plugins', 'a file or a package', './our-rules.js', report),
    phrases: readPhrases(valueIn(root, 'phrases'), report),
  };
}

/** What a file asks for, now that it is known which rules there are. What is wrong with it is added to its problems. */
export function readLayer({ source, root, problems }: OpenConfig, folder: string, rules: Rules): Layer {
  const { path } = source;
  if (!root) return { ...layerOf(path, folder, new Map()), source };
  const report = reportTo(problems);
  const at = (name: string) => valueIn(root, name);
  const baseline = root.entries.find(({ key }) => key.text.value === 'baseline');
  const file = baseline && readWords(baseline, 'the path of a file', report);
  const locked = readNames(at('locked'), 'locked', 'the name of a rule', 'person-reachable', report);
  return {
    name: path,
    source,
    folder,
    rules: readRules(at('rules'), rules, report),
    overrides: readOverrides(at('overrides'), rules, report),
    ignore: readNames(at('ignore'), 'ignore', 'a pattern of files', 'drafts/**', report).map(({ name }) => name),
    locked: locked.flatMap((each) => lockOf(each, rules, report)),
    failOn: readWord(at('fail_on'), 'fail_on', FAIL_ON, report),
    minScore: readNumber(at('min_score'), 'min_score', { least: 0, most: 100, example: 80 }, report),
    speech: readSpeech(at('speech'), report),
    baseline: file === undefined ? undefined : { value: file, at: baseline!.value.at },
    ...readSuppressions(at('suppressions'), rules, report),
  };
}

function lockOf({ name, at }: Named, rules: Rules, report: Report): Named[] {
  const id = ruleNamed(name, rules);
  if (id !== undefined) return [{ name: id, at }];
  reportUnknown({ text: { value: name }, at }, 'rule', Object.keys(rules), report);
  return [];
}

function readOverrides(tree: Tree | undefined, rules: Rules, report: Report): Override[] {
  return itemsOf(tree).flatMap((item) => {
    const map = readMap(item, 'overrides', ['files', 'rules'], report);
    if (!map) return [];
    const patterns = valueIn(map, 'files');
    const files = readNames(patterns, 'files', 'a pattern of files', 'flows/**', report).map(({ name }) => name);
    if (!patterns || files.length === 0) {
      if (!patterns) report(beginningOf(map), 'An override says for which files it is.', 'add files: with a pattern');
      return [];
    }
    return [{ files, rules: readRules(valueIn(map, 'rules'), rules, report), at: patterns.at }];
  });
}

function reportTo(problems: Problem[]): Report {
  return (at: Span, message: string, suggestion: string) => {
    problems.push({ at, message, why: '', suggestion });
  };
}

/** What may be named in settings that stand in no file. */
export interface Known {
  readonly rules: Rules;
  readonly profiles: Profiles;
  /** Those of ivrlint; all of them unless some are somebody's own. */
  readonly ours?: Rules;
}

/** Settings that stand in no file, and so build on profiles alone: their layers in the order in which they count. */
export function readConfig(source: Source, { rules, profiles, ours = rules }: Known) {
  const open = openConfig(source);
  const built = open.extends.flatMap((each) => profileLayer(each, { profiles, ours }, '', open.problems) ?? []);
  for (const { at } of open.plugins) {
    reportTo(open.problems)(at, 'Only a file of settings can name plugins.', 'hand the rules over themselves');
  }
  const all = withOwn(rules, open.phrases, open.problems);
  const layers = [...built, readLayer(open, '', all)];
  const problems: readonly Problem[] = [...open.problems, ...takenInVain(layers, all)];
  return { layers, rules: all, problems };
}

/** The rules there are with those of somebody's own; one that takes the name of another is told, and left out. */
export function withOwn(rules: Rules, own: readonly OwnRule[], problems: Problem[]): Rules {
  const all: Record<string, Rule> = { ...rules };
  for (const { id, rule, at } of own) {
    if (!Object.hasOwn(all, id)) all[id] = rule;
    else reportTo(problems)(at, `There is a rule "${id}" already.`, 'give this one a name of its own');
  }
  return all;
}

/** The layer of a profile; where there is none of that name, that is told. */
export function profileLayer(
  { name, at }: Named,
  { profiles, ours = {} }: Pick<Known, 'profiles' | 'ours'>,
  folder: string,
  problems: Problem[],
): Layer | undefined {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile) return layerOf(`profile ${name}`, folder, choicesOf(profile, name, ours));
  reportUnknown({ text: { value: name }, at }, 'profile', Object.keys(profiles), reportTo(problems));
  return undefined;
}
