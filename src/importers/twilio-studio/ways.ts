import { nearest } from '../../language/words/nearest.ts';
import type { Edge, Target, Trigger } from '../../model/edge.ts';
import type { Text } from '../../source/text.ts';
import { type Transition, transitionOn, type Widget } from './widgets.ts';

/** What the steps of a flow are made from. */
export interface Board {
  readonly widgets: ReadonlyMap<string, Widget>;
  /** The language of what states none. */
  readonly language: string;
  targetOf(next: Text | undefined): Target;
}

/** A file in which more names than this are wrong is not searched for what each may have meant. */
const MOST_GUESSES = 100;

export function boardOf(widgets: ReadonlyMap<string, Widget>, language: string): Board {
  const guesses = new Map<string, readonly string[]>();
  return {
    widgets,
    language,
    targetOf(next) {
      // Without a name the way leads nowhere, and Studio hangs up.
      if (!next) return { kind: 'hang up' };
      const name = next.value;
      // Nothing can lead back to where calls come in.
      if (widgets.get(name)?.type === 'trigger') return { kind: 'unknown' };
      if (widgets.has(name)) return { kind: 'node', id: name, as: 'name' };
      if (!guesses.has(name)) guesses.set(name, guesses.size < MOST_GUESSES ? nearest(name, widgets.keys()) : []);
      const near = guesses.get(name)!;
      const [only, ...others] = near;
      const isMeant = only !== undefined && others.length === 0 && widgets.get(only)?.type !== 'trigger';
      return isMeant ? { kind: 'node', id: only, as: 'near' } : { kind: 'missing', near };
    },
  };
}

/** The way on that a transition makes. */
export function edgeOf(widget: Widget, { next, at }: Pick<Transition, 'next' | 'at'>, on: Trigger, board: Board): Edge {
  const edge = { from: widget.name.value, on, to: next, target: board.targetOf(next), implicit: false };
  return next ? edge : { ...edge, boundAt: at };
}

/** The way on after an event. Where the box does not even name the event, the call ends all the same. */
export function edgeAfter(widget: Widget, event: string, on: Trigger, board: Board): Edge {
  const transition = transitionOn(widget, event);
  if (transition) return edgeOf(widget, transition, on, board);
  return { from: widget.name.value, on, target: { kind: 'hang up' }, implicit: true };
}

/** The ways on after these events, as far as they lead anywhere. */
export function waysAfter(widget: Widget, events: readonly string[], on: Trigger, board: Board): Edge[] {
  return widget.transitions.flatMap((transition) =>
    transition.next && events.includes(transition.event) ? [edgeOf(widget, transition, on, board)] : [],
  );
}
