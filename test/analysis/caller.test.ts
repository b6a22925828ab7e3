import { describe, expect, test } from 'vitest';
import type { Fate } from '../../src/analysis/caller/fates.ts';
import type { How } from '../../src/analysis/caller/how.ts';
import { metricsOf } from '../../src/analysis/caller/metrics.ts';
import { momentOf } from '../../src/analysis/caller/moment.ts';
import { flowOf } from '../flows.ts';
import { figuresOf, projectWith, to } from './caller-flows.ts';

/*
 * Small flows whose seconds anyone can add up: a recording called `3s.wav` runs three seconds. To respond takes 1 s, and
 * the machine 1 s more.
 */

/** Ten seconds of greeting, then 3 s and 4 s of options. */
const plain = `
hello: { type: message, say: { audio: 10s.wav }, next: main }
main:
  type: menu
  options:
    - { key: 1, say: { audio: 3s.wav, text: "For sales, press 1." }, to: sales }
    - { key: 2, say: { audio: 4s.wav, text: "For help, press 2." }, to: help }
  no_input: { audio: 2s.wav }
  no_match: { audio: 1s.wav }
  after_attempts: help
sales: { type: queue, say: { audio: 5s.wav } }
help: { type: queue, say: { audio: 6s.wav } }
`;
const deaf = plain.replaceAll('.wav', '.wav, barge_in: false');
const notice = plain.replace('  options:', '  say: { audio: 8s.wav, barge_in: false }\n  options:');
const asked = (collect: string) => `
ask: { type: collect, ask: { audio: 4s.wav }, value: it, next: desk, ${collect} }
desk: { type: queue }
`;

describe('seconds to someone', () => {
  test.each<[what: string, flow: string, node: string, presses: number | null, patient: number | null, expert: number]>(
    [
      // 10 + 3 + 2 + 5; 10 + 3 + 4 + 2 + 5; 2 + 5
      ['a greeting and a menu, first option', plain, 'sales', 20, 24, 7],
      ['its second option', plain, 'help', 25, 25, 8],
      ['nothing can be cut short', deaf, 'sales', 24, 24, 24],
      ['a notice that cannot be cut short comes first', notice, 'sales', 28, 32, 15],
      [
        'a notice that cannot be cut short comes last: it is heard only by who waits for it',
        `main: { type: menu, options: [{ key: 1, say: { audio: 3s.wav, text: "For sales, press 1." }, to: sales }, { key: 2, say: { audio: 9s.wav, text: "For help, press 2.", barge_in: false }, to: help }] }
sales: { type: queue }
help: { type: queue }`,
        'help',
        14,
        14,
        2,
      ],
      [
        'the message before a menu speaks its options',
        `all: { type: message, say: { audio: 10s.wav, text: "For sales, press 1." }, next: main }
main: { type: menu, options: [{ key: 1, to: sales }] }
sales: { type: queue }`,
        'sales',
        12,
        12,
        2,
      ],
      [
        'it does so, and cannot be cut short',
        `all: { type: message, say: { audio: 10s.wav, text: "For sales, press 1.", barge_in: false }, next: main }
main: { type: menu, options: [{ key: 1, to: sales }] }
sales: { type: queue }`,
        'sales',
        12,
        12,
        12,
      ],
      [
        'a message that can be cut short tells of a key, and the menu after it cannot',
        `all: { type: message, say: { audio: 1s.wav, text: "Press 0 at any time." }, next: main }
main: { type: menu, say: { audio: 4s.wav, barge_in: false }, options: [{ key: 0, to: help }] }
help: { type: queue }`,
        'help',
        3,
        7,
        2,
      ],
      [
        'a key was told of at any time, before the hours and another menu',
        `hello: { type: message, say: { audio: 3s.wav, text: "Press 0 at any time to speak to someone." }, next: times }
times: { type: hours, open: { mon-fri: 09:00-17:00 }, open_to: main, closed_to: help }
main: { type: menu, options: [{ key: 1, say: { audio: 4s.wav, text: "For sales, press 1." }, to: deep }, { key: 0, to: help }] }
deep: { type: menu, options: [{ key: 1, say: { audio: 4s.wav, text: "For more, press 1." }, to: help }] }
help: { type: queue }`,
        'help',
        5,
        9,
        2,
      ],
      [
        'waiting is offered: 4 s of words, 7 s of silence, once',
        `main: { type: menu, say: { audio: 4s.wav, text: "To pay, press 1. To speak to someone, stay on the line." }, options: [{ key: 1, to: pay }], attempts: 1, after_attempts: help }
pay: { type: end }
help: { type: queue }`,
        'help',
        11,
        11,
        11,
      ],
      ['an option is confirmed', plain.replace('to: sales', 'to: sales, confirm: true'), 'sales', 22, 26, 9],
      [
        'two keys are one press, and take longer',
        plain.replace('key: 1', 'key: 12').replace('press 1.', 'press 12.'),
        'sales',
        20.8,
        24.8,
        7.8,
      ],
      [
        'its own words name no key: they may tell of it all the same',
        plain.replace('For sales, press 1.', 'Sales.'),
        'sales',
        20,
        24,
        7,
      ],
      [
        'nobody tells of the key, and the menu can be read',
        plain.replace('For sales, press 1.', 'For sales, press 3.'),
        'sales',
        null,
        null,
        7,
      ],
      [
        'an action that lasts',
        'look: { type: action, does: look it up, lasts: 4s, next: desk }\ndesk: { type: queue }',
        'desk',
        4,
        4,
        4,
      ],
      [
        'a transfer is heard out',
        'over: { type: transfer, number: "+441632960000", say: { audio: 3s.wav } }',
        'over',
        3,
        3,
        3,
      ],
      ['digits, 8 of them', asked('length: 8'), 'desk', 11.35, 11.35, 7.35],
      ['6 to 10 digits, and nothing to end them', asked('length: { min: 6, max: 10 }'), 'desk', 15.85, 15.85, 11.85],
      ['6 to 10 digits and hash', asked('length: { min: 6, max: 10 }, end_key: hash'), 'desk', 12.85, 12.85, 8.85],
      ['digits without a length', asked('kind: digits'), 'desk', 14.35, 14.35, 10.35],
      ['a date', asked('kind: date'), 'desk', 11.35, 11.35, 7.35],
      ['an amount and hash', asked('kind: amount, end_key: hash'), 'desk', 9.1, 9.1, 5.1],
      ['a spoken word', asked('kind: speech'), 'desk', 6, 6, 2],
      ['a spoken number', asked('kind: digits, input: speech'), 'desk', 8, 8, 4],
      ['an answer that is confirmed', asked('length: 4, confirm: { audio: 5s.wav }'), 'desk', 15.35, 15.35, 11.35],
      [
        'a question tells of a key that leads on',
        `ask: { type: collect, ask: { audio: 4s.wav, text: "Enter your number, or press star to speak to someone." }, value: it, length: 8, next: menu }
menu: { type: end }
desk: { type: queue }`,
        'desk',
        6,
        6,
        2,
      ],
    ],
  )('%s', (_, nodes, node, presses, patient, expert) => {
    const flow = nodes.includes('press star')
      ? `ivr: 1\ndefaults:\n  keys: { star: person }\nnodes:\n${nodes.replaceAll(/^(?=.)/gm, '  ')}`
      : nodes;
    const seconds = (how: How) => to(figuresOf(flow, how), node)[0];
    const tenth = (time: number | null) => (time === null ? null : Math.round(time * 10) / 10);
    expect([seconds({}), seconds({ caller: 'patient' }), seconds({ caller: 'expert' })]).toEqual(
      [presses, patient, expert].map(tenth),
    );
  });
});

describe('callers who do not play along', () => {
  const told = (fate: Fate | null) => fate && `${fate.outcome} ${fate.seconds}`;
  const menu = (
    asking: string,
    options = '[{ key: 1, say: { audio: 3s.wav, text: "For sales, press 1." }, to: desk }]',
  ) => `
main:
  type: menu
  options: ${options}
  ${asking}
desk: { type: queue, say: { audio: 1s.wav } }
other: { type: transfer, number: "+441632960000", person: false }
mail: { type: voicemail, say: { audio: 2s.wav } }
ring: { type: callback, say: { audio: 2s.wav } }
bye: { type: end, say: { audio: 2s.wav } }
`;
  const all = Array.from({ length: 12 }, (_, index) => (index < 10 ? String(index) : index === 10 ? 'star' : 'hash'));

  test.each<[what: string, flow: string, silent: string | null, lost: string | null, zero: string | null]>([
    // Silent: 10 + (7 + 7) + 2 x (2 + 7 + 7) + 6. Lost: 10 + (7 + 2) + 2 x (1 + 7 + 2) + 6. Zero: 2 + 3 x 2 + 6.
    ['a greeting and a menu, three times', plain, 'person 62', 'person 45', 'person 14'],
    // Zero hears all: 10 + (7 + 2) + 2 x (1 + 7 + 2) + 6.
    ['nothing can be cut short', deaf, 'person 62', 'person 45', 'person 45'],
    ['nothing is said of slips', menu('attempts: 2'), 'hang_up 20', 'hang_up 10', 'hang_up 4'],
    [
      'a time-out of its own',
      menu('attempts: 1\n  timeout: 10s\n  after_attempts: desk'),
      'person 14',
      'person 6',
      'person 3',
    ],
    [
      'the first silence leads on, with a word: 3 + 7 + 4 + 1',
      menu('no_input: { say: { audio: 4s.wav }, to: desk }'),
      'person 15',
      'hang_up 15',
      'hang_up 6',
    ],
    [
      'a list of re-prompts, of which the last offers a key and so stands alone: 3 + 7, 2 + 3 + 7, 4 + 7',
      menu('no_input: [{ audio: 2s.wav }, { audio: 4s.wav, text: "For sales, press 1." }]\n  after_attempts: desk'),
      'person 34',
      'person 16',
      'person 7',
    ],
    [
      'one re-prompt serves for all slips: 10 + 9 x 12',
      menu('no_input: { audio: 2s.wav }\n  attempts: 10\n  after_attempts: mail'),
      'voicemail 120',
      'voicemail 52',
      'voicemail 22',
    ],
    [
      '0 leads to someone',
      menu('', '[{ key: 0, say: { audio: 3s.wav, text: "Press 0." }, to: desk }]'),
      'hang_up 30',
      'hang_up 15',
      'person 3',
    ],
    [
      '0 hears it again',
      menu('', '[{ key: 0, say: { audio: 3s.wav, text: "Press 0." }, to: repeat }]'),
      'hang_up 30',
      'hang_up 15',
      'endless null',
    ],
    ['silence leads back', menu('after_attempts: main'), 'endless null', 'endless null', 'endless null'],
    ['to another machine', menu('attempts: 1\n  after_attempts: other'), 'machine 10', 'machine 5', 'machine 2'],
    ['to a ring back', menu('attempts: 1\n  after_attempts: ring'), 'callback 12', 'callback 7', 'callback 4'],
    ['to a goodbye', menu('attempts: 1\n  after_attempts: bye'), 'ends 12', 'ends 7', 'ends 4'],
    [
      'to a name that nothing has',
      menu('attempts: 1\n  after_attempts: nobody-of-that-name'),
      'unknown 10',
      'unknown 5',
      'unknown 2',
    ],
    [
      'every key is bound, and none can be wrong',
      menu('', `[${all.map((key) => `{ key: ${key}, to: desk }`).join(', ')}]`),
      'hang_up 21',
      null,
      'person 3',
    ],
    [
      'a straight way',
      'hello: { type: message, say: { audio: 9s.wav }, next: desk }\ndesk: { type: queue }',
      'person 9',
      'person 9',
      'person 2',
    ],
    [
      'a message that leads nowhere',
      'hello: { type: message, say: { audio: 9s.wav } }',
      'unknown 9',
      'unknown 9',
      'unknown 2',
    ],
    [
      'messages in a circle',
      'a: { type: message, say: { audio: 9s.wav }, next: b }\nb: { type: message, say: Well., next: a }',
      'endless null',
      'endless null',
      'endless null',
    ],
    // Silent: 3 x (4 + 7). Lost: 3 x (4 + 1.35 + 8 x 0.75). Zero is one digit, and the machine waits for more: 3 x (2 + 3).
    ['a question', asked('length: 8, after_attempts: desk'), 'person 33', 'person 34.1', 'person 15'],
    [
      'a question of one digit',
      asked('length: 1, attempts: 1, after_attempts: desk'),
      'person 11',
      'person 6.1',
      'person 2',
    ],
    [
      'silence in a menu further down leads back to the first',
      `top: { type: menu, options: [{ key: 1, say: { audio: 3s.wav, text: "For more, press 1." }, to: deep }], attempts: 1, after_attempts: deep }
deep: { type: menu, options: [{ key: 1, say: { audio: 3s.wav, text: "For more, press 1." }, to: desk }], attempts: 1, after_attempts: back }
desk: { type: queue }`,
      'endless null',
      'endless null',
      'endless null',
    ],
    [
      'a prompt that nobody can time',
      plain.replace('10s.wav', 'unheard.wav'),
      'person null',
      'person null',
      'person 14',
    ],
    [
      'so many attempts that nobody counts them',
      menu('attempts: 999999999\n  after_attempts: desk'),
      'person 9999999991',
      'person 4999999996',
      'person 1999999999',
    ],
  ])('%s', (_, flow, silent, lost, zero) => {
    const { callers } = figuresOf(flow);
    expect([callers.silent, callers.lost, callers.zero].map(told)).toEqual([silent, lost, zero]);
  });

  test('0 works in a message before a menu, where every menu has it, and not where a menu alone has it further on', () => {
    const zero = (defaults: string, key: string) => {
      const flow = `ivr: 1
defaults: { keys: { ${defaults} }, person: desk }
nodes:
  hello: { type: message, say: { audio: 9s.wav }, next: more }
  more: { type: message, say: { audio: 9s.wav }, next: main }
  other: { type: message, say: { audio: 9s.wav }, next: more }
  main: { type: menu, options: [{ key: ${key}, say: { audio: 3s.wav }, to: other }] }
  desk: { type: queue }`;
      return told(figuresOf(flow).callers.zero);
    };
    expect(zero('0: person', '1')).toBe('person 2');
    expect(zero('star: person', '0')).toBe('endless null');
  });

  test('a branch leads all of them the way that most take, and the figures say where', () => {
    const flow = (shares: readonly string[]) => `
sort: { type: branch, on: kind, cases: [{ when: a, to: bye, share: ${shares[0]} }, { when: b, to: desk, share: ${shares[1]} }] }
bye: { type: end }
desk: { type: queue }`;
    expect(figuresOf(flow(['40%', '60%'])).callers.silent).toEqual({
      outcome: 'person',
      seconds: 0,
      assumed: ['sort'],
    });
    expect(figuresOf(flow(['50%', '50%'])).callers.silent).toMatchObject({ outcome: 'ends' });
  });
});

describe('how callers spread', () => {
  const spread = (flow: string, how: How = {}) =>
    Object.fromEntries(figuresOf(flow, how).destinations.map(({ node, share }) => [node, share]));
  const menu = (options: string) =>
    `main: { type: menu, say: "Press 1 for a. Press 2 for b. Press 3 for c. Press 0 for d.", options: [${options}] }
${['a', 'b', 'c', 'd'].map((desk) => `${desk}: { type: queue }`).join('\n')}`;

  test.each<[what: string, flow: string, shares: Readonly<Record<string, number>>]>([
    ['equally', menu('{ key: 1, to: a }, { key: 2, to: b }'), { a: 0.5, b: 0.5 }],
    ['as given', menu('{ key: 1, to: a, share: 80% }, { key: 2, to: b, share: 20% }'), { a: 0.8, b: 0.2 }],
    [
      'the rest equally',
      menu('{ key: 1, to: a, share: 50% }, { key: 2, to: b }, { key: 3, to: c }'),
      { a: 0.5, b: 0.25, c: 0.25 },
    ],
    ['nothing for 0', menu('{ key: 1, to: a }, { key: 0, to: d }'), { a: 1, d: 0 }],
    ['what is given for 0', menu('{ key: 1, to: a }, { key: 0, to: d, share: 10% }'), { a: 0.9, d: 0.1 }],
    ['nothing for a key that nobody tells of', menu('{ key: 1, to: a }, { key: 5, to: b }'), { a: 1, b: 0 }],
    [
      'two options to one desk',
      menu('{ key: 1, to: a }, { key: 2, to: a }, { key: 3, to: c }'),
      { a: 0.6667, c: 0.3333 },
    ],
    ['never more than all', menu('{ key: 1, to: a, share: 100% }, { key: 2, to: b, share: 100% }'), { a: 0.5, b: 0.5 }],
    [
      'languages alone share it all',
      menu('{ key: 1, to: a, language: en }, { key: 2, to: b, language: es }'),
      { a: 0.5, b: 0.5 },
    ],
    [
      'a branch, otherwise included',
      `sort: { type: branch, on: kind, cases: [{ when: x, to: a, share: 50% }, { when: y, to: b }], otherwise: c }
a: { type: queue }\nb: { type: queue }\nc: { type: end }`,
      { a: 0.5, b: 0.25, c: 0.25 },
    ],
    [
      'a way back takes none, and a message that only leads back is where callers end',
      `main: { type: menu, say: "Press 1 for a. Press 2 for b. Press 3 for c.", options: [{ key: 1, to: a }, { key: 2, to: news }, { key: 3, to: main }] }
news: { type: message, say: We are open., next: main }
a: { type: queue }`,
      { a: 0.5, news: 0.5 },
    ],
    [
      'phrases and keys of one option are one',
      `main: { type: menu, input: both, say: "Press 1 or say sales. Press 2 or say help.", options: [{ key: 1, phrases: [sales], to: a, share: 30% }, { key: 2, phrases: [help], to: b }] }
a: { type: queue }\nb: { type: queue }`,
      { a: 0.3, b: 0.7 },
    ],
    [
      'most wait, where a menu has nothing else but a language',
      `main: { type: menu, say: "Para español, oprima 9. To go on in English, stay on the line.", options: [{ key: 9, language: es, to: a }], attempts: 1, after_attempts: b }
a: { type: queue }\nb: { type: queue }`,
      { a: 0, b: 1 },
    ],
  ])('%s', (_, flow, shares) => {
    expect(spread(flow)).toEqual(shares);
  });

  test.each<[at: string | undefined, desk: string]>([
    [undefined, 'day'],
    ['2026-11-23T09:00', 'day'],
    ['2026-11-23T08:59', 'night'],
    ['2026-11-23T16:59', 'day'],
    ['2026-11-23T17:00', 'night'],
    // Saturday, with a break; Sunday, not named.
    ['2026-11-28T11:59', 'day'],
    ['2026-11-28T12:30', 'night'],
    ['2026-11-28T13:00', 'day'],
    ['2026-11-29T10:00', 'night'],
    // Friday's hours run past midnight.
    ['2026-11-27T23:30', 'day'],
    ['2026-11-28T01:59', 'day'],
    ['2026-11-28T02:00', 'night'],
    ['2026-11-24T01:30', 'night'],
    ['2026-12-25T10:00', 'away'],
    ['2026-12-24T10:00', 'day'],
    ['2026-12-24T13:00', 'away'],
    // Every year.
    ['2027-01-01T10:00', 'away'],
  ])('at %s the call goes to %s', (at, desk) => {
    const flow = `
times:
  type: hours
  open: { mon-thu: 09:00-17:00, fri: "09:00-17:00 and 18:00-02:00", sat: 09:00-12:00 and 13:00-15:00 }
  holidays: [{ date: 2026-12-25 }, { date: 2026-12-24, open: 09:00-12:00 }, { date: 01-01 }]
  open_to: day
  closed_to: night
  holiday_to: away
day: { type: queue }
night: { type: voicemail, say: Leave a message. }
away: { type: end, say: We are away. }`;
    expect(Object.keys(spread(flow, { at: at === undefined ? undefined : momentOf(at) }))).toEqual([desk]);
  });

  test.each(['2026-13-01T10:00', '2026-02-30T10:00', '2026-11-23T24:00', 'tomorrow', '2026-11-23', ''])(
    '%j is no moment',
    (text) => {
      expect(momentOf(text)).toBeUndefined();
    },
  );
});

describe('a call that goes on in another file', () => {
  const here = `
hello: { type: message, say: { audio: 5s.wav }, next: away }
away: { type: flow, file: there.ivr.yaml, next: thanks }
thanks: { type: message, say: { audio: 2s.wav }, next: desk }
desk: { type: queue }`;
  const there = `
main: { type: menu, options: [{ key: 1, say: { audio: 3s.wav, text: "For sales, press 1." }, to: sales }, { key: 2, say: { audio: 3s.wav, text: "For nothing, press 2." }, to: bye }] }
sales: { type: queue, say: { audio: 1s.wav } }
bye: { type: end, say: { audio: 4s.wav } }`;

  test('counts what is there, and its end goes on here', () => {
    const metrics = figuresOf(here, {}, { 'there.ivr.yaml': there });
    expect(metrics.destinations).toEqual([
      // 5 + 3 + 2 + 1
      {
        node: 'sales',
        file: 'there.ivr.yaml',
        kind: 'queue',
        presses: 1,
        digits: 0,
        seconds: 11,
        share: 0.5,
        wait: null,
      },
      // 5 + 6 + 2 + 4 + 2
      { node: 'desk', file: null, kind: 'queue', presses: 1, digits: 0, seconds: 19, share: 0.5, wait: null },
    ]);
    expect(metrics.person.announced).toEqual({ node: 'sales', file: 'there.ivr.yaml', seconds: 11, presses: 1 });
    expect(metrics).toMatchObject({ depth: 1, seconds: { firstChoice: 5, expected: 15, longest: 19 } });
    expect(metrics.wayToPerson.map(({ node, on, seconds }) => [node, on, seconds])).toEqual([
      ['hello', 'words', 5],
      ['main', 'words', 3],
      ['main', 'answer', 2],
      ['sales', 'words', 1],
    ]);
    // Silent: 5 + 3 x (6 + 7), cut off there.
    expect(metrics.callers.silent).toMatchObject({ outcome: 'hang_up', seconds: 44 });
  });

  test.each<[what: string, others: Readonly<Record<string, string>>]>([
    ['a file that is not there', {}],
    ['a file that goes on in itself', { 'there.ivr.yaml': 'away: { type: flow, file: there.ivr.yaml }' }],
  ])('%s: the call ends there, as far as anyone can know', (_, others) => {
    const metrics = figuresOf(here, {}, others);
    expect(metrics.destinations.map(({ kind, share }) => [kind, share])).toEqual([['flow', 1]]);
    expect(metrics.callers.silent).toMatchObject({ outcome: 'unknown' });
  });

  test('files that each go on twice in the next are followed once each', () => {
    const files = Array.from({ length: 40 }, (_, index) => [
      `f${index}.ivr.yaml`,
      index === 39
        ? 'bye: { type: end, say: { audio: 1s.wav } }'
        : `one: { type: flow, file: f${index + 1}.ivr.yaml, next: two }\ntwo: { type: flow, file: f${index + 1}.ivr.yaml, next: bye }\nbye: { type: end }`,
    ]);
    const metrics = figuresOf(
      'in: { type: flow, file: f0.ivr.yaml, next: desk }\ndesk: { type: queue }',
      {},
      Object.fromEntries(files),
    );
    expect(to(metrics, 'desk')).toEqual([2 ** 39, 0]);
  });
});

describe('what nobody can know is null, and nothing else is', () => {
  const unheard = (flow: string, name: string) => figuresOf(flow.replace(name, 'unheard.wav'));

  test.each<[what: string, name: string, figures: readonly (number | null)[]]>([
    // First choice, expected, longest, to sales, to help, the menu.
    ['everything is known', 'nothing', [10, 22.5, 25, 20, 25, 7]],
    ['the greeting', '10s.wav', [null, null, null, null, null, 7]],
    ['the words at the desk', '6s.wav', [10, null, null, 20, null, 7]],
    ['a re-prompt', '2s.wav', [10, 22.5, 25, 20, 25, 7]],
  ])('%s', (_, name, figures) => {
    const metrics = unheard(plain, name);
    const { seconds, menus } = metrics;
    expect([
      seconds.firstChoice,
      seconds.expected,
      seconds.longest,
      to(metrics, 'sales')[0],
      to(metrics, 'help')[0],
      menus[0]!.seconds,
    ]).toEqual(figures);
    expect(metrics.person.announced).toMatchObject({ presses: 1 });
  });

  test('a menu without readable words may offer all of its options, after nobody knows how long', () => {
    const metrics =
      figuresOf(`main: { type: menu, say: { audio: unheard.wav }, options: [{ key: 1, to: desk }, { key: 2, to: other }] }
desk: { type: queue }
other: { type: queue }`);
    expect(metrics.person.announced).toEqual({ node: 'desk', file: null, seconds: null, presses: 1 });
    expect(metrics.destinations.map(({ share, seconds }) => [share, seconds])).toEqual([
      [0.5, null],
      [0.5, null],
    ]);
    expect(metrics.seconds).toEqual({ firstChoice: null, expected: null, longest: null });
  });

  test('a flow without a menu', () => {
    const metrics = figuresOf(
      'hello: { type: message, say: { audio: 3s.wav }, next: desk }\ndesk: { type: queue, wait: { expected: 90s } }',
    );
    expect(metrics).toMatchObject({
      seconds: { firstChoice: null, expected: 3, longest: 3 },
      depth: 0,
      menus: [],
      person: { reachable: true, announced: { node: 'desk', seconds: 3, presses: 0 }, fastest: { seconds: 0 } },
      destinations: [{ node: 'desk', wait: 90 }],
    });
  });

  test('a flow without a way to a person', () => {
    const metrics = figuresOf(plain.replaceAll('type: queue', 'type: end'));
    expect(metrics.person).toEqual({ reachable: false, unsure: false, announced: null, fastest: null });
    expect(metrics).toMatchObject({
      seconds: { expected: 22.5 },
      wayToPerson: [],
      callers: { silent: { outcome: 'ends', seconds: 62 } },
    });
  });

  test('an entry to a node that is not there', () => {
    const metrics = figuresOf('ivr: 1\nentry: nobody-of-that-name\nnodes:\n  desk: { type: queue }');
    expect(metrics).toMatchObject({
      entry: { node: null },
      seconds: { expected: null },
      destinations: [],
      callers: { silent: null },
    });
  });
});

describe('journeys', () => {
  const judged = (journey: string, flow = plain) => {
    const nodes = flow.replaceAll(/^(?=.)/gm, '  ');
    return figuresOf(`ivr: 1\njourneys: { it: { ${journey} } }\nnodes:\n${nodes}`).journeys[0];
  };
  const unheard = plain.replace('10s.wav', 'unheard.wav');

  test.each<[journey: string, flow: string, seconds: number | null, presses: number | null, within: boolean | null]>([
    ['reach: sales, within: 20s, presses: 1', plain, 20, 1, true],
    ['reach: sales, within: 19s', plain, 20, 1, false],
    ['reach: sales, presses: 0', plain, 20, 1, false],
    ['reach: sales', plain, 20, 1, null],
    ['reach: person, within: 20s', plain, 20, 1, true],
    // To the first word of a menu.
    ['reach: main, within: 10s', plain, 10, 0, true],
    ['reach: nobody-of-that-name, within: 10s', plain, null, null, null],
    ['reach: sales, within: 10s', plain.replace('press 1.', 'press 7.'), null, null, false],
    ['reach: sales, within: 20s', unheard, null, 1, null],
    ['reach: sales, within: 5s', unheard, null, 1, false],
    ['reach: sales, presses: 1', unheard, null, 1, true],
  ])('%s', (journey, flow, seconds, presses, withinBudget) => {
    expect(judged(journey, flow)).toEqual({ name: 'it', seconds, presses, withinBudget });
  });
});

describe('the prompt that costs callers most', () => {
  const bottleneck = (flow: string) => {
    const { bottleneck: found } = figuresOf(flow);
    return found && [found.prompt.audio?.value, found.secondsPerThousandCalls, found.hoursAMonth];
  };

  test.each<[what: string, flow: string, costs: readonly [string, number, number | null] | null]>([
    ['a greeting that everyone hears', plain, ['10s.wav', 10_000, null]],
    ['only those who wait for the second option hear it', plain.replace('10s', '1s'), ['3s.wav', 3000, null]],
    [
      'where the calls are counted, in hours: 10 s for each of 3600 calls',
      `ivr: 1\ncalls_a_month: 3600\nnodes:\n${plain.replaceAll(/^(?=.)/gm, '  ')}`,
      ['10s.wav', 10_000, 10],
    ],
    ['nothing is heard', 'desk: { type: queue }', null],
  ])('%s', (_, flow, costs) => {
    expect(bottleneck(flow)).toEqual(costs);
  });
});

test('several entries have figures of their own', () => {
  const flow = flowOf(`ivr: 1
entry: { "0800 1": hello, "0800 2": desk }
nodes:
  hello: { type: message, say: { audio: 3s.wav }, next: desk }
  desk: { type: queue }`);
  expect(
    metricsOf(flow, projectWith(flow)).map(({ entry, seconds }) => [entry.name, entry.node, seconds.expected]),
  ).toEqual([
    ['0800 1', 'hello', 3],
    ['0800 2', 'desk', 0],
  ]);
});

describe('words without a recording', () => {
  // 16.4 characters a second; "press one" has three characters for the figure.
  const told = (say: string) => to(figuresOf(`desk: { type: queue, say: ${say} }`), 'desk')[0];
  const heard = (first: string) =>
    to(
      figuresOf(`main:
  type: menu
  options:
    - { key: 1, say: "${first}", to: sales }
    - { key: 2, say: "For help, press 2.", to: help }
sales: { type: queue }
help: { type: queue }`),
      'help',
    )[0];

  test('take as long however they are split', () => {
    expect(told('["We are open. It is late.", "Good night."]')).toBe(told('"We are open. It is late. Good night."'));
    // 36 characters, and two ends of sentences within them.
    expect(told('"We are open. It is late. Good night."')).toBe(2.9);
  });

  test.each<[what: string, first: string, seconds: number]>([
    // 21 and 20 characters spoken and a space, two commas, the rest after a sentence; then the key: 2.56 + 0.28 + 0.33 + 2.
    ['a sentence ends between two offers', 'For sales, press 1.', 5.2],
    // A character less, and half a second instead: 2.5 + 0.28 + 0.5 + 2.
    ['no sentence ends between two offers', 'For sales, press 1', 5.3],
  ])('%s', (_, first, seconds) => {
    expect(heard(first)).toBe(seconds);
  });
});
