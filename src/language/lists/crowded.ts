import type { Shape } from '../words/shape.ts';

/** A day or an hour from which, or to which, something holds. */
const WHEN = `
  {on|from|between|after|before} {noon|one|two|three|four|five|six|seven|eight|nine|ten}
  {on|from|between|after|before} {sunday|monday|tuesday|wednesday|thursday|friday|saturday|today|weekday|holiday|birthday}
  {on|from|between|after|before} {sundays|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|weekdays|holidays|workdays}
`;

/** That many ring, or that it takes long, said of no cause and in no figure. */
export const crowded: readonly Shape[] = [
  // "This is our busiest time of year."
  {
    all: [
      { language: 'en', phrases: 'busiest {day|days|time|times|period|periods|week|weeks|month|months|ever}' },
      {
        language: 'en',
        phrases: `
        {we|our|it is|this is|having}
        it's
      `,
      },
    ],
    without: /\d/,
    none: {
      language: 'en',
      phrases: `
        {monday|tuesday|wednesday|thursday|friday|saturday|sunday}
        {mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays}
        from
      `,
    },
  },
  // "Everybody here is terribly busy."
  {
    all: [
      {
        language: 'en',
        phrases: `
          {rather|quite|very|extremely|unusually|exceptionally|particularly|incredibly|really|so|especially|a bit|a little|terribly|awfully|pretty|super|ever so|much} *2 {busy|busier}
          at {its|our|their} busiest
        `,
      },
      {
        language: 'en',
        sets: 'team = team|staff|adviser|advisers|agent|agents|switchboard|everyone|everybody|operator|operators|nurses|receptionist|receptionists',
        phrases: `
          we are
          {line|lines|phone|phones|<team>} {is|are}
          {team's|switchboard's|everyone's|everybody's|receptionist's|agent's|operator's}
        `,
      },
    ],
    without: /\d/,
    none: { language: 'en', phrases: `${WHEN}{pool|road|shop|store|restaurant}` },
  },
  // "We have a great many of you waiting."
  {
    all: [
      {
        language: 'en',
        phrases:
          '{large|high|huge|great|unusual|record|big|considerable|significant|enormous|exceptional|overwhelming|many|lots|a lot|crowd} *5 {people|callers|calls|customers|enquiries|of you|patients|members|residents}',
      },
      {
        language: 'en',
        phrases: `
          {waiting|calling|ringing|phoning|trying to|on the line|in the queue|ahead of you|currently|today}
          at {the moment|this time|present}
          {right|just} now
        `,
      },
    ],
    without: /\d/,
    none: { language: 'en', phrases: '{complain|question|questions|how|report|can not}' },
  },
  // "There may be a delay in reaching us."
  {
    all: [
      { language: 'en', phrases: '{delay|delays|a {little|} while|some time|a bit|longer}' },
      {
        language: 'en',
        phrases: `
          {demand|answer|answering}
          {get|getting} to {you|your}
          {reach|reaching} {you|us}
          connect you
          take your call
          on our lines
          in speaking
        `,
      },
    ],
    without: /\d/,
    none: {
      language: 'en',
      phrases: '{strike|storm|train|bus|flight|route|minutes|hours|delivery|parcel|order|water|power}',
    },
  },
];
