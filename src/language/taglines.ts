import type { Stretch } from './offer.ts';
import { listFoundBy, type PhraseLists } from './words/phrases.ts';

/** Such lines, as a list that is asked of one sentence at a time. */
export const taglines: PhraseLists = {
  en: listFoundBy('en', (sentence) => {
    const found = taglineIn(sentence);
    return found ? [{ ...found, phrase: sentence.slice(found.start, found.end), means: '' }] : [];
  }),
};

/**
 * A line that a firm says of itself, known by its shape: what is hung on to its name ("Welcome to Tasman Energy, powering a brighter
 * tomorrow"), a sentence that only stands beside it ("Your health, our mission."), or a comparison with all others of a place
 * ("Dublin's most trusted removals firm"). English only. Undefined where the sentence tells something, asks, or offers.
 */
export function taglineIn(sentence: string): Stretch | undefined {
  const end = sentence.search(/(?<![\s.!…])[\s.!…]*$/);
  if (/[?{}]|\b(?:press|dial|key|say|choose|select)\b/i.test(sentence)) return undefined;
  return aside(sentence.slice(0, end)) ?? alone(sentence.slice(0, end)) ?? boast(sentence);
}

/** What follows the name in "Welcome to Harbour Bank, where your money works harder". */
function aside(said: string): Stretch | undefined {
  const lead = (ANNOUNCED.exec(said) ?? NAMED.exec(said))?.[0];
  if (lead === undefined) return undefined;
  // The first mark after the name.
  const mark = /(?:,|:|;|[-–—]{1,2})\s+/.exec(said.slice(lead.length));
  if (!mark) return undefined;
  const start = lead.length + mark.index + mark[0].length;
  const hung = said.slice(start);
  return isPraise(hung) ? { start, end: said.length } : undefined;
}

const ANNOUNCED =
  /^(?:hello|hi|good (?:morning|afternoon|evening|day))?[,!.]?\s*(?:and )?(?:a (?:very )?warm )?(?:welcome to|(?:thank you|thanks) for (?:calling|ringing|phoning|contacting|choosing)|you(?:'ve|’ve| have) (?:reached|called|come through to|come to)|you(?:'re|’re| are) (?:now )?through to|this is|here is|from|welcome,)\s+\S+/iu;

/** "Redwood Library: opening doors": a name alone, written large. */
const NAMED = /^(?:(?:the|of|and|for|&|\p{Lu}[\p{L}\p{N}'’&.-]*) ){0,6}\p{Lu}[\p{L}\p{N}'’&.-]* ?(?=[,:–—-])/u;

/** A sentence of few words without anything done in it. */
function alone(said: string): Stretch | undefined {
  const count = said.split(/\s+/).length;
  if (count < 2 || count > 12 || /\d|:/.test(said)) return undefined;
  // "Upholding justice."
  if (count < 7 && startsWithDoing(said) && !AT_WORK.test(said)) return { start: 0, end: said.length };
  const isOne = PAIR.test(said) || MORE_THAN.test(said) || (startsWithDoing(said) && LOFTY.test(said));
  return isOne ? { start: 0, end: said.length } : undefined;
}

function boast(sentence: string): Stretch | undefined {
  const match = ABOVE_OTHERS.exec(sentence) ?? YEARS.exec(sentence) ?? NOT_ONLY.exec(sentence);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function isPraise(hung: string): boolean {
  if (hung.split(/\s+/).length > 16 || /\d{3}/.test(hung.replace(/\b(?:18|19|20)\d\d\b/g, ''))) return false;
  if (/^where\b/i.test(hung)) return !/^where (?:you|we|callers) (?:can|may)\b/i.test(hung);
  if (/^because\b/i.test(hung)) return true;
  if (STRONG.test(hung) || OF_THEMSELVES.test(hung) || PAIR.test(hung) || MORE_THAN.test(hung)) return true;
  // "…: clean power, bright lives"
  if (/^\p{L}+ \p{L}+, \p{L}+ \p{L}+$/u.test(hung)) return LOFTY.test(hung);
  if (startsWithDoing(hung))
    return LOFTY.test(hung) || /\b(?:since|for (?:over|more than|nearly|almost))\b/i.test(hung);
  return /^(?:the|your|an?|our|\p{Lu}\p{L}+['’]s)\b/u.test(hung) && (SUPERLATIVE.test(hung) || OF_YOURS.test(hung));
}

/** Doing that only a tagline does. */
const STRONG =
  /^(?:proudly )?(?:powering|inspiring|transforming|enriching|empowering|shaping|redefining|pioneering|unlocking|championing|nurturing|energi[sz]ing|reimagining|reinventing|revolutioni[sz]ing|igniting|elevating|setting the standard|raising the bar|going further|leading the way|standing by)\b/i;

const startsWithDoing = (words: string): boolean => STRONG.test(words) || DOING.test(words);

/** "…, committed to the success of every child". */
const OF_THEMSELVES =
  /^(?:and )?(?:we(?:'re|’re| are) )?(?:always |truly |still )?(?:committed|dedicated|devoted|passionate|proud|trusted|inspired|driven|loved|chosen|recommended|at your service|here to (?:help|serve|make|care|listen)|simply|naturally|together we|together,|leaders? in|pioneers? (?:of|in)|the (?:power|art|science|spirit|joy|heart|home|future|difference|smart(?:er)?|better|natural|sensible|friendly|caring) )\b/i;

/** What a tagline may begin with, if it goes on to something fine: anything done, but for what is told of a call or a firm. */
const DOING =
  /^(?:proudly |always |together )?(?!(?:opening (?:hours|times)|calling|ringing|speaking|talking|during|morning|evening|regarding|concerning|including|excluding|parking|booking|billing|banking|following|nothing|something|anything|everything|bring|ring|spring|swing|string|wing|king|sing|thing|sterling|according|being|trading|acting|operating|incorporating|dealing|covering|representing|replacing|formerly|waiting|holding|pressing|starting|beginning|closing|using|having)\b)\p{L}{2,20}ing\b/iu;

/** What taglines are about. */
const LOFTY =
  /\b(?:futures?|tomorrow|lives|life|world|communit(?:y|ies)|dreams?|smiles?|generations?|potential|excellence|better|brighter|best|together|matters?|difference|possib(?:le|ilities)|hope|success|first|hearts?|minds|trust|care|passion|pride|further|forward|closer|stronger|smarter|healthier|happier|greener|safer|easier|simple|nation|country|promise|peace of mind|confidence|freedom|journeys?|opportunit(?:y|ies)|innovation|standards|values|joy|happiness|quality|every (?:step|day|mile|home|time|way)|everyone|all we do|we do|you love|planet|good)\b/i;

const SUPERLATIVE =
  /\b(?:most (?!of\b)\p{L}+|best[- ]loved|best|finest|leading|premier|number one|favou?rite|foremost|friendliest|fastest[- ]growing|award[- ]winning|trusted|world[- ]class|first choice|go-to|one[- ]stop|people who|team that|bank that|experts?|specialists? in|oldest|largest|biggest)\b/iu;

const OF_YOURS =
  /^your (?:\p{L}+ )?(?:partners? in|gateway to|home (?:for|of)|local|friendly|caring|family|trusted|friend|choice)\b/iu;

/** What the line itself does with the call: "Connecting you now." */
const AT_WORK =
  /^(?:please|connecting (?:you|your)|transferring|putting|checking|looking (?:up|for|that)|searching|loading|processing|returning|redirecting|forwarding|ending|going back|taking you|getting (?:you|that|your)|sending|saving|booking|cancelling|playing|repeating|adding|updating|finding|moving you|leaving|testing|bringing you (?:back|to))\b|\b(?:call|moment|please|again|now|account|details|recording|order|message)\b/i;

/** "Your health, our mission." */
const PAIR = /^(?:your|our) [\p{L} ]{2,30}, (?:our|your) [\p{L} ]{2,30}$/iu;

const MORE_THAN = /^(?:so |far |we(?:'re|’re| are) )?(?:much )?more than (?:just )?(?:an? )?\p{L}+(?: \p{L}+)?$/iu;

const ABOVE_OTHERS =
  /(?<![\p{L}])\p{Lu}[\p{L}-]{1,40}['’]s (?:(?:very|own|longest|\p{L}+) )?(?:most (?:trusted|loved|admired|popular|reliable|experienced|respected|recommended|caring)|best[- ]loved|best|finest|leading|favou?rite|number one|premier|fastest[- ]growing|friendliest|first choice)(?= \p{L})/u;

/** "We don't just move boxes, we move lives." */
const NOT_ONLY =
  /\b(?:we|it|this|they) ?(?:do not|don['’]t|are not|aren['’]t|['’]re not|is not|isn['’]t|['’]s not) (?:just|only|simply|merely) [^.,;:]{2,60}[,;:–-]+ ?(?:we|it|this|they|but)\b/iu;

const YEARS =
  /\b(?:with|over|more than|nearly|almost|for) (?:over |more than |nearly |almost )?(?:\d{1,3}|\p{L}+|\p{L}+-\p{L}+|a century|half a century) years?['’]? (?:of )?(?:combined |trusted |proud |local |family )?(?:experience|expertise|excellence|service|trust|care|craftsmanship|tradition|know-how|heritage|history)\b/iu;
