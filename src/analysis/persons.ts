import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { endingsFrom, endingsOf, SOMEONE } from './endings.ts';

/** Whether someone answers at this node: people are put through, or queue for one. */
export function isPerson(node: Node): boolean {
  return node.type === 'queue' || (node.type === 'transfer' && node.person);
}

/** Whether a way leads to a person or a callback without another choice: straight, or over messages and the like. */
export function leadsToSomeone(edge: Edge, flow: CallFlow, project: Project): boolean {
  return (endingsOf(edge, endingsFrom(flow, project, 'silent'), flow) & SOMEONE) !== 0;
}
