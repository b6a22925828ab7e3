import { the } from './parts.ts';
import type { Schema } from './schema.ts';

/** The top of the file. */
export const FLOW = {
  title: 'a flow',
  description: 'A phone menu as a caller meets it.',
  type: 'object',
  required: ['ivr', 'nodes'],
  properties: {
    ivr: { title: 'the version of the format, `1`', description: 'The version of this format: `1`.', enum: [1, '1'] },
    name: the('words', 'What the line is called.'),
    language: the('language', 'The language of all prompts that do not name their own: `en-GB`.'),
    organisation: {
      title: 'an organisation',
      description: 'Whose line it is.',
      type: 'object',
      properties: {
        name: the('words', 'What the organisation is called.'),
        leader: {
          title: 'a map with `name` and `role`',
          description: 'Who leads it.',
          type: 'object',
          properties: { name: the('words', 'What the leader is called.'), role: the('words', 'The office held.') },
        },
        country: the('words', 'The country, as in `GB`.'),
      },
    },
    callers: {
      title: 'a kind of caller',
      description:
        'Who rings: the `public`, `trained` daily users who key ahead, or the `distressed`, who are in trouble.',
      type: 'string',
      enum: ['public', 'trained', 'distressed'],
    },
    owner: the('words', 'Who looks after this flow.'),
    reviewed: the('date', 'When somebody last went through it: `2026-11-22`.'),
    calls_a_month: { title: 'a number of calls', description: 'Calls a month.', type: 'number', minimum: 0 },
    tags: the('tags', 'What the line is; `information` for one that is a recording by design.'),
    recorded: the('truth', 'Whether every call is recorded.'),
    facts: {
      title: 'facts, each with a name',
      description: 'What prompts may state, such as the website. Wherever it is spoken, it is checked.',
      type: 'object',
      additionalProperties: the('fact', 'The fact as it is.'),
    },
    journeys: {
      title: 'journeys, each with a name',
      description: 'What callers come for, and within what they must get there.',
      type: 'object',
      additionalProperties: {
        title: 'a journey',
        description: 'Something that callers come for.',
        type: 'object',
        required: ['reach'],
        properties: {
          reach: the('target', 'The node at which the caller is there.'),
          within: the('seconds', 'Within how long: `30s`.'),
          presses: the('count', 'With how many presses of a key at most.'),
        },
      },
    },
    defaults: {
      title: 'the defaults',
      description: 'What holds wherever a node does not say otherwise.',
      type: 'object',
      properties: {
        timeout: the('seconds', 'How long a caller may say nothing before being asked again; `7s` if not said.'),
        attempts: {
          title: 'a whole number, such as 3',
          description: 'Every time the caller is asked, the first included; 3 if not said.',
          type: 'integer',
          minimum: 1,
        },
        barge_in: the('truth', 'Whether a key cuts the words short; `true` if not said.'),
        input: the('input', 'How callers answer: with `keys`, by `speech`, or `both`.'),
        keys: the('keys', 'The keys that hold in every menu which does not use them itself: `0: person`.'),
        person: the('target', 'The node that `person` means.'),
        no_input: the('reprompt', 'What callers hear who said or pressed nothing.'),
        no_match: the('reprompt', 'What callers hear whose answer is not among the choices.'),
        after_attempts: the('target', 'Where callers go on after the last attempt.'),
      },
    },
    calls: {
      title: 'a list of calls',
      description: 'Scripted calls, which are played as tests.',
      type: 'array',
      items: {
        title: 'a call',
        description: 'A call, and what must come of it.',
        type: 'object',
        properties: {
          name: the('words', 'What the call shows.'),
          at: { title: 'a time', description: 'When the caller rings.' },
          press: { title: 'keys', description: 'What the caller presses or says, in order.' },
          expect: { title: 'what comes of it', description: 'What must come of it.' },
        },
      },
    },
    entry: {
      title: 'the name of a node, or numbers and the node each leads to',
      description: 'Where calls begin: a node, or a map of number or name to node. Without it, the first node.',
      type: ['string', 'number', 'object'],
      additionalProperties: { $ref: '#/definitions/target' },
    },
    nodes: {
      title: 'the nodes, each with its name',
      description: 'The steps of the call, each under its name.',
      type: 'object',
      additionalProperties: { title: 'a node, with its `type`', description: 'A step of the call.', type: 'object' },
    },
  },
} as const satisfies Schema;
