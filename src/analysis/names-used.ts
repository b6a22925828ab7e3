import type { Target } from '../model/edge.ts';
import type { Text } from '../source/text.ts';
import { perFlow } from './per-flow.ts';
import { whoTakes } from './who-takes.ts';

/** A place where a flow writes the name of what comes next. */
export interface NameUsed {
  readonly to: Text;
  readonly target: Target;
  /** Who goes there, as the beginning of a sentence. */
  readonly who: string;
}

/**
 * Every place where the flow names what comes next, once each, in the order of the file: entries, journeys, defaults, the
 * ways out of nodes, and options that nothing leads to because they have neither a key nor a phrase.
 */
export const namesUsed = perFlow((flow): readonly NameUsed[] => {
  const found = new Map<number, NameUsed>();
  // What is written once in the defaults is a way out of every menu.
  const add = (to: Text | undefined, target: Target | undefined, who: string) => {
    if (!to || !target) return;
    const { start } = to.span();
    if (!found.has(start)) found.set(start, { to, target, who });
  };

  for (const { name, to, target } of flow.entries) {
    add(to, target, name ? `Callers who come in by "${name.value}"` : 'Callers who ring this number');
  }
  for (const { name, reach, target } of flow.journeys) add(reach, target, `Callers who want to "${name.value}"`);
  for (const { on, to, target } of flow.defaults.keys) add(to, target, whoTakes(on));
  for (const { edges } of flow.nodes.values()) for (const { on, to, target } of edges) add(to, target, whoTakes(on));
  for (const node of flow.nodes.values()) {
    if (node.type !== 'menu' && node.type !== 'queue') continue;
    for (const { to, target, number } of node.options) add(to, target, `Callers who choose option ${number}`);
  }
  return [...found.values()].sort((a, b) => a.to.span().start - b.to.span().start);
});
