import { introductions, leadingRoles, runsIt } from './lists/leading.ts';
import { type PhraseList, phrases } from './words/phrases.ts';
import { sentencesOf } from './words/sentences.ts';

/** Whether English words introduce, by name or not, someone who leads: "this is Amara Cole, your chief constable". */
export function introducesLeader(words: string): boolean {
  if (has(runsIt, words)) return true;
  if (!has(leadingRoles, words)) return false;
  return sentencesOf(words).some(({ start, end }) => {
    const sentence = words.slice(start, end);
    return has(introductions, sentence) && has(leadingRoles, sentence);
  });
}

const has = (list: PhraseList, words: string): boolean => phrases(list)(words).length > 0;
