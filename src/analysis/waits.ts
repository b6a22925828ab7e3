import { WAITING, waiting } from '../language/lists/waiting.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node, Queue } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { type Edit, type Fix, fixOf } from '../source/edit.ts';
import { withProperty } from '../source/room.ts';
import { carriedOn } from './after-a-slip.ts';
import { spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';
import { withLine } from './settings.ts';

/** Whether people who wait in a queue are told how long or after how many, or nobody can know that they are not. */
export function isWaitTold(queue: Queue, flow: CallFlow): boolean {
  return queue.wait.tells.length > 0 || queue.prompts.some(mayTellWait) || toldOnTheWay(flow).has(queue.id);
}

/** The steps at which callers arrive who were told how long they will wait since their last choice, or in the menu of it. */
const toldOnTheWay = perFlow((flow): ReadonlySet<string> => {
  const told = new Map<string, true>();
  for (const node of flow.nodes.values()) {
    if (!node.prompts.some(saysWait)) continue;
    if (node.type === 'message' || node.type === 'action' || node.type === 'branch') told.set(node.id, true);
    if (node.type === 'menu')
      for (const { target } of node.edges) if (target.kind === 'node') told.set(target.id, true);
  }
  return new Set(carriedOn(flow, told).keys());
});

/** Words that cannot be read may tell it; in a language that we do not read, a value is taken to be the time or the place. */
function mayTellWait(prompt: Prompt): boolean {
  if (prompt.unread) return true;
  return /^en\b/i.test(prompt.language) ? saysWait(prompt) : /\{[^{}]+\}|\d/.test(prompt.text.value);
}

function saysWait(prompt: Prompt): boolean {
  if (prompt.unread) return false;
  return (
    phrasesIn(waiting, prompt.language)(spokenWords(prompt)).length > 0 ||
    /\{[^{}|]{0,80}(?:wait|queue|position|minutes|ahead)[^{}|]{0,80}[|}]/i.test(prompt.text.value)
  );
}

/** Whether a phrase of `waiting` gives a time that is the same for every caller. */
export function isFixedTime(means: string): boolean {
  return means === WAITING.fixed;
}

/** The edit that lets a queue tell what its platform knows. */
export function letQueueTell(queue: Queue, flow: CallFlow): Fix | undefined {
  if (flow.format !== 'ivr') return undefined;
  return fixOf('suggestion', 'settings', 'Tell the time and the place in the line', [editOf(queue, flow)]);
}

function editOf(queue: Queue, flow: CallFlow): Edit | undefined {
  const { wait } = queue;
  if (!wait.at) return withLine(flow, queue, 'wait', { tells: ['time', 'position'], every: '60s' });
  return withProperty(wait.room, 'tells', ['time', 'position'], 'top');
}

/** The queues of a flow that callers can come to. */
export function queuesAmong(ids: Iterable<string>, flow: CallFlow): Queue[] {
  return [...ids].flatMap((id) => {
    const node: Node = flow.nodes.get(id)!;
    return node.type === 'queue' ? [node] : [];
  });
}
