import { catchAll, emptyWords, moreOptions } from './lists/labels.ts';
import { people } from './lists/people.ts';
import { contrasts, fillWords, synonyms } from './lists/senses.ts';
import { someone } from './lists/someone.ts';
import { rememberedAsSet } from './remembered.ts';
import { listsAsSet, withLists } from './words/as-set.ts';
import { linesOf } from './words/lines.ts';
import { hasPhrase, isMadeOf, phrases, phrasesIn } from './words/phrases.ts';
import { stem } from './words/stem.ts';
import { readingOf } from './words/tokens.ts';
import { type WordSet, wordSet } from './words/word-set.ts';

/** English only: what the words of an option tell, as `billing` of "for billing, press 1". */
const LANGUAGE = 'en';

/** Whether a label names nothing that anyone could come for: "other enquiries", "general services". */
export function isVague(label: string): boolean {
  if (!isMadeOf(emptyWords, LANGUAGE, label) || isMoreOptions(label) || speaksOfAPerson(label)) return false;
  // "If not, press 2" has words, but no name.
  return hasLongWord(label) && !POINTING.test(label) && !/^(?:the office|an? service)$/i.test(label);
}

const hasLongWord = (label: string) => /[A-Za-z]{4}/.test(label) || /\p{L}{4}/u.test(label);

/** "We can text you a link. For that, press 1." */
const POINTING =
  /^(?:(?:for|to|do|about|with|it|is|that['’]s|this|that|those|these|the|please|if|so|you|want|need|have|get)\b ?){1,8}$/i;

/** Whether all that an option does is to go on with the list: "more options", "hear the next menu". */
export function isMoreOptions(label: string): boolean {
  // "Other services" may be anything, and so is vague instead.
  return (isMore(label) || isListOfOptions(label)) && !OTHERS.test(label.toLowerCase());
}

/** "For more, press 3." */
const isMore = (label: string): boolean =>
  label.length < 20 &&
  label.toLowerCase().includes('more') &&
  /^(?:(?:for|hear|get|see|and) )?more(?: please)?$/i.test(label);

const OTHERS = /^(?:\w+ )?(?:(?:other|extra) (?:services|topics|departments|items)|additional (?:services|items))$/;

function isListOfOptions(label: string): boolean {
  const found = phrasesIn(moreOptions, LANGUAGE)(label);
  return (
    found.length > 0 &&
    wordsIn(label).every(
      ({ value, start, end }) =>
        LEADING_TO_A_LIST.has(value) || found.some((match) => match.start <= start && end <= match.end),
    )
  );
}

const LEADING_TO_A_LIST = wordSet('for to hear listen see get go list the our of a on all these choose from please');

/** Whether a label stands for whatever has not been named: "anything else", "if none of these". */
export function isCatchAll(label: string): boolean {
  return phrasesIn(catchAll, LANGUAGE)(label).length > 0;
}

/** Whether a label offers someone to talk to, whoever that is: not "the patrol supervisor", who is somebody in particular. */
export function offersSomeone(label: string): boolean {
  return hasPhrase(someone, label);
}

export function speaksOfAPerson(label: string): boolean {
  return (
    phrasesIn(people, LANGUAGE)(label).length > 0 ||
    (PLACES_OF_PEOPLE.some((place) => label.toLowerCase().includes(place)) &&
      /\b(?:reception|front desk|switchboard|operator)\b/.test(label.toLowerCase()))
  );
}

const PLACES_OF_PEOPLE = ['reception', 'front desk', 'switchboard', 'operator'];

/**
 * Those of several that callers cannot tell apart by their labels, each group once and in order: they name the same things, and
 * differ in words that tell nothing. Each is compared with the first of a group.
 */
export function alikeAmong<Labelled>(all: readonly Labelled[], labelOf: (one: Labelled) => string): Labelled[][] {
  const groups: Labelled[][] = [];
  const byThings = new Map<string, Labelled[][]>();
  for (const one of all) {
    const label = labelOf(one);
    const things = [...thingsIn(label)].sort().join('\n');
    const named = byThings.get(things) ?? [];
    byThings.set(things, named);
    const group = named.find(([first]) => !isContrast(labelOf(first!), label));
    if (group) group.push(one);
    else {
      const alone = [one];
      named.push(alone);
      groups.push(alone);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

/** Whether a label has a word for something that lines are rung for: "sales", "repairs". */
export function namesATask(label: string): boolean {
  return phrasesIn(synonyms, LANGUAGE)(label).length > 0 || phrasesIn(fillWords, LANGUAGE)(label).length > 0;
}

/** Whether each of two labels names something that the other does not. */
export function nameDifferentThings(one: string, other: string): boolean {
  const [a, b] = [thingsIn(one), thingsIn(other)];
  return [...a].some((thing) => !b.has(thing)) && [...b].some((thing) => !a.has(thing));
}

/** The things that a label names, each under one name, without words that tell nothing. */
const thingsIn = (label: string): ReadonlySet<string> => thingsAsSet(label, LANGUAGE);

const thingsAsSet = rememberedAsSet(readThings);

function readThings(label: string): ReadonlySet<string> {
  const named = phrasesIn(synonyms, LANGUAGE)(label);
  const filled = phrasesIn(fillWords, LANGUAGE)(label);
  // What somebody adds may mean any word of ours: "boiler cover" the same as "insurance".
  const isOurs = (means: string) => !listsAsSet() || linesOf(synonyms.en!).some((line) => line.means === means);
  const asOurs = (means: string) => withLists(undefined, () => [...thingsIn(means)]);
  const things = new Set(named.flatMap(({ means }) => (isOurs(means) ? means : asOurs(means))));
  for (const { value, start, end } of wordsIn(label)) {
    const isIn = (list: typeof named) => list.some((match) => match.start <= start && end <= match.end);
    if (!isIn(named) && !isIn(filled)) things.add(stem(value, LANGUAGE));
  }
  // "Report a fault" is what "faults" are for; "report something" is only that.
  if (things.size > 1) things.delete('report');
  // "Cancel a booking" is what "cancellations" are for, and "book a visit" what "visits" are.
  if (named.some(({ means }) => means !== 'book' && things.has(means))) things.delete('book');
  // "Speak to us" is more than nothing.
  if (speaksOfAPerson(label)) things.add('person');
  return things;
}

function isContrast(one: string, other: string): boolean {
  const [a, b] = [one, other].map((label) => wordsBesideSynonyms(label));
  const has = (words: readonly string[], list: WordSet) => words.some((word) => list.has(word));
  if (has(a!, THIS) && has(b!, ANOTHER) && !has(a!, ANOTHER)) return true;
  if (has(b!, THIS) && has(a!, ANOTHER) && !has(b!, ANOTHER)) return true;
  if (DIRECTIONS.some((word) => a!.includes(word) !== b!.includes(word))) return true;
  if (rolesIn(a!) !== rolesIn(b!)) return true;
  return contrasts.en!.some((row) => {
    const sides = (label: string) => [...new Set(phrases(row)(label).map(({ phrase }) => phrase))].sort();
    const [inOne, inOther] = [sides(one), sides(other)];
    return inOne.length > 0 && inOther.length > 0 && inOne.join() !== inOther.join();
  });
}

/** "Not working" is a fault, and its "not" turns nothing round. */
function wordsBesideSynonyms(label: string): string[] {
  const named = phrasesIn(synonyms, LANGUAGE)(label);
  return wordsIn(label)
    .filter(({ start, end }) => !named.some((match) => match.start <= start && end <= match.end))
    .map(({ value }) => value);
}

/** "This account" and "another account". */
const THIS = wordSet('this same that your my own first yourself');
const ANOTHER = wordSet('another other others different else someone somebody');

/** Small words that turn a label round. */
const DIRECTIONS = 'from out off without before after up down over under not no'.split(' ');

/** Who does it to whom: "if we called you" is not "if you called us". */
function rolesIn(words: readonly string[]): string {
  const roles = words.flatMap((word) =>
    /^(?:we|us)$/.test(word) ? ['we'] : /^(?:you|i|me)$/.test(word) ? ['you'] : [],
  );
  return roles.length > 1 ? roles.join(' ') : '';
}

function wordsIn(label: string) {
  return readingOf(label, LANGUAGE).tokens.filter(({ value }) => value !== '.');
}
