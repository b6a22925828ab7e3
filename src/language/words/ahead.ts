import { lists, needs } from './needs.generated.ts';
import type { PhraseList } from './phrases.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/*
 * Reading all phrases of all lists takes longer than checking a menu. So what each phrase of ours needs is worked out ahead,
 * for all lists of a language together; only phrases that a text may have are read.
 */

const known = new Map<string, Vocabulary>();

/** Where a list of ours stands in what was worked out ahead; undefined for a list of others. */
export function vocabularies(list: PhraseList): { vocabulary: Vocabulary; series: number } | undefined {
  const number = Object.hasOwn(lists, list.language) ? lists[list.language]!.indexOf(list) : -1;
  return number === -1 ? undefined : { vocabulary: vocabularyIn(list.language), series: 2 * number };
}

function vocabularyIn(language: string): Vocabulary {
  const there = known.get(language);
  if (there !== undefined) return there;
  const vocabulary = vocabularyOf(needs[language]!(), true);
  known.set(language, vocabulary);
  return vocabulary;
}
