import { isHeavy } from '../../src/analysis/compound.ts';
import { type MenuOffer, offersByMenu } from '../../src/analysis/offers.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say the option before its key',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'IBM voice response guide'],
  fix: 'safe',
  reads: ['en'],
  options: {
    offers: { default: 3, min: 1, about: 'how many options a menu must offer key first to be reported' },
  },

  *check({ flow, options }) {
    for (const offers of offersByMenu(flow).values()) {
      const turned = offers.filter((offer) => offer.order === 'key first' && offer.by === 'key' && isRead(offer));
      const [first, ...others] = turned;
      if (!first || turned.length < options.offers) continue;
      // A recording goes on saying what it says, so its script is not ours to change unasked.
      const kind = turned.some(({ prompt }) => prompt.audio) ? 'suggestion' : 'safe';
      yield {
        at: first.at,
        message: `This menu names ${turned.length} of its keys before what they are for.`,
        why: `Callers must remember "${first.key}" until they know whether they want it.`,
        suggestion: `Say ${turned.map((offer) => `"${turnedRound(offer)}"`).join(', ')}.`,
        related: others.map((offer) => ({ at: offer.at, message: 'and this one' })),
        fixes: [fixOf(kind, 'words', 'Put the options first', turned.map(turnRound))],
      };
    }
  },
});

/**
 * English with a task that can be moved. "Press 1 for yes" answers what was just asked, so there is nothing to remember; and a
 * task so long that it should be split is no better heard before its key.
 */
function isRead(offer: MenuOffer): boolean {
  return /^en\b/i.test(offer.language) && offer.goal !== undefined && !offer.answer && !isHeavy(offer);
}

function turnRound(offer: MenuOffer) {
  const words = turnedRound(offer);
  const opensSentence = /^\p{Lu}/u.test(offer.text.value.slice(offer.start));
  const cased = opensSentence ? words[0]!.toUpperCase() + words.slice(1) : words;
  return offer.text.replace(offer.start, offer.end, cased);
}

/** `press 1 for billing` and `1 for billing` both as `for billing, press 1`. */
function turnedRound({ text, goal, verb, means }: MenuOffer): string {
  const task = text.value.slice(goal!.start, goal!.end);
  const key = text.value.slice(means.start, means.end);
  return `${task}, ${verb.toLowerCase() || 'press'} ${key}`;
}
