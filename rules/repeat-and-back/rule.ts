import { wayOf } from '../../src/analysis/bound.ts';
import { choicesOf } from '../../src/analysis/choices.ts';
import { fewestMenus, isConfirmation } from '../../src/analysis/depth.ts';
import { menusOf } from '../../src/analysis/graph.ts';
import { offerAtEnd } from '../../src/analysis/new-options.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { openingOf } from '../../src/analysis/opening.ts';
import { globalKeys } from '../../src/language/lists/global-keys.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge, Key } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Give a key to hear a long menu again, or to go back',
  category: 'choices',
  severity: 'info',
  evidence: 'guidance',
  sources: ['W3C COGA', 'ATIS accessibility checklist', 'IBM voice response guide'],
  fix: 'suggestion',
  words: { lists: [globalKeys], about: 'that offer what works in every menu' },
  options: {
    options: { default: 3, min: 2, about: 'from how many options a menu must have one of the two' },
    depth: { default: 2, min: 1, about: 'the first level of menus that is looked at; 1 is the first menu' },
  },

  *check({ flow, options }) {
    const found = menusOf(flow).filter(
      (menu) => isLong(menu, flow, options.options) && isDeep(menu, flow, options.depth),
    );
    const [again, back] = keysFor(flow);
    for (const menu of found) {
      if (menu.edges.some((edge) => mayLeadBack(edge, menu, flow)) || isHeardAgainByWaiting(menu, flow)) continue;
      const edit = offerAtEnd(menu, flow, [
        { key: again, say: 'hearAgain', to: 'repeat' },
        { key: back, say: 'goBack', to: 'back' },
      ]);
      yield {
        at: menu.at,
        message: `"${menu.id}" offers ${choicesOf(flow, menu).length} choices, and neither a way back nor a key to hear them again.`,
        why: 'Callers who missed one, or who took a wrong turn to get there, can only guess or hang up.',
        suggestion: `Add "To hear this again, press ${again}. To go back, press ${back}." with the keys to do it.`,
        fixes: [edit && fixOf('suggestion', 'routing', 'Add both keys', [edit])],
      };
    }
  },
});

/** Star to hear it again and hash to go back, unless another menu of the flow has them the other way round. */
function keysFor(flow: CallFlow): readonly [again: Key, back: Key] {
  const leads = (key: Key, word: string) => menusOf(flow).some((menu) => wayOf(key, menu)?.to?.value === word);
  return leads('hash', 'repeat') || leads('star', 'back') ? ['hash', 'star'] : ['star', 'hash'];
}

function isLong(menu: Menu, flow: CallFlow, least: number): boolean {
  return choicesOf(flow, menu).length >= least && !isConfirmation(menu);
}

/** Past the first menu of tasks, which leads back to nothing. Nobody comes to a menu without a way in. */
function isDeep(menu: Menu, flow: CallFlow, level: number): boolean {
  const way = fewestMenus(flow).get(menu.id);
  return way !== undefined && way.menus + 1 >= level && (level === 1 || !openingOf(flow).menus.includes(menu));
}

/** What leads where nobody can tell may well lead back. */
function mayLeadBack({ on, target, to }: Edge, menu: Menu, flow: CallFlow): boolean {
  if (on.kind !== 'key' && on.kind !== 'phrase') return false;
  if (target.kind === 'back' || target.kind === 'unknown' || to?.value === 'back') return true;
  if (target.kind !== 'node') return target.kind === 'missing' && on.kind === 'key' && !/^\d$/.test(on.key);
  if (target.as === 'repeat' || target.as === 'main' || target.id === menu.id) return true;
  const node = flow.nodes.get(target.id);
  if (node?.type === 'unknown' || node?.type === 'flow') return !isForATask(on, menu, flow);
  const depthOf = (id: string) => fewestMenus(flow).get(id)?.menus ?? 0;
  if (node?.type === 'menu') return depthOf(node.id) < depthOf(menu.id);
  // What was read out before the menu is heard again, and the menu after it.
  return (
    node?.type === 'message' && node.edges.some((each) => each.target.kind === 'node' && each.target.id === menu.id)
  );
}

/** Whether the words say what is on a key or a phrase, and that it is one of the choices of this menu. */
function isForATask(on: Edge['on'], menu: Menu, flow: CallFlow): boolean {
  return choicesOf(flow, menu).some(
    ({ by, key, words }) => by === 'key' && on.kind === 'key' && key === on.key && words !== '',
  );
}

/** "To hear these again, stay on the line." */
function isHeardAgainByWaiting(menu: Menu, flow: CallFlow): boolean {
  return offersOf(flow, menu).some(
    ({ by, words, language }) => by === 'waiting' && phrasesIn(globalKeys, language)(words).length > 0,
  );
}
