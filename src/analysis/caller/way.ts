import type { Edge } from '../../model/edge.ts';
import type { Node } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { type Model, sum, type Time } from './model.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Something that callers live through. */
export interface Step {
  readonly takes: Time;
  /** Where the time goes, in the order in which it passes. */
  spent(): readonly Spent[];
}

export interface Counts {
  /** Choices made in menus. */
  readonly presses: number;
  /** Digits keyed as data. */
  readonly digits: number;
  readonly menus: number;
}

/** A step of a call that leads from a node to another. */
export interface Way extends Step, Counts {
  readonly edge: Edge;
  readonly to: string;
}

/** A stretch of a call. */
export interface Spent {
  /** The node in which it passes, and the path of its file. */
  readonly node: string;
  readonly file: string;
  readonly on: 'words' | 'answer' | 'entry' | 'silence' | 'the machine' | 'another file';
  /** What is heard, for `words`. */
  readonly prompt?: Prompt | undefined;
  readonly time: Time;
}

/** The step along an edge; none where it leads to no node. What is not given takes no time and no press. */
export function wayOn({ flow }: Model, edge: Edge, given: Step & Partial<Counts>): Way[] {
  if (edge.target.kind !== 'node' || !flow.nodes.has(edge.target.id)) return [];
  const { takes, spent, presses = 0, digits = 0, menus = 0 } = given;
  return [{ edge, to: edge.target.id, takes, spent, presses, digits, menus }];
}

export function spentIn({ flow }: Model, { id }: Node, on: Spent['on'], time: Time): Spent {
  return { node: id, file: flow.source.path, on, time };
}

/** What is heard of each prompt until a moment. */
export function wordsUntil({ flow }: Model, { id }: Node, { pieces }: Timeline, until: number): Spent[] {
  return pieces
    .filter(({ from, to }) => from < until || to <= until)
    .map(({ prompt, from, to, isUnread }) => {
      const time = { seconds: Math.max(0, Math.min(to, until) - from), unread: isUnread ? 1 : 0 };
      return { node: id, file: flow.source.path, on: 'words', prompt, time };
    });
}

/** The words of a step in which nothing is asked, heard in full; by the expert, only those that cannot be cut short. */
export function passing(model: Model, node: Node): Step {
  return heard(model, node, (prompt) => model.caller !== 'expert' || !prompt.bargeIn);
}

/** The words of the last step of a call, which nobody cuts short. */
export function lastWords(model: Model, node: Node): Step {
  return heard(model, node, () => true);
}

function heard(model: Model, node: Node, isHeard: (prompt: Prompt) => boolean): Step {
  const prompts = node.prompts.filter((prompt) => prompt.when === 'say' && isHeard(prompt));
  const line = timelineOf(model, prompts);
  return { takes: line.total, spent: () => wordsUntil(model, node, line, line.total.seconds) };
}

/** One after the other. */
export function inTurn(...parts: readonly Step[]): Step {
  return { takes: sum(...parts.map(({ takes }) => takes)), spent: () => parts.flatMap((part) => part.spent()) };
}
