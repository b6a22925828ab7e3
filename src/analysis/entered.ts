import type { CallFlow } from '../model/flow.ts';
import { linkOf, type Project } from '../model/project.ts';
import { entryNodes, reachedFrom } from './graph.ts';
import { perFlowIn, perProject } from './per-flow.ts';

/** The nodes at which callers come into a flow: by its own entries, and from the other files of the project. */
export const enteredAt = perFlowIn((flow, project): ReadonlySet<string> => {
  const entered = new Set(entryNodes(flow));
  for (const name of namesEntered(project, flow)) if (flow.nodes.has(name)) entered.add(name);
  return entered;
});

/** Every node that callers come to, from wherever they come in, in the order of the fewest steps. */
export const reachedIn = perFlowIn((flow, project) => reachedFrom(enteredAt(flow, project), flow));

/** Whether another file goes on in this one, so that callers may come with anything that was said and gathered there. */
export function isEnteredFromElsewhere(flow: CallFlow, project: Project): boolean {
  return namesEntered(project, flow).size > 0;
}

/** By which names the other files go on in a flow; an empty one where they name only the file. */
const namesEntered = (project: Project, flow: CallFlow): ReadonlySet<string> =>
  gatherNames(project).get(flow) ?? new Set();

const gatherNames = perProject((project): ReadonlyMap<CallFlow, ReadonlySet<string>> => {
  const names = new Map<CallFlow, Set<string>>();
  const linked = [...project.links.values()].flatMap((link) => (link.kind === 'flow' ? [link.flow] : []));
  for (const from of new Set([...project.flows, ...linked])) {
    for (const node of from.nodes.values()) {
      const link = node.type === 'flow' ? project.links.get(linkOf(from, node.file.value)) : undefined;
      if (node.type !== 'flow' || link?.kind !== 'flow') continue;
      const known = names.get(link.flow) ?? new Set();
      names.set(link.flow, known.add(node.enters?.value ?? ''));
    }
  }
  return names;
});
