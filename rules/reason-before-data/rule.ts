import { askedTooEarly } from '../../src/analysis/before-the-reason.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { valueNamed } from '../../src/analysis/questions.ts';
import { tellsTheWayOn } from '../../src/analysis/slips.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let callers say why they ring before you ask who they are',
  category: 'agenda',
  severity: 'warning',
  evidence: 'contested',
  sources: ['Brazil, Decreto 11.034/2022', 'Intrado 2020', 'against: Kortum 2008'],

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
  },
});
