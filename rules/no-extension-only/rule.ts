import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { ENDING, endingsFrom, SOMEONE } from '../../src/analysis/endings.ts';
import { enteredAt, reachedIn } from '../../src/analysis/entered.ts';
import { spokenWords } from '../../src/analysis/offers.ts';
import { perFlow, perFlowIn } from '../../src/analysis/per-flow.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { directory } from '../../src/language/lists/directory.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let callers reach someone without an extension or a name',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['W3C COGA', 'gethuman standard 1.0'],
  words: { lists: [directory], about: 'that ask whom callers want, by name or extension' },

  *check({ flow, project }) {
    for (const id of reachedIn(flow, project)) {
      const node = flow.nodes.get(id)!;
      if (!asksWhom(node, flow) || helpWithoutName(flow).get(id) !== 0) continue;
      // Where nobody answers anyone, that is what is wrong.
      if ((endingsFrom(flow, project).get(id)! & ANYONE) === 0) continue;
      // Who came to a question by choice knows the answer; the menu is where to look.
      if (node.type === 'collect' && !beforeAChoice(flow, project).has(id)) continue;
      yield {
        at: node.at,
        message: `Callers who know neither an extension nor a name reach nobody from "${id}".`,
        why: 'People ring about a matter, not about a person; whoever knows no name here has nothing to press.',
        suggestion:
          'Add an option for everybody else: "To speak to whoever can help, press 0", to a team that answers.',
      };
    }
  },
});

const ANYONE = SOMEONE | ENDING.machine | ENDING.voicemail | ENDING.unknown;

/** The steps that callers come to before they have chosen or answered anything. */
const beforeAChoice = perFlowIn((flow, project): ReadonlySet<string> => {
  const seen = new Set(enteredAt(flow, project));
  for (const id of seen) {
    const { type, edges } = flow.nodes.get(id)!;
    if (type === 'menu' || type === 'collect') continue;
    for (const { target } of edges) if (target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return seen;
});

/** A menu or question in which callers are put through to somebody whose extension or name they give. */
function asksWhom(node: Node, flow: CallFlow): boolean {
  if (node.type === 'menu') return node.edges.some((edge) => isExtension(edge) || leadsToWhom(edge, flow));
  return asksForName(node);
}

function isExtension({ on }: Edge): boolean {
  return on.kind === 'key' && on.key === 'extension';
}

function leadsToWhom({ target }: Edge, flow: CallFlow): boolean {
  const to = target.kind === 'node' ? flow.nodes.get(target.id) : undefined;
  return to !== undefined && asksForName(to);
}

function asksForName(node: Node): boolean {
  if (node.type !== 'collect' || node.usedFor === 'lookup') return false;
  if (/^(?:extension|ext)(?:_|\b)|(?:^|_)directory/i.test(node.value.value)) return true;
  return node.prompts.some(
    (prompt) => prompt.when === 'say' && phrasesIn(directory, prompt.language)(spokenWords(prompt)).length > 0,
  );
}

/** Whether someone, a message, or something of which nobody knows, can be reached without giving a name or a number. */
const helpWithoutName = perFlow((flow) => {
  const asking = new Set([...flow.nodes.values()].filter(asksForName).map(({ id }) => id));
  return gatheredAhead(
    flow,
    (edge) => !isExtension(edge) && !(asking.has(edge.from) && edge.on.kind === 'next'),
    (node) => (mayHelp(node, asking) ? 1 : 0),
  );
});

function mayHelp(node: Node, asking: ReadonlySet<string>): boolean {
  if (isPerson(node) || node.type === 'callback' || node.type === 'voicemail') return true;
  if (node.type === 'unknown' || node.type === 'flow') return true;
  if (node.type === 'transfer' && !node.edges.some(({ on }) => on.kind === 'no answer')) return true;
  return node.edges.some(
    (edge) =>
      (edge.target.kind === 'unknown' || edge.target.kind === 'missing') &&
      !isExtension(edge) &&
      !(asking.has(node.id) && edge.on.kind === 'next'),
  );
}
