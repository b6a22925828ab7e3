import { type Config, type Setting, setUp } from '../lint/lint.ts';
import type { Options, Rule } from '../rule.ts';
import type { Severity } from '../source/problem.ts';

/** How much a rule is to matter; `off` for not at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** What someone asks of one rule. What they leave out stays as it was. */
export interface Choice {
  readonly level?: Level | undefined;
  readonly options?: Options | undefined;
}

/** What someone asks of the rules, by their ids. */
export type Choices = ReadonlyMap<string, Choice>;

/** The rules by their ids, as the index of the rules lists them. */
export type Rules = Readonly<Record<string, Rule>>;

/**
 * The rules to run. Later choices win over earlier ones, one by one; a rule that nobody speaks of is on unless it is off by
 * default. Giving a rule options turns it on: whoever sets a threshold wants it kept.
 */
export function configOf(rules: Rules, choices: readonly Choices[]): Config {
  const config = new Map<string, Setting>();
  for (const [id, rule] of Object.entries(rules)) {
    const asked = choices.flatMap((each) => each.get(id) ?? []);
    let level: Level | undefined = rule.off ? 'off' : undefined;
    let options: Options = {};
    for (const choice of asked) {
      if (choice.level) level = choice.level;
      else if (choice.options && level === 'off') level = undefined;
      options = { ...options, ...choice.options };
    }
    if (level !== 'off') config.set(id, setUp(rule, options, level));
  }
  return config;
}
