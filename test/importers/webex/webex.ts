import { importers } from '../../../src/importers/index.ts';
import { open } from '../../../src/lint/open.ts';
import type { Edge, Trigger } from '../../../src/model/edge.ts';
import type { CallFlow } from '../../../src/model/flow.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An activity: its name and kind, where each of its doors leads, and its properties. */
export interface Box {
  readonly name: string;
  readonly kind: string;
  readonly ways: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, Json>>;
}

export function box(name: string, kind: string, ways: Box['ways'] = {}, properties: Box['properties'] = {}): Box {
  return { name, kind, ways, properties };
}

const spoken = (...words: readonly string[]) => words.map((value) => ({ type: 'tts', value, name: value }));

export function says(name: string, words: string | readonly string[], next?: string): Box {
  const promptsTts = spoken(...(typeof words === 'string' ? [words] : words));
  return box(name, 'play-message', next ? { default: next, error: next } : {}, {
    toggle: true,
    promptsTts,
    prompts: null,
  });
}

/** A menu: what it says and where each key, `timeout` and `invalid` lead. */
export function menu(name: string, words: string, ways: Box['ways'], properties: Box['properties'] = {}): Box {
  const keys = Object.keys(ways).filter((door) => /^[\d*#]$/.test(door));
  const labels = keys.map((key) => `Way ${key}`);
  return box(name, 'ivr-menu', ways, {
    toggle: true,
    promptsTts: spoken(words),
    prompts: null,
    interruptible: true,
    entryTimeout: 6,
    menuLinks: keys,
    'menuLinks:input': labels,
    menuLinks_input: labels,
    ...properties,
  });
}

export const hangsUp = (name: string) => box(name, 'disconnect-contact');

export const queue = (name: string, ways: Box['ways'] = {}, team = 'Bookings') =>
  box(name, 'queue-contact', ways, { queueRadioGroup: 'staticQueue', destination: 'q-1', 'destination:name': team });

interface Rest {
  readonly [name: string]: Json;
}

/** A whole export, on one line as the designer writes it, whose calls come in at the first activity. */
export function webex(boxes: readonly Box[], rest: Rest = {}, indent = 0): string {
  const id = (name: string) => `id-${name}`;
  const start = box('NewPhoneContact', 'NewPhoneContact', { out: boxes[0]!.name });
  const all = [start, ...boxes];
  const activities = Object.fromEntries(
    all.map(({ name, kind, properties }) => [
      id(name),
      {
        id: id(name),
        name,
        group: kind === 'NewPhoneContact' ? 'start' : kind === 'ivr-menu' ? 'enum-gateway' : 'action',
        properties: { name, activityName: kind, ...properties },
      },
    ]),
  );
  const links = all.flatMap(({ name, ways }) =>
    Object.entries(ways).map(([door, to]) => ({
      id: `${name}-${door}`,
      sourceActivityId: id(name),
      targetActivityId: id(to),
      conditionExpr: door,
      properties: { value: door },
    })),
  );
  const head = { orgId: 'o-1', version: 1, id: 'f-1', flowType: 'FLOW', name: 'Test line', variables: [] };
  return JSON.stringify({ ...head, ...rest, process: { activities, links }, diagram: { widgets: {} } }, null, indent);
}

export const opened = (text: string, path = 'flow.json') => open({ path, text }, importers);

export function flowIn(boxes: readonly Box[], rest: Rest = {}): CallFlow {
  const document = opened(webex(boxes, rest));
  if (document?.format !== 'webex' || !document.flows[0]) throw new Error('This is no flow of Webex.');
  return document.flows[0];
}

/** Each step in a line: `main menu: 1 > sales, silent > main`. What nobody wrote stands in brackets. */
export function drawn(flow: CallFlow): string[] {
  return [...flow.nodes.values()].map(({ id, type, edges }) => {
    return `${id} ${type}${edges.length > 0 ? ': ' : ''}${edges.map(way).join(', ')}`;
  });
}

function way({ on, target, implicit }: Edge): string {
  const drawn = `${named(on)} > ${target.kind === 'node' ? target.id : target.kind}`;
  return implicit ? `(${drawn})` : drawn;
}

function named(on: Trigger): string {
  if (on.kind === 'key') return on.key;
  if (on.kind === 'case') return on.when;
  return on.kind === 'no input' ? 'silent' : on.kind === 'no match' ? 'wrong' : on.kind;
}
