import { closing } from '../language/lists/closing.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import { enteredAt } from './entered.ts';
import { phrasesOffered } from './offered-phrases.ts';
import { type MenuOffer, offersOf, spokenWords } from './offers.ts';
import { perFlowIn } from './per-flow.ts';

/** What callers heard last when they come to a step, a bit each, as different callers come in different ways. */
export const HEARD = {
  /** Words that neither say goodbye nor why the call ends or what happens now. */
  nothingFinal: 1,
  /** Nothing since they answered a menu or a question, or since the call began. */
  nothing: 2,
  /** Words that prepare for the end, words that nobody can read, or the choice to end the call. */
  final: 4,
  /** They were led astray on the way: by silence, wrong keys, closing time, a full queue or a failure, which other rules look at. */
  astray: 8,
} as const;

/** What callers heard last when they come to each step that they can come to. */
export const heardBefore = perFlowIn((flow, project): ReadonlyMap<string, number> => {
  const heard = new Map<string, number>();
  const waiting: string[] = [];
  const arrive = (id: string, bits: number) => {
    const known = heard.get(id) ?? 0;
    if ((known | bits) === known || !flow.nodes.has(id)) return;
    heard.set(id, known | bits);
    waiting.push(id);
  };
  for (const id of enteredAt(flow, project)) arrive(id, HEARD.nothing);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = flow.nodes.get(id)!;
    for (const edge of node.edges) {
      if (edge.target.kind === 'node') arrive(edge.target.id, heardOn(edge, node, heard.get(id)!, flow));
    }
  }
  return heard;
});

/** What callers have heard last when they take a way out of a step to which they came with these words. */
export function heardOn(edge: Edge, from: Node, before: number, flow: CallFlow): number {
  switch (edge.on.kind) {
    case 'no input':
    case 'no match':
    case 'closed':
    case 'holiday':
    case 'overflow':
    case 'no answer':
      return HEARD.astray;
    // Exports wire each failure of the platform itself, and that is no part of the call.
    case 'failed':
      return flow.tellsAll ? afterWordsOf(from, before) : HEARD.astray;
    case 'key':
    case 'phrase':
      return from.type === 'menu' && !choosesToEnd(edge, from, flow) ? HEARD.nothing : HEARD.final;
    default:
      return afterWordsOf(from, before);
  }
}

/** The last words of a step where it speaks; otherwise those before it. Whoever went astray before stays so. */
export function afterWordsOf(node: Node, before: number): number {
  switch (node.type) {
    case 'collect':
      return HEARD.nothing;
    case 'voicemail':
    case 'callback':
    case 'flow':
    case 'unknown':
    case 'queue':
    case 'transfer':
      return HEARD.final;
    default: {
      const words = node.prompts.filter(({ when }) => when === 'say');
      if (words.length === 0) return before;
      const others = (before & ~HEARD.astray) === 0 ? 0 : words.some(isFinal) ? HEARD.final : HEARD.nothingFinal;
      return (before & HEARD.astray) | others;
    }
  }
}

function isFinal(prompt: Node['prompts'][number]): boolean {
  if (prompt.unread || !/^en\b/i.test(prompt.language)) return true;
  if (prompt.purpose === 'goodbye' || prompt.purpose === 'closed') return true;
  return phrasesIn(closing, prompt.language)(spokenWords(prompt)).length > 0;
}

/** Whether a key or phrase is offered for ending the call, or nobody can read what it is offered for. */
function choosesToEnd({ on, option }: Edge, menu: Menu, flow: CallFlow): boolean {
  if (menu.prompts.some(({ unread }) => unread) || on.kind !== 'key') return true;
  const label = (option === undefined ? undefined : menu.options[option - 1])?.label?.value ?? '';
  const offers = offersOf(flow, menu).filter(({ key }) => key === on.key);
  return (
    offers.some(({ answer, language }) => answer || !/^en\b/i.test(language)) ||
    ENDS.test(label) ||
    phrasesIn(closing, 'en')(label).length > 0 ||
    offers.some((offer) => saysEnd(offer))
  );
}

function saysEnd(offer: MenuOffer): boolean {
  return ENDS.test(offer.said) || phrasesOffered(closing, offer).length > 0;
}

const ENDS =
  /\b(?:end|finish(?:ed)?|done|exit|quit|nothing (?:else|more)|no more|that's (?:all|it)|leave|disconnect|hang up)\b/i;
