import { describe, expect, test } from 'vitest';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { textAt } from '../../src/source/source.ts';
import { flowOf } from '../flows.ts';

describe('where the words for ways lead', () => {
  const flow = flowOf(`
ivr: 1
defaults:
  person: desk
  keys: { 0: person, star: repeat, hash: back, 9: main }
nodes:
  hello: { type: message, say: Hello., next: first }
  first:
    type: menu
    options:
      - { key: 1, say: "For more, press 1.", to: second }
      - { key: 2, say: "To hear this again, press 2.", to: repeat }
      - { key: 3, say: "To go back, press 3.", to: back }
      - { key: 4, say: "To end, press 4.", to: hang_up }
      - { key: 5, say: "To fail, press 5.", to: nowhere-near }
      - { key: 6, say: "To stumble, press 6.", to: secnod }
  second: { type: menu, options: [{ key: hash, say: "For the desk, press hash.", to: desk }], attempts: 2, after_attempts: desk }
  desk: { type: queue, say: Putting you through. }
`);

  test.each([
    ['first', '1', 'second'],
    ['first', '2', 'first (repeat)'],
    // In the first menu there is nothing to go back to.
    ['first', '3', 'first (repeat)'],
    ['first', '4', 'hang up'],
    ['first', '5', 'missing'],
    ['first', '6', 'second (near)'],
    ['first', '0', 'desk (person)'],
    ['first', '9', 'first (main)'],
    ['first', 'star', 'first (repeat)'],
    ['second', 'hash', 'desk'],
    ['second', 'star', 'second (repeat)'],
    ['second', '9', 'first (main)'],
  ])('in %s, key %s: %s', (node, key, where) => {
    const edge = flow.nodes.get(node)!.edges.find(({ on }) => on.kind === 'key' && on.key === key)!;
    expect(leadsTo(edge)).toBe(where);
  });

  test('a key that a menu binds itself is not taken from the defaults as well', () => {
    const keys = flow.nodes.get('second')!.edges.filter(({ on }) => on.kind === 'key' && on.key === 'hash');
    expect(keys).toHaveLength(1);
  });

  test('a person is the first queue or person transfer where nothing else is said', () => {
    const other = flowOf(
      'bye: { type: end }\nrobot: { type: transfer, person: false, to_team: x }\ndesk: { type: queue }',
    );
    expect(other.defaults.personNode).toBe('desk');
  });
});

describe('silence and wrong keys', () => {
  test.each([
    ['nothing said: the third time the call ends', '', ['no input after 3: hang up', 'no match after 3: hang up']],
    ['a way after the attempts', 'after_attempts: desk', ['no input after 3: desk', 'no match after 3: desk']],
    [
      'as often as the menu says',
      'attempts: 2\n  after_attempts: desk',
      ['no input after 2: desk', 'no match after 2: desk'],
    ],
    [
      'a way at the first silence',
      'no_input: { say: Hello?, to: desk }',
      ['no input after 1: desk', 'no match after 3: hang up'],
    ],
  ])('%s', (_, lines, ways) => {
    const flow = flowOf(`ask:\n  type: menu\n  say: To go on, press 1.\n  ${lines}\ndesk: { type: queue }`);
    const edges = flow.nodes.get('ask')!.edges.map((edge) => [edge, edge.on] as const);
    const slips = edges.flatMap(([edge, on]) =>
      on.kind === 'no input' || on.kind === 'no match' ? [`${on.kind} after ${on.after}: ${leadsTo(edge)}`] : [],
    );
    expect(slips).toEqual(ways);
  });

  test('in a question for digits, only star and hash keep the meaning that the defaults give them', () => {
    const flow = flowOf(`
ivr: 1
defaults: { keys: { 0: person, star: main, hash: back } }
nodes:
  top: { type: menu, options: [{ key: 1, say: "To pay, press 1.", to: card }] }
  card: { type: collect, ask: Enter your card number., value: card, end_key: hash, next: desk }
  desk: { type: queue }
`);
    expect(keysOf(flow, 'card')).toEqual(['star']);
    expect(keysOf(flow, 'top')).toEqual(['1', '0', 'star', 'hash']);
  });
});

describe('what callers hear', () => {
  test.each([
    ['a text', 'say: Hello.', ['Hello.']],
    ['a list', 'say: [Hello., { text: Goodbye., voice: leader }]', ['Hello.', 'Goodbye.']],
    ['a recording with its script', 'say: { text: Hello., audio: a.wav }', ['Hello.']],
    ['a recording without', 'say: { audio: a.wav }', ['(recording)']],
    ['words that are made during the call', 'say: "{greeting}"', ['(dynamic)']],
    ['words with a value in them', 'say: "Hello {name|there}."', ['Hello {name|there}.']],
    ['nothing', 'next: hi', []],
  ])('%s', (_, property, words) => {
    const { prompts } = flowOf(`hi: { type: message, ${property} }`).nodes.get('hi')!;
    expect(prompts.map(({ text, unread }) => (unread ? `(${unread})` : text.value))).toEqual(words);
  });

  test.each([
    ['en-GB', 'billing', 'hash', 'For billing, press hash.'],
    ['en-US', 'billing', 'hash', 'For billing, press pound.'],
    ['es', 'facturas', '2', 'Para facturas, oprima 2.'],
    ['de-AT', 'Rechnungen', '1', 'Für Rechnungen, drücken Sie 1.'],
  ])('a label in %s is spoken by its template', (language, label, key, spoken) => {
    const flow = flowOf(
      `ivr: 1\nlanguage: ${language}\nnodes:\n  m: { type: menu, options: [{ key: ${key}, label: ${label}, to: m }] }`,
    );
    const [prompt] = flow.nodes.get('m')!.prompts;
    expect(prompt!.text.value).toBe(spoken);
    expect(textAt(prompt!.text.span(spoken.indexOf(label), spoken.indexOf(label) + label.length))).toBe(label);
  });

  test('every kind of node keeps its words, in the order in which they are heard', () => {
    const { prompts } = flowOf(`
m:
  type: menu
  say: Hello.
  options:
    - { key: 1, say: "For parts, press 1.", to: m }
  no_input: [Sorry?, Still there?]
  no_match: Not that one.
`).nodes.get('m')!;
    expect(prompts.map(({ when, attempt, text }) => [when, attempt, text.value])).toEqual([
      ['say', undefined, 'Hello.'],
      ['option', undefined, 'For parts, press 1.'],
      ['no input', 1, 'Sorry?'],
      ['no input', 2, 'Still there?'],
      ['no match', 1, 'Not that one.'],
    ]);
  });
});

function leadsTo({ target }: Edge): string {
  if (target.kind !== 'node') return target.kind;
  return target.as === 'name' ? target.id : `${target.id} (${target.as})`;
}

function keysOf(flow: CallFlow, node: string): string[] {
  return flow.nodes.get(node)!.edges.flatMap(({ on }) => (on.kind === 'key' ? [on.key] : []));
}
