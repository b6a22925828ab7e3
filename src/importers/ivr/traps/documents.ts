import type { Span } from '../../../source/source.ts';
import { entryOf } from '../../../source/tree.ts';
import type { YamlDocument, YamlFile } from '../../../source/yaml/yaml.ts';
import { spanOf, type Trap, trap } from './trap.ts';

/** Several documents in a file: other menus, or one that a line of dashes has cut in two. */
export function* documentTraps({ source, documents }: YamlFile): Generator<Trap> {
  const full = documents.filter(({ root }) => root !== undefined && root.at.end > root.at.start);
  const [first] = full;
  for (const [index, document] of full.entries()) {
    const at = index > 0 ? markBetween(full[index - 1]!, document) : undefined;
    if (!first || !at) continue;
    const isFlow = entryOf(document.root, 'ivr') !== undefined;
    yield trap({
      rule: 'yaml-documents',
      at,
      message: isFlow
        ? 'Another flow begins here: a file holds one.'
        : `To YAML the file ends at \`${source.text.slice(at.start, at.end)}\`, and another begins.`,
      why: isFlow
        ? 'Many tools read only the first flow of a file: callers of the other would find nothing behind their number.'
        : 'What follows belongs to no flow: no caller ever gets there.',
      suggestion: isFlow ? 'Put each flow in a file of its own.' : 'Leave the line out, or make it a note with `#`.',
      fix: isFlow ? undefined : ['Make it a note', [{ span: { ...at, end: at.start }, text: '# ' }]],
      related: isFlow ? [{ at: firstWord(first), message: 'the first flow' }] : undefined,
    });
  }
}

function firstWord({ root, at }: YamlDocument): Span {
  return (root?.kind === 'map' ? root.entries[0]?.key.at : undefined) ?? at;
}

/** The `---` or `...` that stands between two documents. */
function markBetween(before: YamlDocument, after: YamlDocument): Span | undefined {
  const { source, end } = before.root!.at;
  const [mark] = source.text.slice(end, after.root!.at.start).matchAll(/^(?:---|\.\.\.)(?=\s)/gm);
  return mark && spanOf(source, end + mark.index, end + mark.index + 3);
}
