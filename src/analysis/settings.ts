import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import { type Edit, respelt } from '../source/edit.ts';
import { type NewValue, withProperty } from '../source/room.ts';
import type { Span } from '../source/source.ts';

/** The edit that writes a setting anew where it stands, in our own format. */
export function rewritten(flow: CallFlow, at: Span | undefined, value: string): Edit | undefined {
  return at && flow.format === 'ivr' ? respelt(at, value) : undefined;
}

/** The edit that adds a setting to a step in our own format. None where the step has that setting already. */
export function withLine(flow: CallFlow, { room }: Node, name: string, value: NewValue): Edit | undefined {
  return flow.format === 'ivr' ? withProperty(room, name, value) : undefined;
}

/** Whether a place is within a node, rather than in the defaults that it inherits. */
export function isIn({ whole }: Node, at: Span | undefined): boolean {
  return at !== undefined && at.source === whole.source && whole.start <= at.start && at.end <= whole.end;
}

/** Where one cause shows in several steps: those that share a place, in the order of the flow. */
export function byPlace<Found>(
  found: Iterable<Found>,
  placeOf: (each: Found) => Span,
): (readonly [Found, ...Found[]])[] {
  const groups = new Map<number, [Found, ...Found[]]>();
  for (const each of found) {
    const { start } = placeOf(each);
    const group = groups.get(start);
    if (group) group.push(each);
    else groups.set(start, [each]);
  }
  return [...groups.values()];
}

/** `"main"`, `"main" and one other step`, `"main" and 3 other steps` */
export function stepsNamed([first, ...others]: readonly Node[]): string {
  const more =
    others.length === 0 ? '' : others.length === 1 ? ' and one other step' : ` and ${others.length} other steps`;
  return `"${first!.id}"${more}`;
}
