import { CHECK, COSTLY, checks, costly } from '../language/lists/costly.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import { isConfirmation } from './depth.ts';
import { entryNodes } from './graph.ts';
import { spokenWords } from './offers.ts';
import { perFlow, perNode } from './per-flow.ts';

/** What a step does that callers cannot simply take back: as its tags, its `does` or its words say. */
export const costOf = perNode((node): 'payment' | 'cancellation' | undefined => {
  if (node.type !== 'action' && node.type !== 'message') return undefined;
  if (node.type === 'action' && node.tags.includes('payment')) return COSTLY.payment;
  if (node.type === 'action' && node.tags.includes('cancel')) return COSTLY.cancel;
  const found = node.type === 'action' ? phrasesIn(costly, 'en')(node.does.value) : spokenPhrases(node);
  const means = found[0]?.means;
  return means === COSTLY.payment || means === COSTLY.cancel ? means : undefined;
});

/** A message is counted only where it says that something is done, which an action should have done before. */
function spokenPhrases({ prompts }: Node) {
  return prompts.flatMap((prompt) => {
    const words = spokenWords(prompt);
    return prompt.unread
      ? []
      : phrasesIn(
          costly,
          prompt.language,
        )(words).filter(({ start, end }) => /\b(?:has|have|was|were|is|are)\b/.test(words.slice(start, end)));
  });
}

/** Whether a step asks callers whether to go through with something, as far as its words or its form can tell. */
export function asksToConfirm(node: Node): boolean {
  if (node.type === 'collect') return node.confirm;
  if (node.type !== 'menu') return false;
  return isConfirmation(node) || isCheckInWords(node) || isUnreadPair(node);
}

function isCheckInWords({ prompts }: Menu): boolean {
  return prompts.some((prompt) => {
    if (prompt.when === 'no input' || prompt.when === 'no match') return false;
    return phrasesIn(checks, prompt.language)(spokenWords(prompt)).some(({ means }) => means === CHECK.sure);
  });
}

/** Two keys in words that we cannot read may well be yes and no. */
function isUnreadPair({ options, prompts }: Menu): boolean {
  return (
    options.length === 2 &&
    prompts.length > 0 &&
    prompts.every(({ unread, language }) => unread !== undefined || !/^en\b/i.test(language))
  );
}

/** The nodes that callers can reach without having confirmed anything on the way, each with the way by which they came. */
export const reachedUnconfirmed = perFlow((flow: CallFlow): ReadonlyMap<string, Edge | undefined> => {
  const reached = new Map<string, Edge | undefined>(entryNodes(flow).map((id) => [id, undefined]));
  // A map grows while it is walked, and so serves as the queue.
  for (const [id] of reached) {
    const node = flow.nodes.get(id)!;
    if (asksToConfirm(node) || node.type === 'unknown' || node.type === 'flow') continue;
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id) || reached.has(edge.target.id)) continue;
      if (!isConfirmed(node, edge)) reached.set(edge.target.id, edge);
    }
  }
  return reached;
});

function isConfirmed(node: Node, { option }: Edge): boolean {
  return (
    node.type === 'menu' &&
    option !== undefined &&
    node.options.some(({ number, confirm }) => number === option && confirm)
  );
}
