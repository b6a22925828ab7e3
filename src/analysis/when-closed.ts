import { closedNow } from '../language/lists/closed.ts';
import { whenNeeded } from '../language/when-needed.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Hours, Menu, Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Span } from '../source/source.ts';
import { gatheredAhead } from './ahead.ts';
import { ANSWER, answersByNight } from './answers.ts';
import { isClosedWay, saysClosed } from './closed.ts';
import { isEnteredFromElsewhere, reachedIn } from './entered.ts';
import { offersOf, spokenWords } from './offers.ts';
import { perFlow, perFlowIn } from './per-flow.ts';

/** What callers meet who ring while the line, or a part of it, is closed. */
export interface Closed {
  /** The name of the first step that they come to; where they are cut off, the words that say so. */
  readonly at: Span;
  /** The first step; undefined where they are cut off. */
  readonly first: Node | undefined;
  /** The way there; undefined where a step only says that it is closed. */
  readonly edge: Edge | undefined;
  /** The hours that decided it. */
  readonly hours: Hours | undefined;
  /** All that they hear before they are next asked something, and in that question. */
  readonly heard: readonly Prompt[];
  /** The last steps of those: where they are asked, put through, or cut off. */
  readonly stops: readonly Node[];
  /** Whether they can do anything: leave a message, be rung back, reach someone, see to it themselves; or nobody can know. */
  readonly canAct: boolean;
  /** The prompt and the place in it where the words say that it is closed. */
  readonly said: { readonly prompt: Prompt; readonly start: number; readonly end: number } | undefined;
}

/** Each first step of closed callers, once. Nothing of lines that only inform, nor of a file in which another goes on. */
export const closings = perFlowIn((flow, project): readonly Closed[] => {
  if (flow.tags.includes('information')) return [];
  const reached = reachedIn(flow, project);
  const found = new Map<string, Closed>();
  for (const id of reached) {
    const node = flow.nodes.get(id)!;
    if (node.type !== 'hours') continue;
    for (const edge of node.edges) {
      if (!isClosedWay(edge) || edge.implicit) continue;
      const { target } = edge;
      const key = target.kind === 'node' ? target.id : `${id} ${edge.on.kind}`;
      if (!found.has(key) && (target.kind === 'node' || target.kind === 'hang up'))
        found.set(key, closedAt(flow, project, target.kind === 'node' ? target.id : undefined, edge, node));
    }
  }
  const behind = new Set([...found.values()].flatMap(({ first }) => (first ? regionFrom(first.id, flow).all : [])));
  for (const id of reached) {
    if (behind.has(id) || found.has(id)) continue;
    const node = flow.nodes.get(id)!;
    if (!(node.type === 'message' || node.type === 'end' || node.type === 'menu' || node.type === 'voicemail'))
      continue;
    if (!saysClosed(node) && !placeOfClosed(node.prompts)) continue;
    for (const each of regionFrom(id, flow).all) behind.add(each);
    found.set(id, closedAt(flow, project, id, undefined, undefined));
  }
  // What ends here may go on in another file.
  const goesOn = isEnteredFromElsewhere(flow, project);
  return [...found.values()].filter(({ stops }) => !goesOn || !stops.some(({ type }) => type === 'end'));
});

function closedAt(
  flow: CallFlow,
  project: Project,
  id: string | undefined,
  edge: Edge | undefined,
  hours: Hours | undefined,
): Closed {
  const first = id === undefined ? undefined : flow.nodes.get(id);
  if (!first) {
    const at = edge?.to?.span() ?? hours!.at;
    return { at, first: undefined, edge, hours, heard: [], stops: [], canAct: false, said: undefined };
  }
  const { all, stops } = regionFrom(first.id, flow);
  const heard = all.flatMap((each) =>
    flow.nodes.get(each)!.prompts.filter(({ when }) => when === 'say' || when === 'option'),
  );
  const serves = ANSWER.maybeSomeone | ANSWER.mailbox | ANSWER.answeredMailbox;
  const canAct =
    (answersByNight(flow, project).get(first.id)! & serves) !== 0 ||
    serviceAhead(flow).get(first.id) === 1 ||
    stops.some((stop) => stop.type === 'menu' && offersMore(stop, flow));
  const said = whenNeeded(() => placeOfClosed(heard));
  return {
    at: first.at,
    first,
    edge,
    hours,
    heard,
    stops,
    canAct,
    get said() {
      return said();
    },
  };
}

/** Whether all who come in here are told at once that it is closed: when it is open, calls come in elsewhere. */
export function isForClosedHours(entry: string, flow: CallFlow): boolean {
  const seen = new Set<string>();
  let node = flow.nodes.get(entry);
  while (node && !seen.has(node.id) && (node.type === 'message' || node.type === 'action' || node.type === 'menu')) {
    if (saysClosed(node) || placeOfClosed(node.prompts)) return true;
    seen.add(node.id);
    const [only, ...others]: readonly Edge[] = node.edges;
    node = only?.target.kind === 'node' && others.length === 0 ? flow.nodes.get(only.target.id) : undefined;
  }
  return false;
}

/** Nobody listens to more; it also keeps long chains of opening hours from being walked again from each of them. */
const MOST_STEPS = 100;

/** The steps that are heard one after another from here on, up to those at which something is asked or the call is handed over. */
function regionFrom(id: string, flow: CallFlow): { readonly all: readonly string[]; readonly stops: readonly Node[] } {
  const seen = new Set([id]);
  const stops: Node[] = [];
  for (const each of seen) {
    if (seen.size > MOST_STEPS) break;
    const node = flow.nodes.get(each)!;
    const goesOn = node.type === 'message' || node.type === 'action' || node.type === 'hours' || node.type === 'branch';
    const ways = goesOn ? node.edges.filter(({ on }) => on.kind !== 'open') : [];
    const next = ways.flatMap(({ target }) => (target.kind === 'node' && flow.nodes.has(target.id) ? [target.id] : []));
    if (next.length === 0) stops.push(node);
    for (const to of next) seen.add(to);
  }
  return { all: [...seen], stops };
}

/** Whether something is done for callers from here on, while it is closed. */
const serviceAhead = perFlow((flow) =>
  gatheredAhead(
    flow,
    ({ on }) => on.kind !== 'open',
    ({ type }) => (type === 'action' ? 1 : 0),
  ),
);

/** Whether a menu speaks of a key that is not bound: what is on it, nobody can know. */
function offersMore(menu: Menu, flow: CallFlow): boolean {
  const bound = new Set(menu.edges.flatMap(({ on }) => (on.kind === 'key' ? [on.key] : [])));
  return offersOf(flow, menu).some(({ key }) => key !== undefined && !bound.has(key));
}

function placeOfClosed(prompts: readonly Prompt[]): Closed['said'] {
  for (const prompt of prompts) {
    if (prompt.unread) continue;
    const [match] = phrasesIn(closedNow, prompt.language)(spokenWords(prompt));
    if (match) return { prompt, start: match.start, end: match.end };
  }
  return undefined;
}
