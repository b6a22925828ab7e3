import { ANSWER, answersByDay, answersByNight } from '../../src/analysis/answers.ts';
import { isClosedWay, saysClosed } from '../../src/analysis/closed.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { entryNodes } from '../../src/analysis/graph.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { isForClosedHours } from '../../src/analysis/when-closed.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Answer callers with more than a recording',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['gethuman standard 1.0', 'US cable rules 47 CFR 76.309'],

  *check({ flow, project }) {
    if (flow.tags.includes('information') || isEnteredFromElsewhere(flow, project)) return;
    const entries = entryNodes(flow).filter((id) => !isForClosedHours(id, flow));
    const bare = entries.filter((id) => {
      const answers = answersByDay(flow, project).get(id)!;
      return !isAnswered(answers, flow) && !(saysClosed(flow.nodes.get(id)!) && endsAtOnce(answers));
    });
    for (const id of bare) {
      const node = flow.nodes.get(id)!;
      yield {
        at: node.at,
        message: `Whichever way callers take from "${id}", all that answers is a recording${orMailbox(answersByDay(flow, project).get(id)!)}.`,
        why: 'They asked a question and were played a message; nobody heard them, and they will have to ask elsewhere.',
        suggestion: 'Lead at least one way to a person or a call back, and offer it in the first menu.',
      };
    }
    const isBare = new Set(bare);
    const others = entries.filter((id) => !isBare.has(id));
    for (const node of closedWithoutAnswer(others, flow, project)) {
      yield {
        at: node.at,
        message: `While you are closed, all that answers from "${node.id}" on is a recording${orMailbox(answersByNight(flow, project).get(node.id)!)}.`,
        why: 'Callers go through choices that lead to nobody, and end where they began.',
        suggestion: 'Offer a call back, someone on duty, or a mailbox that says by when its messages are answered.',
      };
    }
  },
});

const hasHours = perFlow((flow) => [...flow.nodes.values()].some(({ type }) => type === 'hours'));

/** By day a mailbox that is answered serves only where nothing says that this is day: the file may be of the night alone. */
function isAnswered(answers: number, flow: CallFlow): boolean {
  const serves = hasHours(flow) ? ANSWER.maybeSomeone : ANSWER.maybeSomeone | ANSWER.answeredMailbox;
  return (answers & serves) !== 0;
}

/**
 * The steps at which closed callers go on to choices or a mailbox that lead to nobody, where no other way by night leads
 * to anyone either. A line that says that it is closed and ends is another rule's business.
 */
function closedWithoutAnswer(entries: readonly string[], flow: CallFlow, project: Project): Node[] {
  const answers = answersByNight(flow, project);
  const serves = ANSWER.maybeSomeone | ANSWER.answeredMailbox;
  const found = new Set<string>();
  const seen = new Set(entries.filter((id) => (answers.get(id)! & serves) === 0));
  for (const id of seen) {
    for (const edge of flow.nodes.get(id)!.edges) {
      if (edge.on.kind === 'open' || edge.target.kind !== 'node') continue;
      const to = edge.target.id;
      if (isClosedWay(edge) && !endsAtOnce(answers.get(to)!)) found.add(to);
      else seen.add(to);
    }
  }
  return [...found].map((id) => flow.nodes.get(id)!);
}

/** Nothing is asked and nothing can be left: a line that is closed, says so and ends. */
function endsAtOnce(answers: number): boolean {
  return (answers & (ANSWER.asks | ANSWER.mailbox | ANSWER.answeredMailbox)) === 0;
}

function orMailbox(answers: number): string {
  return (answers & (ANSWER.mailbox | ANSWER.answeredMailbox)) === 0 ? '' : ' or a mailbox';
}
