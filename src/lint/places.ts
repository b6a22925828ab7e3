import type { CallFlow } from '../model/flow.ts';
import type { Span } from '../source/source.ts';
import { textAt } from '../source/source.ts';
import { lastUpTo } from '../source/up-to.ts';

/** A stretch of a file that belongs to one node, and the longer one, if any, that it lies in. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly around: Stretch | undefined;
}

const stretchesOf = new WeakMap<CallFlow, readonly Stretch[]>();

/** The id of the node in which an offset stands, the innermost where one stands in another. */
export function nodeAt(flow: CallFlow, offset: number): string | undefined {
  let found: Stretch | undefined = lastUpTo(stretches(flow), offset);
  while (found && found.end < offset) found = found.around;
  return found?.id;
}

function stretches(flow: CallFlow): readonly Stretch[] {
  let known = stretchesOf.get(flow);
  if (!known) {
    known = nested(
      [...flow.nodes.values()].flatMap(({ id, whole, pieces = [] }) =>
        [whole, ...pieces].map(({ start, end }) => ({ id, start, end })),
      ),
    );
    stretchesOf.set(flow, known);
  }
  return known;
}

function nested(wholes: { id: string; start: number; end: number }[]): Stretch[] {
  wholes.sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Stretch[] = [];
  return wholes.map(({ start, end, id }) => {
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop();
    const stretch: Stretch = { start, end, id, around: open.at(-1) };
    open.push(stretch);
    return stretch;
  });
}

const beginningsOf = new WeakMap<readonly CallFlow[], readonly { readonly start: number; readonly flow: CallFlow }[]>();

/** Which of a file's flows an offset belongs to: the last that begins before it, else the first. */
export function flowAt(flows: readonly CallFlow[], offset: number): CallFlow | undefined {
  let beginnings = beginningsOf.get(flows);
  if (!beginnings) {
    beginnings = flows.map((flow) => ({ flow, start: beginningOf(flow) })).sort((a, b) => a.start - b.start);
    beginningsOf.set(flows, beginnings);
  }
  return (lastUpTo(beginnings, offset) ?? beginnings[0])?.flow;
}

function beginningOf(flow: CallFlow): number {
  return Math.min(flow.at.start, stretches(flow)[0]?.start ?? flow.at.start);
}

/** The longest that a finding's subject may be, so that an identity stays something to read. */
const SUBJECT = 48;

/** The words at a place, on one line and no longer than an identity needs. */
export function wordsAt(span: Span): string {
  const words = textAt(span).slice(0, 400).replace(/\s+/g, ' ').trim();
  return words.length > SUBJECT ? `${words.slice(0, SUBJECT).trimEnd()}…` : words;
}

/** Why a span is no place in its source, or undefined where it is one. */
export function faultOf({ source, start, end }: Span): string | undefined {
  const isSound = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  return isSound && end <= source.text.length ? undefined : `it points outside ${source.path} (${start} to ${end})`;
}
