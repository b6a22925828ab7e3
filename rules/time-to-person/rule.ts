import type { Metrics, Spending } from '../../src/analysis/caller/metrics.ts';
import { figuresOf } from '../../src/analysis/caller-figures.ts';
import { saysClosed } from '../../src/analysis/closed.ts';
import { isChoice } from '../../src/analysis/depth.ts';
import { ENDING } from '../../src/analysis/endings.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { offersPerson } from '../../src/analysis/person-offers.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { straightTo } from '../../src/analysis/straight.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Related } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Bring callers to a person within a minute and two menus',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['W3C COGA', 'gethuman draft standard', 'CNET'],
  options: {
    seconds: { default: 60, min: 1, about: 'how many seconds the announced way to a person may take' },
    menus: { default: 2, min: 1, about: 'how many menus may lie on it' },
  },

  *check({ flow, project, options }) {
    if (flow.tags.includes('information')) return;
    const told = new Set<string>();
    for (const figures of figuresOf(flow, project)) {
      const entry = figures.entry.node === null ? undefined : flow.nodes.get(figures.entry.node);
      if (!entry || told.has(entry.id) || saysClosed(entry) || !figures.person.reachable) continue;
      told.add(entry.id);
      const { announced } = figures.person;
      if (mayBeSooner(flow)) continue;
      if (!announced) {
        const person = figures.person.fastest?.node ?? firstPerson(flow)?.id;
        if (person === undefined || !isToldApart(flow)) continue;
        yield {
          at: entry.at,
          subject: 'person',
          message: `"${person}" answers, and nothing that callers hear tells them how to get there.`,
          why: 'Whoever needs a person presses keys at random, or gives up and rings again.',
          suggestion: 'Say it in the first menu: "To speak to someone, press 0."',
        };
        continue;
      }
      const menus = menusOnTheWay(figures, flow);
      const { seconds } = announced;
      const isSlow = seconds !== null && Math.round(seconds) > options.seconds;
      if (!isSlow && menus <= options.menus) continue;
      const time = seconds === null ? '' : `about ${Math.round(seconds)} seconds and `;
      yield {
        at: entry.at,
        subject: 'person',
        message: `The quickest way that callers are told of to a person takes ${time}${menus} menu${menus === 1 ? '' : 's'}, and ends at "${announced.node}".`,
        why: 'They ring because they need someone, and the line decides how much of their patience is left when someone answers.',
        suggestion: `Offer a person in the first menu, as in "To speak to someone, press 0."${longestOf(figures)}`,
        related: related(figures, flow),
        secondsSaved: isSlow ? seconds - options.seconds : undefined,
      };
    }
  },
});

/** An option whose words can only mean a person, and that leads where this file cannot say, may be a way sooner. */
const mayBeSooner = perFlow((flow): boolean =>
  [...flow.nodes.values()].some(
    (node) =>
      node.type === 'menu' &&
      offersOf(flow, node).some((offer) => {
        const edge = node.edges.find(({ on }) => on.kind === 'key' && on.key === offer.key);
        return edge !== undefined && (straightTo(edge, flow) & ENDING.unknown) !== 0 && offersPerson(offer);
      }),
  ),
);

/** Whether all that callers are told is known: nothing is a recording without its script, or made while the call runs. */
const isToldApart = perFlow(
  (flow): boolean =>
    flow.tellsAll && [...flow.nodes.values()].every(({ prompts }) => prompts.every(({ unread }) => !unread)),
);

const firstPerson = perFlow((flow): Node | undefined => [...flow.nodes.values()].find(isPerson));

function menusOnTheWay({ wayToPerson, person }: Metrics, flow: CallFlow): number {
  const ids = new Set(wayToPerson.filter(({ file }) => file === flow.source.path).map(({ node }) => node));
  const here = [...ids].filter((id) => {
    const node = flow.nodes.get(id);
    return node?.type === 'menu' && isChoice(node);
  });
  // What lies in other files is only known by the keys that are pressed there.
  return person.announced?.file === null ? here.length : Math.max(here.length, person.announced?.presses ?? 0);
}

interface Part {
  readonly node: string;
  readonly on: Spending['on'];
  readonly seconds: number;
}

/** The three parts of the way that take longest; what is heard in one step counts together. */
function longest({ wayToPerson }: Metrics): Part[] {
  const parts = new Map<string, Part>();
  for (const { node, on, seconds, file } of wayToPerson) {
    const key = `${file} ${node} ${on}`;
    parts.set(key, { node, on, seconds: (parts.get(key)?.seconds ?? 0) + (seconds ?? 0) });
  }
  return [...parts.values()]
    .filter(({ seconds }) => seconds >= 2)
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 3);
}

function longestOf(figures: Metrics): string {
  const parts = longest(figures).map(
    ({ node, on, seconds }) => `about ${Math.round(seconds)} seconds ${DOING[on]} "${node}"`,
  );
  return parts.length > 0 ? ` Most of the time goes here: ${parts.join(', ')}.` : '';
}

const DOING: Readonly<Record<Spending['on'], string>> = {
  words: 'listening to',
  answer: 'choosing in',
  entry: 'answering',
  silence: 'waiting in',
  'the machine': 'waiting for',
  'another file': 'in the file behind',
};

function related(figures: Metrics, flow: CallFlow): Related[] {
  return longest(figures).flatMap(({ node, on, seconds }) => {
    const at = flow.nodes.get(node)?.at;
    return at && on === 'words' ? [{ at, message: `about ${Math.round(seconds)} seconds are heard here` }] : [];
  });
}
