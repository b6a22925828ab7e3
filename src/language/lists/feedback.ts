import type { PhraseLists } from '../words/phrases.ts';

/** Words that ask callers what they have to say about a service, in their own words. */
export const feedback: PhraseLists = {
  en: {
    language: 'en',
    sets: 'say = feedback|comment|comments|suggestion|suggestions|compliment|compliments|praise|your views|your opinion|your opinions|your thoughts|your ideas|your experience',
    phrases: `
      {leave|leaving|give|giving|share|sharing|send|record|hear|provide|offer|make|to|for|with|welcome|love} {us|} {your|some|any|a|} <say>
      {tell|let} us {know|} {how {we|you} {did|are doing|found|felt|feel|think|it went}|what {you|we} {think|thought|did|could do|can do}|about {your experience|your visit|our service}}
      how {did we do|was your {visit|experience|stay|trip}|are we doing}
      {have|got} {a|any|some|an} {_|} {suggestion|suggestions|comment|comments|compliment|feedback|idea} *2
      thanks for your <say>
      thank you for your <say>
    `,
    unless: `
      {for|with} {your|} experience {of|in|with|as}
      {without|no} comment
      send {us|} your views {on the plan|on the proposal}
      feedback {loop|form|survey}
    `,
  },
};
