import type { Edit } from '../../../source/edit.ts';
import { linesOf, type Source } from '../../../source/source.ts';
import type { Fault } from '../../../source/yaml/yaml.ts';
import { isPropertyName, lineAt, lineOf, spanOf, type Trap, trap } from './trap.ts';

/** Tabs at the beginning of lines: one finding for all of them. */
export function tabs(source: Source, { at }: Fault): Trap {
  const first = lineAt(source, at.start);
  const edits = unindented(source);
  return trap({
    rule: 'yaml-tab',
    at: spanOf(source, first.start, first.start + /^\s*/.exec(first.text)![0].length),
    message: edits.length > 1 ? `${edits.length} lines are indented with tabs.` : 'This line is indented with a tab.',
    why: 'YAML knows no tabs there, since nobody can tell how wide one is: the file cannot be read as it stands.',
    suggestion: 'Indent with spaces, two for each step.',
    fix: ['Write spaces for the tabs', edits],
  });
}

/** Spaces for the tabs: two for each, or, among lines that have spaces already, as far as the line above or one step more. */
function unindented(source: Source): Edit[] {
  const lines = linesOf(source).map((_, index) => lineOf(source, index + 1));
  const isMixed = lines.some(({ text }) => /^ +[^\s#]/.test(text));
  const edits: Edit[] = [];
  let above = '';
  let opens = false;
  for (const { start, text, value, key } of lines) {
    if (text.trim() === '') continue;
    const [white] = /^[ \t]*/.exec(text)!;
    // The name of a step is no property: it does not belong to what stands above it.
    const goesOn = isMixed && (key === undefined || isPropertyName(key));
    const meant = !white.includes('\t') ? white : goesOn ? above + (opens ? '  ' : '') : white.replaceAll('\t', '  ');
    if (meant !== white) edits.push({ span: spanOf(source, start, start + white.length), text: meant });
    above = meant;
    opens = key !== undefined && value === '';
  }
  return edits;
}
