import type { FlowNode, Node, NodeType } from '../../model/node.ts';
import { isPerson } from '../persons.ts';
import { elsewhere, goesOnElsewhere } from './elsewhere.ts';
import { heapOf } from './heap.ts';
import { type Model, NO_TIME, remembered, sum, type Time } from './model.ts';
import { toldBefore } from './told-before.ts';
import { type Counts, lastWords, passing, type Spent, type Step } from './way.ts';
import { waysFrom } from './ways.ts';

/** The quickest way to a place that a caller of the model's kind knows of, and what it costs. */
export interface Route extends Counts {
  readonly takes: Time;
  readonly trail: Trail | undefined;
}

/** The steps of a route, the last first: as many share their beginnings as ways do. */
interface Trail {
  readonly before: Trail | undefined;
  readonly step: Step;
}

/** Where the time of a route goes, from the beginning of the call. */
export function spentOn({ trail }: Route): readonly Spent[] {
  const steps: Step[] = [];
  for (let at = trail; at; at = at.before) steps.push(at.step);
  return steps.reverse().flatMap((step) => step.spent());
}

/** Where calls end up: someone or something takes over, or the call ends. */
export interface Ending extends Route {
  readonly node: string;
  /** The path of its file. */
  readonly file: string;
  readonly type: NodeType;
  readonly isPerson: boolean;
  /** Seconds of waiting that the flow itself expects; never part of the time. */
  readonly wait: number | undefined;
}

/** What can be reached from an entry, by a caller of one kind. */
export interface Routes {
  /** To the first word of each node. */
  readonly to: ReadonlyMap<string, Route>;
  /** To the end of the words at each ending, those in other files included. */
  readonly endings: readonly Ending[];
}

/** The quickest routes from an entry. Prompts that nobody can time count nothing when ways are compared. */
export function routesFrom(model: Model, entry: string): Routes {
  return remembered(model.known.routes, model.flow, keyOf(model, entry), () => {
    const { settled, next } = searchFrom(model, entry);
    while (next());
    return { to: settled, endings: [...settled].flatMap((place) => endingsAt(model, place)) };
  });
}

/** The quickest way to a person, for which no more of the file is searched than lies nearer. */
export function personNearest(model: Model, entry: string): Ending | undefined {
  return remembered(model.known.persons, model.flow, keyOf(model, entry), () => {
    const { settled, next } = searchFrom(model, entry);
    let best: Ending | undefined;
    const look = (place: Place) => {
      for (const ending of endingsAt(model, place)) {
        if (ending.isPerson && (!best || isQuicker(ending, best))) best = ending;
      }
    };
    for (const place of settled) look(place);
    for (let place = next(); place && !(best && !isQuicker(place[1], best)); place = next()) look(place);
    return best;
  });
}

/** The quickest route to one node. */
export function routeTo(model: Model, entry: string, node: string): Route | undefined {
  const { settled, next } = searchFrom(model, entry);
  while (!settled.has(node) && next());
  return settled.get(node);
}

function keyOf({ caller }: Model, entry: string): string {
  return `${caller}\n${entry}`;
}

/** The routes of the file in which a call goes on; undefined where nobody can follow it. */
export function routesElsewhere(model: Model, node: FlowNode): Routes | undefined {
  const there = elsewhere(model, node);
  return there && routesFrom(there.model, there.entry);
}

/** The quickest way to where a file is through, for a call that goes on after it. */
export function quickestEnd({ endings }: Routes): Ending | undefined {
  return quickest(endings.filter(({ type }) => type === 'end'));
}

export function quickest<Each extends Route>(routes: readonly Each[]): Each | undefined {
  let best: Each | undefined;
  for (const each of routes) if (!best || isQuicker(each, best)) best = each;
  return best;
}

/** A node, and the quickest way to it. */
type Place = readonly [id: string, route: Route];

/** A search that goes on as far as somebody asks. */
export interface Search {
  /** The nodes to which the quickest way is known, the nearest first. */
  readonly settled: ReadonlyMap<string, Route>;
  /** The next of them; undefined where there is none. */
  next(): Place | undefined;
}

function searchFrom(model: Model, entry: string): Search {
  return remembered(model.known.searches, model.flow, keyOf(model, entry), () => {
    const found = search(model, entry);
    // Where files go on in each other in a circle, it is cut at whichever is searched last: that may not depend on who asks.
    if (goesOnElsewhere(model)) while (found.next());
    return found;
  });
}

/** The nearest node first (Dijkstra 1959). */
function search(model: Model, entry: string): Search {
  const { nodes } = model.flow;
  const told = model.caller === 'expert' ? undefined : toldBefore(model, entry);
  const settled = new Map<string, Route>();
  const waiting = heapOf<Place>((a, b) => isQuicker(a[1], b[1]));
  if (nodes.has(entry)) waiting.push([entry, { takes: NO_TIME, ...NOTHING, trail: undefined }]);
  const next = () => {
    for (let place = waiting.pop(); place; place = waiting.pop()) {
      const [id, route] = place;
      if (settled.has(id)) continue;
      settled.set(id, route);
      for (const way of waysFrom(model, nodes.get(id)!, told?.get(id))) {
        if (!settled.has(way.to)) waiting.push([way.to, onward(route, way, way)]);
      }
      return place;
    }
    return undefined;
  };
  return { settled, next };
}

function isQuicker(a: Route, b: Route): boolean {
  const difference =
    a.takes.seconds - b.takes.seconds || a.takes.unread - b.takes.unread || a.presses - b.presses || a.menus - b.menus;
  return difference < 0;
}

function onward(route: Route, step: Step, { presses, digits, menus }: Counts = NOTHING): Route {
  return {
    takes: sum(route.takes, step.takes),
    presses: route.presses + presses,
    digits: route.digits + digits,
    menus: route.menus + menus,
    trail: { before: route.trail, step },
  };
}

/** A whole route as one step of another. */
function asStep(route: Route): Step {
  return { takes: route.takes, spent: () => spentOn(route) };
}

function endingsAt(model: Model, [id, route]: Place): Ending[] {
  const node: Node = model.flow.nodes.get(id)!;
  if (node.type === 'flow') {
    const there = routesElsewhere(model, node);
    if (there) {
      const goesOn = node.edges.some(({ on }) => on.kind === 'next');
      const arrived = onward(route, passing(model, node));
      return there.endings
        .filter(({ type }) => !(goesOn && type === 'end'))
        .map((ending) => ({ ...ending, ...onward(arrived, asStep(ending), ending) }));
    }
  } else if (!ENDS.has(node.type)) return [];
  return [
    {
      ...onward(route, lastWords(model, node)),
      node: node.id,
      file: model.flow.source.path,
      type: node.type,
      isPerson: isPerson(node),
      wait: node.type === 'queue' ? node.wait.expected : undefined,
    },
  ];
}

const NOTHING: Counts = { presses: 0, digits: 0, menus: 0 };

const ENDS: ReadonlySet<NodeType> = new Set<NodeType>(['queue', 'transfer', 'voicemail', 'callback', 'end', 'unknown']);
