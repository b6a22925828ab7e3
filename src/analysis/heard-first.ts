import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import { likeliest, sharesOfBranch } from './caller/deciding.ts';
import { type Model, sum, type Time } from './caller/model.ts';
import { heardIn, secondsUntil, spokenIn } from './caller/spoken.ts';
import { timelineOf } from './caller/timeline.ts';
import { usualModel } from './caller/usual.ts';
import { saysClosed } from './closed.ts';
import { entryNodes } from './graph.ts';
import { perFlow } from './per-flow.ts';
import { type HeardPrompt, heardPrompts } from './phrases-heard.ts';

/** All that callers of one entry hear up to the end of the first menu, in order, while the line is open and nobody slips. */
export interface HeardFirst {
  readonly entry: Node;
  readonly nodes: readonly Node[];
  readonly prompts: readonly Prompt[];
}

/** One for each node that an entry names; branches are taken as most callers do. */
export const heardFirst = perFlow((flow): readonly HeardFirst[] =>
  entryNodes(flow).flatMap((id) => {
    const entry = flow.nodes.get(id)!;
    if (saysClosed(entry)) return [];
    const nodes = nodesOnTheWay(entry, flow);
    const prompts = nodes.flatMap((node) => node.prompts.filter(({ when }) => when === 'say' || when === 'option'));
    return [{ entry, nodes, prompts }];
  }),
);

function nodesOnTheWay(entry: Node, flow: CallFlow): Node[] {
  const seen = new Set<Node>();
  for (let node: Node | undefined = entry; node && !seen.has(node); ) {
    seen.add(node);
    if (node.type === 'menu') break;
    const target: Edge['target'] | undefined = onward(node)?.target;
    node = target?.kind === 'node' ? flow.nodes.get(target.id) : undefined;
  }
  return [...seen];
}

function onward(node: Node): Edge | undefined {
  if (node.type === 'branch') return likeliest(sharesOfBranch(node));
  return node.edges.find(({ on }) => on.kind === (node.type === 'hours' ? 'open' : 'next'));
}

/** The prompts as they are written that are heard first, in the order of the file, and their places: linear in what is heard. */
export function writtenFirst({ prompts }: HeardFirst, flow: CallFlow): { place: number; heard: HeardPrompt }[] {
  const written = writtenAt(flow);
  const found = new Map<HeardPrompt, { place: number; heard: HeardPrompt }>();
  for (const [place, prompt] of prompts.entries()) {
    const heard = written.get(placeOf(prompt));
    if (heard && !found.has(heard)) found.set(heard, { place, heard });
  }
  return [...found.values()].sort((a, b) => a.heard.number - b.heard.number);
}

/** Whether a prompt is heard first from any of the entries. */
export function isHeardFirst(flow: CallFlow, { prompt }: HeardPrompt): boolean {
  return placesHeardFirst(flow).has(placeOf(prompt));
}

const placesHeardFirst = perFlow((flow) => new Set(heardFirst(flow).flatMap(({ prompts }) => prompts.map(placeOf))));

const writtenAt = perFlow((flow) => new Map(heardPrompts(flow).map((heard) => [placeOf(heard.prompt), heard])));

const placeOf = ({ when, at }: Prompt) => `${when} ${at.start} ${at.end}`;

/** Seconds of words between two moments. Undefined where some of them cannot be timed. */
export function secondsBetween(
  heard: HeardFirst,
  flow: CallFlow,
  project: Project,
  from: Moment,
  to: Moment,
): number | undefined {
  const model = usualModel(flow, project);
  const [began, ended] = [from, to].map((moment) => timeUntil(model, heard, moment));
  return ended!.unread > began!.unread ? undefined : Math.max(0, ended!.seconds - began!.seconds);
}

/** The words from the beginning of the call to a moment, each step's laid out as callers hear them. */
function timeUntil(model: Model, { nodes, prompts }: HeardFirst, { prompt, offset }: Moment): Time {
  const at = prompts[prompt];
  const before: Time[] = [];
  for (const node of nodes) {
    const isHere = at !== undefined && node.prompts.includes(at);
    if (node.type === 'message' || node.type === 'menu' || node.type === 'collect') {
      if (isHere) return sum(...before, secondsUntil(model, node, at, offset));
      before.push(spokenIn(model, node).line.total);
    } else
      before.push(timelineOf(model, isHere ? node.prompts.slice(0, node.prompts.indexOf(at)) : heardIn(node)).total);
    if (isHere) return sum(...before);
  }
  return sum(...before);
}

export interface Moment {
  readonly prompt: number;
  readonly offset: number;
}
