import type { Wording } from '../language/words/tailored.ts';
import { type Config, optionsOf, type Setting } from '../lint/lint.ts';
import type { Options, OptionValue, Rule } from '../rule.ts';
import type { Severity } from '../source/problem.ts';
import type { Span } from '../source/source.ts';
import { bothOf, listsAsSet } from './wording.ts';

/** How much a rule is to matter; `off` for not at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** What someone asks of one rule. What they leave out stays as it was. */
export interface Choice {
  readonly level?: Level | undefined;
  readonly options?: Options | undefined;
  readonly words?: WordChoice | undefined;
  /** Where the severity and each option were asked for, in words: `ivrlint.config.yaml:12`, `profile strict`. */
  readonly from?: Origins | undefined;
  /** The article of a law that asks for it, as it is named under a finding. */
  readonly law?: string | undefined;
  /** The name of the rule, where it is written in a file. */
  readonly at?: Span | undefined;
  /** The name under which it was asked for, where the rule has had another since. */
  readonly formerly?: string | undefined;
}

/** What someone adds to the lists of phrases of a rule, and takes from them. */
export interface WordChoice {
  readonly add: readonly PlacedWording[];
  readonly except: readonly PlacedWording[];
}

export interface PlacedWording extends Wording {
  readonly at: Span;
}

/** Of a rule's severity, under `severity`, and of each of its options, who asked for it. */
export type Origins = Readonly<Record<string, string>>;

/** What someone asks of the rules, by their ids. */
export type Choices = ReadonlyMap<string, Choice>;

/** The rules by their ids, as the index of the rules lists them. */
export type Rules = Readonly<Record<string, Rule>>;

const renamed = new WeakMap<Rules, ReadonlyMap<string, string>>();

/** The id of the rule of that name, which may be one that it had before; undefined where there is none. */
export function ruleNamed(name: string, rules: Rules): string | undefined {
  if (Object.hasOwn(rules, name)) return name;
  let known = renamed.get(rules);
  if (!known) {
    known = new Map(Object.entries(rules).flatMap(([id, { formerly = [] }]) => formerly.map((old) => [old, id])));
    renamed.set(rules, known);
  }
  return known.get(name);
}

/** What the choices come to for one rule. */
export interface Effective {
  readonly rule: Rule;
  /** As asked for; undefined where nobody did, and the rule itself decides. */
  readonly level: Level | undefined;
  readonly options: Options;
  /** What all together add and take; undefined where nobody does. */
  readonly words: WordChoice | undefined;
  readonly from: Origins;
  readonly law: string | undefined;
}

/**
 * What holds for each rule. Later choices win over earlier ones, one by one; a rule that nobody speaks of is on unless it is
 * off by default. Giving a rule options turns it on: whoever sets a threshold wants it kept.
 */
export function effectiveOf(rules: Rules, choices: readonly Choices[]): ReadonlyMap<string, Effective> {
  const all = new Map<string, Effective>();
  for (const id of Object.keys(rules)) all.set(id, effective(id, rules[id]!, choices));
  return all;
}

function effective(id: string, rule: Rule, choices: readonly Choices[]): Effective {
  if (!choices.some((each) => each.has(id))) return asItIs(rule);
  let level: Level | undefined = rule.off ? 'off' : undefined;
  const options: Record<string, OptionValue> = {};
  const from: Record<string, string> = {};
  let law: string | undefined;
  let words: WordChoice | undefined;
  for (const choice of choices.flatMap((each) => each.get(id) ?? [])) {
    const { level: asked, options: given, from: origins = {} } = choice;
    if (choice.law) law = choice.law;
    if (asked) {
      level = asked;
      from.severity = origins.severity ?? '';
    } else if (given && level === 'off') {
      level = undefined;
      delete from.severity;
    }
    for (const [name, value] of Object.entries(given ?? {})) {
      options[name] = value;
      from[name] = origins[name] ?? '';
    }
    if (choice.words) {
      words = bothOf(words, choice.words);
      for (const name of ['add', 'except']) {
        const origin = [from[name], origins[name]].filter((each) => each !== undefined).join(', ');
        if (origin !== '') from[name] = origin;
      }
    }
  }
  return { rule, level, options, words, from, law };
}

/** A rule of which nobody speaks. */
function asItIs(rule: Rule): Effective {
  return { rule, level: rule.off ? 'off' : undefined, options: {}, words: undefined, from: {}, law: undefined };
}

/** The rules to run. */
export function configOf(rules: Rules, choices: readonly Choices[]): Config {
  if (choices.every(({ size }) => size === 0)) return asTheyAre(rules);
  const config = new Map<string, Setting>();
  const all = effectiveOf(rules, choices);
  const words = listsAsSet(all.values());
  for (const [id, { rule, level, options, law }] of all) {
    if (level !== 'off') config.set(id, { rule, severity: level, options: optionsOf(rule, options), law, words });
  }
  return config;
}

/** The rules to run where nobody asks for anything, as in most runs: each as its author meant it. */
function asTheyAre(rules: Rules): Config {
  const config = new Map<string, Setting>();
  for (const id of Object.keys(rules)) {
    const rule = rules[id]!;
    if (rule.off) continue;
    config.set(id, { rule, severity: undefined, options: optionsOf(rule, UNSET), law: undefined, words: undefined });
  }
  return config;
}

const UNSET: Options = {};
