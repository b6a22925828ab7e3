import { contrasts, fillWords, synonyms } from '../lists/senses.ts';
import { type PhraseList, phrases, phrasesIn } from './phrases.ts';
import { stem } from './stem.ts';
import { tokensOf } from './tokens.ts';

/**
 * What a label is about, as things that can be compared: the names of synonym groups, and the stems of all other words that
 * say something. Empty where it says nothing of its own ("customer services"), and in a language without lists.
 */
export function sensesOf(label: string, language: string): ReadonlySet<string> {
  const senses = new Set<string>();
  const groups = phrasesIn(synonyms, language)(label);
  const empty = phrasesIn(fillWords, language)(label);
  if (!Object.hasOwn(synonyms, language.slice(0, 2).toLowerCase())) return senses;
  for (const { means } of groups) senses.add(means);
  for (const { value, start, end } of tokensOf(label, language)) {
    const isKnown = [...groups, ...empty].some((match) => match.start <= start && end <= match.end);
    if (!isKnown && value !== '.' && value !== '{}') senses.add(stem(value, language));
  }
  return senses;
}

/** Whether a word of one label excludes a word of the other: "new customers" and "existing customers". */
export function areContrasted(one: string, other: string, language: string): boolean {
  return rowsOf(language).some((row) => {
    const here = row.filter((side) => phrases(side)(one).length > 0);
    const there = row.filter((side) => phrases(side)(other).length > 0);
    return here.length > 0 && there.length > 0 && !here.some((side) => there.includes(side));
  });
}

const known = new Map<string, readonly (readonly PhraseList[])[]>();

function rowsOf(language: string): readonly (readonly PhraseList[])[] {
  const tag = language.slice(0, 2).toLowerCase();
  const found = known.get(tag);
  if (found !== undefined) return found;
  const rows = Object.hasOwn(contrasts, tag) ? (contrasts[tag] ?? []) : [];
  const lists = rows.map((row) => row.map((side) => ({ language: tag, phrases: side.split('|') })));
  known.set(tag, lists);
  return lists;
}
