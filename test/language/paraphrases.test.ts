import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { linesOf, setsOf, unlessOf } from '../../src/language/words/lines.ts';
import { type PhraseList, type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import { tokensOf } from '../../src/language/words/tokens.ts';
import { root } from '../parts.ts';

/*
 * What the lists of a rule are about, said in other words: no three words in a row of a sentence in the rule's paraphrases.txt
 * stand in a list as it is written. A list that only knows its own sentences would meet none of them. A rule that knows its
 * words alone says so on its page.
 */

const KNOWN_ALONE = 'It knows the words of its lists and their forms, and no others; settings can add to them.';

const withLists = Object.entries(rules).flatMap(([rule, { words }]) => (words ? [{ rule, lists: words.lists }] : []));
const pathOf = (rule: string) => `${root}rules/${rule}/paraphrases.txt`;
const paraphrased = withLists
  .filter(({ rule }) => existsSync(pathOf(rule)))
  .map((each) => ({ ...each, said: readFileSync(pathOf(each.rule), 'utf8').trim().split('\n') }));

describe.each(paraphrased)('$rule', ({ lists, said }) => {
  const written = lists.flatMap((each) => (each.en ? writtenIn(each.en) : []));

  test('is told in five ways', () => {
    expect(new Set(said).size).toBeGreaterThanOrEqual(5);
  });

  test.each(said)('meets: %s', (sentence) => {
    expect(lists.some((list: PhraseLists) => phrasesIn(list, 'en-GB')(sentence).length > 0)).toBe(true);
  });

  test.each(said)('has not written three words in a row of: %s', (sentence) => {
    const words = tokensOf(sentence, 'en').map(({ value }) => value);
    const runs = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
    expect(runs.filter((run) => written.some((phrase) => phrase.includes(run)))).toEqual([]);
  });
});

test.each(withLists.filter(({ rule }) => !existsSync(pathOf(rule))).map(({ rule }) => rule))(
  'the page of %s says that it knows its words alone',
  (rule) => {
    const page = readFileSync(`${root}rules/${rule}/README.md`, 'utf8').replaceAll(/\s+/g, ' ');
    expect(page).toContain(KNOWN_ALONE);
  },
);

function writtenIn(list: PhraseList): string[] {
  const phrases = [...linesOf(list), ...unlessOf(list)].map(({ phrase }) => phrase);
  return [...phrases, ...Object.values(setsOf(list))].map((each) => each.toLowerCase());
}
