import { phraseOf } from '../language/words/tailored.ts';
import type { Rule } from '../rule.ts';
import type { Span } from '../source/source.ts';
import { entryOf, type MapTree, type Tree, valueIn } from '../source/tree.ts';
import { LEVELS } from './choice.ts';
import { phraseRule } from './phrase-rule.ts';
import { isPhrase } from './read-wording.ts';
import { isEmpty, isMap, type Report } from './report.ts';
import { readMap, readNames, readWord, readWords } from './values.ts';

/** A rule that is none of ours, and where it is named. */
export interface OwnRule {
  readonly id: string;
  readonly rule: Rule;
  readonly at: Span;
}

const FIELDS = ['message', 'words', 'except', 'severity', 'languages', 'why', 'suggestion'];

const SEVERITIES = LEVELS.filter((level) => level !== 'off');

/** Reads `phrases`: rules by their names, each the words that are not to be said and what is told of them. */
export function readPhrases(tree: Tree | undefined, report: Report): OwnRule[] {
  if (!tree || isEmpty(tree)) return [];
  if (!isMap(tree)) {
    report(tree.at, '"phrases" takes names of rules of your own.', 'write a name, and below it message: and words:');
    return [];
  }
  const rules: OwnRule[] = [];
  for (const { key, value } of tree.entries) {
    const id = key.text.value;
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
      report(key.at, `"${id}" is no name for a rule.`, 'write it in small letters, with hyphens: no-brand-slang');
      continue;
    }
    const map = isEmpty(value) ? undefined : readMap(value, id, FIELDS, report);
    if (!map) {
      if (isEmpty(value)) report(key.at, `"${id}" looks for nothing.`, 'add message: and words:');
      continue;
    }
    const rule = readPhrase(map, id, report);
    if (rule) rules.push({ id, rule, at: key.at });
  }
  return rules;
}

function readPhrase(map: MapTree, id: string, report: Report): Rule | undefined {
  const words = (name: string, what: string) => {
    const entry = entryOf(map, name);
    return entry && readWords(entry, what, report);
  };
  for (const name of ['message', 'words']) {
    if (!entryOf(map, name)) report(map.at, `"${id}" has no ${name}.`, `add ${name}:`);
  }
  const wanted = readNames(valueIn(map, 'words'), 'words', 'a phrase', 'synergy', report);
  const except = readNames(valueIn(map, 'except'), 'except', 'a phrase', 'payment plan', report);
  const languages = readNames(valueIn(map, 'languages'), 'languages', 'a language', 'en', report);
  const message = words('message', 'a sentence');
  const isSound = [...wanted, ...except].map((each) => isPhrase(each, report)).every(Boolean);
  if (message === undefined || wanted.length === 0 || !isSound) return undefined;
  return phraseRule({
    message,
    why: words('why', 'a sentence') ?? 'Whoever set this rule does not want callers to hear it.',
    suggestion: words('suggestion', 'a sentence') ?? 'Say it in other words.',
    severity: readWord(valueIn(map, 'severity'), 'severity', SEVERITIES, report)?.value ?? 'warning',
    words: wanted.map(({ name }) => phraseOf(name)),
    except: except.map(({ name }) => phraseOf(name)),
    languages: languages.map(({ name }) => name.slice(0, 2).toLowerCase()),
  });
}
