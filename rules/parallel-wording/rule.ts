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
      const odd = oddOneIn(formed);
      if (!odd || isSetApart(odd, formed)) continue;
      const even = formed.filter((each) => each !== odd && each.form !== 'either');
      const { offer, form } = odd;
      const model = even[0]!.offer;
      yield {
        at: offer.at,
        subject: offer.key === undefined ? undefined : `key ${offer.key}`,
        message: `"${offer.words}" ${IS[form]}, where the other ${formed.length - 1} options are ${ARE[even[0]!.form]}.`,
        why: 'Callers compare options by ear, and one that is built in another way has to be thought over.',
        suggestion:
          even[0]!.form === 'noun'
            ? `Name it as the others are named: "for ${model.words}".`
            : `Begin it with "to" and what callers do, as in "to ${model.words}".`,
        related: [{ at: model.at, message: 'such as this one' }],
      };
    }
  },
});

interface Formed {
  readonly offer: MenuOffer;
  /** Something to do, a thing, a case in which callers are; "to hear of" something may stand beside all of them. */
  readonly form: 'verb' | 'noun' | 'case' | 'either';
}

const IS = { verb: 'is something to do', noun: 'is a thing', case: 'tells of a case', either: '' };
const ARE = { verb: 'something to do', noun: 'things', case: 'cases', either: '' };

/** The one that has another form than all the others. */
function oddOneIn(formed: readonly Formed[]): Formed | undefined {
  const plain = formed.filter(({ form }) => form !== 'either');
  const odd = plain.find(({ form }) => plain.filter((each) => each.form === form).length === 1);
  const forms = new Set(plain.map(({ form }) => form));
  return forms.size === 2 && plain.length > 2 ? odd : undefined;
}

/** The first is often put as most callers put it; and "for" something, after all that can be done, closes the list. */
function isSetApart(odd: Formed, all: readonly Formed[]): boolean {
  return odd === all[0] || (odd === all.at(-1) && odd.form === 'noun' && !isBare(odd.offer));
}

/** The options that have a form to compare: `to pay a bill`, `for billing`. */
function withForms(offers: readonly MenuOffer[]): Formed[] {
  const formed: Formed[] = [];
  for (const offer of offers) {
    if (!/^en\b/i.test(offer.language) || isOfItsOwn(offer)) continue;
    // "For orders, press 1. Returns, press 2": what is left out goes on from the one before.
    const form = formOf(offer) ?? (isBare(offer) ? bareForm(offer, formed) : undefined);
    if (form) formed.push({ offer, form });
  }
  return formed;
}

function formOf(offer: MenuOffer): Formed['form'] | undefined {
  const lead = leadOf(offer).toLowerCase();
  if (lead === 'for') return 'noun';
  if (lead === 'to' || lead.endsWith(' to'))
    return /^(?:hear|listen to|get|learn|find out)(?!\w)/i.test(offer.words) ? 'either' : 'verb';
  return /^(?:if|when|should)\b/i.test(lead) ? 'case' : undefined;
}

/** "To book, press 1. Cancel, 2" goes on from the one before; "To book, press 1. Weddings, press 2" begins anew. */
function bareForm({ verb }: MenuOffer, before: readonly Formed[]): Formed['form'] {
  return verb === '' ? (before.findLast(({ form }) => form !== 'either')?.form ?? 'noun') : 'noun';
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
    /^(?:[Tt]ransfer|[Ll]eave)(?!\w)/.test(words) ||
    offersSomeone(words) ||
    speaksOfAPerson(words) ||
    phrasesIn(hazards, language)(words).length > 0
  );
}
