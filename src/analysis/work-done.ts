import { deeds, NEXT, whatNext } from '../language/lists/what-next.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Action, Node, NodeType } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import { isOnSetback } from './after-a-slip.ts';
import { enteredAt, isEnteredFromElsewhere } from './entered.ts';
import { spokenWords } from './offers.ts';
import { perFlowIn, perNode } from './per-flow.ts';
import { hasValue } from './values.ts';

/** What was done for a caller since the last choice, the more the higher. */
export const WORK = {
  nothing: 0,
  /** Something was looked up and read out, or asked for. */
  read: 1,
  /** Something was changed, sent or left. */
  done: 2,
  /** A request was taken down, for others to see to. */
  logged: 3,
} as const;

/** How far a caller's business has come, and what was said of it. Words that nobody can read may have said it all. */
export interface Progress {
  readonly work: number;
  readonly saidNext: boolean;
  readonly saidReference: boolean;
}

/** A call that ends, but not because of closing time, silence, wrong keys or something that failed. */
export interface Ending {
  readonly node: Node;
  /** The way that hangs up; undefined at an `end`. */
  readonly edge: Edge | undefined;
  /** Each progress with which callers come to the end, and up to five steps in which the work was done. */
  readonly with: readonly { readonly progress: Progress; readonly steps: readonly string[] }[];
}

/**
 * Where calls end, and with what progress; none in a flow that does nothing for anyone. Linear: sixteen kinds of progress at
 * most for each step.
 */
export const endingsWithWork = perFlowIn((flow, project): readonly Ending[] => {
  if (!doesAnything(flow)) return [];
  const come = arrivals(flow, project);
  const endings: Ending[] = [];
  const goesOn = isEnteredFromElsewhere(flow, project);
  for (const [id, states] of come) {
    const node = flow.nodes.get(id)!;
    const after = () => [...states].map(([state, steps]) => told(advance(node, state, steps)));
    if (node.type === 'end' && !goesOn) endings.push({ node, edge: undefined, with: after() });
    for (const edge of node.edges) {
      if (edge.target.kind !== 'hang up' || !edge.to || !goesStraightOn(edge, node)) continue;
      endings.push({ node, edge, with: after() });
    }
  }
  return endings;
});

/** A progress as one small number, and the steps in which the work was done. */
interface Known {
  readonly state: number;
  readonly steps: ReadonlySet<string>;
}

const MOST_STEPS = 5;

function told({ state, steps }: Known): Ending['with'][number] {
  return { progress: progressOf(state), steps: [...steps] };
}

function progressOf(state: number): Progress {
  return { work: state >> 2, saidNext: (state & 2) !== 0, saidReference: (state & 1) !== 0 };
}

function stateOf(work: number, saidNext: boolean, saidReference: boolean): number {
  return (work << 2) | (saidNext ? 2 : 0) | (saidReference ? 1 : 0);
}

function doesAnything(flow: CallFlow): boolean {
  for (const node of flow.nodes.values()) if (doneIn(node) >> 2 > WORK.nothing) return true;
  return false;
}

function arrivals(flow: CallFlow, project: Project): ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>> {
  const come = new Map<string, Map<number, Set<string>>>();
  const waiting: { readonly id: string; readonly state: number }[] = [];
  const arrive = (id: string, state: number, steps: Iterable<string>) => {
    if (!flow.nodes.has(id)) return;
    const states = come.get(id) ?? new Map<number, Set<string>>();
    come.set(id, states);
    const known = states.get(state);
    const now = known ?? new Set<string>();
    const before = now.size;
    for (const step of steps) if (now.size < MOST_STEPS) now.add(step);
    states.set(state, now);
    if (!known || now.size > before) waiting.push({ id, state });
  };
  for (const id of enteredAt(flow, project)) arrive(id, 0, []);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const node = flow.nodes.get(next.id)!;
    const after = advance(node, next.state, come.get(next.id)!.get(next.state)!);
    for (const edge of node.edges) {
      if (edge.target.kind !== 'node') continue;
      if (isChoice(edge, node)) arrive(edge.target.id, 0, []);
      else if (goesStraightOn(edge, node)) arrive(edge.target.id, after.state, after.steps);
    }
  }
  return come;
}

/** Somebody who has chosen begins anew. */
function isChoice({ on }: Edge, { type }: Node): boolean {
  return on.kind === 'key' || on.kind === 'phrase' || on.kind === 'callback' || type === 'unknown';
}

function goesStraightOn({ on }: Edge, { type }: Node): boolean {
  // Where nobody wrote another way, what failed goes on as what worked does, and is counted there.
  return !ENDS_BUSINESS.has(type) && !isOnSetback(on);
}

/** Steps from which callers go on with other business, or nobody knows with which. */
const ENDS_BUSINESS: ReadonlySet<NodeType> = new Set<NodeType>(['menu', 'queue', 'transfer', 'flow', 'unknown']);

/** What has been done and said after a step. */
function advance(node: Node, before: number, steps: ReadonlySet<string>): Known {
  const own = doneIn(node);
  const work = Math.max(before >> 2, own >> 2);
  return { state: (work << 2) | ((before | own) & 3), steps: work > before >> 2 ? new Set([node.id]) : steps };
}

/** What is done and said in a step, as the progress of who had none before. */
const doneIn = perNode((node): number => {
  if (ENDS_BUSINESS.has(node.type)) return 0;
  let work = workOf(node);
  let saidNext = node.type === 'callback';
  let saidReference = false;
  // What is asked tells what to key in, not what comes of it.
  for (const prompt of node.type === 'collect' ? [] : node.prompts) {
    if (prompt.when !== 'say') continue;
    const words = wordsOf(prompt);
    work = Math.max(work, words.work);
    saidNext ||= words.saidNext;
    saidReference ||= words.saidReference;
  }
  return stateOf(work, saidNext, saidReference);
});

function wordsOf(prompt: Prompt): Progress {
  if (prompt.unread || !/^en\b/i.test(prompt.language)) return { work: 0, saidNext: true, saidReference: true };
  const words = spokenWords(prompt);
  const means = new Set(phrasesIn(whatNext, prompt.language)(words).map((match) => match.means));
  const isReadOut = hasValue(words) ? WORK.read : WORK.nothing;
  return {
    work: means.has(NEXT.logged) ? WORK.logged : means.has(NEXT.done) ? WORK.done : isReadOut,
    saidNext: means.has(NEXT.next) || /\?/.test(words),
    saidReference:
      means.has(NEXT.reference) ||
      (words.includes('{') && /\{[^{}|]*(?:reference|ticket|case|number|code|id)[|}]/i.test(words)),
  };
}

function workOf(node: Node): number {
  if (node.type === 'voicemail' || node.type === 'callback') return WORK.done;
  return node.type === 'action' ? deedOf(node) : WORK.nothing;
}

function deedOf({ does, tags }: Action): number {
  const means = new Set(phrasesIn(deeds, 'en')(does.value).map((match) => match.means));
  if (tags.includes('request') || means.has(NEXT.logged)) return WORK.logged;
  return tags.includes('cancel') || tags.includes('payment') || means.has(NEXT.done) ? WORK.done : WORK.nothing;
}
