import type { Edit } from '../../../source/edit.ts';
import { linesOf, type Source } from '../../../source/source.ts';
import type { Fault } from '../../../source/yaml/yaml.ts';
import { IMPLICIT_KEY, isBadColumn } from './syntax.ts';
import { following, isPropertyName, type Line, lineOf, previous, short, spanOf, type Trap, trap } from './trap.ts';

/** A property that stands further to the right than the one above, which has its value already. */
export function tooFarRight(source: Source, line: Line, { code }: Fault): Trap | undefined {
  if (line.key === undefined || line.value === '' || !IMPLICIT_KEY.test(code)) return undefined;
  const last = linesOf(source).length;
  if (line.number === last) return undefined;
  const next = lineOf(source, line.number + 1);
  const tooMuch = next.indent - line.indent;
  if (next.key === undefined || !isPropertyName(next.key) || tooMuch <= 0) return undefined;
  if (isOutlier(source, line, next)) return beside(source, line, next);
  const edits: Edit[] = [];
  for (let number = next.number; number <= last; number++) {
    const { start, indent, text } = lineOf(source, number);
    if (text.trim() === '') continue;
    if (indent < next.indent || !text.startsWith(' '.repeat(tooMuch))) break;
    edits.push({ span: spanOf(source, start, start + tooMuch), text: '' });
  }
  return trap({
    rule: 'syntax',
    at: spanOf(source, next.start + next.indent, next.start + next.indent + next.key.length),
    message: `\`${short(next.key)}\` stands further to the right than \`${short(line.key)}\` above it.`,
    why: `What stands further to the right belongs to what is above, and \`${short(line.key)}\` has its value already: nothing of it reaches a caller.`,
    suggestion: 'Begin both lines at the same column.',
    fix: ['Begin both at the same column', edits],
    related: [
      {
        at: spanOf(source, line.start + line.indent, line.start + line.indent + line.key.length),
        message: 'the line above',
      },
    ],
  });
}

/** Whether a line has fallen to the left, and not the one below to the right. */
function isOutlier(source: Source, line: Line, next: Line): boolean {
  const above = lineOf(source, Math.max(1, previous(source, line.number)));
  if (above.key === undefined || above.number === line.number) return false;
  return above.value === '' ? above.indent >= line.indent && above.indent < next.indent : above.indent === next.indent;
}

/** A property that begins at another column than those that it stands among. */
export function wrongColumn(source: Source, line: Line, fault: Fault): Trap | undefined {
  if (!isBadColumn(fault) || line.key === undefined || /^ *-/.test(line.text)) return undefined;
  const other = neighbour(source, line);
  return other && other.indent !== line.indent ? beside(source, line, other) : undefined;
}

/** A line that should begin where another does. */
function beside(source: Source, line: Line, other: Line): Trap {
  const white = line.indent;
  const from = line.start + Math.min(white, other.indent);
  return trap({
    rule: 'syntax',
    at: spanOf(source, line.start + white, line.start + white + (line.key?.length ?? 1)),
    message: `\`${short(line.key ?? '')}\` begins too far to the ${white < other.indent ? 'left' : 'right'}.`,
    why: 'The column tells what a line belongs to: this one belongs to nothing, and reaches no caller.',
    suggestion: 'Begin it below the lines that it stands among.',
    fix: [
      'Begin it below the others',
      [{ span: spanOf(source, from, line.start + white), text: ' '.repeat(Math.max(0, other.indent - white)) }],
    ],
    related: [{ at: spanOf(source, other.start + other.indent, other.end), message: 'such as this one' }],
  });
}

/** Among which line a line was meant to stand: the one above where the one below stands there too, else one that is one column beside. */
function neighbour(source: Source, line: Line): Line | undefined {
  const above = lineOf(source, Math.max(1, previous(source, line.number)));
  const below = lineOf(source, Math.min(linesOf(source).length, following(source, line.number)));
  const isProperty = above.key !== undefined && !/^ *-/.test(above.text);
  const isAlike = line.value !== '' && above.value !== '';
  if (isProperty && isAlike && above.indent === below.indent && below.key !== undefined) return above;
  for (let before = above.number; before >= Math.max(1, line.number - 50); before--) {
    const other = lineOf(source, before);
    if (other.text.trim() === '' || other.indent > line.indent + 1) continue;
    const isNear = Math.abs(other.indent - line.indent) === 1;
    return isNear && other.key !== undefined && !/^ *-/.test(other.text) ? other : undefined;
  }
  return undefined;
}
