import type { Edit } from '../edit.ts';
import type { Source } from '../source.ts';
import { countUpTo } from '../up-to.ts';

/** A text as it reads after some edits, and where each of its characters stands in the source. */
export interface Amended {
  readonly text: string;
  /** From an offset in this text to the one in the source; what was put in stands where it was put. */
  origin(offset: number): number;
  /** Whether a stretch of this text is otherwise than in the source. */
  isTouched(start: number, end: number): boolean;
}

/** The source as it would read after these edits, of which no two overlap. */
export function amended(source: Source, edits: readonly Edit[]): Amended {
  if (edits.length === 0) return { text: source.text, origin: (offset) => offset, isTouched: () => false };
  const stretches: Stretch[] = [];
  let text = '';
  let from = 0;
  for (const { span, text: words } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    text += source.text.slice(from, span.start);
    stretches.push({ start: text.length, end: text.length + words.length, from: span.start, to: span.end });
    text += words;
    from = span.end;
  }
  text += source.text.slice(from);

  /** The last edit that begins at or before an offset. */
  const before = (offset: number): Stretch | undefined => stretches[lastIndex(stretches, offset)];
  return {
    text,
    origin(offset) {
      const edit = before(offset);
      if (!edit) return offset;
      return offset >= edit.end ? edit.to + offset - edit.end : Math.min(edit.to, edit.from + offset - edit.start);
    },
    isTouched(start, end) {
      const edit = before(end);
      return edit !== undefined && edit.end >= start;
    },
  };
}

interface Stretch {
  /** In the amended text. */
  readonly start: number;
  readonly end: number;
  /** In the source. */
  readonly from: number;
  readonly to: number;
}

const lastIndex = (stretches: readonly Stretch[], offset: number): number =>
  countUpTo(stretches, offset, ({ start }) => start) - 1;
