import type { Stretch } from '../language/offer.ts';
import { secondsOf } from '../language/spoken/spoken.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Menu, Message } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import { isTimedByRecording, sum, type Time } from './caller/model.ts';
import { routeTo } from './caller/routes.ts';
import { secondsUntil, spokenIn } from './caller/spoken.ts';
import { stretchesWithin, stretchWithin, timelineOf } from './caller/timeline.ts';
import { usualModel } from './caller/usual.ts';
import { entryNodes } from './graph.ts';
import { type MenuOffer, messagesBefore } from './offers.ts';

/*
 * What rules say of seconds, by the caller's own clock: as long as recordings run, and with the rests between offers, so that
 * no rule and no figure disagree.
 */

/** Seconds that words which stand in no recording take to say. */
export function secondsOfWords(words: string, language: string, { speech }: Pick<Project, 'speech'>): number {
  return secondsOf(words, { language, ssml: false, speech });
}

/** Seconds that prompts heard one after another take; undefined where one can be neither read nor timed. */
export function secondsOfPrompts(flow: CallFlow, project: Project, prompts: readonly Prompt[]): number | undefined {
  return known(timelineOf(usualModel(flow, project), prompts).total);
}

/** Whether anybody can tell how long a prompt takes: its words can be read, or its recording is of known length. */
export function canBeTimed(prompt: Prompt, flow: CallFlow, project: Project): boolean {
  return !prompt.unread || isTimedByRecording(usualModel(flow, project), prompt);
}

/** Seconds that a stretch of a prompt's words takes; of a recording, its part. Undefined where nobody can time the prompt. */
export function secondsOfStretch(
  flow: CallFlow,
  project: Project,
  prompt: Prompt,
  { start, end }: { readonly start: number; readonly end: number },
): number | undefined {
  return stretchWithin(usualModel(flow, project), prompt, start, end);
}

/** Seconds that each of several stretches of a prompt's words takes, in order. Undefined where nobody can time the prompt. */
export function secondsOfStretches(
  flow: CallFlow,
  project: Project,
  prompt: Prompt,
  stretches: readonly Stretch[],
): readonly number[] | undefined {
  return stretchesWithin(usualModel(flow, project), prompt, stretches);
}

/** Seconds that an offer takes to hear, wherever in a menu it stands. */
export function secondsOfOffer(flow: CallFlow, project: Project, offer: MenuOffer): number {
  const { text, prompt, start, end, endInPrompt, language } = offer;
  const own = endInPrompt - (end - start);
  const inRecording = own < 0 ? undefined : secondsOfStretch(flow, project, prompt, { start: own, end: endInPrompt });
  return inRecording ?? secondsOfWords(text.value.slice(start, end), language, project);
}

/** Seconds from the first word of a menu, with the messages that belong to it, to the last word of one of its offers. */
export function secondsToHear(flow: CallFlow, project: Project, menu: Menu, offer: MenuOffer): number | undefined {
  const model = usualModel(flow, project);
  const before: Time[] = [];
  for (const node of [...messagesBefore(flow, menu), menu]) {
    if (node.type !== 'message' && node.type !== 'menu') continue;
    if (node.prompts.includes(offer.prompt)) {
      return known(sum(...before, secondsUntil(model, node, offer.prompt, offer.endInPrompt)));
    }
    before.push(spokenIn(model, node).line.total);
  }
  return undefined;
}

/** Seconds from the first word of what a step says, its options among it, to the last. */
export function secondsToHearOut(flow: CallFlow, project: Project, node: Menu | Collect | Message): number | undefined {
  return known(spokenIn(usualModel(flow, project), node).line.total);
}

/**
 * Seconds until callers who press what they hear come to a step, by the quickest way from any entry; undefined where they are
 * told of no way there, or nobody can time it.
 */
export function secondsToReach(flow: CallFlow, project: Project, node: string): number | undefined {
  const model = usualModel(flow, project);
  const times = entryNodes(flow).flatMap((entry) => {
    const route = routeTo(model, entry, node);
    return (route && known(route.takes)) ?? [];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

function known({ seconds, unread }: Time): number | undefined {
  return unread === 0 ? seconds : undefined;
}
