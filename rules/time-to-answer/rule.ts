import { askersOf, mustBeFetched, valueNamed } from '../../src/analysis/questions.ts';
import { byPlace, isIn, rewritten, stepsNamed, withLine } from '../../src/analysis/settings.ts';
import { isWaitingAnAnswer } from '../../src/analysis/slips.ts';
import { secondsMeant } from '../../src/analysis/wrong-unit.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Menu } from '../../src/model/node.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Leave time to answer',
  category: 'input',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish NDA guidelines for telecoms', 'IBM voice response guide', 'ACIXD'],
  fix: 'suggestion',
  options: {
    least: { default: 5, min: 1, about: 'the fewest seconds that callers must have to answer' },
    fetch: {
      default: 10,
      min: 1,
      about: 'the fewest seconds for what must be looked up on a card, a bill or a letter',
    },
    most: { default: 10, min: 1, about: 'the most seconds for which a menu may stay silent' },
  },

  *check({ flow, project, options }) {
    const known = askersOf(flow).filter((each) => {
      // What is in another unit than was meant is no matter of a few seconds.
      return (each.timeoutAt !== undefined || flow.tellsAll) && secondsMeant(each) === undefined;
    });
    // Who rings every day has the numbers at hand.
    const toFetch =
      flow.callers === 'trained'
        ? []
        : known.filter((each) => each.type === 'collect' && mustBeFetched(each) && each.timeout < options.fetch);
    yield* tooShortToFetch(flow, toFetch as Collect[], options.fetch);

    const others = known.filter((each) => !toFetch.includes(each));
    const hurried = others.filter((each) => each.timeout < options.least && !isWaitingAnAnswer(flow, project, each));
    const good = Math.max(7, options.least);
    for (const group of byPlace(hurried, placeOf)) yield tooShort(flow, group, good);
    const long = others.filter((each) => each.type === 'menu' && each.timeout > options.most);
    for (const group of byPlace(long, placeOf)) yield tooLong(flow, group, Math.min(7, options.most));
  },
});

function placeOf({ timeoutAt, at }: Menu | Collect) {
  return timeoutAt ?? at;
}

/** Those that inherit their time-out, or have none, are one thing forgotten. */
function* tooShortToFetch(flow: CallFlow, questions: readonly Collect[], least: number): Iterable<Problem> {
  const inherited = questions.filter((each) => !isIn(each, each.timeoutAt));
  const groups = questions.filter((each) => !inherited.includes(each)).map((each): readonly Collect[] => [each]);
  if (inherited.length > 0) groups.push(inherited);
  for (const group of groups) {
    const [first, ...others] = group;
    const own = isIn(first!, first!.timeoutAt) ? first!.timeoutAt : undefined;
    const edits = group.map((each) =>
      own ? rewritten(flow, own, `${least}s`) : withLine(flow, each, 'timeout', `${least}s`),
    );
    yield {
      at: own ?? first!.at,
      message: `Callers have ${seconds(first!.timeout)} to find their ${valueNamed(first!)}${andOthers(others.length)}.`,
      why: 'Whoever has to look for a card, a bill or a letter is taken for silent while they look.',
      suggestion: `${termsOf(flow).wait(least, group.length > 1 ? 'in each of these questions' : `in "${first!.id}"`)}.`,
      related: others.map(({ at, timeout }) => ({ at, message: `${seconds(timeout)} here` })),
      fixes: [fixOf('suggestion', 'settings', `Give callers ${seconds(least)}`, edits)],
      subject: 'timeout',
    };
  }
}

function andOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and as long for one other thing' : `, and as long for ${count} other things`;
}

function tooShort(flow: CallFlow, group: readonly (Menu | Collect)[], good: number): Problem {
  const [first] = group;
  return {
    at: placeOf(first!),
    message: `Callers have ${seconds(first!.timeout)} to answer in ${stepsNamed(group)}.`,
    why: 'Whoever takes the phone from their ear to press a key, or is still choosing, is told that they did nothing.',
    suggestion: `Give them ${seconds(good)}.`,
    ...mended(flow, group, good),
  };
}

function tooLong(flow: CallFlow, group: readonly (Menu | Collect)[], good: number): Problem {
  const [first] = group;
  return {
    at: placeOf(first!),
    message: `After its options, ${stepsNamed(group)} stays silent for ${seconds(first!.timeout)}.`,
    why: 'Callers whose key did not come through, or who wait for help, hear nothing and think that the line is dead.',
    suggestion: `Ask again after ${seconds(good)}.`,
    ...mended(flow, group, good),
  };
}

function mended(flow: CallFlow, [first, ...others]: readonly (Menu | Collect)[], good: number) {
  const edit = first!.timeoutAt
    ? rewritten(flow, first!.timeoutAt, `${good}s`)
    : withLine(flow, first!, 'timeout', `${good}s`);
  return {
    related: others.map(({ at }) => ({ at, message: 'and here' })),
    fixes: [fixOf('suggestion', 'settings', `Wait for ${seconds(good)}`, [edit])],
    subject: 'timeout',
  };
}

function seconds(count: number): string {
  return count === 1 ? 'a second' : `${Math.round(count * 10) / 10} seconds`;
}
