import { contrasts, fillWords, synonyms } from '../lists/senses.ts';
import { phrases, phrasesIn } from './phrases.ts';
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
  const tag = language.slice(0, 2).toLowerCase();
  const rows = Object.hasOwn(contrasts, tag) ? contrasts[tag]! : [];
  return rows.some((row) => {
    const sidesOf = (label: string) => new Set(phrases(row)(label).map(({ means }) => means));
    const [here, there] = [sidesOf(one), sidesOf(other)];
    return here.size > 0 && there.size > 0 && ![...here].some((side) => there.has(side));
  });
}
