import type { Finding } from '../../lint/run.ts';
import { pointerAt } from '../../source/json/pointer.ts';
import { linesOf, positionOf, type Span } from '../../source/source.ts';

/** A line with more characters than this is one that a program wrote: its number tells nobody where to look. */
const LONGEST_LINE = 400;

/**
 * What tells where to look in a file whose lines say nothing: the name that the platform has for the block, and a JSON
 * Pointer. Undefined where the line does.
 */
export function blockOf({ at, node }: Pick<Finding, 'at' | 'node'>): string | undefined {
  if (!isEndless(at)) return undefined;
  const pointer = pointerAt(at);
  const words = [node, pointer === '' ? undefined : pointer].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(' ') : undefined;
}

/** A message that says so first, where lines say nothing. */
export function messageIn(finding: Pick<Finding, 'at' | 'node' | 'message'>): string {
  const block = blockOf(finding);
  return block === undefined ? finding.message : `${block}: ${finding.message}`;
}

function isEndless({ source, start }: Span): boolean {
  const starts = linesOf(source);
  const { line } = positionOf(source, start);
  return (
    (starts[line] ?? source.text.length) - starts[line - 1]! > LONGEST_LINE &&
    pointerAt({ source, start, end: start }) !== undefined
  );
}
