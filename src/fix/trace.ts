import type { Made } from './fix.ts';

/** A stretch of a file as it was, and the fixes that put something else in its place. */
export interface Change {
  /** Offsets in the file as it was before the first round. */
  readonly from: number;
  readonly to: number;
  readonly made: readonly Made[];
}

/** What was changed in a file over all rounds: in its order, no two of them touching. */
export function changesIn(path: string, rounds: readonly (readonly Made[])[]): Change[] {
  let changes: Stretch[] = [];
  for (const round of rounds) {
    const edits = round
      .flatMap((made) => made.fix.edits.map(({ span, text }) => ({ span, text, made })))
      .filter(({ span }) => span.source.path === path)
      .sort((a, b) => a.span.start - b.span.start);
    changes = followed(changes, edits);
  }
  return changes;
}

interface Stretch extends Change {
  /** Offsets in the file as it is so far. */
  readonly start: number;
  readonly end: number;
}

interface Written {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly made: Made;
}

/** Both in the order of the file. An edit that touches earlier changes takes them in. */
function followed(changes: readonly Stretch[], edits: readonly Written[]): Stretch[] {
  const pieces = [
    ...changes.map((change) => ({ ...change, grown: 0 })),
    ...edits.map(({ span, text, made }) => ({
      start: span.start,
      end: span.end,
      made: [made],
      grown: text.length - (span.end - span.start),
    })),
  ].sort((a, b) => a.start - b.start);

  const result: Stretch[] = [];
  /** How much longer the file has become before here: since the first round, and in this one. */
  let before = 0;
  let now = 0;
  for (let index = 0; index < pieces.length; ) {
    const group = [pieces[index]!];
    let end = group[0]!.end;
    for (index++; index < pieces.length && pieces[index]!.start <= end; index++) {
      group.push(pieces[index]!);
      end = Math.max(end, pieces[index]!.end);
    }
    const start = group[0]!.start;
    const from = start - before;
    for (const piece of group) if ('from' in piece) before += piece.end - piece.start - (piece.to - piece.from);
    const to = end - before;
    const grown = group.reduce((sum, piece) => sum + piece.grown, 0);
    const made = [...new Set(group.flatMap((piece) => piece.made))];
    result.push({ from, to, start: start + now, end: end + now + grown, made });
    now += grown;
  }
  return result;
}
