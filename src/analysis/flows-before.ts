import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';

/**
 * What one caller may ring one after the other: the flows of one organisation, in one language of one country, that stand
 * before this one among those that are checked. Only those before, so that two that disagree are told of once.
 */
export function flowsBefore(flow: CallFlow, { flows }: Project): readonly CallFlow[] {
  const name = flow.organisation.name?.value;
  const at = flows.indexOf(flow);
  if (name === undefined || at < 1) return [];
  return flows
    .slice(0, at)
    .filter((other) => other.organisation.name?.value === name && other.language === flow.language);
}
