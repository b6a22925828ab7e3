import type { Line, Stretch } from './lines.ts';
import type { Paint } from './paint.ts';
import { widthOf } from './width.ts';

/** As much of a line as fits, around the place that matters. */
export interface View {
  readonly text: string;
  /** At which column of the view an offset of the line stands; what lies outside it stands at its edge. */
  columnOf(offset: number): number;
  /** Whether the beginning of a place can be seen. */
  shows(stretch: Stretch): boolean;
}

export function viewOf(line: Line, focus: Stretch | undefined, width: number, paint: Paint): View {
  const at = focus?.from ?? 0;
  // Of a line of a megabyte only the neighbourhood is measured: a line may hold a finding for every few letters.
  const low = boundary(line.text, at - 2 * width);
  const high = boundary(line.text, at + 4 * width);
  const piece = line.text.slice(low, high);
  const shown = paint.show(piece);
  const columnsTo = (offset: number) => widthOf(paint.show(piece.slice(0, Math.max(0, offset - low))));
  const total = widthOf(shown);
  const isCutLeft = low > 0;
  const isCutRight = high < line.text.length;
  const gap = widthOf(paint.sign.gap);

  let start = 0;
  const isWhole = total <= width && !isCutLeft && !isCutRight;
  if (!isWhole && (isCutLeft || columnsTo(focus?.to ?? 0) > width - gap)) {
    start = Math.max(0, columnsTo(at) - Math.floor(width / 4));
    if (!isCutRight) start = Math.min(start, Math.max(0, total - width));
  }
  const hidesLeft = isCutLeft || start > 0;
  const hidesRight = isCutRight || total > start + width;
  const left = start + (hidesLeft ? gap : 0);
  const right = start + width - (hidesRight ? gap : 0);
  const words = isWhole ? shown : columns(shown, left, right);
  return {
    text: (hidesLeft ? paint.sign.gap : '') + words + (hidesRight ? paint.sign.gap : ''),
    columnOf: (offset) => Math.min(width, Math.max(0, columnsTo(Math.min(offset, high)) - start)),
    shows: ({ from }) => {
      if (from < low || from > high) return false;
      const column = columnsTo(from);
      return column >= left && column <= right;
    },
  };
}

/** An offset that is in the text and does not part the halves of a character. */
function boundary(text: string, offset: number): number {
  const within = Math.min(text.length, Math.max(0, offset));
  const parts = within > 0 && within < text.length && text.codePointAt(within - 1)! > 0xffff;
  return parts ? within - 1 : within;
}

/** What stands in these columns; of a wide character that is cut, spaces. */
function columns(text: string, from: number, to: number): string {
  let cut = '';
  let at = 0;
  for (const letter of lettersOf(text)) {
    if (at >= to) break;
    const end = at + widthOf(letter);
    if (at >= from && end <= to) cut += letter;
    else if (end > from) cut += ' '.repeat(Math.min(end, to) - Math.max(at, from));
    at = end;
  }
  return cut;
}

function* lettersOf(text: string): Iterable<string> {
  if (/^[\x20-\x7e]*$/.test(text)) yield* text;
  else for (const { segment } of new Intl.Segmenter().segment(text)) yield segment;
}
