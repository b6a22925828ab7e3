import { PROMISED, promises } from '../../language/lists/promises.ts';
import { linesOf } from '../../language/words/lines.ts';
import type { Edge } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Project } from '../../model/project.ts';
import { gatheredAhead } from '../ahead.ts';
import { wayOf } from '../bound.ts';
import { ENDING, endingsFrom, endingsOf } from '../endings.ts';
import { enteredAt, isEnteredFromElsewhere, reachedIn } from '../entered.ts';
import { phrasesOffered } from '../offered-phrases.ts';
import { type MenuOffer, offersByMenu, offersOfPrompt } from '../offers.ts';
import { perFlow, perFlowIn } from '../per-flow.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../phrases-heard.ts';
import type { BrokenPromise } from './broken.ts';

type Kind = 'message' | 'callback' | 'transfer';

const KINDS: Readonly<Record<string, Kind>> = {
  [PROMISED.message]: 'message',
  [PROMISED.callback]: 'callback',
  [PROMISED.transfer]: 'transfer',
};

/**
 * Options that are said to take a message or to have someone ring back, and sentences that say so or that the call will be
 * put through, where nothing on the way could do it.
 */
export function brokenWords(flow: CallFlow, project: Project): BrokenPromise[] {
  // What another file does before and after is not known here.
  if (isEnteredFromElsewhere(flow, project)) return [];
  return [...brokenOptions(flow), ...brokenSentences(flow, project)];
}

function brokenOptions(flow: CallFlow): BrokenPromise[] {
  return [...offersByMenu(flow)].flatMap(([id, offers]) =>
    offers.flatMap((offer): BrokenPromise[] => {
      const edge = offer.key === undefined ? undefined : wayOf(offer.key, flow.nodes.get(id)!);
      if (!edge || mayTakeSomething(edge, flow)) return [];
      const kind = kindOf(offer);
      return kind ? [{ kind, at: offer.at, words: offer.said, node: id, edge, key: offer.key }] : [];
    }),
  );
}

function mayTakeSomething({ target }: Edge, flow: CallFlow): boolean {
  return target.kind === 'node' ? takesAhead(flow).get(target.id) !== 0 : target.kind !== 'hang up';
}

function kindOf(offer: MenuOffer): Kind | undefined {
  if (!/^en\b/i.test(offer.language)) return undefined;
  const kind = phrasesOffered(promises, offer)
    .map(({ means }) => KINDS[means])
    .find((found) => found !== undefined);
  return kind === undefined || kind === 'transfer' || isDenied(offer.said) ? undefined : kind;
}

function brokenSentences(flow: CallFlow, project: Project): BrokenPromise[] {
  const seen = new Set<object>();
  const mayBeBroken = ({ nodes, prompt }: HeardPrompt) =>
    nodes.some(
      (node) =>
        isLookedAt(node, flow, project) &&
        (takesAhead(flow).get(node.id) === 0 || putsThroughNobody(node, prompt.when, flow, project)),
    );
  return phrasesHeard(flow, promises, mayBeBroken).flatMap((phrase): BrokenPromise[] => {
    const kind = KINDS[phrase.means];
    if (!kind || seen.has(phrase.sentence) || !/^en\b/i.test(phrase.sentence.language)) return [];
    const node = phrase.heard.nodes.find((each) => isBroken(kind, each, phrase, flow, project));
    if (!node || isInOffer(phrase) || !isPromise(kind, phrase)) return [];
    seen.add(phrase.sentence);
    return [{ kind, at: phrase.at, words: wordsOf(phrase), node: node.id }];
  });
}

/** Whether the sentence says that it will be so, for this caller and this call. */
function isPromise(kind: Kind, phrase: HeardPhrase): boolean {
  const around = phrase.sentence.words;
  const words = wordsOf(phrase);
  if (isDenied(around)) return false;
  // What settings add says what it means.
  if (!linesOf(promises.en!).some((line) => line.phrase === phrase.phrase)) return true;
  switch (kind) {
    case 'message':
      return true;
    case 'callback':
      return (
        /\b(?:call|ring|phone|get back to|return your call)\b/i.test(words) &&
        !/\b(?:if|once|when|whenever|after|until|as soon as you|apply|application|order|delivery|driver|engineer)\b/i.test(
          around,
        )
      );
    case 'transfer':
      return (
        /\b(?:put|putting|connect|connecting|transfer|transferring|pass|passing|transferred)\b|\b(?:be|being) connected\b/i.test(
          words,
        ) &&
        !/\b(?:on hold|website|web|app|online|email|text|form|letter|if|when|once|may|might|can|could)\b/i.test(around)
      );
  }
}

const wordsOf = ({ heard, start, end }: HeardPhrase): string => heard.words.slice(start, end);

function isDenied(words: string): boolean {
  return /\b(?:not|cannot|never|unable|no longer|nobody|no one|without)\b|n['’]t\b/i.test(words);
}

function isInOffer({ heard, start }: HeardPhrase): boolean {
  return offersOfPrompt(heard.prompt).some((offer) => offer.start <= start && start < offer.end);
}

function isLookedAt(node: Node, flow: CallFlow, project: Project): boolean {
  if (TAKERS.has(node.type) || !reachedIn(flow, project).has(node.id)) return false;
  // Where a way on was forgotten, nobody knows what was to come.
  return (endingsFrom(flow, project).get(node.id)! & ENDING.nowhere) === 0;
}

function isBroken(kind: Kind, node: Node, { heard }: HeardPhrase, flow: CallFlow, project: Project): boolean {
  if (!isLookedAt(node, flow, project)) return false;
  switch (kind) {
    case 'message':
      return takesAhead(flow).get(node.id) === 0;
    case 'callback':
      return reachedWithNothing(flow, project).has(node.id) && takesAhead(flow).get(node.id) === 0;
    case 'transfer':
      return putsThroughNobody(node, heard.prompt.when, flow, project);
  }
}

/** Of a re-prompt, silence and wrong keys count together: whichever of them leads on keeps the promise. */
function putsThroughNobody(node: Node, when: string, flow: CallFlow, project: Project): boolean {
  const through = ENDING.person | ENDING.machine | ENDING.voicemail | ENDING.callback | ENDING.unknown;
  if (when !== 'no input' && when !== 'no match') return (endingsFrom(flow, project).get(node.id)! & through) === 0;
  return node.edges
    .filter(({ on }) => on.kind === 'no input' || on.kind === 'no match')
    .every((edge) => (endingsOf(edge, endingsFrom(flow, project), flow) & through) === 0);
}

/** Steps that can take a message, a number, or the call itself. */
const TAKERS: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'voicemail',
  'callback',
  'queue',
  'transfer',
  'collect',
  'action',
  'flow',
  'unknown',
]);

const TAKES = { call: 1 } as const;

/** Whether something from a step on can take a message, a number or the call, or nobody can know. */
const takesAhead = perFlow((flow) =>
  gatheredAhead(
    flow,
    () => true,
    ({ type, edges }) => {
      const leadsOut = edges.some(({ target }) => target.kind === 'unknown' || target.kind === 'missing');
      return TAKERS.has(type) || leadsOut ? TAKES.call : 0;
    },
  ),
);

/** The steps that some caller reaches without having left a message, a number or anything else on the way. */
const reachedWithNothing = perFlowIn((flow, project): ReadonlySet<string> => {
  const seen = new Set(enteredAt(flow, project));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (TAKERS.has(node.type)) continue;
    for (const { target } of node.edges) if (target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return seen;
});
