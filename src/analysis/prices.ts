import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import { enteredAt } from './entered.ts';
import { spokenWords } from './offers.ts';
import { perFlowIn } from './per-flow.ts';

/** The steps at which some caller arrives to whom no price was said on the way. Words that nobody can read may have said it. */
export const reachedUnpriced = perFlowIn((flow: CallFlow, project: Project): ReadonlySet<string> => {
  const reached = new Set(enteredAt(flow, project));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of reached) {
    const node = flow.nodes.get(id)!;
    if (saysPrice(node) || node.type === 'unknown' || node.type === 'flow') continue;
    for (const { target } of node.edges)
      if (target.kind === 'node' && flow.nodes.has(target.id)) reached.add(target.id);
  }
  return reached;
});

/** Whether a step says what something costs, or asks callers how much they want to pay. */
export function saysPrice(node: Node): boolean {
  if (node.type === 'collect' && (node.kind === 'amount' || /amount|price|sum\b/i.test(node.value.value))) return true;
  return node.prompts.some(maySayPrice);
}

function maySayPrice(prompt: Prompt): boolean {
  if (prompt.unread) return true;
  const words = spokenWords(prompt);
  const lower = words.toLowerCase();
  return PRICE.test(lower) || (lower.includes('{') && VALUE.test(lower));
}

/** Money in figures or in words, in any language that phone lines use; or that it costs nothing. */
const PRICE =
  /[£$€₹¥]|\b(?:pounds|(?:a|one) pound(?! key)|pence|\d{1,4}p|dollars?|cents?|euros?|rupees?|libras?|dólares?|céntimos?|reais|centavos?|livres?|centimes?|pfund|franken|francs?|kronor|usd|gbp|eur)(?!\w)|\b(?:free of charge|no charge|at no cost|costs? nothing|for free|toll[- ]free|freephone|gratuit[oae]?|gratis|kostenlos|standard rate|local rate|normal rate|national rate)(?!\w)/;

const VALUE =
  /\{[^{}|]{0,80}(?:amount|price|cost|fee|fine|balance|total|due|owed|sum|charge|payment|rate|importe|betrag|montant|valor)[^{}|]{0,80}[|}]/;
