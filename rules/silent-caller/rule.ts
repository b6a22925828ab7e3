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
  summary: 'Lead callers who say and press nothing to someone',
  category: 'person',
  severity: 'error',
  evidence: 'guidance',
  sources: ['W3C COGA', 'Irish public-service toolkit', 'gethuman standard 1.0'],
  fix: 'suggestion',

  *check({ flow, project }) {
    for (const cause of causesOf(cutOffsAfter('no input', flow, project))) {
      const { first, others } = cause;
      yield {
        at: first.asker.at,
        message: `Callers who press nothing in "${first.asker.id}"${andElsewhere(cause)} are cut off${howSo(first)}.`,
        why: 'Whoever cannot press keys, or is still looking for their glasses or a number, loses the call instead of getting help.',
        suggestion: adviceFor(cause, flow),
        related: others.map(({ asker }) => ({ at: asker.at, message: 'and here' })),
        fixes: [leadToPerson(cause, flow)],
        subject: 'no_input',
      };
    }
  },
});

function howSo({ asker, edge }: CutOff): string {
  if (edge.to?.value === 'hang_up') return ': silence leads to "hang_up"';
  if (edge.to) return `: silence leads to "${edge.to.value}", and there the call ends`;
  return asker.attempts === 1 ? ' the first time' : `, since nothing says what follows ${asker.attempts} silences`;
}

function adviceFor(cause: Cause, { defaults }: CallFlow): string {
  if (defaults.personNode === undefined) {
    return `Lead silence in "${cause.first.asker.id}" to a person, a call back or a mailbox, with after_attempts.`;
  }
  return `Write "after_attempts: person" ${whereToMend(cause)}, and say beforehand that waiting leads to someone.`;
}
