import { importers } from '../../../src/importers/index.ts';
import { open } from '../../../src/lint/open.ts';
import type { CallFlow } from '../../../src/model/flow.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** A box: its name and type, where each event leads (an empty name hangs up), and its properties. */
export function box(name: string, type: string, ways: Readonly<Record<string, string>>, properties: Json = {}): Json {
  const transitions = Object.entries(ways).map(([event, next]) => (next ? { event, next } : { event }));
  return { name, type, transitions, properties };
}

export const listens = (name: string, ways: Readonly<Record<string, string>>, properties: Json = {}) =>
  box(name, 'gather-input-on-call', ways, properties);

/** A split: what it looks at, where each value leads, and where all else does. `contains:tooth` names another comparison. */
export function split(name: string, input: string, cases: Readonly<Record<string, string>>, otherwise = ''): Json {
  const matches = Object.entries(cases).map(([written, next]) => {
    const [, type = 'equal_to', value] = /^(?:([a-z_]+):)?(.*)$/s.exec(written)!;
    const conditions = [{ type, value: value!, arguments: [`{{${input}}}`], friendly_name: written }];
    return { event: 'match', conditions, ...(next ? { next } : {}) };
  });
  const none = { event: 'noMatch', ...(otherwise ? { next: otherwise } : {}) };
  return { name, type: 'split-based-on', transitions: [none, ...matches], properties: { input: `{{${input}}}` } };
}

/** A whole flow, whose calls come in at the first box. */
export function studio(...states: readonly Json[]): string {
  const first = (states[0] as { readonly name: string }).name;
  const trigger = box('Trigger', 'trigger', { incomingMessage: '', incomingCall: first });
  return JSON.stringify({ description: 'Test line', states: [trigger, ...states], initial_state: 'Trigger' }, null, 2);
}

export const opened = (text: string, path = 'flow.json') => open({ path, text }, importers);

export function flowIn(text: string): CallFlow {
  const flow = opened(text)?.flows[0];
  if (!flow) throw new Error(`This is no flow:\n${text}`);
  return flow;
}
