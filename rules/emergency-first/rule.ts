import {
  type HeardFirst,
  heardFirst,
  type Moment,
  secondsBetween,
  writtenFirst,
} from '../../src/analysis/heard-first.ts';
import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { withoutSentence } from '../../src/analysis/without-sentence.ts';
import { greets } from '../../src/language/greetings.ts';
import { closedNow } from '../../src/language/lists/closed.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, type Fix, fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Say first what cannot wait',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['IVR Doctors', 'callers of a police line'],
  fix: 'suggestion',
  words: { lists: [hazards] },
  reads: Object.keys(hazards),
  options: {
    seconds: {
      default: 5,
      min: 0,
      about: 'how many seconds, besides the welcome, may be heard before what cannot wait',
    },
  },

  *check({ flow, project, options }) {
    const told = new Set<number>();
    const phrases = byPrompt(phrasesHeard(flow, hazards));
    for (const heard of heardFirst(flow)) {
      const hazard = firstHazard(heard, flow, phrases);
      if (!hazard || told.has(hazard.at.start) || isClosed(heard)) continue;
      told.add(hazard.at.start);
      const welcome = endOfWelcome(heard, flow);
      const all = secondsBetween(heard, flow, project, BEGINNING, hazard.moment);
      const greeted = secondsBetween(heard, flow, project, BEGINNING, welcome);
      if (all === undefined || greeted === undefined) continue;
      const others = Math.round(all - Math.min(greeted, LONGEST_WELCOME));
      // Two sentences are more than one short one, and two options a menu already.
      const isBehindMore = isBehindOptions(hazard, heard, flow) || isBehindSentences(hazard, welcome, heard, flow);
      if (others <= (isBehindMore ? options.seconds / 2 : options.seconds)) continue;
      yield {
        at: hazard.at,
        message: `Callers hear about ${others} seconds of other things before "${hazard.words}".`,
        why: 'Someone in danger must listen to all of them first, or hangs up before the one that matters.',
        suggestion: hazard.isOption
          ? 'Make it the first option, straight after the welcome.'
          : 'Say it straight after the welcome, before everything else.',
        fixes: [movedUp(hazard, welcome, heard)],
      };
    }
  },
});

/** Out of hours the first thing to say is that nobody is there. */
function isClosed({ prompts }: HeardFirst): boolean {
  return prompts.some(
    (prompt) => !prompt.unread && phrasesIn(closedNow, prompt.language)(prompt.text.value).length > 0,
  );
}

const BEGINNING: Moment = { prompt: 0, offset: 0 };

/** Seconds that a welcome may take before it counts as something else. */
const LONGEST_WELCOME = 8;

interface Hazard {
  readonly at: Span;
  readonly words: string;
  readonly moment: Moment;
  /** Whether it is an option with a key. */
  readonly isOption: boolean;
  readonly text: Text;
  readonly end: number;
}

type ByPrompt = ReadonlyMap<HeardPrompt, readonly HeardPhrase[]>;

function byPrompt(phrases: readonly HeardPhrase[]): ByPrompt {
  const found = new Map<HeardPrompt, HeardPhrase[]>();
  for (const phrase of phrases) {
    const there = found.get(phrase.heard);
    if (there) there.push(phrase);
    else found.set(phrase.heard, [phrase]);
  }
  return found;
}

function firstHazard(heard: HeardFirst, flow: CallFlow, phrases: ByPrompt): Hazard | undefined {
  const offers = offersIn(heard, flow);
  const found = writtenFirst(heard, flow).flatMap(({ place, heard: written }) =>
    (phrases.get(written) ?? []).map((phrase) => hazardOf(phrase, place, offers)),
  );
  const tagged = heard.nodes
    .flatMap((node) => (node.type === 'menu' ? node.options : []))
    .flatMap((option): Hazard[] => {
      const { prompt, tags } = option;
      if (!prompt || prompt.unread || !tags.includes('emergency')) return [];
      const { text } = prompt;
      const moment = { prompt: heard.prompts.indexOf(prompt), offset: 0 };
      return [{ at: text.span(), words: inOneLine(text.value), moment, isOption: true, text, end: text.value.length }];
    });
  return [...found, ...tagged].reduce<Hazard | undefined>(
    (first, each) => (!first || isBefore(each.moment, first.moment) ? each : first),
    undefined,
  );
}

function hazardOf({ heard, sentence, at }: HeardPhrase, place: number, offers: readonly MenuOffer[]): Hazard {
  const { text } = heard.prompt;
  const offer = offers.find((each) => each.prompt.at.start === heard.prompt.at.start && holds(each.at, at));
  const end = offer ? offer.endInPrompt : sentence.end;
  const start = offer ? Math.max(0, offer.endInPrompt - (offer.end - offer.start)) : sentence.start;
  return {
    at: text.span(start, end),
    words: inOneLine(heard.words.slice(start, end)),
    moment: { prompt: place, offset: start },
    isOption: offer !== undefined,
    text,
    end,
  };
}

/** Where the words end that only greet: the first sentence, unless it offers something, and those that go on greeting. */
function endOfWelcome(heard: HeardFirst, flow: CallFlow): Moment {
  const offers = offersIn(heard, flow);
  let end = BEGINNING;
  for (const { place: prompt, heard: each } of writtenFirst(heard, flow)) {
    const [first] = each.sentences;
    // Prompts come in the order of the file, and a welcome may be written after what follows it.
    if (!first) continue;
    for (const { start, end: stop } of each.sentences) {
      const span = each.prompt.text.span(start, stop);
      const isFirst = prompt === 0 && start === first.start;
      const isGreeting = isFirst || greets(each.words.slice(start, stop)) || each.prompt.voice?.value === 'leader';
      if (!isGreeting || offers.some(({ at }) => holds(span, at) || holds(at, span))) break;
      const moment = { prompt, offset: stop };
      if (isBefore(end, moment) && prompt <= end.prompt + 1) end = moment;
    }
  }
  return end;
}

/** Two sentences or more of other things, after the welcome. */
function isBehindSentences({ moment }: Hazard, welcome: Moment, heard: HeardFirst, flow: CallFlow): boolean {
  let sentences = 0;
  for (const { place: prompt, heard: each } of writtenFirst(heard, flow)) {
    for (const { start, end } of each.sentences) {
      const isAfter = isBefore(welcome, { prompt, offset: start + 1 });
      if (isAfter && !isBefore(moment, { prompt, offset: end }) && /\p{L}/u.test(each.words.slice(start, end)))
        sentences += 1;
    }
  }
  return sentences >= 2;
}

/** Two other options are a menu already: whoever listens to them takes it for one that has nothing for them. */
function isBehindOptions({ moment }: Hazard, heard: HeardFirst, flow: CallFlow): boolean {
  const others = offersIn(heard, flow).filter(({ prompt, endInPrompt }) => {
    const place = heard.prompts.findIndex(({ at }) => at.start === prompt.at.start);
    return place >= 0 && isBefore({ prompt: place, offset: endInPrompt - 1 }, moment);
  });
  return others.length >= 2;
}

function offersIn(heard: HeardFirst, flow: CallFlow): readonly MenuOffer[] {
  return heard.nodes.flatMap((node) => (node.type === 'menu' ? offersOf(flow, node) : []));
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.prompt < b.prompt || (a.prompt === b.prompt && a.offset < b.offset);
}

function inOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().replace(/[.!]$/, '');
}

/** A sentence without a key, if the welcome is words that can be written on. */
function movedUp(
  { isOption, text, moment, end }: Hazard,
  welcome: Moment,
  { prompts, nodes }: HeardFirst,
): Fix | undefined {
  const [first, own] = [prompts[welcome.prompt], prompts[moment.prompt]];
  if (isOption || !first || !own || first.isSsml || own.isSsml || welcome.offset === 0) return undefined;
  const { value } = text;
  const words = value.slice(moment.offset, end);
  if (first !== own) {
    // Some may come to another step without hearing this one.
    if (!nodes.some((node) => node.prompts.includes(first) && node.prompts.includes(own))) return undefined;
    // Two recordings cannot be parted and joined, and what is said until a day, or in another voice, stays so.
    if ([first, own].some(({ audio, voice, until, unread }) => audio || voice || until || unread)) return undefined;
    const place = first.text.value.slice(0, welcome.offset).trimEnd().length;
    const isAll = value.slice(0, moment.offset).trim() === '' && value.slice(end).trim() === '';
    return fixOf('suggestion', 'words', TITLE, [
      first.text.replace(place, place, ` ${words.trim()}`),
      isAll ? withoutItem(own) : withoutSentence(text, { start: moment.offset, end }),
    ]);
  }
  const between = value.slice(welcome.offset, moment.offset).trimEnd();
  const gap = value.slice(welcome.offset).match(/^\s*/)![0] || ' ';
  return fixOf('suggestion', 'words', TITLE, [text.replace(welcome.offset, end, `${gap}${words}${between}`)]);
}

const TITLE = 'Say it straight after the welcome';

/** The edit that takes a prompt out of its list, where it stands there on a line of its own and has nothing but words. */
function withoutItem({ at: { source, start, end } }: Prompt): Edit | undefined {
  const before = source.text.slice(Math.max(0, start - 200), start);
  const [dash] = /(?<=[\r\n]) *- +$/.exec(before) ?? [];
  const [rest] = /^[ \t]*(?:\r?\n|$)/.exec(source.text.slice(end, end + 200)) ?? [];
  const words = source.text.slice(start, end);
  const isBare = /^text: [^\r\n]*$/.test(words) || !/[\r\n]|^[[{&*!|>]|^\p{Ll}\w*: /u.test(words);
  if (dash === undefined || rest === undefined || !isBare) return undefined;
  return { span: { source, start: start - dash.length, end: end + rest.length }, text: '' };
}
