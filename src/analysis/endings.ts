import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { linkOf, type Project } from '../model/project.ts';
import { type Ahead, gatheredAhead } from './ahead.ts';
import { entryNodes } from './graph.ts';
import { perFlowIn } from './per-flow.ts';

/** What can become of a caller. Several are held in one number, a bit each. */
export const ENDING = {
  /** Someone answers: a queue, or a transfer to a person. */
  person: 1,
  callback: 2,
  voicemail: 4,
  /** Put through to another machine. */
  machine: 8,
  /** The call ends at an `end`. */
  end: 16,
  /** The line is cut: `hang_up`, or because nothing else was said. */
  hangUp: 32,
  /** It leads where this file cannot say, or to a name that nothing has. */
  unknown: 64,
  /** A node that leads nowhere. */
  nowhere: 128,
} as const;

/** A person now, or one who rings back. */
export const SOMEONE = ENDING.person | ENDING.callback;

/** Whom the graph is walked as. */
export type Caller =
  /** Takes any way that is there. */
  | 'anyone'
  /** Presses and says what is offered, and is never silent or wrong. */
  | 'able'
  | 'silent'
  /** Presses nothing but wrong keys. */
  | 'lost';

/** What can become of a caller from each node on, as bits of `ENDING`. Linear in the flow. */
export function endingsFrom(flow: CallFlow, project: Project, caller: Caller = 'anyone'): Ahead {
  return ANALYSES[caller](flow, project);
}

/** The endings that an edge leads to, itself included where it ends the call. */
export function endingsOf(edge: Edge, endings: Ahead, flow: CallFlow): number {
  switch (edge.target.kind) {
    case 'node':
      return endings.get(edge.target.id) ?? ENDING.unknown;
    case 'hang up':
      return ENDING.hangUp;
    case 'back':
      // It leads to where the caller has been; what is there counts there.
      return flow.nodes.has(edge.from) ? 0 : ENDING.unknown;
    default:
      return ENDING.unknown;
  }
}

/** Whether a caller of this kind takes such a way. Hours and branches lead every caller every way. */
export function takes(caller: Caller, { on }: Edge): boolean {
  switch (on.kind) {
    case 'no input':
      return caller === 'silent' || caller === 'anyone';
    case 'no match':
      return caller === 'lost' || caller === 'anyone';
    case 'key':
    case 'phrase':
    case 'callback':
      return caller === 'able' || caller === 'anyone';
    default:
      return true;
  }
}

const ANALYSES = {
  anyone: analysisOf('anyone'),
  able: analysisOf('able'),
  silent: analysisOf('silent'),
  lost: analysisOf('lost'),
};

function analysisOf(caller: Caller) {
  const underWay = new WeakSet<CallFlow>();
  return perFlowIn((flow, project): Ahead => {
    // Flows that go on in each other in a circle: what comes of it is not told twice.
    if (underWay.has(flow)) return new Map([...flow.nodes.keys()].map((id) => [id, ENDING.unknown]));
    underWay.add(flow);

    const endings = gatheredAhead(
      flow,
      (edge) => takes(caller, edge),
      (node) => ownEndings(node, flow, project, caller),
    );
    underWay.delete(flow);
    return endings;
  });
}

function ownEndings(node: Node, flow: CallFlow, project: Project, caller: Caller): number {
  let endings = 0;
  for (const edge of node.edges) {
    if (takes(caller, edge) && edge.target.kind !== 'node' && edge.target.kind !== 'back') {
      endings |= edge.target.kind === 'hang up' ? ENDING.hangUp : ENDING.unknown;
    }
  }
  switch (node.type) {
    case 'queue':
      return endings | ENDING.person;
    case 'transfer':
      return endings | (node.person ? ENDING.person : ENDING.machine);
    case 'voicemail':
      return endings | ENDING.voicemail;
    case 'callback':
      return endings | ENDING.callback;
    case 'end':
      return endings | ENDING.end;
    case 'unknown':
      return endings | ENDING.unknown;
    case 'flow':
      return endings | endingsElsewhere(node.file.value, node.enters?.value, flow, project, caller);
    default:
      return node.edges.length === 0 ? endings | ENDING.nowhere : endings;
  }
}

function endingsElsewhere(
  file: string,
  enters: string | undefined,
  flow: CallFlow,
  project: Project,
  caller: Caller,
): number {
  const link = project.links.get(linkOf(flow, file));
  if (link?.kind !== 'flow') return ENDING.unknown;
  const there = endingsFrom(link.flow, project, caller);
  const named = link.flow.entries.find(({ name }) => name?.value === enters)?.target;
  const entry =
    named?.kind === 'node'
      ? named.id
      : enters !== undefined && link.flow.nodes.has(enters)
        ? enters
        : entryNodes(link.flow)[0];
  const endings = (entry === undefined ? undefined : there.get(entry)) ?? ENDING.unknown;
  // Its `end` goes on with `next`, and that way is counted here.
  return endings & ~ENDING.end;
}
