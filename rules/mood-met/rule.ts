import { isHeardFirst } from '../../src/analysis/heard-first.ts';
import { offersOfPrompt } from '../../src/analysis/offers.ts';
import { type HeardPhrase, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { cheer } from '../../src/language/lists/cheer.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Meet people in trouble in their mood',
  category: 'wording',
  severity: 'info',
  evidence: 'expert',
  sources: ['A driver’s account of a breakdown line'],
  words: { lists: [cheer] },
  reads: Object.keys(cheer),

  *check({ flow }) {
    if (flow.callers !== 'distressed') return;
    const [first, ...others] = phrasesHeard(flow, cheer, (heard) => isHeardFirst(flow, heard)).filter(isNoOffer);
    if (!first) return;
    yield {
      at: first.at,
      message: `"${inOneLine(first)}" greets in high spirits people who ring in trouble.`,
      why: 'Callers in distress hear that whoever speaks has not thought of them, and trust the rest of it less.',
      suggestion: 'Say who you are and that you can help, in few words: "You are through to the helpline. I can help."',
      related: others.map(({ at }) => ({ at, message: 'and this' })),
    };
  },
});

/** No part of what callers may choose. */
function isNoOffer({ heard, start, end }: HeardPhrase): boolean {
  return !offersOfPrompt(heard.prompt).some((offer) => offer.start <= start && end <= offer.end);
}

function inOneLine({ heard, start, end }: HeardPhrase): string {
  return heard.words.slice(start, end).replaceAll(/\s+/g, ' ');
}
