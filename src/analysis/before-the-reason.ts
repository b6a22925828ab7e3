import { DATA } from '../language/lists/data.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Menu, Node } from '../model/node.ts';
import { entryNodes, menusOf, numbered, partsOf } from './graph.ts';
import { perFlow } from './per-flow.ts';
import { isPerson } from './persons.ts';
import { dataAsked } from './questions.ts';
import { isChosen, reasonsIn, toldBy } from './reasons.ts';
import { hasValue, sameName, valuesUsed } from './values.ts';

/** A question that is put to callers who could not say yet why they ring. */
export interface TooEarly {
  readonly question: Collect;
  /** What they are asked next before they can, in order. */
  readonly next: readonly Collect[];
  /** Where they can at last. */
  readonly saidAt: Node;
}

/**
 * Data asked before the reason: at the beginning of a call, or after choices that told nothing. Only where a menu asks for the
 * reason afterwards, or a person must who has been told who is calling: a line with a single purpose knows the reason. Not
 * where the answer decides the way.
 */
export const askedTooEarly = perFlow((flow): readonly TooEarly[] => {
  const routing = valuesThatRoute(flow);
  const untold = reachedUntold(flow);
  const found = new Map<string, { question: Collect; next: Collect[]; saidAt: Node }>();
  const headOf = new Map<string, string>();
  for (const [id, how] of untold) {
    const node = flow.nodes.get(id)!;
    const head = how.from === undefined ? undefined : headOf.get(how.from);
    if (head !== undefined) headOf.set(id, head);
    if (node.type !== 'collect' || isOpenQuestion(node)) continue;
    if (node.usedFor === 'routing' || routing.has(sameName(node.value.value))) continue;
    if (head !== undefined) {
      // Where nobody asked for the reason after an earlier question, nobody does after this one.
      found.get(head)?.next.push(node);
      continue;
    }
    headOf.set(id, id);
    const saidAt = whereReasonIsSaid(node, flow, how.choseTheRest);
    if (saidAt) found.set(id, { question: node, next: [], saidAt });
  }
  return [...found.values()];
});

interface Untold {
  readonly from: string | undefined;
  /** Whether the last choice was for those whose reason was not among the options. */
  readonly choseTheRest: boolean;
}

/** The nodes that callers reach without having told why they ring, in the order of the fewest steps. */
function reachedUntold(flow: CallFlow): ReadonlyMap<string, Untold> {
  const reached = new Map<string, Untold>();
  for (const id of entryNodes(flow)) reached.set(id, { from: undefined, choseTheRest: false });
  spread(reached, flow);
  // Whoever ends at "all other questions" has told nothing, whatever was chosen before.
  for (const menu of menusOf(flow)) {
    for (const edge of menu.edges) {
      if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id) || reached.has(edge.target.id)) continue;
      if (isChosen(edge) && toldBy(flow, menu, edge) === 'rest')
        reached.set(edge.target.id, { from: undefined, choseTheRest: true });
    }
  }
  spread(reached, flow);
  return reached;
}

function spread(reached: Map<string, Untold>, flow: CallFlow): void {
  // A map grows while it is walked, and so serves as the queue.
  for (const [id, { choseTheRest }] of reached) {
    const node = flow.nodes.get(id)!;
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id) || reached.has(edge.target.id)) continue;
      const told = toldOn(flow, node, edge);
      if (told === 'reason') continue;
      reached.set(edge.target.id, { from: id, choseTheRest: told === 'rest' || choseTheRest });
    }
  }
}

/** What a caller who takes a way has told by it; `reason` too where nobody can know, or where an answer was heard. */
function toldOn(flow: CallFlow, node: Node, edge: Edge): 'reason' | 'rest' | 'nothing' {
  switch (node.type) {
    case 'menu':
      if (isChosen(edge)) return toldBy(flow, node, edge);
      return edge.inherited === true || reasonsIn(flow, node) > 0 ? 'reason' : 'nothing';
    case 'collect':
      // In their own words callers say what they want.
      return edge.on.kind === 'next' && !isOpenQuestion(node) ? 'nothing' : 'reason';
    case 'message':
      return readsAValue(node) ? 'reason' : 'nothing';
    case 'action':
    case 'hours':
    case 'branch':
      return 'nothing';
    default:
      return 'reason';
  }
}

/** The most steps after a question that are searched for the one at which callers can say why they ring. */
const FARTHEST = 200;

/** For each node a number that it shares with those to which it leads and which lead back to it. */
const circleOf = perFlow((flow): ReadonlyMap<string, number> => {
  const graph = numbered(flow, ({ target }) => target.kind === 'node');
  const { part } = partsOf(graph);
  return new Map(graph.ids.map((id, index) => [id, part[index]!]));
});

/** The first step after a question at which callers can say why they ring; undefined where they come to an answer first. */
function whereReasonIsSaid(question: Collect, flow: CallFlow, choseTheRest: boolean): Node | undefined {
  const seen = new Set([question.id]);
  let steps = 0;
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    if (steps++ > FARTHEST) return undefined;
    const node = flow.nodes.get(id)!;
    if (node.type === 'menu' && reasonsIn(flow, node) > 1) {
      // A menu that callers have come from did not let them say it.
      if (!choseTheRest || circleOf(flow).get(id) !== circleOf(flow).get(question.id)) return node;
      continue;
    }
    if (isPerson(node)) {
      // Whoever answers may need a number, but hardly a proof of who is calling before a word was said.
      if (!choseTheRest && dataAsked(question).has(DATA.identity)) return node;
      continue;
    }
    if (node.type === 'message' && readsAValue(node)) continue;
    if (node.type === 'menu' && reasonsIn(flow, node) === 1 && !isOnlyAStep(node)) continue;
    for (const { target, inherited } of node.edges)
      if (target.kind === 'node' && !inherited && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return undefined;
}

function isOnlyAStep({ options }: Menu): boolean {
  return options.length < 2;
}

/** "In a few words, why are you calling?" */
function isOpenQuestion(question: Collect): boolean {
  return question.kind === 'speech' && dataAsked(question).size === 0;
}

function readsAValue({ prompts }: Node): boolean {
  return prompts.some(({ text }) => hasValue(text.value));
}

/** The values on which a branch decides, themselves or after a look-up. */
function valuesThatRoute(flow: CallFlow): ReadonlySet<string> {
  const deciding = new Set(valuesUsed(flow).flatMap(({ name, as }) => (as === 'on' ? [sameName(name)] : [])));
  const routing = new Set(deciding);
  for (const node of flow.nodes.values()) {
    if (node.type !== 'action' || !node.gives.some(({ value }) => deciding.has(sameName(value)))) continue;
    for (const { value } of node.uses) routing.add(sameName(value));
  }
  return routing;
}
