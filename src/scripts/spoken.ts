import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { composed } from '../source/text.ts';
import { nameOf, type Script } from './script.ts';

/** Whether a flow has recordings of which nobody knows what they say. */
export function hasUnscripted({ nodes }: CallFlow): boolean {
  return [...nodes.values()].some(({ prompts }) => prompts.some(isUnscripted));
}

/** The flow with the words of its recordings, as far as the script has them. */
export function spokenFrom(flow: CallFlow, { lines }: Script): CallFlow {
  const words = new Map<string, string>();
  for (const { name, words: said } of lines) {
    const full = nameOf(name);
    words.set(full, said.trim());
    // A name is known without the ending of its file, unless that is another's name.
    const stem = stemOf(full);
    if (!words.has(stem)) words.set(stem, said.trim());
  }
  const scripted = (prompt: Prompt): Prompt => {
    const said = isUnscripted(prompt)
      ? namesOf(prompt)
          .map((name) => words.get(name))
          .find(Boolean)
      : undefined;
    return said === undefined ? prompt : { ...prompt, text: composed(said, prompt.at), unread: undefined };
  };
  const nodes = new Map([...flow.nodes].map(([id, node]) => [id, withPrompts(node, scripted)] as const));
  return { ...flow, nodes };
}

function withPrompts(node: Node, scripted: (prompt: Prompt) => Prompt): Node {
  const prompts = node.prompts.map(scripted);
  if (node.type !== 'menu' && node.type !== 'queue') return { ...node, prompts };
  const options = node.options.map((option) => ({ ...option, prompt: option.prompt && scripted(option.prompt) }));
  return { ...node, prompts, options };
}

const isUnscripted = ({ unread, audio }: Prompt) => unread === 'recording' && audio !== undefined;

/** By which names a recording may be listed: as it is written, its file, and that without its ending. */
function namesOf({ audio }: Prompt): string[] {
  const full = nameOf(audio!.value);
  const file = full.split('/').at(-1)!;
  return [full, file, stemOf(full), stemOf(file)];
}

const stemOf = (name: string) => name.replace(/\.[a-z0-9]{2,4}$/, '');
