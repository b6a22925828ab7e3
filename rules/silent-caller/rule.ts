import { type CutOff, cutOffsAfter, isOneOfMany, leadToPerson } from '../../src/analysis/cut-offs.ts';
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
    const cutOffs = cutOffsAfter('no input', flow, project);
    for (const cutOff of cutOffs) {
      const { asker } = cutOff;
      yield {
        at: asker.at,
        message: `Callers who press nothing in "${asker.id}" are cut off${howSo(cutOff)}.`,
        why: 'Whoever cannot press keys, or is still looking for their glasses or a number, loses the call instead of getting help.',
        suggestion: adviceFor(cutOff, cutOffs, flow),
        fixes: [leadToPerson(cutOff, cutOffs, flow)],
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

function adviceFor(cutOff: CutOff, all: readonly CutOff[], { defaults }: CallFlow): string {
  if (defaults.personNode === undefined) {
    return `Lead silence in "${cutOff.asker.id}" to a person, a call back or a mailbox, with after_attempts.`;
  }
  const where = isOneOfMany(cutOff, all) ? 'once for all menus, in "defaults"' : `in "${cutOff.asker.id}"`;
  return `Write "after_attempts: person" ${where}, and say beforehand that waiting leads to someone.`;
}
