import { expect, test } from 'vitest';
import type { Offer } from '../../src/language/offer.ts';
import { readOffers } from '../../src/language/offers/offers.ts';
import { notOffered, offered } from './offers-cases.ts';
import { unseen } from './offers-unseen.ts';

/** An offer in the words of the tables. */
function inWords(text: string, declared: string, offer: Offer): string {
  const spoken = { waiting: 'wait', 'any key': 'any key', phrase: `"${offer.phrase}"`, key: offer.key! };
  const means = spoken[offer.by];
  const task = offer.task && text.slice(offer.task.start, offer.task.end);
  const said = task === undefined ? means : offer.order === 'task first' ? `${task}: ${means}` : `${means}: ${task}`;
  const other = offer.language === declared ? '' : `${offer.language}| `;
  return `${other}${said}${offer.anyTime ? ' (any time)' : ''}${offer.answer ? ' (answer)' : ''}`;
}

const read = (text: string, language: string) =>
  readOffers(text, language).map((offer) => inWords(text, language, offer));

test.each([...offered, ...unseen.filter(({ offers }) => offers.length > 0)])('$text', ({ text, language, offers }) => {
  expect(read(text, language)).toEqual(offers);
});

test.each([...notOffered, ...unseen.filter(({ offers }) => offers.length === 0)])(
  'nothing is offered in: $text',
  ({ text, language }) => {
    expect(read(text, language)).toEqual([]);
  },
);
