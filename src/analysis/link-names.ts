import { perFlow } from './per-flow.ts';

/** The names by which another file can enter this flow: its entries and its nodes. */
export const linkNames = perFlow(
  (flow): ReadonlySet<string> =>
    new Set([...flow.entries.flatMap(({ name }) => name?.value ?? []), ...flow.nodes.keys()]),
);
