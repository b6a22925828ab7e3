import type { Shape } from '../words/shape.ts';

/** That something has changed on the line, and neither what nor when. */
export const changed: readonly Shape[] = [
  {
    all: [
      {
        language: 'en',
        phrases: `
          {phone|telephone|call|voice|main|this|our|the|new} {menu|system|tree}
          {menu|menus|options|choices|selections|prompts|keys|line-up|lineup}
          numbers {you|to} press
          what {each|every} key does
        `,
      },
      {
        language: 'en',
        phrases: `
          {changed|changes|changing|updated|updates|modified|modifications|revised|revisions|altered|alterations|amended}
          {shuffled|re-shuffled|reshuffled|re-arranged|rearranged|re-organised|reorganised|re-ordered|reordered|re-numbered|renumbered}
          {restructured|redesigned|refreshed|revamped|overhauled|reworked|rebuilt|relaunched|tidied|spruced|facelift|makeover}
          {simplified|streamlined|swapped|moved around}
          {new|different|differ|elsewhere|somewhere else|something else}
          {fresh|new} look
          no longer the
          not the same
          used to
          {order you|you remember}
        `,
      },
    ],
    without: /\d/,
    none: {
      language: 'en',
      phrases: `
        // Months, days and numbers: what is told with one of them is news.
        {one|two|three|four|five|six|seven|eight|nine|zero|star|hash}
        {monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|this {morning|week}}
        {january|february|april|june|july|august|september|october|november|december}
        // Other menus, keys and choices than those of the line.
        {lunch|dinner|meal|food|wine|kitchen|house|door|car|card|payment|delivery|office|front|spare|piano|subscription|heating|booking|ticketing|computer|alarm|pension|investment|treatment} {menu|menus|keys|options|choices|system}
        your {menu|options|choices|keys|plan|plans}
        {new|lost|set of|bunch of} keys
        see
      `,
    },
    beginsNot: { language: 'en', phrases: 'to', unless: 'to {better|help|serve|improve|make it}' },
  },
];
