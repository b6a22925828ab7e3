import type { Shape } from '../words/shape.ts';

/** What a firm thinks of itself, or promises to life at large. */
export const boasts: readonly Shape[] = [
  {
    all: [
      {
        language: 'en',
        phrases: `
          {better|brighter|greener|safer|sustainable|happier|healthier|new} {tomorrow|future|days|life|lives|world|planet|living|way}
          the future of
          your {future|smile}
          {dreams|excellence|passion|passionate|happiness|joy|hearts|possibilities|potential|generations}
          {innovation|innovative|innovating}
          proud {tradition|history|heritage|record|past}
          {long|rich} {tradition|heritage}
          people {help|helping} people
          neighbours helping
          peace of mind
          {ambitious|brighter} minds
          extra mile
          world class
          {like|is|are|as|as if you were} {one of the|} family
          as {they|we} would {for|} {their|our} own
          part of {our|the} {_|} family
          just a number
          our {promise|mission|vision|values|ethos|philosophy}
          {make|makes} {all|} the difference
          better together
          more than {just|} {a|an} {bank|shop|school|hotel|job|number|company|name|service|home|card|phone}
          {service|care|quality|value|banking|travel|cover|advice} {that|you}
          whatever it takes
          always {there|here} for you
          never {let|lets} you down
          day {in|} day out
          through and through
          with a {smile|difference}
          done {right|better|properly|differently}
        `,
        unless: 'passion fruit',
      },
    ],
    none: {
      language: 'en',
      phrases: `
        {ring|open|opens|close|closed|closes|until|appointment|minutes|hours|today|letter|bill|please|sorry|died|loss|passed}
        {record|recorded|recording|records|saving|savings|percent|offer|fee|fees|claim|claims}
        call {us|back}
        heart {attack|failure|clinic|disease|surgery}
        need to
      `,
    },
    without: /[\d?]/,
  },
];
