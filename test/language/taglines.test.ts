import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutEnd } from '../../src/language/taglines.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import { tokensOf } from '../../src/language/words/tokens.ts';

const WORDS = ['We', 'care', "we're", 'a.m.', 'St.', 'J.', 'Ltd.', '24/7', '9', '–', '"', '(both)', 'it.”'];
const MARKS = ['', '', '', ',', '.', '!', '…', '...', ' …'];

test('a sentence has the same words with and without the marks that end it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 12 }),
      fc.array(fc.constantFrom('.', '!', '…', ' '), { maxLength: 4 }),
      (pieces, marks) => {
        const text = pieces.map((piece) => piece.join('')).join(' ') + marks.join('');
        for (const { start, end } of sentencesOf(text)) {
          const sentence = text.slice(start, end);
          const said = sentence.replace(/(?<![\s.!…])[\s.!…]*$/, '');
          expect(withoutEnd(sentence)).toBe(said);
          const valuesOf = (words: string) => tokensOf(words, 'en').map(({ value }) => value);
          expect(valuesOf(sentence)).toEqual(valuesOf(said));
        }
      },
    ),
    { numRuns: 3000 },
  );
});
