import { ANSWER, answersByDay } from '../../src/analysis/answers.ts';
import { enteredAt } from '../../src/analysis/entered.ts';
import { reachedFrom } from '../../src/analysis/graph.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { feedback } from '../../src/language/lists/feedback.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Answer feedback that you ask for',
  category: 'promises',
  severity: 'warning',
  evidence: 'expert',
  sources: ['five essays on customer service'],

  *check({ flow, project }) {
    const seen = new Set<string>();
    for (const id of reachedFrom(enteredAt(flow, project), flow)) {
      const node = flow.nodes.get(id)!;
      const asks = node.type === 'menu' ? [...choicesOfFeedback(node, flow)] : [];
      if (node.tags.includes('feedback') && node.type !== 'menu') asks.push({ at: node.at, to: id });
      for (const { at, to } of asks) {
        if (seen.has(to) || isAnswered(to, flow, project)) continue;
        seen.add(to);
        yield {
          at,
          message: `Callers are asked what they think, and nobody answers what they say to "${to}".`,
          why: 'They took the trouble to help, hear nothing again, and learn that it was not meant.',
          suggestion:
            'Lead to a person, or to a mailbox that says who listens and by when: "Ruth, who runs the team, rings back within two working days."',
          related:
            seen.has(to) && at !== flow.nodes.get(to)!.at
              ? [{ at: flow.nodes.get(to)!.at, message: 'nobody answers here' }]
              : [],
        };
      }
    }
  },
});

/** The options of a menu that ask for feedback, by their tag or their words, with the step that each leads to. */
function* choicesOfFeedback(menu: Menu, flow: CallFlow): Iterable<{ readonly at: Span; readonly to: string }> {
  for (const option of menu.options) {
    if (option.target?.kind !== 'node' || !flow.nodes.has(option.target.id)) continue;
    const offer = offersOf(flow, menu).find(({ key }) => key !== undefined && key === option.key);
    const isAsked =
      option.tags.includes('feedback') ||
      (offer !== undefined &&
        phrasesIn(feedback, offer.language)(offer.text.value.slice(offer.start, offer.end)).length > 0);
    if (isAsked) yield { at: offer?.at ?? option.at, to: option.target.id };
  }
}

/** A person, a call back, or a mailbox that says by when somebody answers; or nobody can know. */
function isAnswered(id: string, flow: CallFlow, project: Project): boolean {
  const answers = answersByDay(flow, project).get(id)!;
  return (answers & (ANSWER.maybeSomeone | ANSWER.answeredMailbox)) !== 0;
}
