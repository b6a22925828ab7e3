import { secondsOf } from '../language/spoken/spoken.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { likeliest, sharesOfBranch } from './caller/deciding.ts';
import { saysClosed } from './closed.ts';
import { entryNodes } from './graph.ts';
import { spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';
import type { HeardPrompt } from './phrases-heard.ts';

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

/** The place of a prompt among those that are heard first, for a prompt as it is written; -1 where it is not heard there. */
export function placeIn({ prompts }: HeardFirst, { prompt }: HeardPrompt): number {
  return prompts.findIndex(
    ({ when, at }) => when === prompt.when && at.start === prompt.at.start && at.end === prompt.at.end,
  );
}

/** Seconds of words between two moments: a prompt's number, and an offset in its words. Undefined where some cannot be read. */
export function secondsBetween({ prompts }: HeardFirst, from: Moment, to: Moment): number | undefined {
  const heard = prompts.slice(from.prompt, to.prompt + 1);
  if (heard.some(({ unread }, index) => unread && from.prompt + index < to.prompt)) return undefined;
  const words = heard.map((prompt, index) => {
    const isFirst = index === 0;
    const isLast = from.prompt + index === to.prompt;
    return spokenWords(prompt)
      .slice(isFirst ? from.offset : 0, isLast ? to.offset : undefined)
      .trim();
  });
  const language = heard[0]?.language ?? 'en';
  return secondsOf(words.filter((each) => each !== '').join(' '), { language, ssml: false });
}

export interface Moment {
  readonly prompt: number;
  readonly offset: number;
}
