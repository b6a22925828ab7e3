import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { ENDING, endingsFrom, endingsOf } from './endings.ts';

/** So many keys for one thing, and fewer hardly ever, are a scale. */
const FEWEST = 4;

/** Whether callers only give a mark, and that is all: every key leads to one place, and from there only to the end of the call. */
export function asksForAMark(node: Node, flow: CallFlow, project: Project): boolean {
  if (node.type !== 'menu' || node.options.length < FEWEST) return false;
  const targets = node.options.map(({ target }) => (target?.kind === 'node' ? target.id : target?.kind));
  const [key] = node.edges;
  if (!key || new Set(targets).size > 1) return false;
  const endings = endingsOf(key, endingsFrom(flow, project), flow);
  return (endings & ~(ENDING.end | ENDING.hangUp)) === 0;
}
