import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Change, change, changed, type Json, NAMES, odd, oddValue, tear, torn } from './odd.ts';
import type { Case } from './runs.ts';

/*
 * Flows of ours: every type of step with every property, right for the most part, and here and there what nobody expects.
 */

type Values = fc.Arbitrary<Json>;

/** Rarely something odd instead. */
const mostly = (value: Values): Values =>
  fc.oneof({ weight: 24, arbitrary: value }, { weight: 1, arbitrary: oddValue });

const among = (...values: readonly Json[]): Values => mostly(fc.constantFrom(...values));

/** Some of these properties. */
const some = (properties: Readonly<Record<string, Values>>): fc.Arbitrary<Record<string, Json>> =>
  fc.record(properties, { requiredKeys: [] }).map((made) => ({ ...made }) as Record<string, Json>);

const STEPS = ['welcome', 'main', 'second', 'desk', 'bye', 'ask', 'Büro 2', '1', ...NAMES.slice(0, 2)];
const step = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...STEPS) }, { weight: 1, arbitrary: odd });
const target = mostly(
  fc.oneof(step, fc.constantFrom('repeat', 'back', 'main', 'person', 'hang_up', 'welcom', 'nowhere')),
);

const key = among('0', '1', '2', '3', '4', '5', 6, 7, '9', '12', 'star', 'hash', 'extension', '*', '#', '+1', 'A');
const duration = among('500ms', '7s', '2m', '4h', '2 days', '1 working day', '0s', '1.5s', 7, '7 s', '1m30s', '99999h');
const share = among('55%', '0.35', 0.5, '10%', '100%', '0%', '120%', 1);
const language = among('en', 'en-GB', 'de', 'es-MX', 'fr-CA', 'pt-BR', 'it', 'pl', 'zh', 'ar', 'hi', 'xx', 'ENGLISH');
const date = among('2026-11-22', '2026-12-24', '2024-02-29', '2025-01-01', '2026-13-01');
const whole = among(0, 1, 2, 3, 5, 9, 100, -1, 1.5, 1e9);
const flag = among(true, false, 'yes', 'no');

const PIECES = [
  'Welcome to Penrose Water.',
  'Your call is important to us.',
  'Please listen carefully, as our menu options have changed.',
  'For billing, press 1.',
  'Press 2 for repairs, 3 for moving home.',
  'To speak to someone, press 0 or stay on the line.',
  'If you smell gas, hang up and dial 999.',
  'For English, press 1. Para español, oprima el dos.',
  'Für Rechnungen drücken Sie bitte die 1, für alles andere die Raute.',
  'Pour une facture, tapez 1. Pour autre chose, appuyez sur dièse.',
  'Para facturas, marque 1; para citas, marque 2.',
  'Para contas, digite 1.',
  'Per le bollette, prema 1.',
  'We are open Monday to Friday, 9am to 5pm, and on 24 December until noon.',
  'Call 0800 123 4567 or visit www.penrose.example/help?x=1#a.',
  'Your number is {number}, {caller|there}, ending in {card last 4}.',
  'The wait is about {minutes} minutes; you are number 3 in the queue.',
  'It costs £1,234.50 a minute, or 3.5% of €10, since 1/2/2026.',
  'Enter your 16-digit card number, then press hash.',
  'Say "agent", "bill" or "the third thing".',
  "I'm Jo Marsh, Chief Constable, and I'd like to thank you, um, for… well: calling!",
  'We recorded this. This call is recorded for training and quality purposes.',
  '<speak>Hello<break time="2s"/><prosody rate="slow">there</prosody></speak>',
  'Hello [Company Name], {{x}}, \u0024{y} and %%Z%%.',
  'goodbye',
  'Um, uh. Press. Press press 1 1. For for. For press 1 press 2.',
  'please hold the line your call will be answered in the order received',
];

const words: Values = fc
  .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: odd }), {
    maxLength: 5,
  })
  .chain((pieces) => fc.constantFrom(' ', '\n', '', '; ', ', ').map((between) => pieces.join(between)));

const prompt: Values = mostly(
  some({
    text: words,
    ssml: words,
    audio: among('a.wav', 'sounds/b.mp3', '../c.wav', '/etc/passwd', 'https://x.example/y.wav', '{name}.wav', ''),
    voice: among('leader', 'Anna'),
    language,
    barge_in: flag,
    until: date,
    purpose: among(
      'greeting',
      'notice',
      'marketing',
      'legal',
      'recording',
      'hours',
      'closed',
      'survey',
      'wait',
      'goodbye',
    ),
  }),
);

const say: Values = mostly(fc.oneof(words, prompt, fc.array(fc.oneof(words, prompt), { maxLength: 3 })));
const slip: Values = mostly(fc.oneof(say, some({ say, to: target })));
const tags = fc.array(
  among('emergency', 'complaint', 'cancel', 'payment', 'feedback', 'sales', 'survey', 'information', 'x'),
  { maxLength: 2 },
);
const names: Values = mostly(fc.oneof(fc.array(fc.oneof(step, words), { maxLength: 3 }), words));

const option: Values = mostly(
  some({
    key,
    say,
    label: fc.oneof(words, among('a crime', 'billing', 'someone')),
    phrases: names,
    to: target,
    share,
    language,
    tags,
    confirm: flag,
    note: words,
    length: among(4, { min: 2, max: 6 }, { min: 9, max: 1 }, '3'),
  }),
);

const asking = {
  input: among('keys', 'speech', 'both'),
  timeout: duration,
  attempts: whole,
  barge_in: flag,
  no_input: slip,
  no_match: slip,
  after_attempts: target,
};
const handing = { passes: names, asks: names, recorded: flag };
const times = among('09:00-17:00', '09:00-12:00 and 13:00-15:00', '24h', '18:00-02:00', 'closed', '9-5', '17:00-09:00');

const OWN: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  message: { next: target },
  menu: { ...asking, options: mostly(fc.array(option, { maxLength: 8 })) },
  collect: {
    ...asking,
    ask: say,
    value: fc.oneof(step, words),
    kind: among('digits', 'speech', 'date', 'amount'),
    length: among(8, { min: 1, max: 20 }, 0, { min: 5 }),
    end_key: among('hash', 'star', '#', 'none'),
    sensitive: among('card', 'cvv', 'pin', 'identity'),
    masked: flag,
    confirm: fc.oneof(flag, words),
    used_for: among('routing', 'agent', 'lookup'),
    next: target,
  },
  hours: {
    open: mostly(
      fc
        .dictionary(fc.constantFrom('mon-fri', 'sat', 'sun', 'mon', 'fri-mon', 'daily', 'x', '__proto__'), times, {
          maxKeys: 4,
        })
        .map((days) => ({ ...days })),
    ),
    holidays: mostly(fc.array(mostly(some({ date, name: words, open: times })), { maxLength: 3 })),
    timezone: among('Europe/London', 'UTC', 'America/New_York', 'Mars/Base'),
    open_to: target,
    closed_to: target,
    holiday_to: target,
  },
  branch: {
    on: fc.oneof(step, words),
    cases: mostly(fc.array(mostly(some({ when: words, to: target, share })), { maxLength: 4 })),
    otherwise: target,
  },
  queue: {
    ...handing,
    team: words,
    wait: mostly(
      some({
        expected: duration,
        tells: mostly(fc.array(among('time', 'position'), { maxLength: 2 })),
        every: duration,
        say,
      }),
    ),
    options: mostly(fc.array(option, { maxLength: 3 })),
    callback: target,
    overflow: mostly(some({ after: duration, to: target })),
  },
  transfer: {
    ...handing,
    number: among('+44 20 7946 0000', '999', '0800123456', 441_234),
    to_team: words,
    person: flag,
    no_answer: target,
  },
  voicemail: { reply_within: duration, next: target },
  callback: { within: duration, next: target },
  flow: { file: among('other.ivr.yaml', '../x.ivr.yaml', 'test.ivr.yaml', '/x', ''), at: step, next: target },
  action: { does: words, lasts: duration, uses: names, gives: names, next: target, failed: target },
  end: {},
  unknown: { next: target, 'x-what': oddValue },
};

const node: Values = mostly(
  fc
    .constantFrom(...Object.keys(OWN), 'menu', 'menu', 'message', 'collect', 'queue')
    .chain((type) => some({ say, tags, note: words, ...OWN[type] }).map((rest) => ({ type, ...rest }))),
);

const nodes = fc.array(fc.tuple(step, node), { minLength: 1, maxLength: 9 }).map((entries): Json => named(entries));

/** As JSON would read it: a name such as `__proto__` is a name. */
function named(entries: readonly (readonly [string, Json])[]): Json {
  const map = {};
  for (const [name, value] of entries) {
    Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return map;
}

const map = (value: Values, ...keys: readonly string[]): Values =>
  fc.array(fc.tuple(fc.constantFrom(...keys, ...NAMES.slice(0, 3)), value), { maxLength: 3 }).map(named);

const flow: Values = fc
  .tuple(
    some({
      name: words,
      language,
      organisation: mostly(
        some({
          name: words,
          country: among('GB', 'US', 'DE', 'BR', 'XX'),
          leader: mostly(some({ name: words, role: words })),
        }),
      ),
      callers: among('public', 'trained', 'distressed'),
      owner: words,
      reviewed: date,
      calls_a_month: among(12_000, 0, 1e12, -5),
      tags,
      recorded: flag,
      facts: map(fc.oneof(words, whole, flag), 'website', 'stations', 'opening times', 'telephone'),
      journeys: map(
        mostly(some({ reach: target, within: duration, presses: whole })),
        'speak to a person',
        'report a crime',
      ),
      defaults: mostly(some({ ...asking, keys: map(target, '0', 'star', 'hash', '1'), person: target })),
      entry: mostly(fc.oneof(step, map(step, '0800 123456', 'night'))),
      calls: mostly(fc.array(mostly(some({ name: words, at: words, press: key, expect: target })), { maxLength: 2 })),
      'x-own': oddValue,
    }),
    nodes,
  )
  .map(([top, steps]) => ({ ivr: 1, ...top, nodes: steps }));

const WRITTEN: readonly ((value: Json) => string)[] = [
  (value) => stringify(value, { aliasDuplicateObjects: false }),
  (value) => stringify(value, { aliasDuplicateObjects: false, defaultStringType: 'QUOTE_DOUBLE', lineWidth: 40 }),
  (value) => stringify(value, { collectionStyle: 'flow', lineWidth: 0, aliasDuplicateObjects: false }),
  (value) => stringify(value, { lineWidth: 20, indent: 4, aliasDuplicateObjects: false }).replaceAll('\n', '\r\n'),
  (value) => JSON.stringify(value),
  (value) => JSON.stringify(value, null, 2),
];

const few = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<Change[]>([]) },
    { weight: 1, arbitrary: fc.array(change, { maxLength: most }) },
  );

export const flows: fc.Arbitrary<Case> = fc
  .tuple(
    flow,
    few(3),
    fc.constantFrom(...WRITTEN),
    fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(tear, { maxLength: 3 }) }),
  )
  .map(([value, changes, write, tears]) => ({
    path: 'test.ivr.yaml',
    text: torn(write(changed(value, changes)), tears),
  }));
