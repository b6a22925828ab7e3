import { longLeads } from '../language/lists/padding.ts';
import { tasksOf } from '../language/tasks.ts';
import { wordsOf } from '../language/words/words.ts';
import { phrasesOffered } from './offered-phrases.ts';
import type { MenuOffer } from './offers.ts';

/** What an offer asks callers to take in before, or after, one key. */
export interface Load {
  /** The tasks that its words name, as heard: at least one. */
  readonly tasks: readonly string[];
  readonly words: number;
}

/** Where callers must take in more than this, an option is better split, or said in fewer words. */
export const MOST_TASKS = 2;
export const MOST_WORDS = 12;

/** The load of an offer in English; undefined in other languages, and where nothing is named. */
export function loadOf(offer: MenuOffer): Load | undefined {
  const { language, words, goal, goalSaid: said } = offer;
  if (!/^en\b/i.test(language) || words === '' || !goal) return undefined;
  // "If you have chest pain, feel faint or cannot breathe" is one reason to ring, and so is "no heating or hot water".
  const tasks = isSituation(said) ? [words] : tasksOf(words).map(({ start, end }) => words.slice(start, end));
  // Words that only stand before the task are a matter of their own.
  const padding = phrasesOffered(longLeads, offer, said)[0];
  const isPadded = padding?.start === 0 && wordsOf(said.slice(padding.end)).length > 0;
  return { tasks, words: wordsOf(isPadded ? said.slice(padding.end) : words).length };
}

function isSituation(goal: string): boolean {
  const said = goal.trim().toLowerCase();
  if (!SITUATIONS.some((beginning) => said.startsWith(beginning))) return false;
  return /^(?:if|should|when|where|in case|(?:for |to report )?(?:no|a loss of)(?= \S))\b(?! (?:you (?:want|wish|need|would|are (?:calling|ringing|phoning))|you'd|you're (?:calling|ringing|phoning)|your (?:call|query|enquiry|inquiry|question) ))/u.test(
    said,
  );
}

const SITUATIONS = [
  'if',
  'should',
  'when',
  'where',
  'in case',
  'no',
  'a loss',
  'for no',
  'for a loss',
  'to report no',
  'to report a loss',
];

/** Whether an offer is so long that its key is best heard last, whatever else is said of it. */
export function isHeavy(offer: MenuOffer): boolean {
  const load = loadOf(offer);
  return load !== undefined && (load.tasks.length > MOST_TASKS || load.words > MOST_WORDS);
}
