import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';

/** Makes an analysis run once for each flow, however many rules ask for it. */
export function perFlow<Fact>(analyse: (flow: CallFlow) => Fact): (flow: CallFlow) => Fact {
  const facts = new WeakMap<CallFlow, { readonly fact: Fact }>();
  return (flow) => {
    let known = facts.get(flow);
    if (!known) {
      known = { fact: analyse(flow) };
      facts.set(flow, known);
    }
    return known.fact;
  };
}

/** The same for what depends on the other flows of the run too. */
export function perFlowIn<Fact>(
  analyse: (flow: CallFlow, project: Project) => Fact,
): (flow: CallFlow, project: Project) => Fact {
  const projects = new WeakMap<Project, (flow: CallFlow) => Fact>();
  return (flow, project) => {
    let known = projects.get(project);
    if (!known) {
      known = perFlow((each) => analyse(each, project));
      projects.set(project, known);
    }
    return known(flow);
  };
}

/** What is known of all flows of a run together, worked out once. */
export function perProject<Fact>(analyse: (project: Project) => Fact): (project: Project) => Fact {
  const facts = new WeakMap<Project, { readonly fact: Fact }>();
  return (project) => {
    const known = facts.get(project) ?? { fact: analyse(project) };
    facts.set(project, known);
    return known.fact;
  };
}
