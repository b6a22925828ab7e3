import { ANSWER, answersByDay } from '../../src/analysis/answers.ts';
import { reachedIn } from '../../src/analysis/entered.ts';
import { phrasesOffered } from '../../src/analysis/offered-phrases.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { feedback } from '../../src/language/lists/feedback.ts';
import { requiredChoices } from '../../src/language/lists/required-choices.ts';
import type { PhraseLists } from '../../src/language/words/phrases.ts';
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
  words: { lists: [feedback], about: 'that ask callers what they have to say' },

  *check({ flow, project }) {
    const seen = new Set<string>();
    for (const id of reachedIn(flow, project)) {
      const node = flow.nodes.get(id)!;
      const asks = node.type === 'menu' ? [...choicesOfFeedback(node, flow)] : [];
      if (node.tags.includes('feedback') && node.type !== 'menu') asks.push({ at: node.at, to: id, complains: false });
      for (const { at, to, complains } of asks) {
        if (seen.has(to) || isAnswered(to, flow, project)) continue;
        seen.add(to);
        yield {
          at,
          message: complains
            ? `Callers may complain, and nobody answers what they say to "${to}".`
            : `Callers are asked what they think, and nobody answers what they say to "${to}".`,
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

interface Asked {
  readonly at: Span;
  /** The step to which it leads. */
  readonly to: string;
  readonly complains: boolean;
}

/** The options of a menu that ask for feedback, or take complaints, by their tags or their words. */
function* choicesOfFeedback(menu: Menu, flow: CallFlow): Iterable<Asked> {
  for (const { key, tags, target, at } of menu.options) {
    if (target?.kind !== 'node' || !flow.nodes.has(target.id)) continue;
    const offer = offersOf(flow, menu).find((each) => each.key !== undefined && each.key === key);
    const found = (lists: PhraseLists) => (offer ? phrasesOffered(lists, offer) : []);
    const complains = tags.includes('complaint') || found(requiredChoices).some(({ means }) => means === 'complaint');
    if (complains || tags.includes('feedback') || found(feedback).length > 0)
      yield { at: offer?.at ?? at, to: target.id, complains };
  }
}

/** A person, a call back, or a mailbox that says by when somebody answers; or nobody can know. */
function isAnswered(id: string, flow: CallFlow, project: Project): boolean {
  const answers = answersByDay(flow, project).get(id)!;
  return (answers & (ANSWER.maybeSomeone | ANSWER.answeredMailbox)) !== 0;
}
