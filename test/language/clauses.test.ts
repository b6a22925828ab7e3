import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clausesIn } from '../../src/language/clauses.ts';

const PARTED =
  /[;:–—]\s|\s-\s|<[^<>]*>|,\s(?:and|but|so|or|then)\s(?=(?:we|you|i|they|he|she|it|there|someone|one of us|please|press|if)\b)/i;

test('a sentence is parted at marks, and where somebody or something else comes after a joint', () => {
  const piece = fc.constantFrom(
    ...', |,|and |And |but |so\n|then |or|we |we’ll |You|I |it|one of us |One of |us|used|someone |if |press |a |é| |- |-|; |: |– |<b>|<|>'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const said = clausesIn({ start: 0, end: text.length }, text).map(({ start, end }) => text.slice(start, end));
      expect(said).toEqual(text.split(PARTED));
    }),
    { numRuns: 5000 },
  );
});
