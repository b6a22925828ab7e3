import { comesBack } from '../../src/analysis/comes-back.ts';
import { fewestMenus, isConfirmation } from '../../src/analysis/depth.ts';
import { addedUpBefore } from '../../src/analysis/flows-before.ts';
import { menusOf } from '../../src/analysis/graph.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { byCount, counted, type Tally } from '../../src/analysis/tally.ts';
import { speaksOfAPerson } from '../../src/language/labels.ts';
import { globalKeys } from '../../src/language/lists/global-keys.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Let star, hash, 9 and 0 mean the same in every menu',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['W3C COGA', 'KCC 2009', 'ACIXD'],

  *check({ flow, project }) {
    const before = usesBefore(flow, project);
    for (const key of KEYS) {
      // Where there is a person, another meaning of 0 is told by the rule that keeps 0 for one.
      if (key === '0' && flow.defaults.personNode !== undefined) continue;
      const uses = usesByKey(flow).get(key)!;
      const usual = usualOf(counted(uses, meaningIn));
      if (!usual) continue;
      yield* elsewhere(key, usual, usualOf(before.get(key)));
      const [first, ...others] = uses.filter(({ meaning }) => meaning !== usual.meaning);
      if (!first) continue;
      yield {
        at: placeOf(first),
        subject: `key ${key}`,
        message: `In "${first.menu.id}" ${key} ${SAYS[first.meaning]}, and in "${usual.menu.id}" it ${SAYS[usual.meaning]}.`,
        why: `Callers who have learnt what ${key} does press it without listening, and come out somewhere else.`,
        suggestion: `Let ${key} do the same in every menu, and give the other task a key of its own.`,
        related: [
          { at: placeOf(usual), message: `here it ${SAYS[usual.meaning]}` },
          ...others
            .filter(({ edge }) => !edge.inherited)
            .map((use) => ({ at: placeOf(use), message: `here it ${SAYS[use.meaning]}` })),
        ],
      };
    }
  },
});

/** Another file of the same organisation, in which the key usually does something else. */
function* elsewhere(key: string, here: Use, there: Use | undefined): Iterable<Problem> {
  if (!there || there.meaning === here.meaning) return;
  yield {
    at: placeOf(here),
    subject: `key ${key} in other files`,
    message: `In "${here.menu.id}" ${key} ${SAYS[here.meaning]}, and in "${there.menu.id}" of another file it ${SAYS[there.meaning]}.`,
    why: `Callers who have learnt on one of your lines what ${key} does come out somewhere else on this one.`,
    suggestion: `Let ${key} do the same on all your lines.`,
    related: [{ at: placeOf(there), message: `here it ${SAYS[there.meaning]}` }],
  };
}

type Meaning = 'again' | 'back' | 'person' | 'end' | 'language' | 'emergency' | 'task';

const SAYS: Readonly<Record<Meaning, string>> = {
  again: 'plays the menu again',
  back: 'goes back',
  person: 'leads to a person',
  end: 'ends the call',
  language: 'changes the language',
  emergency: 'is for emergencies',
  task: 'is one of the choices',
};

interface Use {
  readonly menu: Menu;
  readonly edge: Edge;
  readonly meaning: Meaning;
}

const KEYS = ['star', 'hash', '9', '0'];

/** What menus of the flows before do with each key. */
const usesBefore = addedUpBefore<ReadonlyMap<string, Tally<Use>>>(
  new Map(),
  (before, flow) => new Map(KEYS.map((key) => [key, counted(usesByKey(flow).get(key)!, meaningIn, before.get(key))])),
);

const meaningIn = ({ meaning }: Use) => meaning;
const usesByKey = perFlow(
  (flow): ReadonlyMap<string, readonly Use[]> =>
    new Map(KEYS.map((key) => [key, menusOf(flow).flatMap((menu) => useOf(key, menu, flow))])),
);

/** What a key does in a menu, if anyone can tell. In an answer to a question, and in a run of nine choices, 9 is a number. */
function useOf(key: string, menu: Menu, flow: CallFlow): Use[] {
  const edge = menu.edges.find(({ on }) => on.kind === 'key' && on.key === key);
  const meaning = edge && meaningOf(edge, menu, flow);
  if (!edge || !meaning || isConfirmation(menu)) return [];
  return meaning === 'task' && key === '9' ? [] : [{ menu, edge, meaning }];
}

function meaningOf(edge: Edge, menu: Menu, flow: CallFlow): Meaning | undefined {
  const { target, to } = edge;
  const option = menu.options.find(({ number }) => number === edge.option);
  if (option?.language !== undefined) return 'language';
  if (option?.tags.includes('emergency')) return 'emergency';
  if (target.kind === 'hang up') return 'end';
  // In the first menu there is nothing to go back to: the way is written, and leads to the menu itself.
  if (target.kind === 'back' || to?.value === 'back') return 'back';
  if (target.kind !== 'node') return undefined;
  // What was said before the menu is heard again, and then the menu.
  if (target.as === 'repeat') return 'again';
  // "For our address, press star" comes back too, when that has been told.
  if (comesBack(edge, menu, flow)) return isAChoice(edge, menu, flow) ? 'task' : 'again';
  if (target.as === 'person') return 'person';
  const node = flow.nodes.get(target.id);
  if (node && isPerson(node) && offersAPerson(edge, menu, flow)) return 'person';
  if (node?.type === 'unknown') return isOnASign(edge) && isAChoice(edge, menu, flow) ? 'task' : undefined;
  if (node?.type === 'end') return 'end';
  if (node?.type === 'message' && node.edges.every((each) => each.target.kind === 'hang up'))
    return isOnASign(edge) && isAChoice(edge, menu, flow) ? 'task' : undefined;
  const depthOf = (id: string) => fewestMenus(flow).get(id)?.menus ?? 0;
  // Any menu that callers came past on their way is a way back.
  const isBefore = node?.type === 'menu' && depthOf(node.id) < depthOf(menu.id);
  return target.as === 'main' || isBefore ? 'back' : 'task';
}

/** Star and hash, of which words tell enough wherever they lead. */
function isOnASign({ on }: Edge): boolean {
  return on.kind === 'key' && (on.key === 'star' || on.key === 'hash');
}

/** "To speak to us, press 9", as against one of the choices that somebody answers. */
function offersAPerson({ on }: Edge, menu: Menu, flow: CallFlow): boolean {
  const offer = offersOf(flow, menu).find(({ by, key }) => by === 'key' && on.kind === 'key' && key === on.key);
  return offer !== undefined && /^en\b/i.test(offer.language) && speaksOfAPerson(offer.words);
}

/** Whether the words on a key name one of the choices of its menu. */
function isAChoice({ on }: Edge, menu: Menu, flow: CallFlow): boolean {
  const offer = offersOf(flow, menu).find(({ by, key }) => by === 'key' && on.kind === 'key' && key === on.key);
  return offer !== undefined && offer.words !== '' && phrasesIn(globalKeys, offer.language)(offer.words).length === 0;
}

/** The first with the meaning that most menus give it; none where no menu gives it one that holds everywhere. */
function usualOf(uses: Tally<Use> | undefined): Use | undefined {
  return byCount(uses ?? new Map()).find(({ first }) => first.meaning !== 'task')?.first;
}

/** A key of the defaults is bound far from the menu in which it holds. */
function placeOf({ edge, menu }: Use) {
  return edge.inherited ? menu.at : (edge.boundAt ?? menu.at);
}
