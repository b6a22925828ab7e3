import { askedInWords } from '../../src/analysis/asked-in-words.ts';
import { askedTooEarly } from '../../src/analysis/before-the-reason.ts';
import { choicesOf } from '../../src/analysis/choices.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { firstMenus } from '../../src/analysis/graph.ts';
import { promptsHeardAt } from '../../src/analysis/offers.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import type { HeardPrompt } from '../../src/analysis/phrases-heard.ts';
import { valueNamed } from '../../src/analysis/questions.ts';
import { tellsTheWayOn } from '../../src/analysis/slips.ts';
import { ASKING, asking } from '../../src/language/lists/asking.ts';
import { DATA, data } from '../../src/language/lists/data.ts';
import { noReason } from '../../src/language/lists/no-reason.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Let callers say why they ring before you ask who they are',
  category: 'agenda',
  severity: 'warning',
  evidence: 'contested',
  sources: ['Brazil, Decreto 11.034/2022', 'Intrado 2020', 'against: Kortum 2008'],
  words: {
    lists: [data, noReason],
    about: 'that name what callers are asked for, or an option that tells no reason to ring',
    kinds: {
      [DATA.card]: data,
      [DATA.cvv]: data,
      [DATA.pin]: data,
      [DATA.identity]: data,
      [DATA.contact]: data,
      [DATA.account]: data,
      [DATA.paper]: data,
      'no reason to ring': noReason,
    },
  },

  *check({ flow, project }) {
    // Where another file leads in, callers may have said it there.
    if (isEnteredFromElsewhere(flow, project)) return;
    for (const { question, next, saidAt } of askedTooEarly(flow)) {
      if (tellsTheWayOn(question)) continue;
      const name = valueNamed(question);
      const nobodyHasHeard = isPerson(saidAt)
        ? `before anybody hears why they ring`
        : `before callers can say why they ring, in "${saidAt.id}"`;
      yield {
        at: question.at,
        message: `"${question.id}" asks for the ${name} ${nobodyHasHeard}.`,
        why: 'Callers must find a number before they know whether anybody can help, and those who have none are stopped at the door.',
        suggestion: `Offer the choices first, and ask for the ${name} only on the ways that need it.`,
        related: [
          ...next.map((each) => ({ at: each.at, message: `then for the ${valueNamed(each)}` })),
          { at: saidAt.at, message: 'the reason is heard only here' },
        ],
        subject: 'asked first',
      };
    }
    yield* askedBeforeTheOptions(flow);
  },
});

/** The same where the words that open the first menu ask for it, before they offer anything. */
function* askedBeforeTheOptions(flow: CallFlow): Iterable<Problem> {
  const told = new Set<Node>();
  for (const { heard, at, start, end } of askedInWords(flow)) {
    for (const menu of firstMenus(flow)) {
      const [offer, ...more] = choicesOf(flow, menu);
      const prompts = promptsHeardAt(flow, menu);
      const place = prompts.indexOf(heard.prompt);
      const offered = offer ? prompts.indexOf(offer.prompt) : -1;
      const isBefore = place >= 0 && (place < offered || (place === offered && at.start < (offer?.at.start ?? 0)));
      if (!isBefore || more.length === 0 || told.has(menu) || saysHowToGoOn(heard)) continue;
      told.add(menu);
      yield {
        at,
        message: `Callers are asked for ${heard.words.slice(start, end)} before they hear what they can choose.`,
        why: 'Callers must find a number before they know whether anybody can help, and those who have none are stopped at the door.',
        suggestion: 'Offer the choices first, and ask only on the ways that need it.',
        subject: 'asked first',
      };
    }
  }
}

function saysHowToGoOn({ words, prompt }: HeardPrompt): boolean {
  return phrasesIn(asking, prompt.language)(words).some(({ means }) => means === ASKING.wayOn);
}
