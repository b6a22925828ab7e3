import { choicesOf } from '../../src/analysis/choices.ts';
import { wordsAround } from '../../src/analysis/offered-phrases.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { isBucket, otherHalfIn } from '../../src/language/buckets.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Group options by what callers come for',
  category: 'choices',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD on menu design'],
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const buckets = choicesOf(flow, menu).filter(
        (offer) => isRead(offer) && isBucket(saidOf(offer), wordsAround(offer)),
      );
      const [first, ...others] = buckets;
      const half = first && otherHalfIn(first.text.value.slice(first.end));
      if (!first || (others.length === 0 && half === undefined)) continue;
      const second = others[0]?.words ?? half;
      yield {
        at: first.at,
        subject: 'grouping',
        message: `"${first.words}"${others.length > 1 ? `, "${second}" and ${others.length - 1} more` : ` and "${second}"`} sort callers by what says nothing of why they ring.`,
        why: /\d|\b(?:odd|even|number)\b/i.test(first.words)
          ? 'Callers must look a number up to know which key is theirs, and are helped no better for it.'
          : BY_THEMSELVES.test(saidOf(first))
            ? 'What callers ring about has nothing to do with it, and whoever rings for somebody else must work out what counts.'
            : 'Callers must first guess what you call their matter, and then spell it, to know which key is theirs.',
        suggestion: 'Name the few tasks that most callers come for, and lead everything else to a person.',
        related: others.map((offer) => ({ at: offer.at, message: 'and this one' })),
      };
    }
  },
});

function isRead({ language, task }: MenuOffer): boolean {
  return /^en\b/i.test(language) && task !== undefined;
}

/** With what introduces it: "if your account ends in an odd number". */
function saidOf({ goalSaid }: MenuOffer): string {
  return goalSaid.replaceAll(/\s+/g, ' ');
}

/** By their name, or by the day on which they were born. */
const BY_THEMSELVES = /\b(?:names?|surnames?|initials?|born|birthdays?)\b/i;
