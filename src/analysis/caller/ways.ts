import type { Edge } from '../../model/edge.ts';
import type { Collect, FlowNode, Node } from '../../model/node.ts';
import { choicesDuring, choicesIn, waitingIn } from './choosing.ts';
import { sharesOfBranch, wayByHours } from './deciding.ts';
import { digitsOf, entryTime } from './entry.ts';
import { type Model, seconds } from './model.ts';
import { quickestEnd, routesElsewhere } from './routes.ts';
import { spokenIn } from './spoken.ts';
import { firstChance } from './timeline.ts';
import { inTurn, passing, spentIn, type Way, wayOn, wordsUntil } from './way.ts';

/**
 * The ways on from a node that the caller of the model knows of: who presses when heard and who is patient, those that words
 * tell of; the expert, all. Ways back, and those that slips lead to, are not among them.
 *
 * @param told The keys of which every caller who comes here has been told before.
 */
export function waysFrom(model: Model, node: Node, told: number | undefined): readonly Way[] {
  switch (node.type) {
    case 'message':
      return [...onAfterWords(model, node, nextOf(node)), ...choicesDuring(model, node)];
    case 'menu':
      return [...choicesIn(model, node, told), ...waitingIn(model, node)];
    case 'collect':
      return [...afterAnswer(model, node), ...choicesIn(model, node, told), ...waitingIn(model, node)];
    case 'hours': {
      const edge = wayByHours(model, node);
      return edge ? onAfterWords(model, node, [edge]) : [];
    }
    case 'branch':
      return onAfterWords(model, node, [...sharesOfBranch(node).keys()]);
    case 'action': {
      const time = seconds(node.lasts ?? 0);
      const lasts = { takes: time, spent: () => [spentIn(model, node, 'the machine', time)] };
      return nextOf(node).flatMap((edge) => wayOn(model, edge, inTurn(passing(model, node), lasts)));
    }
    case 'flow':
      return afterOtherFile(model, node);
    default:
      return [];
  }
}

function onAfterWords(model: Model, node: Node, edges: readonly Edge[]): Way[] {
  const words = passing(model, node);
  return edges.flatMap((edge) => wayOn(model, edge, words));
}

function nextOf(node: Node): readonly Edge[] {
  return node.edges.filter(({ on }) => on.kind === 'next');
}

function afterAnswer(model: Model, node: Collect): Way[] {
  const { line } = spokenIn(model, node);
  const heard = model.caller === 'expert' ? (firstChance(line, 0, 0) ?? line.total) : line.total;
  const entry = entryTime(model, node);
  const step = inTurn(
    { takes: heard, spent: () => wordsUntil(model, node, line, heard.seconds) },
    { takes: entry, spent: () => [spentIn(model, node, 'entry', entry)] },
  );
  return nextOf(node).flatMap((edge) => wayOn(model, edge, { ...step, digits: digitsOf(node) }));
}

/** Its own words, then through the other file to the nearest of its ends, and on from there. */
function afterOtherFile(model: Model, node: FlowNode): Way[] {
  const there = routesElsewhere(model, node);
  const end = there && quickestEnd(there);
  if (!end) return [];
  const { takes, presses, digits, menus } = end;
  // In one piece: files that go on in files would else be told again for each way through them.
  const through = { takes, spent: () => [spentIn(model, node, 'another file', takes)] };
  const step = inTurn(passing(model, node), through);
  return nextOf(node).flatMap((edge) => wayOn(model, edge, { ...step, presses, digits, menus }));
}
