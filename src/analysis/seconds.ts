import { secondsOf } from '../language/spoken/spoken.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { type MenuOffer, offersOf, promptsHeardAt } from './offers.ts';

/**
 * Seconds that words heard one after another take, as a voice of normal pace says them; undefined where one of them cannot
 * be read, since then nobody knows.
 */
export function secondsOfPrompts(prompts: readonly Prompt[]): number | undefined {
  if (prompts.some(({ unread }) => unread)) return undefined;
  if (prompts.length === 0) return 0;
  // Joined and timed as one: the same words take the same time however they are split.
  const isSsml = prompts.some((prompt) => prompt.isSsml);
  const words = prompts.map(({ text }) => text.value.trim()).join(' ');
  return secondsOf(words, { language: prompts[0]!.language, ssml: isSsml });
}

/** Seconds from the first word of a menu, with the messages that belong to it, to the last word of one of its offers. */
export function secondsToHear(flow: CallFlow, menu: Menu, offer: MenuOffer): number | undefined {
  const heard = promptsHeardAt(flow, menu);
  const last = heard.indexOf(offer.prompt);
  if (heard.slice(0, last + 1).some(({ unread }) => unread)) return undefined;
  const before = heard.slice(0, last).map(({ text }) => text.value.trim());
  const own = offer.prompt.text.value.slice(0, offer.endInPrompt).trim();
  return secondsOf([...before, own].join(' '), { language: offer.prompt.language, ssml: offer.prompt.isSsml });
}

/** Seconds to hear the last offer of a menu out; undefined where it offers nothing, or not all of it can be read. */
export function secondsToLastOffer(flow: CallFlow, menu: Menu): number | undefined {
  const last = offersOf(flow, menu).at(-1);
  return last && secondsToHear(flow, menu, last);
}
