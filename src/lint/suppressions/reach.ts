import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import { linesOf, positionOf, type Source } from '../../source/source.ts';
import type { Directive } from './directives.ts';

/** A stretch of a source, the end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Of what a comment speaks; undefined where it should stand above a node and stands above none. */
export function reachOf({ at, scope }: Directive, flows: readonly CallFlow[]): Stretch | undefined {
  const { source } = at;
  const line = positionOf(source, at.start).line - 1;
  if (scope === 'file') return { start: 0, end: source.text.length + 1 };
  if (scope === 'line') return lineAt(source, line);
  const isAlone = source.text.slice(linesOf(source)[line]!, at.start).trim() === '';
  const target = isAlone ? nextLine(source, line) : line;
  if (target === undefined) return undefined;
  if (scope === 'next line') return withRest(source, isAlone ? target : (nextLine(source, line) ?? target));
  const node = nodesByLine(source, flows).get(target);
  return node && { start: node.whole.start, end: node.whole.end + 1 };
}

const nodeLines = new WeakMap<readonly CallFlow[], ReadonlyMap<number, Node>>();

/** The nodes of a file by the line, from 0, on which their names stand. */
function nodesByLine(source: Source, flows: readonly CallFlow[]): ReadonlyMap<number, Node> {
  let known = nodeLines.get(flows);
  if (!known) {
    const nodes = flows.flatMap((flow) => [...flow.nodes.values()]);
    known = new Map(nodes.reverse().map((node) => [positionOf(source, node.at.start).line - 1, node]));
    nodeLines.set(flows, known);
  }
  return known;
}

function lineAt(source: Source, line: number): Stretch {
  const lines = linesOf(source);
  return { start: lines[line]!, end: lines[line + 1] ?? source.text.length + 1 };
}

const nextLines = new WeakMap<Source, readonly (number | undefined)[]>();

/** The next line that is neither empty nor a comment alone. */
function nextLine(source: Source, line: number): number | undefined {
  let known = nextLines.get(source);
  if (!known) {
    const next: (number | undefined)[] = [];
    let found: number | undefined;
    for (let each = linesOf(source).length - 1; each >= 0; each--) {
      next[each] = found;
      const { start, end } = lineAt(source, each);
      if (/^[ \t]*[^ \t#\r\n]/.test(source.text.slice(start, end))) found = each;
    }
    known = next;
    nextLines.set(source, known);
  }
  return known[line];
}

/** A line with the lines on which its words go on: they stand further in than what they belong to. */
function withRest(source: Source, line: number): Stretch {
  const { start, end } = lineAt(source, line);
  const text = source.text.slice(start, end).trimEnd();
  const [before = ''] = /^[ ]*(?:- +)*/.exec(text) ?? [];
  const rest = text.slice(before.length);
  const key = /^(?:"[^"]*"|'[^']*'|[^\s"'#][^:#]*):(?= |$)/.exec(rest)?.[0];
  // What only opens a map or a list is followed by what is in it, not by its own words.
  if (key === rest.replace(/(?<!\s)\s+#.*/, '') || rest === '-') return { start, end };
  const inner = key === undefined ? before.replace(/(?:- +)$/, '').length : before.length;
  let last = end;
  for (let next = line + 1; next < linesOf(source).length; next++) {
    const { start: from, end: to } = lineAt(source, next);
    const words = source.text.slice(from, to).trimEnd();
    if (words !== '' && words.length - words.trimStart().length <= inner) break;
    last = to;
  }
  return { start, end: last };
}
