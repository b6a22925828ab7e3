import { bench, describe } from 'vitest';
import { metricsOf, readAll } from '../../src/analysis/caller/metrics.ts';
import { bigFlow, longFlow } from '../analysis/caller-big-flow.ts';
import { projectWith } from '../analysis/caller-flows.ts';

/** Twice the nodes must take about twice the time. */
const sizes = [25_000, 50_000];

for (const [name, flowOfSize] of [
  ['a flow with cycles', bigFlow],
  ['messages in a row', longFlow],
] as const) {
  describe(name, () => {
    for (const size of sizes) {
      const prototype = flowOfSize(size);
      bench(
        `${size} nodes`,
        () => {
          // Facts are kept by flow: a new one is a new calculation.
          const flow = { ...prototype };
          readAll(metricsOf(flow, projectWith(flow)));
        },
        { iterations: 2, time: 0, warmupTime: 0, warmupIterations: 1 },
      );
    }
  });
}
