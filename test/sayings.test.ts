import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { importers } from '../src/importers/index.ts';
import { sayingsIn, withKeyNamed } from '../src/language/lists/sayings.ts';
import { readOffers } from '../src/language/offers/offers.ts';
import { lint, setUp } from '../src/lint/lint.ts';
import { open } from '../src/lint/open.ts';

/* What fixes write into a flow must be what nobody would have to mend again. */

const LANGUAGES = ['en', 'en-US', 'es', 'fr', 'de', 'pt-BR', 'it', 'nl'];

const OFFERS = [
  ['person', '0'],
  ['anythingElse', '4'],
  ['hearAgain', 'star'],
  ['goBack', 'hash'],
] as const;

test.each(LANGUAGES.flatMap((language) => OFFERS.map(([name, key]) => [name, key, language] as const)))(
  'the sentence "%s" offers key %s in %s',
  (name, key, language) => {
    const sayings = sayingsIn(language)!;
    const offers = readOffers(withKeyNamed(sayings[name], key, sayings), language);
    expect(offers.map((offer) => [offer.key, offer.order])).toEqual([[key, 'task first']]);
  },
);

test.each(LANGUAGES)('nothing is found in what fixes write in %s', (language) => {
  const sayings = sayingsIn(language)!;
  const say = (name: (typeof OFFERS)[number][0], key: string) =>
    JSON.stringify(withKeyNamed(sayings[name], key, sayings));
  const text = `ivr: 1
language: ${language}
nodes:
  main:
    type: menu
    options:
      - { key: 1, label: taxi, to: look }
      - { key: 4, say: ${say('anythingElse', '4')}, to: desk }
      - { key: 0, say: ${say('person', '0')}, to: desk }
      - { key: star, say: ${say('hearAgain', 'star')}, to: repeat }
      - { key: hash, say: ${say('goBack', 'hash')}, to: back }
    after_attempts: desk
  look: { type: action, does: looks it up, lasts: 5s, say: ${JSON.stringify(sayings.oneMoment)}, next: bye }
  desk: { type: queue, say: ${JSON.stringify(sayings.puttingThrough)}, wait: { expected: 20s, tells: [time] } }
  bye: { type: end, say: ${JSON.stringify(sayings.goodbye)} }
`;
  const source = { path: 'main.ivr.yaml', text };
  const document = open(source, importers)!;
  const config = new Map(Object.entries(rules).map(([id, rule]) => [id, setUp(rule)]));
  const project = { flows: document.flows, links: new Map(), recordings: new Map(), today: '2026-01-01' };
  const { findings } = lint([document], project, config).results[0]!;
  // Words that are made from a label are none of these.
  const written = [...document.flows[0]!.nodes.values()].flatMap((node) =>
    node.prompts.filter(({ option }) => option !== 1),
  );
  const inWords = findings.filter(({ at }) =>
    written.some((prompt) => prompt.at.start <= at.start && at.end <= prompt.at.end),
  );
  expect(inWords.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});
