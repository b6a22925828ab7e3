import { expect, test } from 'vitest';
import { grammarFor, readable } from '../../src/language/offers/grammar.ts';
import { root } from '../parts.ts';

/*
 * Which language a sentence is in is asked of every sentence, and nearly all are in the one that is declared: so the words that
 * speak for each language are worked out ahead, and only the lexicon of that one is read.
 */

test('the words that speak for languages are worked out ahead', async () => {
  const text = [
    '// Written by test/language/offers-votes.test.ts from the lexicons: run `npm run update`.',
    '',
    '/** Words, the languages in which they are frequent, and those in which a request for a key may begin with them. */',
    'interface Votes {',
    '  readonly frequentIn: string;',
    '  readonly askingIn: string;',
    '  readonly words: string;',
    '}',
    '',
    'export const votes: readonly Votes[] = [',
    ...[...wordsByLanguages()].map(
      ([languages, words]) => `  { ${languages}, words: '${words.join(' ').replace(/[\\']/g, '\\$&')}' },`,
    ),
    '];',
    '',
  ].join('\n');
  await expect(text).toMatchFileSnapshot(`${root}src/language/offers/votes.generated.ts`);
});

/** The words that speak for the same languages in the same way. */
function wordsByLanguages(): ReadonlyMap<string, readonly string[]> {
  const languages = readable.map((language) => ({ language, ...votesFor(language) }));
  const all = new Set(languages.flatMap(({ frequent, asking }) => [...frequent, ...asking]));
  const sorted = new Map<string, string[]>();
  for (const word of [...all].sort()) {
    const those = (kind: 'frequent' | 'asking') =>
      languages.flatMap((each) => (each[kind].has(word) ? each.language : [])).join(' ');
    const key = `frequentIn: '${those('frequent')}', askingIn: '${those('asking')}'`;
    sorted.set(key, [...(sorted.get(key) ?? []), word]);
  }
  return sorted;
}

function votesFor(language: string) {
  const { signs, introducers, numbers, press, pick } = grammarFor(language)!.lexicon;
  const isLong = (phrase: string) => phrase.includes(' ');
  return {
    frequent: new Set([...signs!(), ...introducers!(), ...Object.keys(numbers)].filter((phrase) => !isLong(phrase))),
    // A single word that also asks for what can be counted says nothing of a language.
    asking: new Set([...press!(), ...pick!().filter(isLong)].map((phrase) => phrase.split(' ', 1)[0]!)),
  };
}
