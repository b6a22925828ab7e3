import type { Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { stringIn, textIn } from '../json-values.ts';

/** One box of a Studio flow. */
export interface Widget {
  readonly name: Text;
  /** The name of its type: `say-play`. */
  readonly type: string;
  readonly typeAt: Span | undefined;
  readonly whole: Span;
  readonly properties: Tree | undefined;
  /** In the order of the file. */
  readonly transitions: readonly Transition[];
}

/** A way out of a box. Without `next` it ends the call. */
export interface Transition {
  readonly event: string;
  readonly eventAt: Span;
  readonly next: Text | undefined;
  readonly at: Span;
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly type: string;
  readonly at: Span;
  readonly value: Text | undefined;
  /** What is compared, where the condition says so itself. */
  readonly compared: string | undefined;
}

/** The boxes of a flow by name, in the order of the file; of two with one name, the first. */
export function widgetsOf(definition: Tree): ReadonlyMap<string, Widget> {
  const widgets = new Map<string, Widget>();
  for (const state of itemsOf(valueIn(definition, 'states'))) {
    const name = textIn(state, 'name');
    if (!name || widgets.has(name.value)) continue;
    widgets.set(name.value, {
      name,
      type: stringIn(state, 'type') ?? '',
      typeAt: valueIn(state, 'type')?.at,
      whole: state.at,
      properties: valueIn(state, 'properties'),
      transitions: itemsOf(valueIn(state, 'transitions')).map(transitionOf),
    });
  }
  return widgets;
}

function transitionOf(tree: Tree): Transition {
  return {
    event: stringIn(tree, 'event') ?? '',
    eventAt: valueIn(tree, 'event')?.at ?? tree.at,
    next: textIn(tree, 'next'),
    at: tree.at,
    conditions: itemsOf(valueIn(tree, 'conditions')).map((condition) => {
      const [compared] = itemsOf(valueIn(condition, 'arguments'));
      return {
        type: stringIn(condition, 'type') ?? '',
        at: valueIn(condition, 'type')?.at ?? condition.at,
        value: textIn(condition, 'value'),
        compared: compared?.kind === 'scalar' ? compared.text.value : undefined,
      };
    }),
  };
}

export function transitionOn({ transitions }: Widget, event: string): Transition | undefined {
  return transitions.find((each) => each.event === event);
}
