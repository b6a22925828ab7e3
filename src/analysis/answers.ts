import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node, Voicemail } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { gatheredAhead } from './ahead.ts';
import { isClosedWay } from './closed.ts';
import { ENDING, endingsFrom, SOMEONE } from './endings.ts';
import { spokenWords } from './offers.ts';
import { perFlowIn } from './per-flow.ts';

/** What may answer a caller, a bit each. */
export const ANSWER = {
  /** A person now or later, or something that this file cannot tell. */
  maybeSomeone: 1,
  /** A mailbox that says by when somebody answers. */
  answeredMailbox: 2,
  /** A mailbox that promises nothing. */
  mailbox: 4,
  /** Callers are asked to choose or to give something. */
  asks: 8,
} as const;

/** What may answer from each node on while the line is open. */
export const answersByDay = perFlowIn((flow, project) =>
  gatheredAhead(
    flow,
    (edge) => !isClosedWay(edge),
    (node) => answerOf(node, flow, project),
  ),
);

/** What may answer from each node on while the line is closed. */
export const answersByNight = perFlowIn((flow, project) =>
  gatheredAhead(
    flow,
    ({ on }) => on.kind !== 'open',
    (node) => answerOf(node, flow, project),
  ),
);

function answerOf(node: Node, flow: CallFlow, project: Project): number {
  const leadsOut = node.edges.some(isUnknown) ? ANSWER.maybeSomeone : 0;
  switch (node.type) {
    case 'queue':
    case 'callback':
    case 'unknown':
      return ANSWER.maybeSomeone;
    case 'transfer':
      // A phone menu always answers. A machine that may not is a phone that nobody picks up.
      return node.person || !node.edges.some(({ on }) => on.kind === 'no answer') ? ANSWER.maybeSomeone : leadsOut;
    case 'flow':
      return (endingsFrom(flow, project).get(node.id)! & (SOMEONE | ENDING.unknown | ENDING.machine)) === 0
        ? leadsOut
        : ANSWER.maybeSomeone;
    case 'voicemail':
      return leadsOut | (saysWhenAnswered(node) ? ANSWER.answeredMailbox : ANSWER.mailbox);
    case 'menu':
    case 'collect':
      return leadsOut | ANSWER.asks;
    default:
      return leadsOut;
  }
}

function isUnknown({ target }: Edge): boolean {
  return target.kind === 'unknown' || target.kind === 'missing';
}

/** Whether a mailbox says by when a message is answered: as a property, or in its words as far as they can be read. */
function saysWhenAnswered({ replyWithin, prompts }: Voicemail): boolean {
  if (replyWithin || prompts.length === 0) return true;
  return prompts.some((prompt) => {
    if (prompt.unread || !/^en\b/i.test(prompt.language)) return true;
    return /\b(?:within|before|by|until|no later than)\s+(?:the\s+(?:end|next|hour)|an?\s|\d|\{|noon|midday|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|\b(?:the\s+)?next\s+(?:working|business|week)\s?day\b|\bthe\s+same\s+day\b|\btomorrow\b/i.test(
      spokenWords(prompt),
    );
  });
}
