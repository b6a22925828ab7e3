import { bench, describe } from 'vitest';
import { readOffers } from '../../src/language/offers/offers.ts';

/** Texts that invite a reader to look at the same words again and again; each is read at two lengths. */
const repeated: Readonly<Record<string, string>> = {
  'a plain menu': 'For sales, press 1. To hear your balance, press 2. ',
  'press 1': 'press 1 ',
  'press 1 to book': 'press 1 to book ',
  'press 1 or': 'press 1 or ',
  '1, 2': '1, 2, ',
  'for for': 'for ',
  commas: ', ',
  lines: '\n',
  'one word': 'word ',
  'or please': 'or please ',
  'say a, b': 'say a, b, c, ',
  quotes: 'say "a ',
  'left out': 'press 1 for a, b 2 ',
  'hang up': 'hang up and dial 12 ',
  'enter then': 'enter it then press hash ',
  'one sentence a language': 'press 1 oprima 2 ',
  tags: '<break ',
  slots: '{a ',
  'long word': 'a-',
  digits: '1',
  stops: '. ',
  'p.m.': 'p.m. ',
  'option 1': 'option 1, a ',
  '1. a': '1. a ',
};

for (const [name, piece] of Object.entries(repeated)) {
  describe(name, () => {
    for (const length of [100_000, 200_000]) {
      const text = piece.repeat(Math.ceil(length / piece.length));
      bench(`${length / 1000} kB`, () => void readOffers(text, 'en-GB'), {
        iterations: 2,
        time: 0,
        warmupTime: 0,
        warmupIterations: 1,
      });
    }
  });
}
