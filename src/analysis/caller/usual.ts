import { perFlowIn } from '../per-flow.ts';
import { modelOf } from './model.ts';

/** The model by which everything about a flow is timed, for callers who press what they hear: one, whoever asks. */
export const usualModel = perFlowIn((flow, project) => modelOf(flow, project));
