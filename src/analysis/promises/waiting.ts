import { people } from '../../language/lists/people.ts';
import { phrasesIn } from '../../language/words/phrases.ts';
import { sentencesOf } from '../../language/words/sentences.ts';
import type { Edge } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Collect, Menu } from '../../model/node.ts';
import type { Project } from '../../model/project.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from '../endings.ts';
import { reachedIn } from '../entered.ts';
import { type MenuOffer, messagesBefore, offersOfPrompt } from '../offers.ts';
import { endsTheCall } from '../straight.ts';
import type { BrokenPromise } from './broken.ts';

/** "Stay on the line", where silence ends the call; or "… and someone will help", where it leads to no person. */
export function brokenWaiting(flow: CallFlow, project: Project): BrokenPromise[] {
  const found = new Map<number, BrokenPromise>();
  for (const id of reachedIn(flow, project)) {
    const node = flow.nodes.get(id)!;
    if (node.type !== 'menu' && node.type !== 'collect') continue;
    const edge = node.edges.find(({ on }) => on.kind === 'no input');
    if (!edge || (edge.implicit && !flow.tellsAll)) continue;
    // Words are read last: few are silent to no avail.
    const toNobody = leadsToNobody(edge, flow, project);
    const endsCall = endsTheCall(edge, flow, project);
    if (!toNobody && !endsCall) continue;
    for (const offer of waitingOffers(node, flow)) {
      if (found.has(offer.at.start) || !/^en\b/i.test(offer.language)) continue;
      const sentence = sentenceOf(offer);
      const toPerson = phrasesIn(people, 'en')(sentence).length > 0;
      if (toPerson ? !toNobody : !endsCall) continue;
      const { text, means } = offer;
      found.set(offer.at.start, {
        kind: 'waiting',
        at: text.span(means.start, means.end),
        words: text.value.slice(means.start, means.end),
        node: id,
        edge,
      });
    }
  }
  return [...found.values()];
}

function waitingOffers(node: Menu | Collect, flow: CallFlow): MenuOffer[] {
  const before = node.type === 'menu' ? messagesBefore(flow, node).flatMap(({ prompts }) => prompts) : [];
  return [...before, ...node.prompts].flatMap((prompt) => offersOfPrompt(prompt).filter(({ by }) => by === 'waiting'));
}

function sentenceOf({ text, means }: MenuOffer): string {
  const sentence = sentencesOf(text.value).find(({ start, end }) => start <= means.start && means.start < end);
  return sentence ? text.value.slice(sentence.start, sentence.end) : text.value;
}

/** Another machine may have people behind it. */
function leadsToNobody(edge: Edge, flow: CallFlow, project: Project): boolean {
  const silent = endingsOf(edge, endingsFrom(flow, project, 'silent'), flow);
  return (silent & (SOMEONE | ENDING.machine | ENDING.unknown)) === 0;
}
