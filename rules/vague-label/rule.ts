import { choicesOf } from '../../src/analysis/choices.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { isVague } from '../../src/language/labels.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Name what callers come for',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['W3C COGA', 'ACIXD on menu options'],
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      for (const offer of choicesOf(flow, menu)) {
        if (!isReadVague(offer)) continue;
        yield {
          at: offer.text.span(offer.task!.start, offer.task!.end),
          subject: offer.key === undefined ? undefined : `key ${offer.key}`,
          message: `"${offer.words}" names nothing that anyone comes for.`,
          why: 'Callers cannot tell whether what they want is behind it, and choose it on a guess or not at all.',
          suggestion: isForTheRest(offer.words)
            ? 'If people take whatever is left, say "for anything else"; if not, name the tasks.'
            : 'Name the task, as in "to pay a bill", or what people have in hand, as in "if you have had a letter".',
        };
      }
    }
  },
});

function isReadVague({ language, words, task }: MenuOffer): boolean {
  return /^en\b/i.test(language) && task !== undefined && isVague(words);
}

function isForTheRest(words: string): boolean {
  return /\b(?:other|others|further|general|more|additional|different|miscellaneous)\b/i.test(words);
}
