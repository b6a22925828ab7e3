import type { Options, OptionValue, Rule, RuleOption } from '../rule.ts';
import { positionOf, type Span } from '../source/source.ts';
import type { MapTree, ScalarTree, Tree } from '../source/tree.ts';
import { type Choice, type Choices, LEVELS, type Level, type Rules, ruleNamed, type WordChoice } from './choice.ts';
import { readAdded, readExcepted, WORDINGS } from './read-wording.ts';
import { inWords, isEmpty, isMap, type Report, reportUnknown, suggestionFor } from './report.ts';

/** Reads `rules`: by rule, its severity, or a map of its severity and options. */
export function readRules(tree: Tree | undefined, rules: Rules, report: Report): Choices {
  const choices = new Map<string, Choice>();
  if (!tree || isEmpty(tree)) return choices;
  if (!isMap(tree)) {
    report(
      tree.at,
      '"rules" takes the names of rules, each with its severity.',
      'write, for example, max-options: info',
    );
    return choices;
  }
  for (const { key, value } of tree.entries) {
    const id = ruleNamed(key.text.value, rules);
    if (id === undefined) {
      reportUnknown(key, 'rule', Object.keys(rules), report);
      continue;
    }
    const choice = isMap(value)
      ? readChoice(value, id, rules[id]!, report)
      : { level: readLevel(value, id, rules[id]!, report), from: { severity: originOf(value.at) } };
    choices.set(id, { ...choice, at: key.at, formerly: key.text.value === id ? undefined : key.text.value });
  }
  return choices;
}

function originOf({ source, start }: Span): string {
  return `${source.path}:${positionOf(source, start).line}`;
}

function readChoice(tree: MapTree, id: string, rule: Rule, report: Report): Choice {
  let level: Level | undefined;
  const options: Record<string, OptionValue> = {};
  const from: Record<string, string> = {};
  const declared = rule.options ?? {};
  let words: WordChoice | undefined;
  for (const { key, value } of tree.entries) {
    const name = key.text.value;
    from[name] = originOf(value.at);
    if (name === 'severity') level = readLevel(value, id, rule, report);
    else if (Object.hasOwn(declared, name)) {
      const option = readOption(value, name, declared[name]!, report);
      if (option !== undefined) options[name] = option;
    } else if (rule.words && name === 'add') {
      words = { add: readAdded(value, id, rule.words, report), except: words?.except ?? [] };
    } else if (rule.words && name === 'except') {
      words = { add: words?.add ?? [], except: readExcepted(value, report) };
    } else {
      const names = ['severity', ...Object.keys(declared), ...(rule.words ? WORDINGS : [])];
      reportUnknown(key, `option of ${id}`, names, report);
    }
  }
  return { level, options: options as Options, words, from };
}

/** Words that people write for a severity out of habit. */
const HABITS: Readonly<Record<string, Level>> = {
  false: 'off',
  no: 'off',
  none: 'off',
  never: 'off',
  '0': 'off',
  warn: 'warning',
  warnings: 'warning',
  '1': 'warning',
  '2': 'error',
  fatal: 'error',
  critical: 'error',
  note: 'info',
  notice: 'info',
  hint: 'info',
};

function readLevel(tree: Tree, id: string, rule: Rule, report: Report): Level | undefined {
  const written = tree.kind === 'scalar' ? tree.text.value : '';
  const level = LEVELS.find((each) => each === written);
  if (level === 'error' && rule.evidence === 'contested') {
    report(
      tree.at,
      `"${id}" is contested among those who know, so it is at most a warning.`,
      'write warning, info or off',
    );
    return undefined;
  }
  if (!level) {
    const meant = HABITS[written.toLowerCase()] ?? (/^(on|true|yes)$/i.test(written) ? rule.severity : undefined);
    const message = written === '' ? `"${id}" has no severity.` : `"${written}" is no severity.`;
    report(tree.at, message, meant ? `did you mean ${meant}?` : suggestionFor(written, LEVELS));
  }
  return level;
}

function readOption(tree: Tree, name: string, option: RuleOption, report: Report): OptionValue | undefined {
  const fault = (wanted: string) => {
    report(tree.at, `"${name}" takes ${wanted}: it is ${option.about}.`, `write, for example, ${exampleOf(option)}`);
    return undefined;
  };
  if (Array.isArray(option.default)) {
    if (tree.kind !== 'list' || !tree.items.every(isWord)) return fault('a list of words');
    const words = tree.items.map(({ text }) => text);
    const strange = option.oneOf && words.find(({ value }) => !option.oneOf!.includes(value));
    if (!strange) return words.map(({ value }) => value);
    report(
      strange.span(),
      `"${strange.value}" is none of the words that "${name}" takes.`,
      suggestionFor(strange.value, option.oneOf!),
    );
    return undefined;
  }
  const { value } = tree.kind === 'scalar' ? tree : { value: null };
  switch (typeof option.default) {
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return fault('a number');
      return option.min !== undefined && value < option.min ? fault(`a number of at least ${option.min}`) : value;
    case 'boolean':
      return typeof value === 'boolean' ? value : fault('true or false');
    default: {
      if (tree.kind !== 'scalar' || value === null) return fault('words');
      const word = tree.text.value;
      return option.oneOf && !option.oneOf.includes(word) ? fault(inWords(option.oneOf)) : word;
    }
  }
}

function isWord(tree: Tree): tree is ScalarTree {
  return tree.kind === 'scalar' && tree.value !== null;
}

function exampleOf({ default: value, oneOf }: RuleOption): string {
  if (Array.isArray(value)) return `[${(value.length > 0 ? value : (oneOf ?? ['words'])).join(', ')}]`;
  return String(value) || (oneOf?.[0] ?? 'words');
}
