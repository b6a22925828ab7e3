import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';

/** Whether calls come to this flow out of another: they do not begin here, and its `end` need not be the end of them. */
export function isPartOfAnother(flow: CallFlow, project: Project): boolean {
  for (const link of project.links.values()) {
    if (link.kind === 'flow' && link.flow.source.path === flow.source.path) return true;
  }
  return false;
}
