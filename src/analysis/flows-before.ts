import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import { perProject } from './per-flow.ts';

/**
 * What the flows before one add up to that the same caller may ring: those of one organisation, in one language of one
 * country, in the order in which they are checked. Only those before, so that two that disagree are told of once. Each flow
 * is looked at once, however many there are.
 *
 * @param add Leaves the sum that it is given as it is.
 */
export function addedUpBefore<Sum>(
  nothing: Sum,
  add: (sum: Sum, flow: CallFlow) => Sum,
): (flow: CallFlow, project: Project) => Sum {
  const sums = perProject(({ flows }) => sumsBefore(flows, nothing, add));
  return (flow, project) => sums(project).get(flow) ?? nothing;
}

function sumsBefore<Sum>(
  flows: readonly CallFlow[],
  nothing: Sum,
  add: (sum: Sum, flow: CallFlow) => Sum,
): ReadonlyMap<CallFlow, Sum> {
  const before = new Map<CallFlow, Sum>();
  const last = new Map<string, CallFlow>();
  for (const flow of flows) {
    const name = flow.organisation.name?.value;
    if (name === undefined) continue;
    const line = `${flow.language} ${name}`;
    const previous = last.get(line);
    // A flow is added where another comes after it, and most come alone.
    before.set(flow, previous === undefined ? nothing : add(before.get(previous)!, previous));
    last.set(line, flow);
  }
  return before;
}
