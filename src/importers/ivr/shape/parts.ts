import type { Schema } from './schema.ts';

/** One of the parts below, with what it means where it stands. */
export function the(part: keyof typeof PARTS, description: string): Schema {
  return { $ref: `#/definitions/${part}`, description };
}

const PROMPT: Readonly<Record<string, Schema>> = {
  text: ref('words', 'The words that callers hear; where there is a recording, its script.'),
  ssml: ref('words', 'The words as SSML, instead of `text`.'),
  audio: ref('path', 'A recording that is played, as a path relative to this file: `sounds/welcome.wav`.'),
  voice: ref('words', 'Who speaks: `leader` for the leader of the organisation, or any name.'),
  language: ref('language', 'The language of this prompt, where it is not that of the flow.'),
  barge_in: ref('truth', 'Whether a key cuts this prompt short.'),
  until: ref('date', 'The last day on which this may be heard: `2026-12-24`.'),
  purpose: {
    title: 'a purpose',
    description: 'What the prompt is for.',
    type: 'string',
    enum: ['greeting', 'notice', 'marketing', 'legal', 'recording', 'hours', 'closed', 'survey', 'wait', 'goodbye'],
  },
};

/** The parts that nodes and the top of the file share. */
export const PARTS = {
  words: { title: 'words', description: 'Any words.', type: ['string', 'number'] },
  fact: { title: 'words', description: 'The fact as it is.', type: ['string', 'number', 'boolean'] },
  target: {
    title: 'the name of a node',
    description: 'Where the call goes on: the name of a node, or `repeat`, `back`, `main`, `person` or `hang_up`.',
    type: ['string', 'number'],
  },
  truth: { title: '`true` or `false`', description: '`true` or `false`.', type: 'boolean' },
  seconds: {
    title: 'a length of time, such as `7s`',
    description: 'A length of time with its unit: `500ms`, `7s`, `2m`.',
    type: 'string',
    pattern: '^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$',
  },
  period: {
    title: 'a length of time, such as `4h` or `2 days`',
    description: 'A length of time with its unit: `30m`, `4h`, `2 days`, `1 working day`.',
    type: 'string',
    pattern: '^[0-9]+([.][0-9]+)? ?(ms|s|m|h|days?|working days?)$',
  },
  share: {
    title: 'a share of the callers, such as `55%`',
    description: 'The part of the callers who come this way: `55%` or `0.55`.',
    type: ['string', 'number'],
  },
  count: { title: 'a whole number', description: 'A whole number.', type: 'integer', minimum: 0 },
  date: {
    title: 'a date, such as `2026-12-24`',
    description: 'A date: the year, the month and the day, as in `2026-12-24`.',
    type: 'string',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
  },
  language: {
    title: 'a language tag, such as `en-GB`',
    description: 'A language as a BCP 47 tag: `en`, `en-GB`, `cy`, `pt-BR`.',
    type: 'string',
  },
  timezone: {
    title: 'a time zone, such as `Europe/London`',
    description: 'A time zone by its IANA name: `Europe/London`.',
    type: 'string',
  },
  path: {
    title: 'a path relative to this file',
    description: 'A path relative to this file, inside the project.',
    type: 'string',
  },
  times: {
    title: 'opening hours, such as `09:00-17:00`',
    description: '`09:00-17:00`, `09:00-12:00 and 13:00-15:00`, or `24h`; `18:00-02:00` runs past midnight.',
    type: 'string',
  },
  opening: {
    title: 'the days and their hours',
    description: 'Days and their hours, such as `mon-fri: 09:00-17:00`. A day that is not named is closed.',
    type: ['object', 'string'],
    additionalProperties: { $ref: '#/definitions/times' },
  },
  key: {
    title: 'a key of a telephone',
    description: '`0` to `9`, `star`, `hash`, several digits, or `extension` for a number that callers know.',
    type: ['string', 'number'],
  },
  keys: {
    title: 'keys and where they lead',
    description: 'Keys and where they lead: `0: person`, `star: repeat`, `hash: back`.',
    type: 'object',
    additionalProperties: { $ref: '#/definitions/target' },
  },
  length: {
    title: 'a number of digits',
    description: 'How many digits: `8`, or `min` and `max`.',
    type: ['integer', 'object'],
    minimum: 1,
    properties: {
      min: { title: 'a whole number', description: 'The fewest digits.', type: 'integer', minimum: 1 },
      max: { title: 'a whole number', description: 'The most digits.', type: 'integer', minimum: 1 },
    },
  },
  tags: {
    title: 'a list of tags',
    description:
      'What this is about. Rules know `emergency`, `complaint`, `cancel`, `payment`, `feedback`, `sales`, `survey`, `request` and `information`; others are yours.',
    type: ['string', 'number', 'array'],
    items: { $ref: '#/definitions/words' },
  },
  values: {
    title: 'a list of names',
    description: 'One name of a value, or a list of them.',
    type: ['string', 'number', 'array'],
    items: { $ref: '#/definitions/words' },
  },
  prompt: {
    title: 'a prompt',
    description: 'Words that callers hear.',
    type: ['string', 'number', 'object'],
    properties: PROMPT,
  },
  prompts: {
    title: 'a prompt',
    description: 'What callers hear: a text, a prompt with `text` and `audio`, or a list of them.',
    type: ['string', 'number', 'object', 'array'],
    properties: PROMPT,
    items: { $ref: '#/definitions/prompt' },
  },
  reprompt: {
    title: 'a re-prompt',
    description:
      'What callers hear when nothing, or nothing that fits, came from them: one text, a list with one for each further attempt, or `say` and `to`.',
    type: ['string', 'number', 'object', 'array'],
    properties: {
      say: ref('prompts', 'What callers hear before they are led on.'),
      to: ref('target', 'Where they are led at the first silence or wrong key.'),
      ...PROMPT,
    },
    items: { $ref: '#/definitions/prompt' },
  },
  confirmation: {
    title: '`true`, or the words that ask for a confirmation',
    description: '`true` where callers must confirm, or the words that ask them to.',
    type: ['boolean', 'string', 'number', 'object', 'array'],
    properties: PROMPT,
    items: { $ref: '#/definitions/prompt' },
  },
  input: {
    title: 'a way to answer',
    description: 'How callers answer: with `keys`, by `speech`, or `both`.',
    type: 'string',
    enum: ['keys', 'speech', 'both'],
  },
  option: {
    title: 'an option',
    description: 'One thing that callers may choose.',
    type: 'object',
    properties: {
      key: ref('key', 'The key: `0` to `9`, `star`, `hash`, several digits, or `extension`.'),
      length: ref('length', 'For `extension`: how many digits a number has.'),
      say: ref('prompts', 'The words that offer it: "For a repair, press 1."'),
      label: ref('words', 'What it is, in a few words, instead of `say`: heard as "For LABEL, press KEY."'),
      phrases: ref('values', 'What callers may say for it.'),
      to: ref('target', 'Where the call goes on.'),
      share: ref('share', 'The part of the callers here who choose it: `55%`.'),
      language: ref('language', 'The language in which callers who choose it go on.'),
      tags: ref('tags', 'What it is about: `complaint`, `cancel`, `payment`, …'),
      confirm: ref('confirmation', 'Whether callers must confirm it, or the words that ask them to.'),
      note: ref('words', 'A note for people; nobody hears it.'),
    },
  },
  options: {
    title: 'a list of options',
    description: 'What callers may choose, one item each, in the order in which they are heard.',
    type: 'array',
    items: { $ref: '#/definitions/option' },
  },
} as const satisfies Readonly<Record<string, Schema>>;

function ref(part: string, description: string): Schema {
  return { $ref: `#/definitions/${part}`, description };
}
