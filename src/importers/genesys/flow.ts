import type { Edge, Target } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Node, Unknown } from '../../model/node.ts';
import { composed } from '../../source/text.ts';
import { exportedFlow, fileName } from '../exported.ts';
import { menuNodeOf } from './menu.ts';
import { nodesOf } from './nodes.ts';
import { promptsOf } from './prompts.ts';
import type { Script } from './script.ts';
import { TERMS } from './terms.ts';
import { type Way, waysIn } from './ways.ts';

/** A flow as callers meet it; undefined where it has no step at all. */
export function flowOf(script: Script): CallFlow | undefined {
  const { source, kind, name, at, language, greeting } = script;
  const ways = waysIn(script);
  const nodes = new Map<string, Node>();
  const first = script.start ? ways.targetOf(script.start) : firstOf(script, ways);
  const begins = kind === 'inboundcall';
  const put = (node: Node) => void nodes.set(node.id, node);

  const entered = greeting.length > 0 ? ({ kind: 'node', id: GREETING, as: 'name' } as const) : first;
  if (!begins) put(before(script, entered));
  if (greeting.length > 0) put(greetingOf(script, first));
  for (const { menu, id } of ways.menus) put(menuNodeOf(menu, id, ways));
  for (const placed of ways.steps) for (const node of nodesOf(placed, ways)) put(node);
  const asked = ways.steps.filter(({ step }) => step.does.kind === 'data').map(({ id }) => id);
  for (const id of asked.flatMap((action) => servedBy(action, nodes))) put(unread(nodes.get(id)!));
  if (nodes.size === (begins ? 0 : 1)) return undefined;

  const file = fileName(source, /\.\w+$/);
  const title = name?.value ?? file;
  return exportedFlow({
    source,
    format: 'genesys',
    terms: TERMS,
    name: title,
    at,
    language,
    entries: [{ target: begins ? entered : { kind: 'node', id: BEFORE, as: 'name' } }],
    nodes,
    knownAs: [title],
  });
}

const GREETING = 'initial greeting';
const BEFORE = 'the call until here';

/** Without a word on where it begins, it is its first menu, else its first task. */
function firstOf({ menus, tasks }: Script, ways: Way): Target {
  const [menu] = menus;
  const [task] = tasks;
  if (menu) return ways.targetOf({ kind: 'menu', ref: menu.name });
  return task ? ways.targetOf({ kind: 'task', ref: task.name }) : { kind: 'unknown' };
}

function next(from: string, target: Target): Edge {
  return { from, on: { kind: 'next' }, target, implicit: target.kind !== 'node' };
}

function greetingOf({ greeting, greetingAt, language }: Script, first: Target): Node {
  return {
    id: GREETING,
    type: 'message',
    at: greetingAt,
    whole: greetingAt,
    prompts: promptsOf(greeting, language),
    edges: [{ ...next(GREETING, first), to: first.kind === 'node' ? composed(first.id, greetingAt) : undefined }],
    tags: [],
  };
}

/** Words after an action are followed no further than this. */
const FARTHEST = 20;

/**
 * What nobody can know when callers may be served by another system: the action that asks it, and the step that ends the
 * call after it. So it may be where the call ends and nothing that was found is said; the action may have put them through.
 */
function servedBy(action: string, nodes: ReadonlyMap<string, Node>): string[] {
  let id = action;
  for (let hops = 0; hops < FARTHEST; hops++) {
    const next = nodes.get(id)?.edges.find(({ on }) => on.kind === 'next')?.target;
    if (next?.kind === 'hang up') return [action, id];
    const node = next?.kind === 'node' ? nodes.get(next.id) : undefined;
    if (node?.type === 'end') return [action, node.id];
    const isPlain = node?.prompts.every(({ text, unread }) => !unread && !text.value.includes('{'));
    if (!node || !isPlain || (node.type !== 'message' && node.type !== 'action')) return [];
    id = node.id;
  }
  return [];
}

function unread({ id, at, whole, typeAt, prompts, edges, tags }: Node): Unknown {
  return { id, type: 'unknown', at, whole, typeAt, prompts, edges, tags };
}

/** What callers met before: nobody can read that in this file. */
function before({ at }: Script, target: Target): Unknown {
  return {
    id: BEFORE,
    type: 'unknown',
    at,
    whole: at,
    prompts: [],
    edges: [{ ...next(BEFORE, target), implicit: true }],
    tags: [],
  };
}
