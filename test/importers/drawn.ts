import { importers } from '../../src/importers/index.ts';
import { open } from '../../src/lint/open.ts';
import type { Edge, Trigger } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';

export const opened = (text: string, path = 'flow') => open({ path, text }, importers);

export function flowIn(text: string, path: string): CallFlow {
  const flow = opened(text, path)?.flows[0];
  if (!flow) throw new Error(`This is no flow:\n${text}`);
  return flow;
}

/** Each step in a line: `menu menu: 1 > sales, silent 3 times > hangs up`. What nobody wrote stands in brackets. */
export function drawn(flow: CallFlow): string[] {
  return [...flow.nodes.values()].map(({ id, type, edges }) => {
    return `${id} ${type}${edges.length > 0 ? ': ' : ''}${edges.map(way).join(', ')}`;
  });
}

/** What callers hear of each step that says anything, with what nobody can know in brackets. */
export function heard(flow: CallFlow): string[] {
  return [...flow.nodes.values()].flatMap(({ id, prompts }) =>
    prompts.map(({ text, unread, when }) => `${id}, ${when}: ${unread ? `(${unread})` : text.value}`),
  );
}

function way({ on, target, implicit }: Edge): string {
  const to = target.kind === 'node' ? target.id : target.kind === 'hang up' ? 'hangs up' : target.kind;
  const line = `${named(on)} > ${to}`;
  return implicit ? `(${line})` : line;
}

function named(on: Trigger): string {
  switch (on.kind) {
    case 'key':
      return on.key;
    case 'phrase':
      return `"${on.phrases.map(({ value }) => value).join('|')}"`;
    case 'case':
      return on.when;
    case 'no input':
      return on.after > 1 ? `silent ${on.after} times` : 'silent';
    case 'no match':
      return on.after > 1 ? `wrong ${on.after} times` : 'wrong';
    default:
      return on.kind;
  }
}
