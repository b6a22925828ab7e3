import { whenNeeded } from '../language/when-needed.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { isClosedWay, saysClosed } from './closed.ts';
import { entryNodes } from './graph.ts';
import { offersOf } from './offers.ts';
import { perFlow } from './per-flow.ts';

/** What callers meet, while the line is open, from the entries to the first menu in which they say what they want. */
export interface Opening {
  /** In the order of the fewest steps. The menus at which it ends are among them, and those of languages before them. */
  readonly nodes: readonly Node[];
  /** The first menus of tasks. */
  readonly menus: readonly Menu[];
  /** Whether part of it is not in this file. */
  readonly leadsOut: boolean;
}

export const openingOf = perFlow((flow): Opening => {
  const seen = new Set(entryNodes(flow).filter((id) => !saysClosed(flow.nodes.get(id)!)));
  const nodes: Node[] = [];
  const menus: Menu[] = [];
  let leadsOut = false;
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (saysClosed(node)) continue;
    nodes.push(node);
    if (node.type === 'unknown' || node.type === 'flow') leadsOut = true;
    if (node.type === 'menu' && !choosesLanguage(node, flow)) {
      menus.push(node);
      continue;
    }
    for (const edge of node.edges.filter(isPlainWay)) {
      if (edge.target.kind === 'node' && flow.nodes.has(edge.target.id)) seen.add(edge.target.id);
      else if (edge.target.kind === 'unknown' || edge.target.kind === 'missing') leadsOut = true;
    }
  }
  return { nodes, menus, leadsOut };
});

/** What callers hear there before anyone slips, in the order in which they do. */
export function heardInOpening({ nodes }: Opening): Prompt[] {
  return nodes.flatMap(({ prompts }) => prompts.filter(({ when }) => when === 'say' || when === 'option'));
}

function isPlainWay(edge: Edge): boolean {
  return !isClosedWay(edge) && edge.on.kind !== 'no input' && edge.on.kind !== 'no match' && !edge.inherited;
}

/** Whether every key of a menu is a language, or all of it is said in more than one. */
function choosesLanguage(menu: Menu, flow: CallFlow): boolean {
  const { options } = menu;
  if (options.length === 0 || options.length > MOST_LANGUAGES) return false;
  return options.every(({ language, prompt, label, number }) => {
    const offered = offersOf(flow, menu).filter(
      (offer) => offer.option === number || offer.key === options[number - 1]?.key,
    );
    const words = [label?.value, prompt?.text.value, ...offered.map((offer) => offer.words)].join(' ');
    return language !== undefined || namesLanguage(words.toLowerCase());
  });
}

/** Nobody offers more. */
const MOST_LANGUAGES = 30;

const LANGUAGES =
  'english|spanish|french|german|italian|portuguese|dutch|welsh|irish|gaelic|polish|russian|ukrainian|mandarin|cantonese|chinese|hindi|punjabi|urdu|bengali|gujarati|tamil|arabic|somali|turkish|vietnamese|korean|japanese|tagalog|español|inglés|français|anglais|deutsch|englisch|italiano|inglese|português|inglês|nederlands|engels|cymraeg|gaeilge|polski';

const languageNames = whenNeeded(() => LANGUAGES.split('|'));

const aLanguage = whenNeeded(() => new RegExp(`\\b(?:${LANGUAGES})\\b`));

/** Whether words name a language. */
function namesLanguage(words: string): boolean {
  return languageNames().some((name) => words.includes(name)) && aLanguage().test(words);
}
