import { setsOf } from '../../src/language/words/lines.ts';
import type { PhraseList } from '../../src/language/words/phrases.ts';

/** A text made of the beginnings of phrases, each over and over: whatever looks for one must begin again with each. */
export function repeated(phrases: readonly string[], length: number): string {
  const each = length / phrases.length;
  return phrases
    .map((phrase) => `${phrase} `.repeat(Math.floor(each / (phrase.length + 1))))
    .join('')
    .trim();
}

/** The words with which a phrase may begin, all but its last, as somebody would say them. */
export function beginningOf(phrase: string, list: PhraseList): string {
  const sets = setsOf(list);
  let said = phrase;
  for (let turn = 0; turn < 12; turn++) {
    said = said
      .replaceAll(/<(\w+)>~?/g, (_, name: string) => `{${sets[name] ?? 'x'}|}`)
      .replaceAll(/\{([^{}|]*)[^{}]*\}~?/g, '$1');
  }
  const words = said
    .replaceAll(/[~#_{}|<>]/g, ' ')
    .replaceAll(/\*\d*/g, 'well well')
    .split(/\s+/)
    .filter(Boolean);
  return words.slice(0, Math.max(1, words.length - 1)).join(' ');
}

/** A flow that says these one after another. */
export function flowOf(prompts: readonly string[]): string {
  const nodes = prompts.map(
    (words, index) => `  n${index}: { type: message, say: ${JSON.stringify(words)}, next: n${index + 1} }\n`,
  );
  return `ivr: 1\nlanguage: en-GB\nnodes:\n${nodes.join('')}  n${prompts.length}: { type: end, say: Goodbye. }\n`;
}
