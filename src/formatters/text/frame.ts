import type { Span } from '../../source/source.ts';
import { type Line, lineAt, type Stretch, stretchesOf } from './lines.ts';
import type { Paint } from './paint.ts';
import type { Pen } from './pens.ts';
import { type View, viewOf } from './view.ts';
import { widthOf } from './width.ts';
import { wrapped } from './wrap.ts';

/** A place to point at in a frame. */
export interface Mark {
  readonly at: Span;
  /** `^` for what a finding is about, `~` for what explains it. */
  readonly pen: '^' | '~';
  /** What to say at the mark, if anything, as it may be printed. */
  readonly label: string;
  readonly color: Pen;
}

/** A mark on one line. */
interface Stroke extends Stretch, Mark {}

/**
 * The lines of a file that are spoken of, with their numbers and what to look at underlined: one line before what the
 * finding is about, no line after, a sign where lines are left out, and nothing wider than the terminal.
 *
 * All marks lie in one file.
 */
export function frame(marks: readonly Mark[], paint: Paint): string[] {
  const strokes = new Map<Line['number'], Stroke[]>();
  for (const stroke of marks.flatMap(strokesOf)) {
    const here = strokes.get(stroke.line.number);
    if (here) here.push(stroke);
    else strokes.set(stroke.line.number, [stroke]);
  }
  const before = lineBefore(marks);
  if (before && !strokes.has(before.number)) strokes.set(before.number, []);

  const numbers = [...strokes.keys()].sort((a, b) => a - b);
  const digits = String(numbers.at(-1)).length;
  const room = paint.width - digits - 5;
  const row = (number: string, text: string) =>
    `  ${paint.chalk.dim(`${number.padStart(digits)} ${paint.sign.gutter}`)} ${text}`.trimEnd();
  return numbers.flatMap((number, index) => {
    const skips = index > 0 && number > numbers[index - 1]! + 1;
    const here = strokes.get(number)!;
    const lines =
      here.length > 0 ? marked(here, room, paint) : [{ text: viewOf(before!, undefined, room, paint).text }];
    return [
      ...(skips ? [row('', paint.chalk.dim(paint.sign.gap))] : []),
      ...lines.map(({ text, isMark }: Row) => row(isMark ? '' : String(number), text)),
    ];
  });
}

function strokesOf(mark: Mark): Stroke[] {
  const stretches = stretchesOf(mark.at);
  // What is said of a place is said once, below its last line.
  return stretches.map((stretch, index) => ({
    ...mark,
    ...stretch,
    label: index === stretches.length - 1 ? mark.label : '',
  }));
}

function lineBefore(marks: readonly Mark[]): Line | undefined {
  const main = marks.find(({ pen }) => pen === '^');
  const first = main && stretchesOf(main.at)[0]!.line.number;
  if (!first || first === 1) return undefined;
  const line = lineAt(main.at.source, first - 1);
  return line.text.trim() === '' ? undefined : line;
}

interface Row {
  readonly text: string;
  readonly isMark?: boolean;
}

/** A line, and its marks below it; a line too long for all of them is shown again for those that were not in view. */
function marked(strokes: readonly Stroke[], room: number, paint: Paint): Row[] {
  const rows: Row[] = [];
  let waiting = [...strokes].sort((a, b) => a.from - b.from);
  while (waiting.length > 0) {
    const focus = waiting.find(({ pen }) => pen === '^') ?? waiting[0]!;
    const view = viewOf(focus.line, focus, room, paint);
    const inView = waiting.filter((stroke) => stroke === focus || view.shows(stroke));
    waiting = waiting.filter((stroke) => !inView.includes(stroke));
    rows.push({ text: view.text });
    for (const together of grouped(inView)) rows.push(...underline(together, view, room));
  }
  return rows;
}

/** Marks that can stand in one row: they do not touch, and at most one thing is said of them. */
function grouped(strokes: readonly Stroke[]): Stroke[][] {
  const groups: Stroke[][] = [];
  for (const stroke of strokes) {
    const last = groups.at(-1)?.at(-1);
    const fits = last && stroke.from > last.to && (last.label === '' || last.label === stroke.label);
    if (fits) groups.at(-1)!.push(stroke);
    else groups.push([stroke]);
  }
  return groups;
}

function underline(strokes: readonly Stroke[], view: View, room: number): Row[] {
  let row = '';
  let filled = 0;
  for (const { from, to, pen, color } of strokes) {
    const start = Math.min(view.columnOf(from), room - 1);
    const length = Math.max(1, view.columnOf(to) - start);
    row += ' '.repeat(Math.max(0, start - filled)) + color(pen.repeat(length));
    filled = start + length;
  }
  const { label, color } = strokes.at(-1)!;
  if (label === '') return [{ text: row, isMark: true }];
  if (filled + 1 + widthOf(label) <= room) return [{ text: `${row} ${color(label)}`, isMark: true }];
  const indent = Math.max(0, Math.min(view.columnOf(strokes.at(-1)!.from), room - LABEL));
  const below = wrapped(label, room - indent).map((line) => ({
    text: ' '.repeat(indent) + color(line),
    isMark: true,
  }));
  return [{ text: row, isMark: true }, ...below];
}

/** Columns that the words below a mark may have, however far to the right it is. */
const LABEL = 32;
