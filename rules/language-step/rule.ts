import { choicesOf } from '../../src/analysis/choices.ts';
import { fewestMenus, menusOnTheWay } from '../../src/analysis/depth.ts';
import { type HeardFirst, heardFirst, secondsBetween } from '../../src/analysis/heard-first.ts';
import { languageOffers, primary } from '../../src/analysis/language-offers.ts';
import { type MenuOffer, offersIn } from '../../src/analysis/offers.ts';
import { secondsOfOffer } from '../../src/analysis/seconds.ts';
import { languageChoices, languages } from '../../src/language/lists/languages.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Offer other languages in one early line, and let everybody else go straight on',
  category: 'choices',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD', 'gethuman standard 1.0', 'Ahlén 2008'],
  words: { lists: [languageChoices], about: 'that offer to go on in another language' },
  reads: Object.keys(languageChoices),
  options: {
    seconds: { default: 10, min: 1, about: 'how many seconds other words may take before another language is offered' },
  },

  *check({ flow, project, options }) {
    for (const [menu, offered] of languageOffers(flow)) {
      const own = offered.find(({ language, offer }) => language === primary(flow.language) && offer.by !== 'waiting');
      if (!own || hasEqualLanguages(flow) || !offersOnlyLanguages(menu, flow)) continue;
      const { english } = languages()[own.language]!;
      const others = offered.filter(({ language }) => language !== own.language);
      yield {
        at: own.offer.at,
        message: `"${menu.id}" has everybody choose before they hear what they rang for, those who speak ${english} too.`,
        why: `The line speaks ${english} already, and yet callers must answer a question to go on in it.`,
        suggestion:
          others.length > 0
            ? `Go straight on in ${english}, with one line before the first option for ${others.map(({ language }) => `${languages()[language]!.english}, in ${languages()[language]!.english}`).join('; and one for ')}.`
            : `Go straight on in ${english}, with one line before the first option for each other language, in that language.`,
      };
    }
    const told = new Set<number>();
    for (const heard of heardFirst(flow)) {
      const problem = offeredLate(heard, flow, project, options.seconds);
      if (problem && !told.has(problem.at.start)) yield problem;
      if (problem) told.add(problem.at.start);
    }
  },
});

/** A step of its own: every key is a language, and nobody says that one may just wait. */
function offersOnlyLanguages(menu: Menu, flow: CallFlow): boolean {
  const named = new Set(
    languageOffers(flow)
      .get(menu)
      ?.map(({ offer }) => offer.start),
  );
  const choices = choicesOf(flow, menu);
  const waits = offersIn(menu.prompts).some(({ by }) => by === 'waiting');
  const foreign = (offer: MenuOffer) => primary(offer.language) !== primary(flow.language);
  // Whoever chose to change the language is to be asked which; "press 1 to continue" is no choice.
  const isAsked =
    fewestMenus(flow).has(menu.id) && menusOnTheWay(flow, menu.id).every((before) => !hasChoice(before, flow));
  return isAsked && !waits && choices.every((offer) => named.has(offer.start) || foreign(offer));
}

function hasChoice(node: Node, flow: CallFlow): boolean {
  return node.type === 'menu' && choicesOf(flow, node).length > 1;
}

/** Where the law makes languages equal, or tells lines to begin with one, nobody's is the language of the line. */
function hasEqualLanguages({ language, organisation }: CallFlow): boolean {
  const region = /-([A-Za-z]{2})\b/.exec(language)?.[1];
  const country = organisation.country?.value ?? region ?? '';
  return /^(?:BE|CA|CH|CM|FI|HK|IE|IN|LK|LU|MT|PR|SG|ZA)$/i.test(country);
}

function offeredLate(heard: HeardFirst, flow: CallFlow, project: Project, most: number): Problem | undefined {
  const offers = offersIn(heard.prompts);
  const named = [...languageOffers(flow).values()].flat();
  const isOther = (offer: MenuOffer) =>
    primary(offer.language) !== primary(offer.prompt.language) ||
    named.some(({ offer: each, language }) => each.at.start === offer.at.start && language !== primary(flow.language));
  const first = offers.find((offer) => offer.by === 'key' && isOther(offer));
  if (!first) return undefined;
  const place = heard.prompts.indexOf(first.prompt);
  const offset = Math.max(0, first.endInPrompt - (first.end - first.start));
  const until = secondsBetween(heard, flow, project, { prompt: 0, offset: 0 }, { prompt: place, offset });
  if (until === undefined) return undefined;
  const before = offers.slice(0, offers.indexOf(first));
  // The choices before it are heard by whoever can take them, and are not held against the line.
  const seconds = until - before.reduce((sum, offer) => sum + secondsOfOffer(flow, project, offer), 0);
  if (Math.round(seconds) <= most) return undefined;
  return {
    at: first.at,
    message: `Another language is offered only after ${Math.round(seconds)} seconds of words in ${languages()[primary(flow.language)]?.english ?? 'the first'}.`,
    why: 'Callers who do not follow those words wait, or hang up, before they hear that they can be served.',
    suggestion: `Say "${first.said.replaceAll(/\s+/g, ' ')}" right after the name.`,
  };
}
