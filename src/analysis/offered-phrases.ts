import { type Match, mayHave, type PhraseLists, phrasesIn } from '../language/words/phrases.ts';
import type { MenuOffer } from './offers.ts';

/**
 * The phrases of a list in an offer, or in its goal, by their places there. The prompt in which it stands has been read
 * already, and mostly has none: then the offer need not be read by itself.
 */
export function phrasesOffered(lists: PhraseLists, offer: MenuOffer, words: string = offer.said): readonly Match[] {
  const { language } = offer;
  return mayHave(lists, language, wordsAround(offer)) ? phrasesIn(lists, language)(words) : NONE;
}

const NONE: readonly Match[] = [];

/** The words of the prompt in which an offer stands; where several make it, all that was read with it. */
export function wordsAround({ text, said, start, end, prompt, endInPrompt }: MenuOffer): string {
  const own = endInPrompt - (end - start);
  const isWhole = own >= 0 && prompt.text.value.startsWith(said, own);
  return isWhole ? prompt.text.value : text.value;
}
