import type { PhraseList } from '../words/phrases.ts';

/** What is asked of callers who are to say why they ring. */
export const askingWhy: PhraseList = {
  language: 'en',
  phrases: `
    why {you|you are} {calling|ringing|call|ring|phoning}
    what {you|you are} {calling|ringing|phoning} about
    reason for your call
    {how|what} can {i|we} {help|do for you}
    what {do you need|you need|would you like to do|is it about|it is about|your call is about}
    how {may|might} {i|we} help
  `,
};
