import { standsAlone } from '../../src/analysis/alone.ts';
import { figuresOf } from '../../src/analysis/caller-figures.ts';
import { type HeardFirst, heardFirst } from '../../src/analysis/heard-first.ts';
import { offersOf, spokenWords } from '../../src/analysis/offers.ts';
import { secondsOfPrompts, secondsOfStretches, secondsOfWords } from '../../src/analysis/seconds.ts';
import { greets } from '../../src/language/greetings.ts';
import { closedNow } from '../../src/language/lists/closed.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Let callers choose within seconds',
  category: 'opening',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['IBM voice response guide', 'Healthwatch Islington', 'ACIXD'],
  options: {
    seconds: { default: 10, min: 1, about: 'how many seconds may pass before the first option' },
    error_seconds: { default: 30, min: 1, about: 'after how many seconds it is an error' },
  },

  *check({ flow, project, options }) {
    const told = new Set<number>();
    for (const heard of heardFirst(flow)) {
      const menu = heard.nodes.at(-1);
      if (menu?.type !== 'menu' && !isWelcomeAlone(heard, flow)) continue;
      const seconds = secondsUntilChoice(heard, flow, project);
      if (seconds === undefined || Math.round(seconds) <= options.seconds) continue;
      const sentences = sentencesBefore(heard, flow, project);
      const [first] = sentences;
      if (!first || told.has(first.at.start)) continue;
      // What cannot wait has to come first, and is not held against anyone.
      const urgent = sentences.reduce((all, sentence) => all + (sentence.isUrgent ? sentence.seconds : 0), 0);
      if (Math.round(seconds - urgent) <= options.seconds) continue;
      told.add(first.at.start);
      const movable = sentences.filter(({ isUrgent, at }) => !isUrgent && at.start !== first.at.start);
      const longest = movable.toSorted((a, b) => b.seconds - a.seconds).slice(0, MOST_NAMED);
      const offers = menu?.type === 'menu' && (offersOf(flow, menu).length > 0 || menu.options.length > 0);
      yield {
        at: first.at,
        severity: Math.round(seconds - urgent) > options.error_seconds ? 'error' : undefined,
        message: offers
          ? `It takes callers about ${Math.round(seconds)} seconds to get to the first option of "${menu!.id}".`
          : `Callers listen for about ${Math.round(seconds)} seconds, and still have nothing to choose.`,
        why: 'They rang to say something, and hear everything that others wanted to say to them first.',
        suggestion:
          longest.length > 0
            ? `Keep the name and what cannot wait, and move the rest to where it is asked for: ${longest.map(({ words }) => `"${words}"`).join(', ')}.`
            : 'Say the name, and then the first option.',
        related: longest.map(({ at, seconds: each }) => ({ at, message: `about ${inWords(each)}` })),
        secondsSaved: seconds - urgent - options.seconds,
      };
    }
  },
});

/** How many sentences are named, the longest of all. */
const MOST_NAMED = 3;

function inWords(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return `${whole} second${whole === 1 ? '' : 's'}`;
}

/** As the caller's clock says; where an opening offers nothing at all, its words. */
function secondsUntilChoice(heard: HeardFirst, flow: CallFlow, project: Project): number | undefined {
  const figures = figuresOf(flow, project).find(({ entry }) => entry.node === heard.entry.id);
  const known = figures?.seconds.firstChoice;
  if (known !== null && known !== undefined) return known;
  const menu = heard.nodes.at(-1)!;
  const isSilentMenu = menu.type === 'menu' && menu.options.length === 0 && offersOf(flow, menu).length === 0;
  const words = heard.prompts[0]?.text.value ?? '';
  return (isSilentMenu && greets(words)) || isWelcomeAlone(heard, flow)
    ? secondsOfPrompts(flow, project, heard.prompts)
    : undefined;
}

/** A welcome that stands in no flow, and offers nothing: not of a closed line, a mailbox or a queue. */
function isWelcomeAlone({ nodes, prompts }: HeardFirst, flow: CallFlow): boolean {
  const words = prompts[0]?.text.value ?? '';
  return (
    standsAlone(flow) &&
    nodes.at(-1)?.type === 'message' &&
    greets(words) &&
    !NO_WELCOME.test(words) &&
    !saysClosed(words)
  );
}

const saysClosed = (words: string) => phrasesIn(closedNow, 'en')(words).length > 0;

const NO_WELCOME =
  /\b(?:goodbye|leave (?:us |me |your |a )|after the (?:tone|beep)|mailbox|voicemail|wait(?:ing)?|hold(?:ing)?|queue|busy|be with you|put(?:ting)? you through|connect(?:ing)? you|transfer(?:ring)? you|helping (?:other|someone)|your reference)\b/i;

interface Sentence {
  readonly at: Span;
  readonly words: string;
  readonly seconds: number;
  /** Whether it tells what to do in danger, or what there is to choose. */
  readonly isUrgent: boolean;
}

/** The sentences that are over before anything is offered. */
function sentencesBefore({ prompts, nodes }: HeardFirst, flow: CallFlow, project: Project): Sentence[] {
  const menu = nodes.at(-1);
  const first = menu?.type === 'menu' ? offersOf(flow, menu)[0] : undefined;
  const last = first ? prompts.findIndex((prompt) => isWrittenAs(prompt, first.prompt)) : -1;
  return prompts.slice(0, last < 0 ? undefined : last + 1).flatMap((prompt) => {
    if (prompt.unread || (last < 0 && prompt.when === 'option')) return [];
    const words = spokenWords(prompt);
    const stretches = sentencesOf(words);
    const times = secondsOfStretches(flow, project, prompt, stretches);
    return stretches.flatMap(({ start, end }, index): Sentence[] => {
      const at = prompt.text.span(start, end);
      if (first && isWrittenAs(prompt, first.prompt) && at.end > first.at.start) return [];
      const said = words.slice(start, end).replaceAll(/\s+/g, ' ');
      const seconds = times?.[index] ?? secondsOfWords(said, prompt.language, project);
      // What cannot wait, and a question that names the choices already, are no delay.
      const isUrgent = phrasesIn(hazards, prompt.language)(said).length > 0 || asksWhich(said, menu, flow);
      return [{ at, words: said.replace(/(?<![.!])[.!]+$/, ''), seconds, isUrgent }];
    });
  });
}

/** "Do you want rent, repairs or something else?": callers hear what there is to choose. */
function asksWhich(said: string, menu: Node | undefined, flow: CallFlow): boolean {
  if (menu?.type !== 'menu' || !said.trimEnd().endsWith('?')) return false;
  const words = said.toLowerCase();
  const named = offersOf(flow, menu).filter((offer) => offer.words !== '' && words.includes(offer.words.toLowerCase()));
  return new Set(named.map((offer) => offer.words.toLowerCase())).size > 1;
}

function isWrittenAs(a: Prompt, b: Prompt): boolean {
  return a.at.start === b.at.start && a.when === b.when;
}
