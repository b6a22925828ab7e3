import { initialsIn } from '../language/acronyms.ts';
import { wordsOf } from '../language/words/words.ts';
import { perFlow } from './per-flow.ts';
import { heardPrompts } from './phrases-heard.ts';

/** Letters that a flow says in words anywhere, and those that its organisation is called by, in capitals. */
export const explainedLetters = perFlow((flow): ReadonlySet<string> => {
  const names = `${flow.organisation.name?.value ?? ''} . ${flow.name}`;
  const known = new Set(wordsOf(names).map(({ value }) => value.toUpperCase()));
  for (const words of [names, ...heardPrompts(flow).map((heard) => heard.words)]) {
    for (const letters of initialsIn(words)) known.add(letters);
  }
  return known;
});
