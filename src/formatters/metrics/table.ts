import type { Paint } from '../text/paint.ts';
import { widthOf } from '../text/width.ts';
import { hung } from '../text/wrap.ts';

/** Below so many columns a table is a list. */
const NARROW = 40;

export interface Row {
  /** Side by side, as they may be printed; those that begin with a digit are set to the right. */
  readonly cells: readonly string[];
  /** Words from a file: as many as there is room for. */
  readonly words?: string | undefined;
}

/** Rows under each other, indented, none wider than the terminal. */
export function tableOf(rows: readonly Row[], paint: Paint): string[] {
  if (paint.width < NARROW) {
    return rows.map(({ cells, words = '' }) =>
      hung('  ', [...cells, paint.show(words)].filter((cell) => cell !== '').join(', '), paint.width),
    );
  }
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: count }, (_, index) => rows.map(({ cells }) => cells[index] ?? ''));
  const widths = columns.map((cells) => Math.max(...cells.map(widthOf)));
  const isRight = columns.map((cells) => cells.every((cell) => cell === '' || /^[\d–]/.test(cell)));
  const all = widths.reduce((sum, width) => sum + width + 2, 2);
  // Ids may be as long as people like; of what does not fit, each row becomes lines.
  if (all > paint.width + 2) {
    return rows.map(({ cells, words = '' }) =>
      hung('  ', [...cells, paint.show(words)].filter((cell) => cell !== '').join('  '), paint.width),
    );
  }
  return rows.map(({ cells, words }) => {
    const padded = widths.map((width, index) => {
      const cell = cells[index] ?? '';
      const space = ' '.repeat(width - widthOf(cell));
      return isRight[index] ? space + cell : cell + space;
    });
    const row = `  ${padded.join('  ')}`;
    const room = paint.width - widthOf(row) - 2;
    return (words === undefined || room < 8 ? row : `${row}  ${clipped(words, room, paint)}`).trimEnd();
  });
}

/** As much of the words as fits. */
function clipped(words: string, room: number, paint: Paint): string {
  // Of a prompt of a megabyte only the beginning is looked at.
  const shown = paint.show(words.slice(0, 4 * room).replace(/[\ud800-\udbff]$/, ''));
  if (widthOf(shown) <= room && words.length <= 4 * room) return shown;
  let cut = '';
  let filled = widthOf(paint.sign.gap);
  for (const letter of shown) {
    filled += widthOf(letter);
    if (filled > room) break;
    cut += letter;
  }
  return cut.trimEnd() + paint.sign.gap;
}
