import { enteredAt } from '../../src/analysis/entered.ts';
import { reachedFrom } from '../../src/analysis/graph.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let callers answer with keys as well as by voice',
  category: 'person',
  severity: 'warning',
  evidence: 'expert',
  sources: ['gethuman standard 1.0', 'US DOJ letter on accessible menus'],

  *check({ flow, project }) {
    for (const id of reachedFrom(enteredAt(flow, project), flow)) {
      const node = flow.nodes.get(id)!;
      if (!isSpokenOnly(node) || hasKeys(node, flow, project)) continue;
      yield {
        at: node.at,
        message: `"${id}" can only be answered by speaking.`,
        why: 'On a noisy street, with a stammer or an accent, or where others can hear, callers are not understood and have no other way.',
        suggestion:
          node.type === 'menu'
            ? 'Give each option a key as well and set input: both; or bind 0 to a person, and say so.'
            : 'Take digits too, with input: both.',
      };
    }
  },
});

/** What is asked can be keyed in: a choice, digits, a date, an amount. A name or a story cannot. */
function isSpokenOnly(node: Node): boolean {
  if (node.type === 'menu') return node.input === 'speech';
  return node.type === 'collect' && node.input === 'speech' && node.kind !== 'speech';
}

/** A key of its own, or one that holds everywhere and leads to someone. */
function hasKeys(node: Node, flow: CallFlow, project: Project): boolean {
  return node.edges.some((edge) => edge.on.kind === 'key' && (!edge.inherited || leadsToSomeone(edge, flow, project)));
}
