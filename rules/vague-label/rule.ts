import { wayOf } from '../../src/analysis/bound.ts';
import { choicesOf, isTradeOf } from '../../src/analysis/choices.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import { endsTheCall } from '../../src/analysis/straight.ts';
import { isVague, speaksOfAPerson } from '../../src/language/labels.ts';
import { emptyWords } from '../../src/language/lists/labels.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Name what callers come for',
  category: 'choices',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'ACIXD on menu options'],
  words: { lists: [emptyWords] },
  reads: ['en'],

  *check({ flow, project }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const offers = choicesOf(flow, menu);
      for (const offer of offers) {
        if (!isReadVague(offer) || isTradeOf(offer, offers) || isForTheEnd(offer, menu, flow, project)) continue;
        if (isWhateverIsLeft(offer, offers, menu, flow, project)) continue;
        yield {
          at: offer.text.span(offer.task!.start, offer.task!.end),
          subject: offer.key === undefined ? undefined : `key ${offer.key}`,
          message: `"${offer.words}" names nothing that anyone comes for.`,
          why: 'Callers cannot tell whether what they want is behind it, and choose it on a guess or not at all.',
          suggestion: isForTheRest(offer.words)
            ? 'If it is for all the rest, and people answer, say "for anything else"; if not, name the tasks.'
            : 'Name the task, as in "to pay a bill", or what people have in hand, as in "if you have had a letter".',
        };
      }
    }
  },
});

function isReadVague({ language, words, task }: MenuOffer): boolean {
  return /^en\b/i.test(language) && task !== undefined && isVague(words);
}

/** "If that's all you need": what callers want is to be done, and that is what they get. */
function isForTheEnd({ key }: MenuOffer, menu: Menu, flow: CallFlow, project: Project): boolean {
  const way = key === undefined ? undefined : wayOf(key, menu);
  return way !== undefined && endsTheCall(way, flow, project);
}

/** "All other enquiries" as the last choice is another "anything else", and a virtue where a person takes it. */
function isWhateverIsLeft(
  offer: MenuOffer,
  offers: readonly MenuOffer[],
  menu: Menu,
  flow: CallFlow,
  project: Project,
) {
  if (offer !== offers.at(-1)) return false;
  if (isForTheRest(offer.words) && offers.length > 1 && promisesAPerson(offer)) return true;
  if (!/^(?:any|all)(?: of)?(?: the| your)? other\b/i.test(offer.words)) return false;
  const others = offers.slice(0, -1).filter(({ words }) => !isVague(words));
  const way = offer.key === undefined ? undefined : wayOf(offer.key, menu);
  return others.length > 1 && way !== undefined && leadsToSomeone(way, flow, project);
}

/** "Press 2 and a person answers." */
function promisesAPerson({ text, end }: MenuOffer): boolean {
  return speaksOfAPerson(/^[^.!?]{0,80}/.exec(text.value.slice(end))![0]);
}

function isForTheRest(words: string): boolean {
  return /\b(?:other|others|further|general|more|additional|different|miscellaneous)\b/i.test(words);
}
