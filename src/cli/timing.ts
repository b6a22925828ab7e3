import type { Rules } from '../config/choice.ts';
import type { Rule, RuleContext } from '../rule.ts';
import type { Problem } from '../source/problem.ts';
import { notice, type World } from './world.ts';

/** Rules that take down how long each of them works, and what came of it. */
export interface Timed {
  readonly rules: Rules;
  /** Tells, on standard error, the share of each rule in all the time that they took. */
  tell(): void;
}

/**
 * Times rules as they run. What several rules ask for is worked out once, and counts as the time of the first that asked.
 */
export function timed({ rules, clock, ...world }: World): Timed {
  const spent = new Map<string, number>();
  const timedRule = (id: string, rule: Rule): Rule => {
    const { check } = rule;
    if (!check) return rule;
    return {
      ...rule,
      *check(context: RuleContext): Generator<Problem> {
        const found = check.call(rule, context)[Symbol.iterator]();
        for (;;) {
          const started = clock();
          const { done, value } = found.next();
          spent.set(id, (spent.get(id) ?? 0) + clock() - started);
          if (done) return;
          yield value;
        }
      },
    };
  };
  return {
    rules: Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, timedRule(id, rule)])),
    tell: () => tellOf(spent, { rules, clock, ...world }),
  };
}

function tellOf(spent: ReadonlyMap<string, number>, world: World): void {
  const all = [...spent.values()].reduce((sum, each) => sum + each, 0);
  const slowest = [...spent].sort(([, a], [, b]) => b - a);
  notice(world, `the rules took ${all.toFixed(0)} ms.`);
  for (const [id, milliseconds] of slowest) {
    const share = all === 0 ? 0 : (100 * milliseconds) / all;
    world.stderr.write(`${share.toFixed(1).padStart(6)} %  ${milliseconds.toFixed(1).padStart(8)} ms  ${id}\n`);
  }
}
