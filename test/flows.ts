import { importers } from '../src/importers/index.ts';
import { open } from '../src/lint/open.ts';
import type { CallFlow } from '../src/model/flow.ts';
import type { Project } from '../src/model/project.ts';

/** A flow from its nodes, or from a whole file, as the reader of our format reads it. */
export function flowOf(text: string, path = 'test.ivr.yaml'): CallFlow {
  const whole = /^ivr:/m.test(text) ? text : `ivr: 1\nnodes:\n${text.replaceAll(/^(?=.)/gm, '  ')}`;
  const flow = open({ path, text: whole }, importers)?.flows[0];
  if (!flow) throw new Error(`This is no flow:\n${text}`);
  return flow;
}

export function projectOf(flow: CallFlow, links: Project['links'] = new Map()): Project {
  return { flows: [flow], links, recordings: new Map(), today: '2026-01-01' };
}
