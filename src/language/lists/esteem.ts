import type { Shape } from '../words/shape.ts';

/** Thanks and esteem for no reason but that somebody rings. */
export const esteem: readonly Shape[] = [
  // "We are lucky to have you."
  {
    all: [
      {
        language: 'en',
        phrases: '{lucky|fortunate|blessed|privileged|happy|glad|honoured|proud} to {have|count|call|serve|welcome}',
      },
      { language: 'en', phrases: 'you' },
    ],
  },
  // "Serving you is our greatest pleasure."
  {
    all: [
      {
        language: 'en',
        phrases: '{you|your|serve|guest|guests|member|members|customer|customers|client|clients|patient|patients}',
      },
    ],
    begins: {
      language: 'en',
      sets: 'joy = pleasure|privilege|honour|delight|joy',
      phrases:
        '{and|so|please know that|{here|} at *8|} {it {is|was|will be}|what a|we {have|consider it}|serving you|having you} *6 <joy>',
    },
  },
  // "We are grateful for your trust."
  {
    all: [
      {
        language: 'en',
        phrases: `
          your {_|} {trust|confidence|faith|loyalty|custom|patronage|support|membership|business}
          being {with us|a {_|} {customer|member|client|guest|patient}}
        `,
      },
      { language: 'en', phrases: '{thank you|thanks|grateful|thankful|appreciate}' },
    ],
  },
  // "Every caller matters."
  {
    all: [
      {
        language: 'en',
        phrases: `
          {matters|counts} .
          {matter|matters} {to us|most|greatly|and so}
          {count|counts} {here|with us|to us} .
          {so|very|truly|really|extremely|most|highly|greatly} {important|valued|valuable|precious|appreciated|special}
          important to {us|all of us}
          our {top|first|main|number one|highest} {priority|concern}
          {mean|means} {a lot|so much|the world|everything|a great deal}
        `,
      },
      {
        language: 'en',
        phrases: `
          {call|calls|custom|business|time|customer|customers|client|clients|member|members|guest|guests|patient|patients}
          {resident|residents|caller|callers|tenant|tenants|passenger|passengers|enquiry|opinion|opinions|loyalty|trust}
        `,
      },
      { language: 'en', phrases: '{your|every|each|our|you}' },
    ],
    without: /\d/,
    none: {
      language: 'en',
      phrases: '{evidence|court|police|until|because|late|bill|letter|vote|votes|ballot|ballots|which}',
    },
  },
];
