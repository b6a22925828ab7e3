import { wayAfter } from '../../src/analysis/caller/slips.ts';
import { reachable } from '../../src/analysis/graph.ts';
import { spokenWords } from '../../src/analysis/offers.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import { secondsToHearOut } from '../../src/analysis/seconds.ts';
import { spokenForm } from '../../src/language/spoken/spoken.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Leave time for callers who read what is said',
  category: 'input',
  severity: 'info',
  evidence: 'law',
  sources: ['36 CFR 1194.23 (US)', 'US Department of Justice 2001'],
  off: true,
  options: {
    words: { default: 60, min: 1, about: 'how many words a minute reach somebody who reads along' },
  },

  *check({ flow, project, options }) {
    for (const id of reachable(flow)) {
      const node = flow.nodes.get(id)!;
      if (node.type !== 'menu' && node.type !== 'collect') continue;
      const prompts = node.prompts.filter(({ when }) => when === 'say' || when === 'option');
      const heard = secondsToHearOut(flow, project, node);
      if (heard === undefined || prompts.some(({ unread }) => unread)) continue;
      // Somebody who cannot answer in time and is then put through to a person is served.
      const way = wayAfter(node, 'no input');
      if (way && leadsToSomeone(way.edge, flow, project)) continue;
      const words = prompts.reduce((all, prompt) => all + countOf(spokenForm(spokenWords(prompt), prompt.language)), 0);
      const read = (words / options.words) * 60;
      const there = heard + node.timeout;
      if (read <= there) continue;
      yield {
        at: node.at,
        subject: 'relay',
        message: `The ${words} words of "${id}" take about ${Math.round(read)} seconds to type for a caller who reads, and the answer is due after ${Math.round(there)}.`,
        why: 'A relay operator is still typing the options when the line takes the caller for silent.',
        suggestion: `Wait ${Math.ceil(read - heard)} seconds for an answer (${termsOf(flow).timeout(Math.ceil(read - heard))}), say less, or let silence lead to a person.`,
      };
    }
  },
});

function countOf(words: string): number {
  return words.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
}
