import { askedFor } from '../language/lists/asked-for.ts';
import { feedback } from '../language/lists/feedback.ts';
import { selling } from '../language/lists/selling.ts';
import { type PhraseLists, phrases, phrasesIn } from '../language/words/phrases.ts';
import { sensesOf } from '../language/words/senses.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import { gatheredAhead } from './ahead.ts';
import { SOMEONE } from './endings.ts';
import { entryNodes } from './graph.ts';
import { offersOf } from './offers.ts';
import { perFlow } from './per-flow.ts';
import { isPerson } from './persons.ts';
import { isChosen, reasonsIn, toldBy } from './reasons.ts';
import { straightTo } from './straight.ts';
import { hasValue } from './values.ts';

/** How callers stand at a step before they have been helped. */
export interface Unhelped {
  /** Whether they have said what they want. */
  readonly hasSaidWhy: boolean;
}

/**
 * The steps that callers reach before anything was done for them: a person, an answer, a message left. Not along a choice by
 * which they asked for a survey, or to buy, since what follows is what they came for.
 */
export const unhelpedAt = perFlow((flow): ReadonlyMap<string, Unhelped> => {
  const reached = new Map<string, Unhelped>();
  for (const id of entryNodes(flow)) reached.set(id, { hasSaidWhy: false });
  // A map grows while it is walked, and so serves as the queue.
  for (const [id, { hasSaidWhy }] of reached) {
    const node = flow.nodes.get(id)!;
    if (helps(node, hasSaidWhy, flow)) continue;
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id) || reached.has(edge.target.id)) continue;
      if (node.type === 'menu' && isAskedFor(flow, node, edge)) continue;
      const saysIt = node.type === 'menu' && isChosen(edge) && toldBy(flow, node, edge) === 'reason';
      reached.set(edge.target.id, { hasSaidWhy: hasSaidWhy || saysIt });
    }
  }
  return reached;
});

/** Whether something has been done for callers who have passed a step. */
function helps(node: Node, hasSaidWhy: boolean, flow: CallFlow): boolean {
  switch (node.type) {
    case 'message':
      if (node.prompts.some(({ text }) => hasValue(text.value))) return true;
      return hasSaidWhy && !node.edges.some((edge) => (straightTo(edge, flow) & SOMEONE) !== 0) && !sells(node);
    case 'menu':
    case 'collect':
    case 'hours':
    case 'branch':
    case 'action':
      return false;
    default:
      return true;
  }
}

/** Whether the words of a step advertise, or its author says that they do. */
export function sells({ prompts }: Node): boolean {
  return prompts.some(
    (prompt) =>
      prompt.purpose === 'marketing' ||
      (!prompt.unread && phrasesIn(selling, prompt.language)(prompt.text.value).length > 0),
  );
}

/** Whether callers chose a way because they want to buy, or to say what they think. */
function isAskedFor(flow: CallFlow, menu: Menu, edge: Edge): boolean {
  const option = menu.options.find(({ number }) => number === edge.option);
  const target = edge.target.kind === 'node' ? flow.nodes.get(edge.target.id) : undefined;
  const tags = [...(option?.tags ?? []), ...(target?.type === 'menu' || target?.type === 'message' ? target.tags : [])];
  if (tags.some((tag) => tag === 'sales' || tag === 'feedback')) return option !== undefined;
  const key = edge.on.kind === 'key' ? edge.on.key : undefined;
  const offer = offersOf(flow, menu).find((each) => each.by === 'key' && each.key === key);
  const words = offer?.words || option?.label?.value || option?.phrases[0]?.value;
  const isRead = words !== undefined && /^en\b/i.test(offer?.language ?? flow.language);
  // A survey that callers come to on their way to something else is none that they asked for.
  if (tags.includes('survey') && (!isRead || option?.tags.includes('survey'))) return option !== undefined;
  if (words === undefined || !isChosen(edge)) return false;
  if (phrasesIn(feedback, offer?.language ?? flow.language)(words).length > 0) return true;
  const senses = sensesOf(words, offer?.language ?? flow.language);
  return phrases(askedFor)(words).length > 0 || ['buy', 'join', 'price'].some((sense) => senses.has(sense));
}

/** Whether help still lies ahead of a step, the step itself left out: a person, a message to leave, an answer, a choice of tasks. */
export function helpIsAhead(flow: CallFlow, { edges }: Node): boolean {
  return edges.some(
    ({ target, inherited }) => target.kind === 'node' && !inherited && ahead(flow).get(target.id) === 1,
  );
}

const ahead = perFlow((flow) =>
  gatheredAhead(
    flow,
    ({ inherited }) => !inherited,
    (node) => (isHelp(node, flow) ? 1 : 0),
  ),
);

function isHelp(node: Node, flow: CallFlow): boolean {
  if (isPerson(node) || node.type === 'voicemail' || node.type === 'callback') return true;
  if (node.type === 'menu') return reasonsIn(flow, node) > 1 && !sells(node);
  return node.type === 'message' && node.prompts.some(({ text }) => hasValue(text.value));
}

/** Whether a phrase of a list stands in a step's own words, outside of what it offers on its keys. */
export function saysBesideOffers(flow: CallFlow, node: Node, lists: PhraseLists, means: ReadonlySet<string>): boolean {
  return node.prompts.some((prompt) => {
    if (prompt.when !== 'say' || prompt.unread) return false;
    const offers = node.type === 'menu' ? offersOf(flow, node).filter((offer) => offer.prompt === prompt) : [];
    const place = prompt.text.span().start;
    return phrasesIn(
      lists,
      prompt.language,
    )(prompt.text.value).some(
      (match) =>
        means.has(match.means) &&
        !offers.some(({ at }) => {
          const { start, end } = prompt.text.span(match.start, match.end);
          return place <= at.start && at.start < end && start < at.end;
        }),
    );
  });
}
