import { enticing } from '../language/enticing.ts';
import { adverts } from '../language/lists/adverts.ts';
import { selling } from '../language/lists/selling.ts';
import { webDeflection } from '../language/lists/web.ts';
import type { Stretch } from '../language/offer.ts';
import { sellingShapes } from '../language/shapes.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Span } from '../source/source.ts';
import { unhelpedAt } from './before-help.ts';
import { menuAfter } from './caller/spoken.ts';
import { reachedByDay } from './closed.ts';
import { offersOf } from './offers.ts';
import { perFlow } from './per-flow.ts';
import { heardPrompts } from './phrases-heard.ts';

/** Something that is advertised before callers have said why they ring. */
export interface Advert {
  readonly node: Node;
  readonly prompt: Prompt;
  /** The sentences that advertise, in the words of the prompt; all of it where its author says that it does. */
  readonly stretch: Stretch;
  readonly words: string;
}

/** The lists by whose phrases an advertisement is known. */
export const advertLists = [selling, adverts, enticing, sellingShapes] as const;

/** The adverts that callers hear before they have said why they ring, those of one prompt that follow each other as one. */
export const advertsFirst = perFlow((flow): readonly Advert[] => {
  const day = reachedByDay(flow);
  const unhelped = unhelpedAt(flow);
  return heardPrompts(flow).flatMap((heard): Advert[] => {
    const { prompt, words, sentences } = heard;
    const node = heard.nodes.find(({ id, type }) => {
      const isAsked = type === 'message' || type === 'menu' || type === 'collect' || type === 'action';
      return isAsked && day.has(id) && unhelped.get(id)?.hasSaidWhy === false;
    });
    if (!node || (prompt.when !== 'say' && prompt.when !== 'option')) return [];
    const whole = { start: 0, end: words.length };
    if (prompt.purpose === 'marketing') return [{ node, prompt, stretch: whole, words: words.trim() }];
    if (prompt.purpose !== undefined && prompt.purpose !== 'greeting' && prompt.purpose !== 'notice') return [];
    const found: Advert[] = [];
    for (const sentence of sentences) {
      const said = sentence.words;
      const sells = advertises(said, words.slice(sentence.end, sentence.end + 60), sentence.language);
      if (!sells || isOffered(node, prompt.text.span(sentence.start, sentence.end))) continue;
      const last = found.at(-1);
      const joins = last && words.slice(last.stretch.end, sentence.start).trim() === '';
      const start = joins ? last.stretch.start : sentence.start;
      if (joins) found.pop();
      const stretch = { start, end: sentence.end };
      found.push({ node, prompt, stretch, words: words.slice(start, sentence.end).replaceAll(/\s+/g, ' ') });
    }
    return found;
  });

  /** Whether it is part of what somebody may choose. */
  function isOffered(node: Node, sentence: Span): boolean {
    const menu = node.type === 'menu' ? node : menuAfter(flow).get(node.id);
    return (
      menu !== undefined && offersOf(flow, menu).some(({ at }) => at.start < sentence.end && sentence.start < at.end)
    );
  }
});

/** The same by the place of the prompt that holds them: the offset in the file at which it begins. */
export const advertsByPlace = perFlow((flow): ReadonlyMap<number, readonly Advert[]> => {
  const places = new Map<number, Advert[]>();
  for (const advert of advertsFirst(flow)) {
    const { start } = advert.prompt.at;
    places.set(start, [...(places.get(start) ?? []), advert]);
  }
  return places;
});

function advertises(words: string, after: string, language: string): boolean {
  const sells = advertLists.some(
    (list) =>
      phrasesIn(list, language)(words).length > 0 &&
      // "Looking for a weekend away? Press 2." is a choice.
      !(list === enticing && (ANSWERED.test(words) || ANSWERED_NEXT.test(after))),
  );
  return sells && !isWebTip(words, language) && !TIP.test(words);
}

const ANSWERED = /\b(?:press|dial|say|key|choose|select|hit)\b/i;

const ANSWERED_NEXT = /^\W{0,5}(?:(?:just|then|please|now|simply|so) ){0,2}(?:press|dial|say|key|choose|select|hit)\b/i;

/** How to use the line, and no advertisement. */
const TIP = /^did you know(?: that)? you (?:can|may) (?:press|dial|say|stay|speak|ask|wait)\b/i;

/** How an advertisement begins, and a tip too. */
const LEAD_IN =
  /^(?:[^,.]{1,40}, )?(?:did you know|have you (?:tried|thought|considered|visited|seen|looked)|why not|be sure to visit)\b/i;

/** "Did you know that you can pay online?" sells nothing: it sends callers elsewhere. */
function isWebTip(words: string, language: string): boolean {
  const rest = words.replace(LEAD_IN, '');
  const sells = advertLists.some((list) => phrasesIn(list, language)(rest).length > 0);
  return !sells && phrasesIn(webDeflection, language)(words).length > 0;
}
