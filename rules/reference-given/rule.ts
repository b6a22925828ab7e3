import { endingsWithWork, WORK } from '../../src/analysis/work-done.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Give a reference for what was taken down',
  category: 'promises',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['a caller whose report was taken', 'AVIxD wiki'],
  reads: ['en'],

  *check({ flow, project }) {
    const seen = new Set<string>();
    for (const ending of endingsWithWork(flow, project)) {
      for (const { progress, steps } of ending.with) {
        const [step] = steps;
        if (progress.work < WORK.logged || progress.saidReference || step === undefined || seen.has(step)) continue;
        seen.add(step);
        yield {
          at: flow.nodes.get(step)!.at,
          message: `A request is taken down in "${step}", and the call ends without a reference or another way back to it.`,
          why: 'Callers cannot prove that they rang, and whoever rings again has to begin anew.',
          suggestion: adviceFor(step, flow),
          related:
            ending.edge || ending.node.id === step ? [] : [{ at: ending.node.at, message: 'the call ends here' }],
        };
      }
    }
  },
});

function adviceFor(step: string, flow: CallFlow): string {
  const node = flow.nodes.get(step)!;
  const given =
    node.type === 'action' ? node.gives.find(({ value }) => /ref|number|ticket|case|code|id$/i.test(value)) : undefined;
  return given
    ? `Read out what it gives, twice and in groups: "Your reference is {${given.value}}."`
    : 'Read out a reference, send it in a text, or say how to come back to it: "ring this number, press 2, and give your name".';
}
