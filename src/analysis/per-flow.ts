import { type ListsAsSet, listsAsSet } from '../language/words/as-set.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';

/** Makes an analysis run once for each flow, however many rules ask for it. */
export const perFlow: <Fact>(analyse: (flow: CallFlow) => Fact) => (flow: CallFlow) => Fact = once;

/** The same for each step. */
export const perNode: <Kind extends Node, Fact>(analyse: (node: Kind) => Fact) => (node: Kind) => Fact = once;

/** The same for each prompt. */
export const perPrompt: <Fact>(analyse: (prompt: Prompt) => Fact) => (prompt: Prompt) => Fact = once;

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
export const perProject: <Fact>(analyse: (project: Project) => Fact) => (project: Project) => Fact = once;

/** What is known of a thing is known of it under the lists of phrases that settings have, and kept for each of these. */
function once<Thing extends object, Fact>(analyse: (thing: Thing) => Fact): (thing: Thing) => Fact {
  type Facts = WeakMap<Thing, { readonly fact: Fact }>;
  const asTheyAre: Facts = new WeakMap();
  let asSet: WeakMap<ListsAsSet, Facts> | undefined;
  const factsUnder = (lists: ListsAsSet): Facts => {
    asSet ??= new WeakMap();
    const facts = asSet.get(lists) ?? new WeakMap();
    asSet.set(lists, facts);
    return facts;
  };
  return (thing) => {
    const lists = listsAsSet();
    const facts = lists === undefined ? asTheyAre : factsUnder(lists);
    let known = facts.get(thing);
    if (!known) {
      known = { fact: analyse(thing) };
      facts.set(thing, known);
    }
    return known.fact;
  };
}
