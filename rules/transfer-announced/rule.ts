import { announcementOf, saysWhereTo, withWords } from '../../src/analysis/new-words.ts';
import { offersIn, offersOf } from '../../src/analysis/offers.ts';
import { arrivedUntold } from '../../src/analysis/unannounced.ts';
import { people } from '../../src/language/lists/people.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node, Queue, Transfer } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Tell callers before you put them through',
  category: 'promises',
  severity: 'warning',
  evidence: 'expert',
  sources: ['ACIXD wiki', 'AVIxD wiki'],
  fix: 'suggestion',

  *check({ flow, project }) {
    const unsaid = [...flow.nodes.values()].filter(
      (node): node is Queue | Transfer =>
        (node.type === 'transfer' || node.type === 'queue') && !saysWhereTo(node) && !mayAnnounceItself(node, flow),
    );
    // In most flows everyone is told there.
    if (unsaid.length === 0) return;
    const toTransfers = arrivedUntold(flow, project, knowsAnyway);
    const toQueues = arrivedUntold(flow, project, (edge, from) => knowsAnyway(edge, from) || isTold(edge, from, flow));
    for (const node of unsaid) {
      const way = (node.type === 'queue' ? toQueues : toTransfers).get(node.id);
      if (!way) continue;
      yield {
        at: node.at,
        message: `Callers ${node.type === 'queue' ? `land in the queue "${node.id}"` : `are put through to "${node.id}"`} without a word.`,
        why: 'They hear silence, a strange ring or music, and cannot tell whether it worked or who will answer.',
        suggestion: `Say first where they are going: "${announcementOf(node, flow.language) ?? announcementOf(node, 'en')}"`,
        related: [{ at: way.boundAt ?? way.to?.span() ?? flow.nodes.get(way.from)!.at, message: 'from here' }],
        fixes: [sayFirst(node, flow)],
      };
    }
  },
});

/** On a platform the queue has words and music of its own, and the export of a flow seldom holds them. */
function mayAnnounceItself({ type, prompts }: Node, { tellsAll }: CallFlow): boolean {
  return type === 'queue' && !tellsAll && prompts.every(({ when }) => when !== 'wait');
}

/** Whoever dials an extension knows what will ring, and whoever takes a key while waiting knows that the call goes on. */
function knowsAnyway({ on }: Edge, { type }: Node): boolean {
  return type === 'queue' || (on.kind === 'key' && on.key === 'extension');
}

/** Of a queue, the option that leads there may have told, or the words before a silence. */
function isTold({ on }: Edge, from: Node, flow: CallFlow): boolean {
  switch (on.kind) {
    case 'key':
      return isOffered(on.key, from, flow);
    case 'phrase':
      return true;
    case 'no input':
    case 'no match':
      return speaksOfPeople(from);
    default:
      return false;
  }
}

function isOffered(key: string, from: Node, flow: CallFlow): boolean {
  if (from.type !== 'menu') return false;
  return from.prompts.some(({ unread }) => unread) || offersOf(flow, from).some((offer) => offer.key === key);
}

function speaksOfPeople({ prompts }: Node): boolean {
  return (
    prompts.some(({ unread, language }) => unread || !/^en\b/i.test(language)) ||
    prompts.some(({ text, language }) => phrasesIn(people, language)(text.value).length > 0) ||
    offersIn(prompts).some(({ by }) => by === 'waiting')
  );
}

function sayFirst(node: Queue | Transfer, flow: CallFlow): Fix | undefined {
  const words = announcementOf(node, flow.language);
  return fixOf('suggestion', 'words', 'Say where they are going', [
    words === undefined ? undefined : withWords(node, flow, words),
  ]);
}
