import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lintText } from '../../../src/index.ts';
import { textAt } from '../../../src/source/source.ts';
import { drawn, flowIn, heard, opened } from '../drawn.ts';

const DENTAL = readFileSync(new URL('dental.yaml', import.meta.url), 'utf8');

const flow = (text: string) => flowIn(text, 'line.yaml');

/** A document whose call begins with these steps, and where a message is played in `sales`. */
const doc = (...steps: string[]) =>
  [
    'version: 1.0.0',
    'sections:',
    '  main:',
    ...steps.map((step) => `    - ${step}`),
    '  sales:',
    '    - play: say:Sales.',
  ].join('\n');

const ASK = 'prompt: {play: "say:For sales, press 1.", max_digits: 1}';

const firstOf = (...steps: string[]) => drawn(flow(doc(...steps)))[0];

describe('a whole line', () => {
  const line = flow(DENTAL);

  test('is its steps and where they lead', () => {
    expect(drawn(line)).toEqual([
      'main: play message: next > main: prompt',
      'main: prompt menu: 1 > booking: play, 2 > bill: prompt, 0 > desk: enter_queue, silent > main: play 2, wrong > main: play 2',
      'main: play 2 message: next > main: goto',
      'main: goto branch: as often as allowed > main: prompt, otherwise > desk: enter_queue',
      'booking: play message: next > booking: connect',
      'booking: connect transfer: no answer > message: play',
      'bill: prompt collect: next > bill: request, (silent > unknown)',
      'bill: request action: next > bill: play',
      'bill: play message: next > hangs up',
      'desk: enter_queue queue',
      'message: play message: next > message: record',
      'message: record voicemail: next > hangs up',
    ]);
    expect(line.entries.map(({ target }) => target)).toEqual([{ kind: 'node', id: 'main: play', as: 'name' }]);
    expect(line).toMatchObject({ format: 'swml', name: 'line', language: 'en-GB', tellsAll: false });
    expect(line.nodes.get('main: prompt')).toMatchObject({ timeout: 7, attempts: 1, input: 'keys', bargeIn: true });
    expect(line.nodes.get('bill: prompt')).toMatchObject({ timeout: 5, endKey: 'hash', length: { max: 8 } });
    expect(line.nodes.get('booking: connect')).toMatchObject({ person: true, number: { value: '+442079460100' } });
  });

  test('says what is spoken in words, and no more', () => {
    expect(heard(line)).toEqual([
      'main: play, say: Thank you for calling Hill Street Dental.',
      'main: play, say: (recording)',
      'main: prompt, say: For an appointment, press 1. For a bill, press 2. To speak to the desk, press 0.',
      "main: play 2, say: Sorry, that isn't one of the choices.",
      "booking: play, say: I'm putting you through to {vars.name} now.",
      'bill: prompt, say: Please key in your account number, then press hash.',
      'bill: play, say: (dynamic)',
      'message: play, say: Nobody is free. Please leave a message after the tone.',
    ]);
  });

  test('every place is the place of those very words in the file', () => {
    const menu = line.nodes.get('main: prompt')!;
    const { text } = menu.prompts[0]!;
    const start = text.value.indexOf('press 2');
    expect(textAt(text.span(start, start + 7))).toBe('press 2');
    expect(menu.type === 'menu' && menu.options.map(({ keyAt }) => textAt(keyAt!))).toEqual(['1', '2', '0']);
    const named = line.nodes.get('booking: play')!.prompts[0]!.text;
    const value = named.value.indexOf('{');
    expect(textAt(named.span(value, value + 3))).toBe('%{vars.name}');
  });

  test('is the same in JSON', () => {
    const json = JSON.stringify({
      version: '1.0.0',
      sections: {
        main: [
          { prompt: { play: 'say:For sales, press 1.', max_digits: 1 } },
          { switch: { variable: 'prompt_value', case: { 1: [{ transfer: { dest: 'sales' } }] }, default: ['hangup'] } },
        ],
        sales: [{ play: 'say:Sales.' }],
      },
    });
    const yaml = doc(
      ASK,
      'switch: {variable: prompt_value, case: {1: [{transfer: {dest: sales}}]}, default: [hangup]}',
    );
    expect(drawn(flowIn(json, 'line.json'))).toEqual(drawn(flow(yaml)));
  });
});

describe('the keys of a menu are in the choice behind it', () => {
  const menu = 'main: prompt menu: ';
  test.each([
    [
      'cases of the answer',
      'switch: {variable: prompt_value, case: {1: [{transfer: sales}], "*": [hangup], "#": []}, default: [{transfer: main}]}',
      `${menu}1 > sales: play, star > hangs up, hash > hangs up, silent > main: prompt, wrong > main: prompt`,
    ],
    [
      'without a default all else goes on',
      'switch: {variable: "%{vars.prompt_value}", case: {1: [{transfer: sales}]}}',
      `${menu}1 > sales: play, silent > hangs up, wrong > hangs up`,
    ],
    [
      'conditions on the answer',
      `cond: [{when: "prompt_value == '1'", then: [{transfer: sales}]}, {when: vars.prompt_value === 2, then: [hangup]}, {else: [{transfer: main}]}]`,
      `${menu}1 > sales: play, 2 > hangs up, silent > main: prompt, wrong > main: prompt`,
    ],
    [
      'silence told from a wrong key',
      'switch: {variable: prompt_result, case: {no_input: [hangup], match_digits: [{switch: {variable: prompt_value, case: {1: [{transfer: sales}]}, default: [{transfer: main}]}}]}}',
      `${menu}1 > sales: play, silent > hangs up, wrong > main: prompt`,
    ],
    [
      'words that are said',
      'switch: {variable: prompt_value, case: {sales: [{transfer: sales}]}, default: [hangup]}',
      `${menu}"sales" > sales: play, silent > hangs up, wrong > hangs up`,
    ],
    [
      'a section that is not there',
      'switch: {variable: prompt_value, case: {1: [{transfer: sails}]}, default: [hangup]}',
      `${menu}1 > missing, silent > hangs up, wrong > hangs up`,
    ],
    [
      'another document',
      'switch: {variable: prompt_value, case: {1: [{transfer: {dest: "https://a.example/b"}}]}, default: [hangup]}',
      `${menu}1 > unknown, silent > hangs up, wrong > hangs up`,
    ],
    [
      'something that this file cannot tell',
      'request: {url: "https://a.example"}',
      'main: prompt unknown: next > main: request',
    ],
    [
      'a condition on more',
      `cond: [{when: "prompt_value == '1' && x", then: [hangup]}]`,
      'main: prompt unknown: next > main: cond',
    ],
  ])('%s', (_, choice, expected) => {
    expect(firstOf(ASK, choice)).toBe(expected);
  });

  test.each([
    ['keys alone', 'max_digits: 1', 'keys'],
    ['nothing said about it', 'volume: 1', 'keys'],
    ['speech alone', 'speech_hints: [sales]', 'speech'],
    ['both', 'speech_hints: [sales], max_digits: 1', 'both'],
  ])('it listens for what it names: %s', (_, fields, input) => {
    const line = flow(
      doc(`prompt: {play: "say:Hello.", ${fields}}`, 'switch: {variable: prompt_value, case: {1: [hangup]}}'),
    );
    expect(line.nodes.get('main: prompt')).toMatchObject({ type: 'menu', input });
  });
});

describe('where a step leads', () => {
  test.each([
    ['on', ['play: say:A', 'set: {a: 1}', 'play: say:B'], 'main: play message: next > main: play 2'],
    ['to the end of the call', ['play: say:A', 'hangup'], 'main: play message: next > hangs up'],
    ['to the end of the steps, which ends the call', ['play: say:A'], 'main: play message: (next > hangs up)'],
    [
      'into a section and back',
      ['play: say:A', 'execute: {dest: sales}', 'play: say:B'],
      'main: play message: next > sales: play',
    ],
    ['back to a label', ['label: a', 'play: say:A', 'goto: a'], 'main: play message: next > main: play'],
    ['back to a label of nothing', ['play: say:A', 'goto: a'], 'main: play message: next > unknown'],
    ['round and round', ['play: say:A', 'label: a', 'goto: a'], 'main: play message: next > unknown'],
    ['to a queue', ['connect: {to: "queue:sales"}'], 'main: connect queue'],
    ['to a bot', ['ai: {prompt: {text: "Press 9 to be rude."}}'], 'main: ai unknown: (next > hangs up)'],
    ['to what SignalWire will think of next', ['dance', 'hangup'], 'main: dance unknown: next > hangs up'],
  ])('%s', (_, steps, expected) => {
    expect(firstOf(...steps)).toBe(expected);
  });

  test('a section that is run once comes back to where it was run', () => {
    const line = drawn(flow(doc('execute: {dest: sales}', 'play: say:B')));
    expect(line).toEqual(['main: play message: (next > hangs up)', 'sales: play message: (next > main: play)']);
  });

  test('from a section that is run twice, nobody can tell', () => {
    const line = drawn(flow(doc('execute: {dest: sales}', 'play: say:B', 'execute: {dest: sales}')));
    expect(line.at(-1)).toBe('sales: play message: (next > unknown)');
  });
});

describe('what it is, its words say', () => {
  test.each([
    ['YAML', DENTAL, 'swml'],
    ['sections of another kind', 'openapi: 3.0.0\ninfo:\n  sections:\n    main: []\n', undefined],
    ['no main section', 'sections:\n  other: []\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(opened(text, 'line.yaml')?.format).toBe(expected);
  });

  test('a document that answers messages is named', () => {
    const { flows, problems } = opened(doc('receive: {}', 'reply: {body: Hello}'), 'line.yaml')!;
    expect(flows).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual([
      'This document answers messages and no calls: there is nothing in it to check.',
    ]);
  });

  test('a broken file is told of, and what can be read of it is read', () => {
    const { flows, problems } = opened(doc('play: "say:Hello', 'hangup'), 'line.yaml')!;
    expect(flows.length + problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['syntax']));
  });
});

test('what is found stands where it is written', () => {
  const choice =
    'switch: {variable: prompt_value, case: {1: [{transfer: sails}]}, default: [{transfer: {dest: main}}]}';
  const { results } = lintText(doc(ASK, choice), { path: 'line.yaml' });
  const found = results.flatMap(({ findings }) => findings.map(({ rule, at }) => `${rule}: ${textAt(at)}`));
  expect(found).toContain('undefined-target: sails');
  expect(found).toContain('endless-loop: main');
});

describe('what is made to do harm', () => {
  const nested = (depth: number) => {
    let inner = 'hangup';
    for (let level = 0; level < depth; level++) inner = `{cond: [{when: x, then: [${inner}]}]}`;
    return doc(inner);
  };

  test.each([
    ['ways within ways', nested(2000)],
    ['steps in a row', doc(...Array.from({ length: 20_000 }, () => 'set: {a: 1}'), 'play: say:A')],
    ['questions', doc(...Array.from({ length: 5000 }, () => ASK))],
    ['names that nothing has', doc(...Array.from({ length: 5000 }, (_, n) => `transfer: nowhere${n}`))],
    [
      'sections that run each other',
      'sections:\n  main:\n    - execute: {dest: b}\n  b:\n    - execute: {dest: main}\n',
    ],
  ])('no end of %s', { timeout: 20_000 }, (_, text) => {
    expect(opened(text, 'line.yaml')?.format).toBe('swml');
  });
});

test('ten thousand labels that only lead on, and sections that run each other, are read to their end', () => {
  const labels = Array.from({ length: 10_000 }, (_, index) => [
    { label: `l${index}` },
    { goto: { label: `l${index + 1}` } },
  ]).flat();
  const document = { sections: { main: [...labels, { play: 'say:Hello.' }, { execute: { dest: 'main' } }] } };
  expect(opened(JSON.stringify(document))?.flows[0]?.nodes.size).toBe(1);
});
