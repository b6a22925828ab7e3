import { positionOf } from '../source/source.ts';
import type { Example } from './play.ts';

/** Whether a finding is drawn with its why and its suggestion, or with its message alone. */
export type Detail = 'in full' | 'in short';

/** A line that we wrote under another: carets, tildes or a bar, after a `#` in YAML. */
const MARK = /^ *(?:# *)?(?:\^+|~+|\|) .*\n/gm;

export function withoutMarks(body: string): string {
  return body.replaceAll(MARK, '');
}

/** Draws what was found under the lines that it was found in: carets for the place, tildes for those related. */
export function drawFindings({ body, source, head, indent, findings }: Example, detail: Detail): string {
  const headLines = head.split('\n').length - 1;
  const isYaml = head !== '' || source.path.endsWith('.yaml');
  const lines = body.split(/(?<=\n)/);
  const under = new Map<number, string[]>();

  const mark = (offset: number, end: number, pen: string, words: readonly string[]) => {
    const { line, column } = positionOf(source, offset);
    const index = Math.max(0, Math.min(line - 1 - headLines, lines.length - 1));
    const at = Math.max(0, column - 1 - indent);
    const length = (lines[index] ?? '').trimEnd().length;
    const width = Math.max(1, Math.min(end - offset, length - at));
    const [first, ...more] = words;
    const rows = [`${pen.repeat(width)} ${first}`, ...more.map((word) => `| ${word}`)];
    const drawn = rows.map((row) => {
      const drawnRow = `${' '.repeat(at)}${row}\n`;
      // A comment to YAML: where there is no room for its sign, one more column is made.
      return isYaml ? (at > 0 ? `#${drawnRow.slice(1)}` : `#${drawnRow}`) : drawnRow;
    });
    under.set(index, [...(under.get(index) ?? []), ...drawn]);
  };

  for (const { at, message, why, suggestion, related = [], fixes = [] } of findings) {
    const kind = fixes.find((fix) => fix !== undefined)?.kind;
    mark(at.start, at.end, '^', [
      `${message}${kind ? ` (${kind})` : ''}`,
      ...(detail === 'in full' ? [why, suggestion] : []),
    ]);
    for (const place of related) {
      if (place.at.source === source) mark(place.at.start, place.at.end, '~', [place.message]);
    }
  }
  return lines.map((line, index) => line + (under.get(index) ?? []).join('')).join('');
}
