import type { Offer } from '../language/offer.ts';
import { readOffers } from '../language/offers/offers.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Span } from '../source/source.ts';
import { joined, type Text } from '../source/text.ts';
import { waysInto } from './graph.ts';
import { perFlow, perPrompt } from './per-flow.ts';

/** An offer of a menu, and where its words stand. */
export interface MenuOffer extends Offer {
  /** The words it was read from: the stretches of the offer are of this text. */
  readonly text: Text;
  /** The prompt that names its key. */
  readonly prompt: Prompt;
  /** Where in the words of that prompt the offer has been heard out. */
  readonly endInPrompt: number;
  /** The number of the option whose own words make it; undefined where the menu, or a message before it, speaks it. */
  readonly option?: number | undefined;
  /** The whole offer, in the file. */
  readonly at: Span;
}

/** What each menu offers before anyone slips, in the order in which callers hear it. */
export const offersByMenu = perFlow((flow): ReadonlyMap<string, readonly MenuOffer[]> => {
  const offers = new Map<string, readonly MenuOffer[]>();
  for (const node of flow.nodes.values()) {
    if (node.type === 'menu') offers.set(node.id, offersIn(promptsHeardAt(flow, node)));
  }
  return offers;
});

/** What one menu offers. */
export function offersOf(flow: CallFlow, menu: Menu): readonly MenuOffer[] {
  return offersByMenu(flow).get(menu.id) ?? [];
}

/** All that a caller hears of a menu the first time: the messages that lead only to it, its own words, its options'. */
export function promptsHeardAt(flow: CallFlow, menu: Menu): readonly Prompt[] {
  const own = menu.prompts.filter(({ when }) => when === 'say' || when === 'option');
  return [...messagesBefore(flow, menu).flatMap(({ prompts }) => prompts), ...own];
}

/**
 * The message whose only way leads to this menu, and which is the only way there; and the one before that, and so on.
 * What it says of keys is said of this menu. Returning to the menu itself counts for nothing.
 */
export function messagesBefore(flow: CallFlow, menu: Menu): readonly Node[] {
  return messagesByMenu(flow).get(menu.id) ?? [];
}

/** Whether what a message says of keys is said of the menu that it leads to. */
export function belongsToMenu(flow: CallFlow, message: Node): boolean {
  return messagesOfMenus(flow).has(message);
}

const messagesByMenu = perFlow((flow): ReadonlyMap<string, readonly Node[]> => {
  const menus = [...flow.nodes.values()].filter((node) => node.type === 'menu');
  return new Map(menus.map((menu) => [menu.id, messagesThatLeadTo(menu, flow)]));
});

const messagesOfMenus = perFlow((flow): ReadonlySet<Node> => new Set([...messagesByMenu(flow).values()].flat()));

function messagesThatLeadTo(menu: Menu, flow: CallFlow): Node[] {
  const found = new Set<Node>();
  for (let at: Node = menu; ; ) {
    const from: ReadonlySet<string> = new Set(
      (waysInto(flow).get(at.id) ?? []).map((edge) => edge.from).filter((id) => id !== menu.id),
    );
    const [only]: readonly string[] = [...from];
    const before: Node | undefined = only === undefined || from.size > 1 ? undefined : flow.nodes.get(only);
    if (before?.type !== 'message' || found.has(before)) return [...found].reverse();
    found.add(before);
    at = before;
  }
}

/** The offers in prompts that are heard one after another. Where one cannot be read, nothing leads over it. */
export function offersIn(prompts: readonly Prompt[]): MenuOffer[] {
  const offers: MenuOffer[] = [];
  let run: Prompt[] = [];
  const flush = () => {
    if (run.length > 0) offers.push(...offersOfRun(run));
    run = [];
  };
  for (const prompt of prompts) {
    if (prompt.unread || (run[0] && run[0].language !== prompt.language)) flush();
    if (!prompt.unread) run.push(prompt);
  }
  flush();
  return offers;
}

/** What the words of one prompt offer by themselves. */
export const offersOfPrompt = perPrompt((prompt): readonly MenuOffer[] => offersIn([prompt]));

function offersOfRun(prompts: readonly Prompt[]): MenuOffer[] {
  const text = joined(
    prompts.map((prompt) => prompt.text),
    '\n',
  );
  const starts: number[] = [];
  let length = 0;
  for (const prompt of prompts) {
    starts.push(length);
    length += prompt.text.value.length + 1;
  }
  const isSsml = prompts.some((prompt) => prompt.isSsml);
  const words = isSsml ? prompts.map(spokenWords).join('\n') : text.value;
  return readOffers(words, prompts[0]!.language).map((offer) => {
    // The prompt that names the key is the one that makes the offer, even where an earlier one says for what.
    const index = starts.findLastIndex((start) => start <= offer.means.start);
    const prompt = prompts[index]!;
    // Written out, for a copy by `...` takes ten times as long.
    return {
      start: offer.start,
      end: offer.end,
      by: offer.by,
      key: offer.key,
      phrase: offer.phrase,
      means: offer.means,
      task: offer.task,
      words: offer.words,
      goal: offer.goal,
      // With the tags that stand in it.
      said: isSsml ? text.value.slice(offer.start, offer.end) : offer.said,
      goalSaid: isSsml && offer.goal ? text.value.slice(offer.goal.start, offer.goal.end) : offer.goalSaid,
      order: offer.order,
      verb: offer.verb,
      anyTime: offer.anyTime,
      answer: offer.answer,
      language: offer.language,
      text,
      prompt,
      endInPrompt: Math.min(offer.end - starts[index]!, prompt.text.value.length),
      option: prompt.option,
      at: text.span(offer.start, offer.end),
    };
  });
}

/** The words of a prompt, each at its own offset: where SSML has tags, there is white space. */
export function spokenWords({ text, isSsml }: Prompt): string {
  return isSsml ? text.value.replaceAll(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)) : text.value;
}
