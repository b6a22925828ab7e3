import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Named } from '../config/layer.ts';
import type { OwnRule } from '../config/read-phrases.ts';
import { CATEGORIES, type Rule } from '../rule.ts';
import type { Problem } from '../source/problem.ts';
import { packageFolder } from './config-files.ts';
import { pathFrom } from './files.ts';

/**
 * The rules that a plugin holds: a module, in a file or a package, that exports `rules`, by their names. It is code that
 * whoever wrote the settings wants to run. Whatever is wrong with it is told at its name.
 */
export function pluginRules({ name, at }: Named, from: string, cwd: string, problems: Problem[]): OwnRule[] {
  const fault = (message: string, suggestion: string): OwnRule[] => {
    problems.push({ at, message, why: '', suggestion });
    return [];
  };
  const isPath = /^\.{0,2}[\\/]/.test(name);
  const file = isPath ? resolve(dirname(from), name) : packageFolder(name, dirname(from));
  if (file === undefined || !existsSync(file)) {
    return fault(`There is no plugin "${name}".`, 'write a path that begins with ./, or install the package');
  }
  const shown = isPath ? pathFrom(cwd, file) : name;
  let rules: unknown;
  try {
    rules = rulesIn(createRequire(from)(file));
  } catch (error) {
    return fault(`The plugin ${shown} could not be loaded: ${firstLine(error)}`, 'mend it, or take it out');
  }
  if (typeof rules !== 'object' || rules === null) {
    return fault(`The plugin ${shown} exports no rules.`, 'export const rules = { name: defineRule({ … }) }');
  }
  return Object.entries(rules).flatMap(([id, rule]) => {
    const wrong = faultOf(id, rule);
    return wrong === undefined
      ? [{ id, rule: named(rule as Rule, shown), at }]
      : fault(`The plugin ${shown} has a rule "${id}" that ${wrong}.`, 'make it with defineRule from ivrlint');
  });
}

function rulesIn(loaded: unknown): unknown {
  const { rules, default: all } = loaded as { rules?: unknown; default?: { rules?: unknown } };
  return rules ?? all?.rules;
}

function firstLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.split('\n', 1)[0]!;
}

/** Why something is no rule; undefined where it is one. */
export function faultOf(id: string, rule: unknown): string | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return 'is not named in small letters with hyphens';
  if (typeof rule !== 'object' || rule === null) return 'is none';
  const { summary, category, severity, evidence, check } = rule as Partial<Rule>;
  if (typeof summary !== 'string') return 'has no summary';
  if (!CATEGORIES.some((each) => each === category)) return `has none of the categories ${CATEGORIES.join(', ')}`;
  if (!['error', 'warning', 'info'].includes(severity ?? '')) return 'has no severity of error, warning or info';
  if (!EVIDENCE.includes(evidence ?? '')) return `has none of these as its evidence: ${EVIDENCE.join(', ')}`;
  return typeof check === 'function' ? undefined : 'has no function `check`';
}

const EVIDENCE: readonly string[] = ['law', 'standard', 'experiment', 'guidance', 'expert', 'contested', 'logic'];

/** The rule, which names its file when it fails, and reports nothing that could not be printed. */
export function named(rule: Rule, path: string): Rule {
  return {
    ...rule,
    *check(context) {
      try {
        for (const problem of rule.check?.(context) ?? []) yield sound(problem);
      } catch (error) {
        throw new Error(`${firstLine(error)} (in ${path})`);
      }
    },
  };
}

function sound(problem: Problem): Problem {
  if (typeof problem?.message !== 'string') throw new TypeError('a problem has no message');
  const { why, suggestion } = problem as Partial<Problem>;
  return { ...problem, why: String(why ?? ''), suggestion: String(suggestion ?? '') };
}
