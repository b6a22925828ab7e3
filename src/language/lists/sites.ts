import type { Shape } from '../words/shape.ts';

/** That there is a website, an app or the like: told to everybody who has rung. */
export const sites: readonly Shape[] = [
  {
    all: [
      {
        language: 'en',
        phrases: `
          {website|websites|web site|web sites|webpage|webpages|web page|web pages|web portal|portal|mobile app|apps|online|on-line}
          {website's|web site's}
          {our|the|my|this|your} {new|free|own|} {_|} app
          {live chat|livechat|web chat|webchat|chatbot|whatsapp|www}
          dot {com|org|net|co|gov|edu|ie|au|nz|ca|in|za|uk|example}
          on the {web|internet}
          {log|logging} {on|in|into|onto}
          {sign|signing} in to
        `,
        unless: 'on line {#|one|two|three|four|five}',
      },
    ],
    none: {
      language: 'en',
      phrases: `
        // It does not work, or is feared.
        {trouble|problem|problems|down|unavailable|offline|maintenance|fault|faults|error|errors|out of order|password}
        help {with|using}
        {not working|is not|can not|could not|unable}
        {privacy|terms|scam|scams|fraud|frauds|fake|phish~|recorded|hacked}
        // A greeting that names it.
        {thank you|thanks} for {calling|ringing|phoning}
        {reached|welcome|this is|hello|hi}
        // What was done there already, or is sent from there.
        you {have|} {booked|bought|ordered|applied|registered|paid|made|placed|signed|already}
        {link|links}
        {text|send|email} you
        // It is one way among others, or for those who wait.
        while you {wait|hold}
        {here|by phone|over the phone|by card|in person|at any _|in branch|at the desk}
      `,
    },
  },
];
