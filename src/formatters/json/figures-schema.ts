import { choice, count, list, nullable, number, object, ref, text } from './terms.ts';

const seconds = (description: string) => nullable({ ...number(description), minimum: 0 });

const kinds = choice(
  'message',
  'menu',
  'collect',
  'hours',
  'branch',
  'action',
  'queue',
  'transfer',
  'voicemail',
  'callback',
  'flow',
  'end',
  'unknown',
);

const node = text('The id of a node.');

const file = nullable(text('The path of its file, where it is another.'));

const toPerson = (description: string) => ({
  ...nullable(object({ node, file, seconds: seconds('From the answer.'), presses: count('Choices in menus.') })),
  description,
});

/** What a report says of callers, as parts of its schema. */
export const figuresDefinitions = {
  metrics: {
    ...object({
      seconds: object({
        firstChoice: seconds('Until the first words of the first offer.'),
        expected: seconds('The mean over the destinations that callers are told the way to, by share.'),
        longest: seconds('To the furthest of them.'),
      }),
      person: object({
        reachable: { type: 'boolean', description: 'Whether any way at all leads to a person.' },
        unsure: {
          type: 'boolean',
          description: 'Whether ways lead where nobody can know, and so perhaps to a person.',
        },
        announced: toPerson('The quickest way that callers are told of; null where there is none.'),
        fastest: toPerson('The quickest way for a caller who knows all keys; null where there is none.'),
      }),
      callers: object({
        silent: nullable(ref('fate')),
        lost: nullable(ref('fate')),
        zero: nullable(ref('fate')),
      }),
      depth: count('The most menus on the way to any destination.'),
      menus: list(
        object({
          node,
          options: count(),
          seconds: seconds('To hear it out.'),
          flatter: {
            ...nullable(object({ into: node, sooner: number('Seconds, on average for those who come there.') })),
            description:
              'The menu before it that had better offer its options, and how much sooner callers would be through.',
          },
        }),
        'Those that callers can come to, in the order of the file.',
      ),
      destinations: list(
        object({
          node,
          file,
          kind: kinds,
          presses: nullable(count('Null where callers are told of no way there.')),
          digits: nullable(count('Keyed as data.')),
          seconds: seconds('From the answer until ringing, waiting or the end.'),
          share: { ...number('Of all callers.'), minimum: 0, maximum: 1 },
          wait: seconds('Of waiting that the flow itself expects there.'),
        }),
        'Where calls end up: the nearest first, those that callers are told of no way to last.',
      ),
      journeys: list(
        object({
          name: text('As the flow gives it.'),
          seconds: seconds('Null where there is no such way.'),
          presses: nullable(count()),
          withinBudget: { ...nullable({ type: 'boolean' }), description: 'Null where nobody can tell.' },
        }),
        'As the flow lists them.',
      ),
      bottleneck: nullable(
        object({
          node,
          words: nullable(text('Of the prompt; null for a recording without a script.')),
          secondsPerThousandCalls: count('That callers spend on it together.'),
          hoursAMonth: seconds('Hours, not seconds; null where the flow does not say how many calls it gets.'),
        }),
      ),
      wayToPerson: list(
        object({
          node,
          file: text('The path of its file.'),
          on: choice('words', 'answer', 'entry', 'silence', 'the machine', 'another file'),
          words: nullable(text('What is heard.')),
          seconds: seconds('Of this stretch.'),
        }),
        'Where the seconds of the way to a person that callers are told of go, in order.',
      ),
      paces: list(
        object({
          language: text('BCP 47.'),
          charactersPerSecond: number('At which its words are taken to be spoken.'),
          basis: choice('measured', 'assumed', 'set'),
        }),
        'Of the languages that are spoken; recordings of known length need none.',
      ),
    }),
    description:
      'The figures of the calls that enter here. Seconds are estimates; null is for what nobody can know or what is not there.',
  },
  fate: object({
    outcome: choice('person', 'machine', 'voicemail', 'callback', 'ends', 'hang_up', 'endless', 'unknown'),
    seconds: seconds('Until then.'),
    assumed: list(node, 'The branches at which the way that most callers take was taken for all.'),
  }),
  score: object({
    total: { ...nullable({ type: 'integer', minimum: 0, maximum: 100 }), description: 'Rounded down.' },
    parts: list(
      object({
        name: choice('person', 'dead ends', 'words and keys', 'time', 'wording', 'hygiene'),
        score: { type: 'integer', minimum: 0, maximum: 100 },
        weight: count('Of 100. A part that cannot apply is not here, and the others count for it.'),
      }),
      'What the total is made of.',
    ),
    fixFirst: list(
      object({ rule: text('As in `ivrlint explain RULE`.'), gain: number('What the total would gain.') }),
      'The most first.',
    ),
  }),
};
