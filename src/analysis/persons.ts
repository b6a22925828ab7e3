import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from './endings.ts';

/** Whether someone answers at this node: people are put through, or queue for one. */
export function isPerson(node: Node): boolean {
  return node.type === 'queue' || (node.type === 'transfer' && node.person);
}

/** Whether a way leads to a person or a callback without another choice: straight, or over messages and the like. */
export function leadsToSomeone(edge: Edge, flow: CallFlow, project: Project): boolean {
  return (endingsOf(edge, endingsFrom(flow, project, 'silent'), flow) & SOMEONE) !== 0;
}

/** Whether somebody, anywhere in the flow, answers or rings back; or nobody can know. */
export function hasSomeone(flow: CallFlow, project: Project): boolean {
  const endings = endingsFrom(flow, project);
  for (const bits of endings.values()) if ((bits & (SOMEONE | ENDING.unknown)) !== 0) return true;
  return false;
}
