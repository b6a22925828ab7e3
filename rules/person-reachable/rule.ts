import { reachedByDay } from '../../src/analysis/closed.ts';
import { ENDING, endingsFrom, SOMEONE } from '../../src/analysis/endings.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { entryNodes, reachedFrom } from '../../src/analysis/graph.ts';
import { offerOfPerson } from '../../src/analysis/new-options.ts';
import { asksForAMark } from '../../src/analysis/scale.ts';
import { isForClosedHours } from '../../src/analysis/when-closed.ts';
import { helperOf } from '../../src/analysis/whom.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let callers reach a person from every menu',
  category: 'person',
  severity: 'error',
  evidence: 'law',
  sources: ['Spain Ley 10/2025', 'Florida Statutes 110.1082', 'W3C COGA'],
  fix: 'suggestion',

  *check({ flow, project }) {
    if (flow.tags.includes('information') || isEnteredFromElsewhere(flow, project)) return;
    const byDay = reachedByDay(flow);
    const entries = entryNodes(flow).filter((id) => byDay.has(id) && !isForClosedHours(id, flow));
    const unserved = entries.filter((id) => isUnserved(id, flow, project));

    if (unserved.length > 0 && unserved.length === entries.length) {
      const [first, ...others] = unserved.map((id) => flow.nodes.get(id)!);
      yield {
        at: first!.at,
        message: 'On this line callers can reach nobody: no way leads to a person, or to one who rings back.',
        why: 'Whoever has a question that no recording foresaw rings in vain, and has nowhere else to go.',
        suggestion: `Add a queue, or a transfer to a person, and lead 0 to it from every menu. If the line is only to inform, ${termsOf(flow).informs}.`,
        related: others.map(({ at }) => ({ at, message: 'nor from this entry' })),
      };
      return;
    }
    for (const id of unserved) {
      yield {
        at: flow.nodes.get(id)!.at,
        message: `Callers who come in at "${id}" can reach nobody: no way leads to a person, or to one who rings back.`,
        why: 'Whoever has a question that no recording foresaw rings in vain, though others on this line are helped.',
        suggestion: adviceFor(id, flow),
      };
    }
    for (const menu of firstUnservedMenus(entries, flow, project)) {
      yield {
        at: menu.at,
        message: `From "${menu.id}" no way leads to a person, or to one who rings back.`,
        why: 'Callers who get this far and need help must hang up, ring again and take another way.',
        suggestion: adviceFor(menu.id, flow),
        fixes: [personHereAndBeyond(menu, flow, project)],
      };
    }
  },
});

/** Another machine may have people behind it, as may what this file cannot tell. */
function isUnserved(id: string, flow: CallFlow, project: Project): boolean {
  const mayHelp = SOMEONE | ENDING.machine | ENDING.unknown;
  return (endingsFrom(flow, project).get(id)! & mayHelp) === 0;
}

/** The menus at which callers who could reach someone until then no longer can. What is behind them goes without saying. */
function firstUnservedMenus(entries: readonly string[], flow: CallFlow, project: Project): Menu[] {
  const byDay = reachedByDay(flow);
  const found: Menu[] = [];
  const seen = new Set(entries.filter((id) => !isUnserved(id, flow, project)));
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (node.type === 'menu' && isUnserved(id, flow, project)) {
      // Menus that go round and round for ever are another rule's business.
      const isLoop = endingsFrom(flow, project).get(id) === 0;
      if (!isLoop && !node.tags.includes('information') && !asksForAMark(node, flow, project)) found.push(node);
      continue;
    }
    for (const { target } of node.edges) if (target.kind === 'node' && byDay.has(target.id)) seen.add(target.id);
  }
  return found;
}

/** In this menu and in those behind it, from which there is no way either. */
function personHereAndBeyond(menu: Menu, flow: CallFlow, project: Project): Fix | undefined {
  const menus = [...reachedFrom([menu.id], flow)]
    .map((id) => flow.nodes.get(id)!)
    .filter((node) => node.type === 'menu' && isUnserved(node.id, flow, project) && !node.tags.includes('information'));
  const where = menus.length === 1 ? '' : `, in "${menu.id}" and ${menus.length - 1} more`;
  const edits = menus.map((each) => offerOfPerson(each as Menu, flow));
  return fixOf('suggestion', 'routing', `Offer a person on 0${where}`, edits);
}

function adviceFor(id: string, flow: CallFlow): string {
  const helper = helperOf(flow);
  return helper === undefined
    ? `Give "${id}" a key that leads to a person or to a call back.`
    : `Lead 0 to "${helper}" from "${id}", or ${termsOf(flow).fromEverywhere('0')}.`;
}
