import {
  andElsewhere,
  type Cause,
  type CutOff,
  causesOf,
  cutOffsAfter,
  leadToPerson,
  whereToMend,
} from '../../src/analysis/cut-offs.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Lead callers who keep pressing wrong keys to someone',
  category: 'person',
  severity: 'error',
  evidence: 'guidance',
  sources: ['W3C COGA', 'Avaya design guide', 'gethuman standard 1.0'],
  fix: 'suggestion',

  *check({ flow, project }) {
    for (const cause of causesOf(cutOffsAfter('no match', flow, project))) {
      const { first, others } = cause;
      yield {
        at: first.asker.at,
        message: `Callers who get it wrong in "${first.asker.id}"${andElsewhere(cause)} are cut off${howSo(first)}.`,
        why: 'Those who find the menu hardest are the ones who lose the call, and no one learns what they wanted.',
        suggestion: adviceFor(cause, flow),
        related: others.map(({ asker }) => ({ at: asker.at, message: 'and here' })),
        fixes: [leadToPerson(cause, flow)],
        subject: 'no_match',
      };
    }
  },
});

function howSo({ asker, edge }: CutOff): string {
  if (edge.to?.value === 'hang_up') return ': wrong answers lead to "hang_up"';
  if (edge.to) return `: wrong answers lead to "${edge.to.value}", and there the call ends`;
  return asker.attempts === 1 ? ' the first time' : `, since nothing says what follows ${asker.attempts} wrong answers`;
}

function adviceFor(cause: Cause, { defaults }: CallFlow): string {
  if (defaults.personNode === undefined) {
    return `Lead wrong answers in "${cause.first.asker.id}" to a person, a call back or a mailbox, with after_attempts.`;
  }
  return `Write "after_attempts: person" ${whereToMend(cause)}: someone there can put it right.`;
}
