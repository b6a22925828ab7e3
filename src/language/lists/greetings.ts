import type { PhraseList } from '../words/phrases.ts';

/** How lines greet callers, or say who answers. */
export const greetings: PhraseList = {
  language: 'en',
  phrases: `
    {hello|hi|welcome|good {morning|afternoon|evening|day}}
    {this is|my name is|i am}
    {thank you|thanks} for {calling|ringing|phoning}
    you have {reached|called|come|got through}
    you are through
    {we are|} {so|very|} {glad|happy|pleased|delighted} {that|} you {have|} {called|rung|rang|phoned|got in touch}
    {it is|} {good|nice|great|lovely} {to hear from you|of you to call}
  `,
  unless: 'this is not',
};
