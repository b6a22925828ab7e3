import { askersOf } from '../../src/analysis/questions.ts';
import { byPlace, rewritten, stepsNamed, withLine } from '../../src/analysis/settings.ts';
import { comesBack, isWaitingAnAnswer, slipOf, timesAsked } from '../../src/analysis/slips.ts';
import { endsTheCall } from '../../src/analysis/straight.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Ask two or three times before leading on',
  category: 'input',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish public-service toolkit', 'ACIXD', 'Avaya interactive response guide'],
  fix: 'suggestion',
  options: {
    least: { default: 2, min: 1, about: 'how often callers must be asked, the first time included' },
    most: { default: 3, min: 1, about: 'how often callers may be asked before they are led on' },
  },

  *check({ flow, project, options }) {
    const askers = askersOf(flow).filter(({ attemptsAt }) => attemptsAt !== undefined || flow.tellsAll);
    const hasty = askers.flatMap((asker) => hastyWays(flow, project, asker, options.least));
    for (const group of byPlace(hasty, ({ at }) => at)) {
      const [{ asker, edge, at, slips }] = group;
      const times = timesAsked(edge);
      const where = stepsNamed(group.map((each) => each.asker));
      yield {
        at,
        message: `${times === 1 ? `The first ${slips} in ${where} leads` : `After only ${times} slips ${where} leads`} on${whereTo(edge)}.`,
        why: 'Whoever hesitates, or presses a key beside the one they meant, loses their choice and starts over elsewhere.',
        suggestion: `Ask ${Math.max(options.least, 2)} or 3 times, and say each time a little more.`,
        related: group.slice(1).map((each) => ({ at: each.asker.at, message: 'and here' })),
        fixes: [fixOf('suggestion', 'settings', 'Ask three times', [askThrice(flow, asker, at)])],
        subject: 'attempts',
      };
    }

    const stubborn = askers.filter(({ attempts }) => attempts > options.most);
    for (const group of byPlace(stubborn, placeOf)) {
      const [first, ...others] = group;
      yield {
        at: placeOf(first),
        message: `Callers are asked ${first.attempts} times in ${stepsNamed(group)} before anything else is tried.`,
        why: 'Who could not answer three times will not the next time, and hears the same again instead of being helped.',
        suggestion: `Ask ${options.most} times at most, and then put callers through to a person.`,
        related: others.map(({ at }) => ({ at, message: 'and here' })),
        fixes: [
          fixOf('suggestion', 'settings', `Ask ${options.most} times`, [
            rewritten(flow, first.attemptsAt, String(options.most)),
          ]),
        ],
        subject: 'attempts',
      };
    }
  },
});

interface Hasty {
  readonly asker: Menu | Collect;
  readonly edge: Edge;
  readonly at: Span;
  readonly slips: string;
}

/** The ways out that are taken too soon; not those that end the call, that ask again, or that the words offer. */
function hastyWays(flow: CallFlow, project: Project, asker: Menu | Collect, least: number): Hasty[] {
  const ways = (['no input', 'no match'] as const).flatMap((slip) => {
    const edge = slipOf(asker, slip);
    return edge && timesAsked(edge) < least && leadsOn(edge, flow, project) ? [{ slip, edge }] : [];
  });
  const [first, second] = ways;
  if (!first || isWaitingAnAnswer(flow, project, asker)) return [];
  const isAll = asker.attempts < least;
  if (isAll) {
    const slips = second ? 'silence or wrong key' : first.slip === 'no input' ? 'silence' : 'wrong key';
    return [{ asker, edge: first.edge, at: asker.attemptsAt ?? asker.at, slips }];
  }
  return ways.map(({ slip, edge }) => ({
    asker,
    edge,
    at: edge.to?.span() ?? asker.at,
    slips: slip === 'no input' ? 'silence' : 'wrong key',
  }));
}

function leadsOn(edge: Edge, flow: CallFlow, project: Project): boolean {
  const { kind } = edge.target;
  if (kind !== 'node' || flow.nodes.get(edge.target.kind === 'node' ? edge.target.id : '')?.type === 'unknown')
    return false;
  return !endsTheCall(edge, flow, project) && !comesBack(flow, edge);
}

function placeOf({ attemptsAt, at }: Menu | Collect): Span {
  return attemptsAt ?? at;
}

function whereTo({ to }: Edge): string {
  return to ? ` to "${to.value}"` : '';
}

function askThrice(flow: CallFlow, { attemptsAt, attempts, ...asker }: Menu | Collect, at: Span) {
  if (attempts > 1) return undefined;
  return attemptsAt === at ? rewritten(flow, at, '3') : withLine(flow, asker as Menu, 'attempts', 3);
}
