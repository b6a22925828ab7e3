import { helpIsAhead, unhelpedAt } from '../../src/analysis/before-help.ts';
import { type MenuOffer, offersOf, spokenWords } from '../../src/analysis/offers.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { selling } from '../../src/language/lists/selling.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Offer more only once callers have what they came for',
  category: 'agenda',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['W3C COGA', 'ACIXD'],
  reads: Object.keys(selling),

  *check({ flow }) {
    for (const [id, { hasSaidWhy }] of unhelpedAt(flow)) {
      const node = flow.nodes.get(id)!;
      // What is sold before the first choice is the matter of another rule.
      if (!hasSaidWhy) continue;
      const offer = firstOffer(node, choicesToHear(flow, node));
      if (!offer || !(isPerson(node) || helpIsAhead(flow, node))) continue;
      yield {
        at: offer.at,
        message: `Callers have said what they want, and "${id}" tells them${offer.words ? ` first: "${offer.words}"` : ' of an offer first.'}`,
        why: 'They hear an advertisement while their own matter waits, and listen to neither.',
        suggestion: 'Move the offer to the end, after they have been helped, or let whoever answers make it.',
        subject: 'offer',
      };
    }
  },
});

/** "For special offers, press 3", beside something else to choose, is for those who ask for them. */
function choicesToHear(flow: CallFlow, node: Node): readonly MenuOffer[] {
  const offers = node.type === 'menu' ? offersOf(flow, node) : [];
  return offers.length > 1 ? offers : [];
}

interface Offer {
  readonly at: Span;
  readonly words: string | undefined;
}

/** The first words of a step that sell. What is heard while waiting is not among them, since help is on its way. */
function firstOffer(node: Node, choices: readonly MenuOffer[]): Offer | undefined {
  for (const prompt of node.prompts) {
    if (prompt.when !== 'say') continue;
    if (prompt.purpose === 'marketing') return { at: prompt.at, words: undefined };
    const found = prompt.unread ? undefined : sellingIn(prompt, choices);
    if (found) return found;
  }
  return undefined;
}

function sellingIn(prompt: Prompt, choices: readonly MenuOffer[]): Offer | undefined {
  const words = spokenWords(prompt);
  const match = phrasesIn(
    selling,
    prompt.language,
  )(words).find(
    ({ start, end }) => !choices.some((each) => each.text === prompt.text && each.start <= start && end <= each.end),
  );
  if (!match) return undefined;
  const { start, end } = sentencesOf(words).find((sentence) => match.start < sentence.end) ?? match;
  const said = words.slice(start, end).replaceAll(/\s+/g, ' ');
  return {
    at: prompt.text.span(start, end),
    words: said.length > 80 ? `${said.slice(0, 77).replace(/(?<!\s)\s+\S*$/, '')} …` : said,
  };
}
