import { ASKING, asking } from '../language/lists/asking.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Menu } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { choicesOf } from './choices.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from './endings.ts';
import { offersIn, offersOf, spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';
import { wordsOfQuestion } from './questions.ts';
import { endsTheCall } from './straight.ts';

/** Where silence or a wrong key leads once callers have been asked as often as they may be. */
export function slipOf({ edges }: Menu | Collect, slip: 'no input' | 'no match'): Edge | undefined {
  return edges.find(({ on }) => on.kind === slip);
}

/** How often callers are asked before such a slip leads on, the first time included. */
export function timesAsked(edge: Edge): number {
  return edge.on.kind === 'no input' || edge.on.kind === 'no match' ? edge.on.after : Number.POSITIVE_INFINITY;
}

/**
 * Whether waiting is an answer here: the words offer it, or it is how most callers are meant to go on, past another
 * language or a single option.
 */
export function isWaitingAnAnswer(flow: CallFlow, project: Project, asker: Menu | Collect): boolean {
  const silence = slipOf(asker, 'no input');
  if (!silence || endsTheCall(silence, flow, project)) return false;
  if (asker.type === 'collect') return tellsTheWayOn(asker);
  if (offersOf(flow, asker).some(({ by }) => by === 'waiting')) return true;
  const bound = asker.edges.filter(({ on, inherited }) => on.kind === 'key' && !inherited);
  return choicesOf(flow, asker).length <= 1 && bound.length <= 3 && !silence.implicit;
}

/** Whether the first words of a question tell those who cannot answer it how to go on. */
export function tellsTheWayOn(question: Collect): boolean {
  const words = wordsOfQuestion(question);
  return (
    offersIn(words).some(({ by }) => by === 'waiting') ||
    words.some((prompt) =>
      phrasesIn(asking, prompt.language)(spokenWords(prompt)).some(({ means }) => means === ASKING.wayOn),
    )
  );
}

/** Whether a way comes back to where it began before anything else is asked: a second chance by another name. */
export function comesBack(flow: CallFlow, edge: Edge): boolean {
  return edge.target.kind === 'node' && backTo(flow).get(edge.target.id)?.has(edge.from) === true;
}

/** Whether a wrong key takes callers on at once, neither back nor to the end of the call: to someone, or where nobody can know. */
export function wrongKeyLeadsOn(flow: CallFlow, project: Project, menu: Menu): boolean {
  const edge = slipOf(menu, 'no match');
  if (!edge || timesAsked(edge) > 1 || comesBack(flow, edge)) return false;
  return (endingsOf(edge, endingsFrom(flow, project), flow) & (SOMEONE | ENDING.unknown)) !== 0;
}

/** How many steps without a question are followed to see whether they come back. */
const FOLLOWED = 5;

/** For the nodes that slips lead to, the askers that they straightly lead to. */
const backTo = perFlow((flow): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, ReadonlySet<string>>();
  for (const node of flow.nodes.values()) {
    for (const { on, target } of node.edges) {
      if ((on.kind !== 'no input' && on.kind !== 'no match') || target.kind !== 'node' || found.has(target.id))
        continue;
      found.set(target.id, askersFrom(target.id, flow));
    }
  }
  return found;
});

function askersFrom(id: string, flow: CallFlow): ReadonlySet<string> {
  const askers = new Set<string>();
  const seen = new Set([id]);
  let steps = 0;
  for (const each of seen) {
    const node = flow.nodes.get(each);
    if (!node || steps++ > FOLLOWED) continue;
    if (node.type === 'menu' || node.type === 'collect') askers.add(each);
    else if (node.type === 'message' || node.type === 'action' || node.type === 'branch')
      for (const { target } of node.edges.slice(0, FOLLOWED)) if (target.kind === 'node') seen.add(target.id);
  }
  return askers;
}
