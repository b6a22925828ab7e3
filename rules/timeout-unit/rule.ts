import { askersOf } from '../../src/analysis/questions.ts';
import { byPlace, rewritten, stepsNamed } from '../../src/analysis/settings.ts';
import { isWaitingAnAnswer } from '../../src/analysis/slips.ts';
import { secondsMeant } from '../../src/analysis/wrong-unit.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Give the time to answer in the unit that the platform takes it in',
  category: 'platform',
  severity: 'warning',
  evidence: 'logic',
  fix: 'suggestion',

  *check({ flow, project }) {
    const wrong = askersOf(flow).filter((each) => {
      // Who is to go on by waiting need not be given time.
      return secondsMeant(each) !== undefined && (each.timeout > 1 || !isWaitingAnAnswer(flow, project, each));
    });
    for (const group of byPlace(wrong, ({ timeoutAt }) => timeoutAt!)) {
      const [first, ...others] = group;
      const { timeout, timeoutAt } = first;
      const meant = rounded(secondsMeant(first)!);
      const isLong = timeout > 1;
      const units = isLong ? 'seconds, not milliseconds' : 'milliseconds, not seconds';
      yield {
        at: timeoutAt!,
        message: isLong
          ? `In ${stepsNamed(group)} a silence lasts ${rounded(timeout / 60)} minutes before anything is said.`
          : `Callers have ${rounded(timeout * 1000)} milliseconds to answer in ${stepsNamed(group)}.`,
        why: isLong
          ? 'Whoever says or presses nothing that is understood sits in silence until they hang up.'
          : 'Nobody can press a key in that time: everyone is told that they did nothing, and led on as if they had been silent.',
        suggestion: `If ${meant} seconds are meant, write that: here the number counts as ${units}.`,
        related: others.map(({ at }) => ({ at, message: 'and here' })),
        fixes: [
          fixOf('suggestion', 'settings', `Wait for ${meant} seconds`, [rewritten(flow, timeoutAt, `${meant}s`)]),
        ],
        subject: 'timeout',
      };
    }
  },
});

const rounded = (count: number) => Number(count.toFixed(count < 10 ? 1 : 0));
