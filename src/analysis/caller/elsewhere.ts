import type { CallFlow } from '../../model/flow.ts';
import type { FlowNode } from '../../model/node.ts';
import { linkOf } from '../../model/project.ts';
import { entryNodes } from '../graph.ts';
import type { Model } from './model.ts';

/** Files that go on in files are followed so far, which is further than any caller was ever sent. */
const MOST_FILES = 50;

/**
 * Where a call goes on in another file. Undefined where that file cannot be followed: it cannot be read, nothing in it has
 * that name, or the call is still under way in it, so that it would never end.
 */
export function elsewhere(model: Model, node: FlowNode): { readonly model: Model; readonly entry: string } | undefined {
  const link = model.project.links.get(linkOf(model.flow, node.file.value));
  if (link?.kind !== 'flow' || model.within.includes(link.flow) || model.within.length > MOST_FILES) return undefined;
  const entry = entryOf(link.flow, node.enters?.value);
  if (entry === undefined) return undefined;
  return { model: { ...model, flow: link.flow, within: [...model.within, link.flow] }, entry };
}

/** Whether a call goes on from here in any file that can be followed. */
export function goesOnElsewhere(model: Model): boolean {
  for (const node of model.flow.nodes.values()) if (node.type === 'flow' && elsewhere(model, node)) return true;
  return false;
}

function entryOf(flow: CallFlow, name: string | undefined): string | undefined {
  if (name === undefined) return entryNodes(flow)[0];
  const entry = flow.entries.find((each) => each.name?.value === name)?.target;
  if (entry?.kind === 'node' && flow.nodes.has(entry.id)) return entry.id;
  return flow.nodes.has(name) ? name : undefined;
}
