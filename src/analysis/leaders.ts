import { introducesLeader } from '../language/leaders.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { offersOfPrompt, spokenWords } from './offers.ts';
import { openingOf } from './opening.ts';
import { perFlow } from './per-flow.ts';

/** A welcome in the voice of someone who leads. */
export interface Greeting {
  readonly node: Node;
  readonly prompt: Prompt;
  /** What that voice says in this prompt before it offers anything. */
  readonly words: string;
}

/**
 * The welcomes of a leader that callers hear by the end of the first menu: in the voice called `leader`, with the leader's
 * name, or in English words that say who speaks and what they are.
 */
export const leaderGreetings = perFlow((flow): readonly Greeting[] =>
  openingOf(flow).nodes.flatMap((node) =>
    node.prompts.flatMap((prompt): Greeting[] => {
      if (prompt.when !== 'say' || !isLeaders(prompt, flow)) return [];
      const offers = offersOfPrompt(prompt);
      const words = spokenWords(prompt);
      return [{ node, prompt, words: words.slice(0, offers[0]?.start ?? words.length) }];
    }),
  ),
);

function isLeaders(prompt: Prompt, { organisation }: CallFlow): boolean {
  if (prompt.voice?.value.toLowerCase() === 'leader') return true;
  if (prompt.unread) return false;
  const words = spokenWords(prompt);
  const name = organisation.leader?.name?.value.trim().toLowerCase();
  if (name && words.toLowerCase().includes(name)) return true;
  return /^en\b/i.test(prompt.language) && introducesLeader(words);
}
