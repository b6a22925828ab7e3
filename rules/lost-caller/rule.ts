import { type CutOff, cutOffsAfter, isOneOfMany, leadToPerson } from '../../src/analysis/cut-offs.ts';
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
    const cutOffs = cutOffsAfter('no match', flow, project);
    for (const cutOff of cutOffs) {
      const { asker } = cutOff;
      yield {
        at: asker.at,
        message: `Callers who get it wrong in "${asker.id}" are cut off${howSo(cutOff)}.`,
        why: 'Those who find the menu hardest are the ones who lose the call, and no one learns what they wanted.',
        suggestion: adviceFor(cutOff, cutOffs, flow),
        fixes: [leadToPerson(cutOff, cutOffs, flow)],
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

function adviceFor(cutOff: CutOff, all: readonly CutOff[], { defaults }: CallFlow): string {
  if (defaults.personNode === undefined) {
    return `Lead wrong answers in "${cutOff.asker.id}" to a person, a call back or a mailbox, with after_attempts.`;
  }
  const where = isOneOfMany(cutOff, all) ? 'once for all menus, in "defaults"' : `in "${cutOff.asker.id}"`;
  return `Write "after_attempts: person" ${where}: someone there can put it right.`;
}
