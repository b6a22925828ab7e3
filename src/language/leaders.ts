import { introductions, leadingRoles, runsIt } from './lists/leading.ts';
import { hasPhrase } from './words/phrases.ts';
import { sentencesOf } from './words/sentences.ts';

/** Whether English words introduce, by name or not, someone who leads: "this is Amara Cole, your chief constable". */
export function introducesLeader(words: string): boolean {
  if (hasPhrase(runsIt, words)) return true;
  if (!hasPhrase(leadingRoles, words)) return false;
  return sentencesOf(words).some(({ start, end }) => {
    const sentence = words.slice(start, end);
    return hasPhrase(introductions, sentence) && hasPhrase(leadingRoles, sentence);
  });
}
