import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammarFor, readable } from '../../src/language/offers/grammar.ts';
import { tokensOf } from '../../src/language/offers/tokens.ts';

const lexicons = readable.map((language) => [language, grammarFor(language)!] as const);

describe.each(lexicons)('the lexicon for %s', (_, grammar) => {
  const { language: _language, numbers: _numbers, ...lists } = grammar.lexicon;

  test.each(Object.entries(lists))('%s has words and phrases with single blanks', (_, list) => {
    for (const phrase of list()) expect(phrase).toMatch(/^\S+(?: \S+)*$/);
  });

  test('of the phrases of a list that fit, the longest is taken, onwards and backwards', () => {
    const names = ['introducers', 'leadIns', 'afterKey', 'anyTime', 'labelIs', 'wait', 'press'] as const;
    const words = names.flatMap((name) => grammar.lexicon[name]!().join(' ').split(' '));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...names),
        (said, name) => {
          const tokens = tokensOf(said.join(' '));
          const spoken = tokens.map(({ word }) => word);
          const lengths = (index: number, end: number) =>
            grammar.lexicon[name]!().map((phrase) => {
              const parts = phrase.split(' ');
              const from = end < 0 ? index : end - parts.length;
              return parts.every((word, i) => spoken[from + i] === word) ? parts.length : 0;
            });
          for (let index = 0; index <= tokens.length; index++) {
            expect(grammar.at(name, tokens, index)).toBe(Math.max(0, ...lengths(index, -1)));
            expect(grammar.before(name, tokens, index)).toBe(Math.max(0, ...lengths(0, index)));
          }
        },
      ),
    );
  });
});
