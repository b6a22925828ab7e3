import { modelOf, withCaller } from '../../src/analysis/caller/model.ts';
import { routesFrom } from '../../src/analysis/caller/routes.ts';
import { figuresOf } from '../../src/analysis/caller-figures.ts';
import { ENDING, endingsFrom } from '../../src/analysis/endings.ts';
import { entryNodes, reachable } from '../../src/analysis/graph.ts';
import { lengthInWords } from '../../src/language/words/lengths.ts';
import type { CallFlow, Journey } from '../../src/model/flow.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Keep each journey within its own budget',
  category: 'person',
  severity: 'error',
  evidence: 'logic',

  *check({ flow, project }) {
    for (const [index, journey] of flow.journeys.entries()) {
      const { name, reach, target, within, presses } = journey;
      if (target.kind !== 'node' || !flow.nodes.has(target.id)) continue;
      const figures = figuresOf(flow, project).flatMap(({ journeys }) => journeys[index] ?? []);
      // The way in that serves it best is the one that it is meant for.
      if (figures.some(({ withinBudget }) => withinBudget === true)) continue;
      const best = figures
        .filter((each) => each.presses !== null)
        .toSorted((a, b) => (a.seconds ?? Infinity) - (b.seconds ?? Infinity))[0];
      if (!best) {
        const known = reachOf(journey, flow, project);
        if (!known) continue;
        yield {
          at: reach.span(),
          subject: `journey ${name.value}`,
          message:
            known === 'nobody'
              ? `Callers who want to ${name.value} cannot get to "${reach.value}" at all.`
              : `Callers who want to ${name.value} are told of no way to "${reach.value}".`,
          why: 'This is a journey that you count on, and no caller ends it.',
          suggestion:
            known === 'nobody'
              ? `Lead a key of the first menu to "${reach.value}", and say what it is for.`
              : `Say which key leads to "${reach.value}", before it is to be pressed.`,
        };
        continue;
      }
      if (!figures.some(({ withinBudget }) => withinBudget === false)) continue;
      const isOver = best.presses !== null && presses !== undefined && best.presses > presses;
      const isSlow = best.seconds !== null && within !== undefined && best.seconds > within;
      if (!isOver && !isSlow) continue;
      const parts = [
        ...(isSlow
          ? [`takes about ${lengthInWords(Math.ceil(best.seconds!))} where ${lengthInWords(within!)} are allowed`]
          : []),
        ...(isOver ? [`needs ${count(best.presses!)} where ${presses} ${presses === 1 ? 'is' : 'are'} allowed`] : []),
      ];
      yield {
        at: name.span(),
        subject: `journey ${name.value}`,
        message: `The journey "${name.value}" ${parts.join(', and ')}.`,
        why: 'What you meant callers to be able to do quickly takes them longer than you said it may.',
        suggestion:
          'Shorten what is heard on the way, or offer it earlier; "ivrlint metrics" shows where the seconds go.',
        secondsSaved: isSlow ? best.seconds! - within! : undefined,
      };
    }
  },
});

function count(presses: number): string {
  return `${presses} key${presses === 1 ? '' : 's'}`;
}

/**
 * Why there is no way: nobody can come there, or nobody is told how. Undefined where callers come there by what the clock
 * does not walk, such as hours that are closed or a wrong key, and where something on the way cannot be known.
 */
function reachOf({ target }: Journey, flow: CallFlow, project: Project): 'nobody' | 'untold' | undefined {
  if (target.kind !== 'node' || !flow.tellsAll || entryNodes(flow).length === 0) return undefined;
  const endings = endingsFrom(flow, project);
  if (entryNodes(flow).some((id) => ((endings.get(id) ?? ENDING.unknown) & ENDING.unknown) !== 0)) return undefined;
  if (!reachable(flow).has(target.id)) return 'nobody';
  const isRead = [...flow.nodes.values()].every(({ prompts }) => prompts.every(({ unread }) => !unread));
  const expert = withCaller(modelOf(flow, project), 'expert');
  const isOnAWay = entryNodes(flow).some((id) => routesFrom(expert, id).to.has(target.id));
  return isRead && isOnAWay ? 'untold' : undefined;
}
