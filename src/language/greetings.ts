import { greetings } from './lists/greetings.ts';
import { beginningWith } from './words/shape.ts';

/** Whether an English sentence only greets, or says who answers: "Welcome to …", "You've reached …". */
export function greets(sentence: string): boolean {
  return beginningWith(greetings, sentence.trimStart()) !== undefined;
}
