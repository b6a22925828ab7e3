import type { PhraseList } from '../words/phrases.ts';

/** Words of choices after which a survey, or an offer, is what callers asked for. */
export const askedFor: PhraseList = {
  language: 'en',
  phrases: `
    {survey|feedback|tell us|let us know|review|reviews|view|views|thoughts|experience|rate|rating|opinion}
    {comment|comments|compliment|compliments|praise}
    {offer|offers|deal|deals|discount|discounts|promotion|promotions|upgrade|upgrades|competition|prize}
    how {we|you|was|were|did}
  `,
};
