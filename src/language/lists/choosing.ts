import type { PhraseList } from '../words/phrases.ts';

/*
 * Conditions and offers: what a sentence speaks of is then somebody's choice, and nothing that the line says of itself.
 */

/** How conditions begin. */
export const conditions: PhraseList = {
  language: 'en',
  phrases: '{if|when|whenever|once|unless|for|in case|whether}',
  unless: 'for us',
};

/** What callers are to key or say. */
export const choosing: PhraseList = {
  language: 'en',
  phrases: `
    {press|pressing|dial|key in}
    option {#|one|two|three|four|five|six|seven|eight|nine}
    just say
    you can say
  `,
  unless: '{used to|keys you|numbers you} {press|dial|key in}',
};
