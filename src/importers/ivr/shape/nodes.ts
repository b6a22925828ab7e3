import { whenNeeded } from '../../../language/when-needed.ts';
import { the } from './parts.ts';
import type { Schema } from './schema.ts';

/** What every node has besides its type. */
const COMMON: Readonly<Record<string, Schema>> = {
  tags: the('tags', 'What this step is about: `emergency`, `complaint`, `cancel`, `payment`, …'),
  note: the('words', 'A note for people; nobody hears it.'),
};

/** How a question is put, and what happens when no answer comes. */
const ASKING: Readonly<Record<string, Schema>> = {
  input: the('input', 'How callers answer: with `keys`, by `speech`, or `both`.'),
  timeout: the('seconds', 'How long a caller may say nothing before being asked again: `7s`.'),
  attempts: {
    title: 'a whole number, such as 3',
    description: 'Every time the caller is asked, the first included.',
    type: 'integer',
    minimum: 1,
  },
  barge_in: the('truth', 'Whether a key cuts the words short.'),
  no_input: the('reprompt', 'What callers hear who said or pressed nothing.'),
  no_match: the('reprompt', 'What callers hear whose answer is not among the choices.'),
  after_attempts: the('target', 'Where callers go on after the last attempt; without it the call ends.'),
};

const NEXT = the('target', 'Where the call goes on afterwards.');

const HANDED_OVER: Readonly<Record<string, Schema>> = {
  passes: the('values', 'The values that are handed over, so that callers need not say them again.'),
  asks: the('values', 'What callers are asked for on the other side.'),
  recorded: the('truth', 'Whether the call is recorded from here on.'),
};

/** The types of nodes, in the order in which the format tells them. A menu has few of them. */
export const NODES = {
  message: whenNeeded(() =>
    node('a message', 'The caller hears something.', ['say'], {
      say: the('prompts', 'What the caller hears.'),
      next: NEXT,
    }),
  ),
  menu: whenNeeded(() =>
    node('a menu', 'The caller chooses.', ['options'], {
      say: the('prompts', 'What comes before the options, or the whole menu as it is spoken.'),
      options: { ...the('options', 'What the caller may choose, in the order in which it is heard.') },
      ...ASKING,
    }),
  ),
  collect: whenNeeded(() =>
    node('a collect node', 'The caller gives data: a number, a date, an answer.', ['ask', 'value'], {
      ask: the('prompts', 'The words that ask for it.'),
      value: the('words', 'The name of what is asked for: `account number`.'),
      kind: {
        title: 'a kind of answer',
        description: 'What is asked for: `digits`, `speech`, a `date` or an `amount`.',
        type: 'string',
        enum: ['digits', 'speech', 'date', 'amount'],
      },
      length: the('length', 'How many digits: `8`, or `min` and `max`.'),
      end_key: the('key', 'The key that ends the answer: `hash`.'),
      sensitive: {
        title: 'a kind of secret',
        description: 'What must be kept from listeners: a `card`, a `cvv`, a `pin`, or an `identity`.',
        type: 'string',
        enum: ['card', 'cvv', 'pin', 'identity'],
      },
      masked: the('truth', 'Whether the answer is kept out of recordings and off the screen.'),
      confirm: the('confirmation', '`true` where the answer is read back, or the words that do it.'),
      used_for: {
        title: 'a use',
        description: 'What the answer is for: `routing`, the `agent`, or a `lookup`.',
        type: 'string',
        enum: ['routing', 'agent', 'lookup'],
      },
      ...ASKING,
      next: NEXT,
    }),
  ),
  hours: whenNeeded(() =>
    node('an hours node', 'The opening hours decide.', ['open'], {
      say: the('prompts', 'What the caller hears first.'),
      open: the('opening', 'Days and their hours: `mon-fri: 09:00-17:00`. A day that is not named is closed.'),
      holidays: {
        title: 'a list of holidays',
        description: 'The days on which other hours hold.',
        type: 'array',
        items: {
          title: 'a holiday',
          description: 'A day on which other hours hold.',
          type: ['object', 'string'],
          required: ['date'],
          properties: {
            date: the('date', 'The day: `2026-12-25`.'),
            name: the('words', 'What the day is called.'),
            open: the('times', 'The hours of that day; without them it is closed.'),
          },
        },
      },
      timezone: the('timezone', 'The time zone of the hours: `Europe/London`.'),
      open_to: the('target', 'Where callers go on while it is open.'),
      closed_to: the('target', 'Where callers go on while it is closed.'),
      holiday_to: the('target', 'Where callers go on at a holiday; without it, where `closed_to` leads.'),
    }),
  ),
  branch: whenNeeded(() =>
    node('a branch', 'A value decides.', ['on', 'cases'], {
      say: the('prompts', 'What the caller hears first.'),
      on: the('words', 'The value that decides.'),
      cases: {
        title: 'a list of cases',
        description: 'What the value may be, and where each leads.',
        type: 'array',
        items: {
          title: 'a case',
          description: 'One thing that the value may be.',
          type: 'object',
          required: ['when'],
          properties: {
            when: { title: 'a value', description: 'What the value is.', type: ['string', 'number', 'boolean'] },
            to: the('target', 'Where the call goes on.'),
            share: the('share', 'The part of the callers here who come this way: `55%`.'),
          },
        },
      },
      otherwise: the('target', 'Where the call goes on in every other case.'),
    }),
  ),
  queue: whenNeeded(() =>
    node('a queue', 'The caller waits for a person.', [], {
      say: the('prompts', 'What the caller hears before waiting.'),
      team: the('words', 'Who answers.'),
      wait: {
        title: 'a map with `expected`, `tells`, `every` and `say`',
        description: 'How long callers wait, and what they are told meanwhile.',
        type: 'object',
        properties: {
          expected: the('seconds', 'How long callers usually wait: `90s`.'),
          tells: {
            title: 'what callers are told',
            description: 'What callers are told: the `time` left, their `position`, or both.',
            type: ['string', 'array'],
            items: {
              title: 'what callers are told',
              description: 'The `time` left, or the `position` in the queue.',
              type: 'string',
              enum: ['time', 'position'],
            },
          },
          every: the('seconds', 'How often they are told: `60s`.'),
          say: the('prompts', 'What is heard while waiting.'),
        },
      },
      options: the('options', 'What callers may choose while they wait.'),
      ...HANDED_OVER,
      callback: the('target', 'Where callers go on who would rather be rung back.'),
      overflow: {
        title: 'a map with `after` and `to`',
        description: 'What happens to those who wait too long.',
        type: 'object',
        properties: {
          after: the('seconds', 'After how long: `5m`.'),
          to: the('target', 'Where the call goes on.'),
        },
      },
    }),
  ),
  transfer: whenNeeded(() =>
    node('a transfer', 'The caller is put through.', [], {
      say: the('prompts', 'What the caller hears before being put through.'),
      number: the('words', 'The number that is rung, in quotes: `"+442079460000"`.'),
      to_team: the('words', 'The team that is rung.'),
      person: the('truth', 'Whether a person answers; `false` for another machine.'),
      ...HANDED_OVER,
      no_answer: the('target', 'Where the call goes on when nobody answers, or the line is busy.'),
    }),
  ),
  voicemail: whenNeeded(() =>
    node('a voicemail', 'The caller leaves a message.', ['say'], {
      say: the('prompts', 'What the caller hears before the tone.'),
      reply_within: the('period', 'Within what the caller gets an answer: `1 working day`.'),
      next: NEXT,
    }),
  ),
  callback: whenNeeded(() =>
    node('a callback', 'The caller is rung back.', ['say'], {
      say: the('prompts', 'What the caller is told about it.'),
      within: the('period', 'Within what the caller is rung back: `4h`.'),
      next: NEXT,
    }),
  ),
  flow: whenNeeded(() =>
    node('a flow node', 'The call goes on in another file.', ['file'], {
      say: the('prompts', 'What the caller hears first.'),
      file: the('path', 'The other file, as a path relative to this one.'),
      at: the('words', 'The node or entry of that file at which the call goes on.'),
      next: the('target', 'Where the call goes on when the other file comes to its end.'),
    }),
  ),
  action: whenNeeded(() =>
    node('an action', 'Something happens that the caller does not hear.', ['does'], {
      say: the('prompts', 'What the caller hears first.'),
      does: the('words', 'What happens: `look up the account`.'),
      lasts: the('seconds', 'How long it takes: `2s`.'),
      uses: the('values', 'The values that it needs.'),
      gives: the('values', 'The values that there are afterwards; `reference` is the number of the case.'),
      next: NEXT,
      failed: the('target', 'Where the call goes on when it fails; without it, where `next` leads.'),
    }),
  ),
  end: whenNeeded(() =>
    node('an end', 'The call ends.', [], {
      say: the('prompts', 'What the caller hears last.'),
    }),
  ),
  unknown: whenNeeded(() =>
    node('an unknown node', 'Something that this file cannot say. No rule judges it.', [], {
      say: the('prompts', 'What the caller hears first.'),
      next: NEXT,
    }),
  ),
} as const satisfies Readonly<Record<string, () => Schema>>;

function node(
  title: string,
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema {
  const type: Schema = { title: 'a type of node', description: 'What happens in this step.', type: 'string' };
  return { title, description, type: 'object', required, properties: { type, ...properties, ...COMMON } };
}
