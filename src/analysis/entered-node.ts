import type { CallFlow } from '../model/flow.ts';
import { entryNodes } from './graph.ts';

/** The node at which another file enters a flow: by the name of an entry or of a node, else at its first entry. */
export function enteredNode(flow: CallFlow, enters: string | undefined): string | undefined {
  const named = flow.entries.find(({ name }) => enters !== undefined && name?.value === enters)?.target;
  if (named?.kind === 'node') return named.id;
  if (enters !== undefined && flow.nodes.has(enters)) return enters;
  return entryNodes(flow)[0];
}
