import { expect, test } from 'vitest';
import { phrasesOffered } from '../../src/analysis/offered-phrases.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { callersOf } from '../../src/language/lists/new-and-troubled.ts';
import { longLeads } from '../../src/language/lists/padding.ts';
import { personOffers } from '../../src/language/lists/person-offers.ts';
import { promises } from '../../src/language/lists/promises.ts';
import type { Stretch } from '../../src/language/offer.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { flowOf } from '../flows.ts';

const LISTS = [hazards, callersOf, longLeads, personOffers, promises];

test.each([
  'm: { type: menu, say: "For new customers, press 1. To speak to someone, press 2.", options: [{ key: 1 }, { key: 2 }] }',
  'm: { type: menu, options: [{ key: 1, say: "If you smell gas, press 1." }, { key: 2, say: "To make a complaint, press 2." }] }',
  'm: { type: menu, say: "If you are calling about a bill, press", options: [{ key: 1, say: "1. To ask us to call you back, press" }, { key: 2, say: "2" }] }',
  'm: { type: menu, say: "<speak>For <emphasis>existing customers</emphasis>, press 1.</speak>", options: [{ key: 1 }] }',
  'm: { type: menu, say: "Um etwas zu kaufen, drücken Sie 1. To leave a message, press 2.", options: [{ key: 1 }, { key: 2 }] }',
])('what an offer says is found in it, whatever it is read with: %s', (nodes) => {
  const flow = flowOf(nodes);
  const [menu] = [...flow.nodes.values()].filter((node) => node.type === 'menu');
  const offers = offersOf(flow, menu!);
  expect(offers).not.toEqual([]);
  for (const offer of offers) {
    const written = ({ start, end }: Stretch) => offer.text.value.slice(start, end);
    expect([offer.said, offer.goalSaid]).toEqual([written(offer), offer.goal ? written(offer.goal) : '']);
    for (const said of [offer.said, offer.goalSaid]) {
      for (const list of LISTS)
        expect(phrasesOffered(list, offer, said)).toEqual(phrasesIn(list, offer.language)(said));
    }
  }
});
