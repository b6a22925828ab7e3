import type { Shape } from '../words/shape.ts';

/** That somebody will do something, at no time that one could hold them to. */
export const soon: readonly Shape[] = [
  {
    all: [
      {
        language: 'en',
        phrases: `
          {just|} as {soon|quickly|promptly|fast|swiftly|rapidly|early} as {possible|practicable|practical|feasible}
          {just|} as {soon|quickly|promptly|fast|swiftly|rapidly|early} as {we|i} {can|possibly can|are able|am able}
          {just|} as {soon|quickly|promptly|fast|swiftly|rapidly|early} as {they|he|she|someone|somebody|anyone} {can|is|are}
          {just|} as {soon|quickly|promptly|fast|swiftly|rapidly|early} as {someone's|somebody's|anyone's}
          {shortly|presently|momentarily|asap}
          in due course
          at {the|our|their|his|her} {very|} {earliest|soonest}
          at {the|our|their|his|her} {very|} {first|next} _
          before {too|} long
          in the {near|not too distant} future
          in a timely {manner|fashion|way}
          as a matter of {urgency|priority|some urgency}
          {when|whenever} {we|they|he|she} {get|have|find|can}
          sooner rather than later
          in no time
        `,
      },
      {
        language: 'en',
        phrases: `
          {will|shall}
          {aim|aims|hope|hopes|try|tries|trying|endeavour|endeavours|strive|strives|intend|intends} to
          {is|are} going to
          is on {its|their|his|her} way
          {{we|they} are|{he|she|someone} is|someone's} {sending|coming|calling|ringing|looking|working|getting|putting|arranging|dealing|trying|doing}
        `,
      },
    ],
    none: {
      language: 'en',
      phrases: `
        {open|close|closes|not|never|bring|end|ends|begin|begins|start|starts}
        {re-open~|reopen~}
        you {can|may|must|should|need|have}
        how soon
        soon after
        shortly {before|after}
        as soon as you
        please {call|ring|tell|let|reply|send}
        need to
      `,
      unless: `
        not too distant
        do not {worry|hang up|ring off|go away}
        will not be long
      `,
    },
  },
];
