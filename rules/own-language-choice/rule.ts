import { type LanguageOffer, languageOffers, mayNameInItself, primary } from '../../src/analysis/language-offers.ts';
import { languageChoices, languages } from '../../src/language/lists/languages.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Offer each language in its own words',
  category: 'choices',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD', 'gethuman standard 1.0'],
  fix: 'suggestion',
  reads: Object.keys(languageChoices),

  *check({ flow }) {
    for (const [menu, offered] of languageOffers(flow)) {
      for (const each of offered) {
        const { offer, language } = each;
        if (primary(offer.language) === language || primary(offer.prompt.language) === language) continue;
        if (mayNameInItself(language, menu, flow)) continue;
        const { english } = languages()[language]!;
        const carrier = languages()[primary(offer.language)]?.english ?? 'another language';
        const line = lineFor(each);
        yield {
          at: offer.at,
          message: `"${english}" is offered in ${carrier}: "${offer.said.replaceAll(/\s+/g, ' ')}".`,
          why: `Callers who need ${english} are the ones who may not understand this line.`,
          suggestion: line
            ? `Say it in ${english}: "${line}".`
            : `Say this line in ${english}, and only in ${english}.`,
          fixes: line ? [fixOf('suggestion', 'words', `Say it in ${english}`, [inPlace(each, line)])] : [],
        };
      }
    }
  },
});

/** The offer in the language that it is for. */
function lineFor({ offer, language }: LanguageOffer): string | undefined {
  if (offer.by !== 'key' || !/^\d$/.test(offer.key ?? '')) return undefined;
  return languages()[language]!.line?.replace('#', offer.key!);
}

function inPlace({ offer }: LanguageOffer, line: string) {
  const opens = beginsLarge(offer.text.value.slice(offer.start));
  return offer.text.replace(offer.start, offer.end, opens ? line : line[0]!.toLowerCase() + line.slice(1));
}
