import { fewestMenus } from '../../src/analysis/depth.ts';
import { ENDING, SOMEONE } from '../../src/analysis/endings.ts';
import { phrasesOffered } from '../../src/analysis/offered-phrases.ts';
import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { openingOf } from '../../src/analysis/opening.ts';
import { straightTo } from '../../src/analysis/straight.ts';
import { CHOICE, requiredChoices } from '../../src/language/lists/required-choices.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Option } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

type Choice = 'complaint' | 'cancel' | 'person';

const CHOICES: readonly Choice[] = ['complaint', 'cancel', 'person'];

export default defineRule({
  summary: 'Offer in the first menu what the law asks for there',
  category: 'choices',
  severity: 'warning',
  evidence: 'law',
  sources: ['Brazilian decree 11.034/2022', 'Italian AGCOM 255/24/CONS', 'Portuguese decree-law 134/2009'],
  off: true,
  words: {
    lists: [requiredChoices],
    about: 'that offer what a first menu must have',
    kinds: { [CHOICE.complaint]: requiredChoices, [CHOICE.cancel]: requiredChoices },
  },
  options: {
    first_menu: {
      default: ['complaint', 'cancel'] as readonly string[],
      oneOf: CHOICES,
      about: 'what a first menu must offer',
    },
  },

  *check({ flow, options }) {
    const opening = openingOf(flow);
    if (opening.leadsOut) return;
    const required = CHOICES.filter((choice) => options.first_menu.includes(choice));
    for (const menu of opening.menus) {
      if (!isRead(menu, flow)) continue;
      for (const choice of required.filter((each) => !offers(menu, each, flow))) {
        const later = laterMenu(choice, flow);
        yield {
          at: menu.at,
          message: `"${menu.id}", the first menu, offers no way to ${TO[choice]}${later ? `: only "${later.id}" does, ${depthOf(later, flow)} menus in` : ''}.`,
          why: WHY[choice],
          suggestion: `Say "${wordsFor(choice, menu)}" here, and ${choice === 'person' ? 'let that key lead straight to someone' : flow.tellsAll ? `give the option tags: [${choice}]` : 'let that key lead to whoever does it'}.`,
          related: later ? [{ at: later.at, message: 'offered here' }] : [],
          subject: choice,
        };
      }
    }
  },
});

const TO: Readonly<Record<Choice, string>> = {
  complaint: 'complain',
  cancel: 'cancel',
  person: 'reach a person',
};

const WHY: Readonly<Record<Choice, string>> = {
  complaint:
    'Callers with a complaint must guess which of the choices will listen, and some laws give them one of their own.',
  cancel: 'Callers who want to leave must guess where that is hidden, and some laws give them a choice of their own.',
  person: 'Callers whom no machine can help find nobody behind any of the choices, and some laws give them one.',
};

/** Words that cannot be read, or in a language that is not known, may offer it. */
function isRead(menu: Menu, flow: CallFlow): boolean {
  const said = offersOf(flow, menu);
  const isKnown = (language: string) => Object.hasOwn(requiredChoices, language.slice(0, 2).toLowerCase());
  return (
    !menu.prompts.some(({ unread }) => unread) && said.length > 0 && said.every(({ language }) => isKnown(language))
  );
}

function offers(menu: Menu, choice: Choice, flow: CallFlow): boolean {
  if (choice === 'person') {
    const helps = SOMEONE | ENDING.unknown;
    return menu.edges.some((edge) => isChosen(edge) && (straightTo(edge, flow) & helps) !== 0);
  }
  const isTagged = ({ tags, target }: Option) =>
    tags.includes(choice) || (target?.kind === 'node' && flow.nodes.get(target.id)?.tags.includes(choice) === true);
  return menu.options.some(isTagged) || offersOf(flow, menu).some((offer) => means(offer, choice));
}

function isChosen({ on }: Edge): boolean {
  return on.kind === 'key' || on.kind === 'phrase';
}

function means(offer: MenuOffer, choice: Choice): boolean {
  return phrasesOffered(requiredChoices, offer).some((match) => match.means === choice);
}

/** The menu further on that offers what the first does not. */
function laterMenu(choice: Choice, flow: CallFlow): Menu | undefined {
  if (choice === 'person') return undefined;
  const menus = [...flow.nodes.values()].filter((node) => node.type === 'menu' && fewestMenus(flow).has(node.id));
  return menus.find((menu): menu is Menu => menu.type === 'menu' && offers(menu, choice, flow));
}

function depthOf({ id }: Menu, flow: CallFlow): number {
  return fewestMenus(flow).get(id)!.menus + 1;
}

/** What to say, in the language of the menu, on the first key that nothing is on. */
function wordsFor(choice: Choice, menu: Menu): string {
  const language = menu.prompts[0]?.language.slice(0, 2).toLowerCase() ?? 'en';
  const say = SAY[language] ?? SAY.en!;
  const bound = new Set(menu.options.map(({ key }) => key));
  const key = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((each) => !bound.has(each)) ?? '9';
  return say[choice].replace('#', choice === 'person' && !bound.has('0') ? '0' : key);
}

const SAY: Readonly<Record<string, Readonly<Record<Choice, string>>>> = {
  en: {
    complaint: 'To complain, press #.',
    cancel: 'To cancel, press #.',
    person: 'To speak to someone, press #.',
  },
  es: {
    complaint: 'Para una reclamación, pulse #.',
    cancel: 'Para cancelar, pulse #.',
    person: 'Para hablar con una persona, pulse #.',
  },
  pt: {
    complaint: 'Para uma reclamação, prima #.',
    cancel: 'Para cancelar, prima #.',
    person: 'Para falar com uma pessoa, prima #.',
  },
  it: {
    complaint: 'Per un reclamo, prema #.',
    cancel: 'Per la disdetta, prema #.',
    person: 'Per parlare con una persona, prema #.',
  },
  fr: {
    complaint: 'Pour une réclamation, tapez #.',
    cancel: 'Pour résilier, tapez #.',
    person: "Pour parler à quelqu'un, tapez #.",
  },
  de: {
    complaint: 'Für eine Beschwerde drücken Sie die #.',
    cancel: 'Um zu kündigen, drücken Sie die #.',
    person: 'Um mit jemandem zu sprechen, drücken Sie die #.',
  },
};
