import { ANSWER, answersByDay } from '../../src/analysis/answers.ts';
import { fewestMenus, type Shortest } from '../../src/analysis/depth.ts';
import { reachedIn } from '../../src/analysis/entered.ts';
import { phrasesOffered } from '../../src/analysis/offered-phrases.ts';
import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { callersOf, FOR } from '../../src/language/lists/new-and-troubled.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Bring problems as near to a person as sales',
  category: 'person',
  severity: 'info',
  evidence: 'law',
  sources: ['Italian AGCOM rules', 'Brazilian decree 11.034/2022'],
  words: {
    lists: [callersOf],
    about: 'that say whom an option is for',
    kinds: {
      [FOR.buyers]: callersOf,
      [FOR.troubled]: callersOf,
      [FOR.newcomers]: callersOf,
      [FOR.regulars]: callersOf,
    },
  },
  reads: ['en'],

  *check({ flow, project }) {
    const choices: Choice[] = [];
    for (const id of reachedIn(flow, project)) {
      const node = flow.nodes.get(id)!;
      if (node.type !== 'menu') continue;
      const own = choicesIn(node, flow, project);
      choices.push(...own);
      yield* newBeforeOld(own);
    }
    const sale = nearest(choices, FOR.buyers);
    const problem = nearest(choices, FOR.troubled);
    if (sale && problem && problem.menus > sale.menus) yield further(problem, sale);
  },
});

interface Choice {
  readonly offer: MenuOffer;
  readonly means: string;
  /** Menus that callers hear until they have chosen it; without bound where it leads to no person. */
  readonly menus: number;
}

function choicesIn(menu: Menu, flow: CallFlow, project: Project): Choice[] {
  return offersOf(flow, menu).flatMap((offer) => {
    const option = menu.options.find(({ key, number }) =>
      offer.option ? number === offer.option : key !== undefined && key === offer.key,
    );
    if (option?.target?.kind !== 'node') return [];
    const tagged = option.tags.includes('sales')
      ? FOR.buyers
      : option.tags.includes('complaint')
        ? FOR.troubled
        : undefined;
    const means = tagged ?? phrasesOffered(callersOf, offer)[0]?.means;
    if (means === undefined) return [];
    const passed: Shortest | undefined = fewestMenus(flow).get(menu.id);
    if (!passed) return [];
    const further = menusAhead(flow).get(option.target.id) ?? Number.POSITIVE_INFINITY;
    const isLost = means === FOR.troubled && nobodyAnswers(option.target.id, flow, project);
    return Number.isFinite(further) || isLost ? [{ offer, means, menus: passed.menus + 1 + further }] : [];
  });
}

/** No person, no call back, no mailbox that says by when somebody answers, and nothing that this file cannot tell. */
function nobodyAnswers(id: string, flow: CallFlow, project: Project): boolean {
  const answers = answersByDay(flow, project).get(id);
  return answers !== undefined && (answers & (ANSWER.maybeSomeone | ANSWER.answeredMailbox)) === 0;
}

/** The fewest further menus from each step on to a person; none for a step from which nobody answers. */
const menusAhead = perFlow((flow): ReadonlyMap<string, number> => {
  const before = new Map<string, string[]>();
  for (const { id, edges } of flow.nodes.values()) {
    for (const { target, on, inherited } of edges) {
      if (target.kind !== 'node' || inherited || on.kind === 'no input' || on.kind === 'no match') continue;
      const known = before.get(target.id);
      if (known) known.push(id);
      else before.set(target.id, [id]);
    }
  }
  const found = new Map<string, number>();
  let round = [...flow.nodes.values()].filter(isPerson).map(({ id }) => id);
  for (let menus = 0; round.length > 0; menus++) {
    const later: string[] = [];
    for (const id of round) {
      if (found.has(id)) continue;
      found.set(id, menus);
      for (const from of before.get(id) ?? []) {
        if (found.has(from)) continue;
        if (flow.nodes.get(from)!.type === 'menu') later.push(from);
        else round.push(from);
      }
    }
    round = later;
  }
  return found;
});

function nearest(choices: readonly Choice[], means: string): Choice | undefined {
  return choices.filter((each) => each.means === means).sort((a, b) => a.menus - b.menus)[0];
}

function further(problem: Choice, sale: Choice): Problem {
  return {
    at: problem.offer.at,
    message: Number.isFinite(problem.menus)
      ? `Callers with a problem go through ${menus(problem.menus)} to reach a person, those who want to buy through ${menus(sale.menus)}.`
      : `Callers with a problem reach nobody, and those who want to buy reach a person through ${menus(sale.menus)}.`,
    why: 'Callers in trouble notice that the door for money is wider, and remember it when they next choose whom to buy from.',
    suggestion: 'Offer problems and complaints in the same menu as sales, with a person behind them.',
    related: [{ at: sale.offer.at, message: 'to buy' }],
  };
}

function* newBeforeOld(choices: readonly Choice[]): Iterable<Problem> {
  const newcomers = choices.findIndex(({ means }) => means === FOR.newcomers);
  const regulars = choices.findIndex(({ means }) => means === FOR.regulars);
  if (newcomers < 0 || regulars < newcomers) return;
  yield {
    at: choices[regulars]!.offer.at,
    message: `Those whom you have, with "${choices[regulars]!.offer.words}", hear their option after "${choices[newcomers]!.offer.words}".`,
    why: 'Those who already pay, and ring more often, wait through the welcome of those who may.',
    suggestion: 'Put existing customers first.',
    related: [{ at: choices[newcomers]!.offer.at, message: 'new customers' }],
  };
}

function menus(count: number): string {
  return count === 1 ? 'one menu' : `${count} menus`;
}
