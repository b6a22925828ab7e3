import type { Edge } from '../../model/edge.ts';
import type { Collect, Menu } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { messagesBefore, offersIn, offersOfPrompt } from '../offers.ts';
import { type Model, seconds, sum, type Time } from './model.ts';
import { spokenIn } from './spoken.ts';
import { firstChance, type Timeline, timelineOf } from './timeline.ts';

/** The way that silence, or wrong answers, take in the end: after the fewest slips of all. */
export function wayAfter(
  node: Menu | Collect,
  kind: 'no input' | 'no match',
): { edge: Edge; after: number } | undefined {
  let found: { edge: Edge; after: number } | undefined;
  for (const edge of node.edges) {
    if (edge.on.kind !== kind) continue;
    if (!found || edge.on.after < found.after) found = { edge, after: Math.max(1, edge.on.after) };
  }
  return found;
}

/**
 * Time from the first word of a menu or question until the way after so many slips is taken.
 *
 * @param until How long each time takes that one is asked: what is heard of the words, and what follows.
 */
export function slipsTime(
  model: Model,
  node: Menu | Collect,
  kind: 'no input' | 'no match',
  after: number,
  until: (line: Timeline) => Time,
): Time {
  const reprompts = node.prompts.filter(({ when }) => when === kind);
  const again = askedAgain(model, node);
  const afterSlip = (slip: number): Time => {
    const reprompt = reprompts.length > 0 ? [reprompts[Math.min(slip, reprompts.length) - 1]!] : [];
    const repeats = offersIn(reprompt).some(({ by }) => by === 'key') ? [] : again;
    return until(timelineOf(model, [...reprompt, ...repeats]));
  };
  const times = [until(spokenIn(model, node).line)];
  const different = Math.min(after - 1, Math.max(1, reprompts.length));
  for (let slip = 1; slip <= different; slip++) times.push(afterSlip(slip));
  // The last re-prompt serves for all further slips.
  const rest = after - 1 - different;
  const last = times.at(-1)!;
  if (rest > 0) times.push({ seconds: last.seconds * rest, unread: last.unread });
  // A re-prompt with a way of its own is heard before that is taken, and so is the only one of a single attempt.
  const goodbye =
    after < node.attempts || node.attempts === 1 ? reprompts[Math.min(after, reprompts.length) - 1] : undefined;
  return sum(...times, goodbye ? timelineOf(model, [goodbye]).total : seconds(0));
}

/** All of the words and the time-out. */
export function silence({ timeout }: Menu | Collect) {
  return ({ total }: Timeline): Time => sum(total, seconds(timeout));
}

/** What can be cut short is, then the answer comes. */
export function answeredAtOnce(answer: number) {
  return (line: Timeline): Time => sum(firstChance(line, 0, 0) ?? line.total, seconds(answer));
}

/** What is heard again after a re-prompt: the options, or all of the words where the options have none of their own. */
function askedAgain({ flow }: Model, node: Menu | Collect): readonly Prompt[] {
  const options = node.prompts.filter(({ when }) => when === 'option');
  if (options.length > 0) return options;
  const own = node.prompts.filter(({ when }) => when === 'say');
  if (own.length > 0 || node.type !== 'menu') return own;
  return messagesBefore(flow, node)
    .flatMap(({ prompts }) => prompts)
    .filter((prompt) => offersOfPrompt(prompt).length > 0);
}
