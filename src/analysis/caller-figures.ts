import { metricsIn } from './caller/metrics.ts';
import { usualModel } from './caller/usual.ts';
import { perFlowIn } from './per-flow.ts';

/** The figures of a flow while it is open, for callers who press what they hear: one for each entry, however many rules ask. */
export const figuresOf = perFlowIn((flow, project) => metricsIn(usualModel(flow, project)));
