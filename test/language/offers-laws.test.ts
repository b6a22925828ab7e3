import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stretch } from '../../src/language/offer.ts';
import { readOffers } from '../../src/language/offers/offers.ts';
import { sentenceLanguage } from '../../src/language/offers/sentence-language.ts';

const menuWords = fc.constantFrom(
  ...'press dial say hold for to if you want 1 2 one nine 999 star # * hash or and then please option key'.split(' '),
  ...'stay on the line billing sales at any time not enter your number oprima para tapez pour drücken Sie die'.split(
    ' ',
  ),
  ...['.', ',', ';', ':', '?', '\n', '"', '(', ')', '…', ' - ', '<break/>', '{name}', "you're", '8.30', 'p.m.'],
);
const menu = fc.array(menuWords, { maxLength: 60 }).map((words) => words.join(' '));
const text = fc.oneof({ arbitrary: menu, weight: 4 }, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const language = fc.constantFrom('en-GB', 'es', 'fr-CA', 'de', 'pt-BR', 'it', 'nl', 'cy', '');

const within = (inner: Stretch, outer: Stretch) =>
  outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;

test('every stretch lies in its offer, and the offer in the text', () => {
  fc.assert(
    fc.property(text, language, (said, declared) => {
      for (const offer of readOffers(said, declared)) {
        expect(within(offer, { start: 0, end: said.length })).toBe(true);
        expect(within(offer.means, offer)).toBe(true);
        if (offer.goal) expect(within(offer.goal, offer)).toBe(true);
        if (offer.task) expect(within(offer.task, offer.goal!)).toBe(true);
        expect(offer.goal === undefined).toBe(offer.order === 'key only');
        expect(offer.said).toBe(said.slice(offer.start, offer.end));
        expect(offer.goalSaid).toBe(offer.goal ? said.slice(offer.goal.start, offer.goal.end) : '');
        if (!offer.goal) expect(offer.words).toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('the goal and the means of an offer are different words, in the order that it names', () => {
  fc.assert(
    fc.property(menu, language, (said, declared) => {
      for (const { goal, means, order } of readOffers(said, declared)) {
        if (order === 'task first') expect(goal!.end).toBeLessThanOrEqual(means.start);
        if (order === 'key first') expect(means.end).toBeLessThanOrEqual(goal!.start);
      }
    }),
    { numRuns: 2000 },
  );
});

test('offers follow each other; only the ways to one task share their words', () => {
  fc.assert(
    fc.property(menu, language, (said, declared) => {
      const offers = readOffers(said, declared);
      for (const [position, offer] of offers.slice(1).entries()) {
        const before = offers[position]!;
        const shared = before.start === offer.start && before.end === offer.end;
        expect(shared || before.end <= offer.start).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('capital letters change nothing but the words', () => {
  fc.assert(
    fc.property(menu, (said) => {
      // But for this: after "p.m." a capital begins a sentence.
      fc.pre(!said.includes('p.m.'));
      const shape = (written: string) =>
        readOffers(written, 'en').map(({ start, end, key, order }) => ({ start, end, key, order }));
      expect(shape(said.toUpperCase())).toEqual(shape(said));
    }),
  );
});

test.each([
  ['Para español, oprima nueve', 'en-GB', 'es'],
  ['To book, press 1', 'es-MX', 'en'],
  ['To book, press 1', 'en-GB', 'en-GB'],
  ['Pour le service client, tapez 1', 'en', 'fr'],
  ['Für Rechnungen drücken Sie die 2', 'en', 'de'],
  ['Taco de la Casa', 'en-US', 'en-US'],
  ['Welcome to Los Angeles', 'en-US', 'en-US'],
  ['Marque 1 para ventas', 'pt-BR', 'pt-BR'],
  ['Pwyswch 1', 'cy', 'cy'],
  ['', 'en-GB', 'en-GB'],
])('%j in a text declared as %s is %s', (sentence, declared, expected) => {
  expect(sentenceLanguage(sentence, declared)).toBe(expected);
});
