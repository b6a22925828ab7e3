import type { Target, Trigger } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Text } from '../source/text.ts';
import { whoTakes } from './who-takes.ts';

/** A place where a flow writes the name of what comes next. */
export interface NameUsed {
  readonly to: Text;
  readonly target: Target;
  /** Who goes there, as the beginning of a sentence. */
  readonly who: string;
}

/**
 * Every place where the flow names what comes next and nothing has that name, or only nearly; once each, in the order of the
 * file: entries, journeys, defaults, the ways out of nodes, and options that nothing leads to because they have neither a key
 * nor a phrase.
 */
export function namesNotThere(flow: CallFlow): readonly NameUsed[] {
  const used = usesIn(flow);
  // Where each is written need not be found out of a flow in which all names are right.
  if (!used.some(({ target }) => target !== undefined && isNotThere(target))) return [];
  const found = new Map<number, NameUsed>();
  for (const { to, target, by } of used) {
    if (!to || !target) continue;
    // What is written once in the defaults is a way out of every menu.
    const { start } = to.span();
    if (!found.has(start)) found.set(start, { to, target, who: typeof by === 'string' ? by : whoTakes(by) });
  }
  const inOrder = [...found].sort(([one], [other]) => one - other).map(([, name]) => name);
  return inOrder.filter(({ target }) => isNotThere(target));
}

const isNotThere = (target: Target): boolean =>
  target.kind === 'missing' || (target.kind === 'node' && target.as === 'near');

interface Use {
  readonly to?: Text | undefined;
  readonly target?: Target | undefined;
  readonly by: Trigger | string;
}

function usesIn(flow: CallFlow): readonly Use[] {
  const uses: Use[] = [];
  for (const { name, to, target } of flow.entries) {
    uses.push({ to, target, by: name ? `Callers who come in by "${name.value}"` : 'Callers who ring this number' });
  }
  for (const { name, reach, target } of flow.journeys) {
    uses.push({ to: reach, target, by: `Callers who want to "${name.value}"` });
  }
  for (const { on, to, target } of flow.defaults.keys) uses.push({ to, target, by: on });
  for (const { edges } of flow.nodes.values())
    for (const { on, to, target } of edges) uses.push({ to, target, by: on });
  for (const node of flow.nodes.values()) {
    if (node.type !== 'menu' && node.type !== 'queue') continue;
    for (const { to, target, number } of node.options)
      uses.push({ to, target, by: `Callers who choose option ${number}` });
  }
  return uses;
}
