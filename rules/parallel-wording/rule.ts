import { choicesOf } from '../../src/analysis/choices.ts';
import { languageOffers } from '../../src/analysis/language-offers.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { isCatchAll, isMoreOptions, offersSomeone, speaksOfAPerson } from '../../src/language/labels.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Give all options of a menu one form',
  category: 'choices',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['Bouzid 2008', 'Plum Voice'],
  reads: ['en'],
  options: {
    options: { default: 4, min: 3, about: 'how many options a menu must have to be looked at' },
  },

  *check({ flow, options }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const languages = (languageOffers(flow).get(menu) ?? []).map(({ offer }) => offer);
      const formed = withForms(choicesOf(flow, menu).filter((offer) => !languages.includes(offer)));
      if (formed.length < options.options) continue;
      const [verbs, nouns] = (['verb', 'noun'] as const).map((form) => formed.filter((each) => each.form === form));
      const [odd, even] = verbs!.length === 1 ? [verbs![0]!, nouns!] : [nouns![0], verbs!];
      if (!odd || even.length !== formed.length - 1 || isSetApart(odd, formed)) continue;
      const { offer, form } = odd;
      const model = even[0]!.offer;
      yield {
        at: offer.at,
        subject: offer.key === undefined ? undefined : `key ${offer.key}`,
        message: `"${offer.words}" ${form === 'verb' ? 'is something to do' : 'is a thing'}, where the other ${even.length} options are ${form === 'verb' ? 'things' : 'something to do'}.`,
        why: 'Callers compare options by ear, and one that is built in another way has to be thought over.',
        suggestion:
          form === 'verb'
            ? `Name it as the others are, with "for", as in "for ${model.words}".`
            : `Begin it with "to" and what callers do, as in "to ${model.words}".`,
        related: [{ at: model.at, message: 'such as this one' }],
      };
    }
  },
});

/** The first is often put as most callers put it; and "for" something, after all that can be done, closes the list. */
function isSetApart(odd: Formed, all: readonly Formed[]): boolean {
  return odd === all[0] || (odd === all.at(-1) && odd.form === 'noun' && !isBare(odd.offer));
}

interface Formed {
  readonly offer: MenuOffer;
  readonly form: 'verb' | 'noun';
}

/** The options that have a form to compare: `to pay a bill`, `for billing`. */
function withForms(offers: readonly MenuOffer[]): Formed[] {
  const formed: Formed[] = [];
  for (const offer of offers) {
    if (!/^en\b/i.test(offer.language) || isOfItsOwn(offer)) continue;
    // "For orders, press 1. Returns, press 2": what is left out goes on from the one before.
    const form = formOf(offer) ?? (isBare(offer) ? (formed.at(-1)?.form ?? 'noun') : undefined);
    if (form) formed.push({ offer, form });
  }
  return formed;
}

function formOf(offer: MenuOffer): Formed['form'] | undefined {
  const lead = leadOf(offer);
  if (/^for$/i.test(lead)) return 'noun';
  return /(?:^|\s)to$/i.test(lead) && !/^to (?:hear|listen to|get|learn|find out)\b/i.test(`to ${offer.words}`)
    ? 'verb'
    : undefined;
}

/** What introduces the task: `for`, `if you'd like to`. */
function leadOf({ text, goal, task }: MenuOffer): string {
  return goal && task ? text.value.slice(goal.start, task.start).replaceAll(/\s+/g, ' ').trim() : '';
}

function isBare(offer: MenuOffer): boolean {
  return offer.task !== undefined && leadOf(offer) === '';
}

/** Whatever is left, a person, and what cannot wait are said as they are best understood. */
function isOfItsOwn({ words, task, by, language }: MenuOffer): boolean {
  if (task === undefined || by !== 'key') return true;
  return (
    isCatchAll(words) ||
    isMoreOptions(words) ||
    /^(?:transfer|leave)\b/i.test(words) ||
    offersSomeone(words) ||
    speaksOfAPerson(words) ||
    phrasesIn(hazards, language)(words).length > 0
  );
}
