import { choicesOf, isTradeOf } from '../../src/analysis/choices.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { sameOnAnotherKey, unboundKeys } from '../../src/analysis/spoken-keys.ts';
import { alikeAmong, isMoreOptions } from '../../src/language/labels.ts';
import { synonyms } from '../../src/language/lists/senses.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let no two options sound like one',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'ACIXD on menu options', 'Resnick and Sanchez 2004'],
  words: { lists: [synonyms], about: 'that options are named by', each: 'another word for the same' },
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const offers = choicesOf(flow, menu);
      const mistaken = onMistakenKeys(menu, flow);
      const labels = offers.filter((offer) => isRead(offer) && !isTradeOf(offer, offers) && !mistaken.includes(offer));
      // A menu has ten keys; a list of words to say is cut at a length that nobody would hear out.
      for (const group of alikeAmong(labels.slice(0, 50), ({ words }) => words)) {
        const [first, second, ...more] = group as [MenuOffer, MenuOffer, ...MenuOffer[]];
        yield {
          at: placeOf(second),
          subject: second.key === undefined ? undefined : `key ${second.key}`,
          message: `${listed(group)} sound like the same thing.`,
          why: 'Callers cannot tell which of them is theirs, and whoever guesses wrong has to ring again.',
          suggestion: isOneTarget(group, menu)
            ? 'Make them one option, since they lead to the same place.'
            : 'Name what each is for and the others are not, or make them one option.',
          related: [first, ...more].map((offer) => ({ at: placeOf(offer), message: `"${offer.words}"` })),
        };
      }
    }
  },
});

/** One thing that is announced on a key where it is not is one thing still, and another rule's business. */
function onMistakenKeys(menu: Menu, flow: CallFlow): readonly MenuOffer[] {
  return unboundKeys(flow).flatMap((unbound) =>
    unbound.node === menu && sameOnAnotherKey(unbound, flow) ? unbound.offers : [],
  );
}

/** "More options" is another rule's business. */
function isRead({ language, task, words }: MenuOffer): boolean {
  return /^en\b/i.test(language) && task !== undefined && !isMoreOptions(words);
}

function placeOf({ text, task }: MenuOffer) {
  return text.span(task!.start, task!.end);
}

function listed(offers: readonly MenuOffer[]): string {
  const words = offers.map(({ words }) => `"${words}"`);
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isOneTarget(offers: readonly MenuOffer[], { edges }: Menu): boolean {
  const targets = offers.map(({ key }) => {
    const edge = edges.find(({ on }) => on.kind === 'key' && on.key === key);
    return edge?.target.kind === 'node' ? edge.target.id : undefined;
  });
  return targets[0] !== undefined && targets.every((target) => target === targets[0]);
}
