import type { Edge } from '../../model/edge.ts';
import type { FlowNode, Menu, Node, Option } from '../../model/node.ts';
import { isGlobalOption } from '../global-keys.ts';
import { sharedOut, sharesOfBranch, wayByHours } from './deciding.ts';
import { elsewhere } from './elsewhere.ts';
import { type Model, remembered } from './model.ts';
import { wayAfter } from './slips.ts';
import { spokenIn, toldOf } from './spoken.ts';
import { knows, toldBefore } from './told-before.ts';

/** How the callers of an entry spread over a flow, each counted as a part of all of them. */
export interface Shares {
  /** Who comes to each node; a node to which nobody is led is not in it. */
  readonly met: ReadonlyMap<string, number>;
  /** Who ends up at each ending, by its file and node. Callers who are cut off are in none. */
  readonly ends: ReadonlyMap<string, number>;
  /** The nodes from which every way that callers take leads back to where they were. */
  readonly ledBack: ReadonlySet<string>;
  /** Those of `ends` at which the file is through, so that a call goes on where it came from. */
  readonly through: ReadonlySet<string>;
}

/** By which name an ending stands in `ends`. */
export function endName(file: string, node: string): string {
  return `${file}\n${node}`;
}

/**
 * Spreads the callers. Nothing is taken twice: what leads back to a node that is on the way already takes no share, and its
 * callers go the other ways. Linear in the flow.
 */
export function sharesFrom(model: Model, entry: string): Shares {
  return remembered(model.known.shares, model.flow, `${model.caller}\n${entry}`, () => spread(model, entry));
}

function spread(model: Model, entry: string): Shares {
  const { nodes, source } = model.flow;
  const told = toldBefore(model, entry);
  const onward = (id: string) => takenFrom(model, nodes.get(id)!, told.get(id));
  const { order, taken, back } = inOrder(model, entry, onward);
  const met = new Map<string, number>([[entry, 1]]);
  const ends = new Map<string, number>();
  const ledBack = new Set<string>();
  const through = new Set<string>();
  const add = (to: Map<string, number>, name: string, share: number) => to.set(name, (to.get(name) ?? 0) + share);

  for (const id of order) {
    const share = met.get(id) ?? 0;
    const node = nodes.get(id)!;
    const ways = [...taken.get(id)!];
    const there = node.type === 'flow' ? sharesElsewhere(model, node) : undefined;
    let goesOn = share;
    if (there) {
      if (ways.length > 0) goesOn = 0;
      for (const [name, part] of there.ends) {
        if (ways.length > 0 && there.through.has(name)) goesOn += share * part;
        else add(ends, name, share * part);
        if (ways.length === 0 && there.through.has(name)) through.add(name);
      }
    } else if (ENDS.has(node.type)) {
      add(ends, endName(source.path, id), share);
      // Whether callers come back from a file that cannot be read, nobody can tell.
      goesOn = 0;
      if (node.type === 'end') through.add(endName(source.path, id));
    }

    const onto = ways.filter(([edge]) => !back.has(edge));
    if (goesOn > 0 && ways.length > 0 && onto.length === 0) {
      ledBack.add(id);
      add(ends, endName(source.path, id), goesOn);
    }
    const scale = total(ways) / total(onto);
    for (const [{ target }, part] of onto) {
      if (target.kind === 'node' && nodes.has(target.id)) add(met, target.id, goesOn * part * scale);
    }
  }
  return { met, ends, ledBack, through };
}

function total(ways: readonly (readonly [Edge, number])[]): number {
  return ways.reduce((all, [, part]) => all + part, 0);
}

/** The ways that callers take from a node, with the part of them who do. A way back is among them, and takes none later. */
export function takenFrom(model: Model, node: Node, told: number | undefined): ReadonlyMap<Edge, number> {
  switch (node.type) {
    case 'menu':
      return choicesTaken(model, node, told);
    case 'branch':
      return sharesOfBranch(node);
    case 'hours': {
      const edge = wayByHours(model, node);
      return new Map(edge ? [[edge, 1]] : []);
    }
    case 'message':
    case 'action':
    case 'collect':
    case 'flow': {
      const next = node.edges.find(({ on }) => on.kind === 'next');
      return new Map(next ? [[next, 1]] : []);
    }
    default:
      return new Map();
  }
}

/**
 * Options share equally what is not given, as far as callers are told of them; keys that mean the same in every menu get
 * nothing. Where there is nothing else to choose, most just wait, if that leads on, or the rest is shared by what there is.
 */
function choicesTaken(model: Model, menu: Menu, told: number | undefined): ReadonlyMap<Edge, number> {
  const spoken = spokenIn(model, menu);
  const isTold = (edge: Edge) =>
    toldOf(spoken, edge) !== undefined || (edge.on.kind === 'key' && knows(told, edge.on.key));
  const ways = new Map<number | Edge, { edge: Edge; isTold: boolean }>();
  for (const edge of menu.edges) {
    if ((edge.on.kind !== 'key' && edge.on.kind !== 'phrase') || edge.inherited) continue;
    // An option may be pressed or said: it is one way, and its share is written on one of the two.
    const known = ways.get(edge.option ?? edge);
    const kept = known && known.edge.share !== undefined ? known.edge : edge.share !== undefined ? edge : known?.edge;
    ways.set(edge.option ?? edge, { edge: kept ?? edge, isTold: isTold(edge) || known?.isTold === true });
  }
  const all = [...ways.values()];
  const own = all.filter(({ edge }) => edge.share !== undefined || !isGlobalWay(edge, menu));
  const heard = own.filter((way) => way.edge.share !== undefined || way.isTold);
  if (heard.length > 0) return sharedOut(heard.map(({ edge }) => edge));
  const waiting = spoken.index.has('waiting') ? wayAfter(menu, 'no input')?.edge : undefined;
  if (waiting) return new Map([[waiting, 1]]);
  const others = [own, all.filter((way) => way.isTold), all].find((some) => some.length > 0) ?? [];
  return sharedOut(others.map(({ edge }) => edge));
}

function isGlobalWay({ on, option, target }: Edge, menu: Menu): boolean {
  if (target.kind === 'node' && target.as === 'main') return true;
  const chosen: Option | undefined = option === undefined ? undefined : menu.options[option - 1];
  if (chosen) return isGlobalOption(chosen);
  const isGlobalKey = on.kind === 'key' && (on.key === '0' || on.key === 'star' || on.key === 'hash');
  return isGlobalKey || target.kind === 'back' || target.kind === 'hang up';
}

/** Nodes in an order in which every way that is not back leads on; and which are back: to a node still on the way there. */
function inOrder(model: Model, entry: string, onward: (id: string) => ReadonlyMap<Edge, number>) {
  const { nodes } = model.flow;
  const order: string[] = [];
  const taken = new Map<string, ReadonlyMap<Edge, number>>();
  const back = new Set<Edge>();
  const onTheWay = new Set<string>();
  const path: { id: string; edges: readonly Edge[]; at: number }[] = [];
  const enter = (id: string) => {
    const ways = new Map([...onward(id)].filter(([, share]) => share > 0));
    taken.set(id, ways);
    onTheWay.add(id);
    path.push({ id, edges: [...ways.keys()], at: 0 });
  };
  if (nodes.has(entry)) enter(entry);
  while (path.length > 0) {
    const step = path.at(-1)!;
    const edge = step.edges[step.at++];
    if (!edge) {
      path.pop();
      onTheWay.delete(step.id);
      order.push(step.id);
      continue;
    }
    const { target } = edge;
    if (target.kind === 'back' || (target.kind === 'node' && onTheWay.has(target.id))) back.add(edge);
    else if (target.kind === 'node' && nodes.has(target.id) && !taken.has(target.id)) enter(target.id);
  }
  return { order: order.reverse(), taken, back };
}

function sharesElsewhere(model: Model, node: FlowNode): Shares | undefined {
  const there = elsewhere(model, node);
  return there && sharesFrom(there.model, there.entry);
}

const ENDS: ReadonlySet<Node['type']> = new Set<Node['type']>([
  'queue',
  'transfer',
  'voicemail',
  'callback',
  'end',
  'unknown',
  'flow',
]);
