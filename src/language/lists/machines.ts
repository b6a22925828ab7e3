import type { PhraseList } from '../words/phrases.ts';

/** Words by which callers know that no person speaks. */
export const machines: PhraseList = {
  language: 'en',
  phrases: `
    {automated|automatic|virtual|digital|artificial|machine|robot|bot|chatbot|voicebot|computer|assistant|ai|a i}
    {recorded|recording|answering service|voice system|phone system|speech recognition}
  `,
};

/** What is asked of people who are to answer in their own words. */
export const openQuestions: PhraseList = {
  language: 'en',
  phrases: `
    how {can|may|could} {i|we} {help|assist}
    what can {i|we} {do for|help|get}
    what {do you need|would you like|are you|brings you}
    why are you {calling|ringing}
    what is {on your mind|going on|up}
    i am listening
    {tell me|say} {what|why|in {your own|a few} words}
    what {is|was} {the reason {for|of} your call|your call about}
  `,
};
