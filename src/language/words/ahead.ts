import { lists, needs } from './needs.generated.ts';
import type { PhraseList } from './phrases.ts';
import { type Vocabulary, type VocabularyData, vocabularyOf } from './vocabulary.ts';

/*
 * Reading all phrases of all lists takes longer than checking a menu. So what each phrase of ours needs is worked out ahead,
 * for all lists of a language together; only phrases that a text may have are read.
 */

const numbers = new Map<PhraseList, number>();
const known = new Map<string, Vocabulary>();

/** Where a list of ours stands in what was worked out ahead; undefined for a list of others. */
export function vocabularies(list: PhraseList): { vocabulary: Vocabulary; series: number } | undefined {
  if (numbers.size === 0) {
    for (const all of Object.values(lists)) for (const [number, each] of all.entries()) numbers.set(each, number);
  }
  const number = numbers.get(list);
  if (number === undefined) return undefined;
  return { vocabulary: vocabularyIn(list.language), series: 2 * number };
}

function vocabularyIn(language: string): Vocabulary {
  const there = known.get(language);
  if (there !== undefined) return there;
  const data: VocabularyData = JSON.parse(needs[language]!);
  const vocabulary = vocabularyOf(data, true);
  known.set(language, vocabulary);
  return vocabulary;
}
