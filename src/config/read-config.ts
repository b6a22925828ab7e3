import type { Problem } from '../source/problem.ts';
import { positionOf, type Source, type Span } from '../source/source.ts';
import { itemsOf, type Tree, valueIn } from '../source/tree.ts';
import { readYaml } from '../source/yaml/yaml.ts';
import type { Choices, Rules } from './choice.ts';
import { choicesOf, type Profiles } from './profile.ts';
import { readRules } from './read-rules.ts';
import { isEmpty, isMap, type Report, reportUnknown } from './report.ts';

/** What a file of settings asks for, in the order in which it is to count, and whatever is wrong with the file. */
export interface ReadConfig {
  readonly choices: readonly Choices[];
  readonly problems: readonly Problem[];
}

/** What may be named in settings. */
export interface Known {
  readonly rules: Rules;
  readonly profiles: Profiles;
}

const KEYS = ['extends', 'rules'];

/** Reads settings as a call flow is read: never throws, and reports all that is wrong with them at once. */
export function readConfig(source: Source, known: Known): ReadConfig {
  const problems: Problem[] = [];
  const report = (at: Span, message: string, suggestion: string) => {
    problems.push({ at, message, why: '', suggestion });
  };

  const file = readYaml(source);
  for (const { at } of file.faults) {
    report(at, 'From here on, these settings cannot be read as YAML.', 'check the indentation, quotes and colons here');
  }
  for (const { first, again } of file.duplicates) {
    const { line } = positionOf(source, first.key.at.start);
    report(again.key.at, `"${again.key.text.value}" is set twice, first on line ${line}.`, 'keep one of the two');
  }
  const root = file.documents[0]?.root;
  if (!isMap(root)) {
    if (root && !isEmpty(root)) report(root.at, 'Settings are names with values.', 'write, for example, rules: {}');
    return { choices: [], problems };
  }
  for (const { key } of root.entries) {
    if (!KEYS.includes(key.text.value)) reportUnknown(key, 'setting', KEYS, report);
  }
  const profiles = readExtends(valueIn(root, 'extends'), known.profiles, report);
  const rules = readRules(valueIn(root, 'rules'), known.rules, report);
  return { choices: [...profiles, rules], problems };
}

function readExtends(tree: Tree | undefined, profiles: Profiles, report: Report): Choices[] {
  return itemsOf(tree).flatMap((item) => {
    if (item.kind !== 'scalar') {
      report(
        item.at,
        '"extends" takes the name of a profile, or a list of names.',
        `write ${Object.keys(profiles)[0]}`,
      );
      return [];
    }
    const profile = Object.hasOwn(profiles, item.text.value) ? profiles[item.text.value] : undefined;
    if (profile) return [choicesOf(profile)];
    reportUnknown(item, 'profile', Object.keys(profiles), report);
    return [];
  });
}
