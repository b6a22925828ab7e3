import type { Edit } from '../source/edit.ts';
import type { Source, Span } from '../source/source.ts';

/** Whether two edits overlap or meet: then what one does depends on what the other did. */
export function touch(a: Span, b: Span): boolean {
  return a.source.path === b.source.path && a.start <= b.end && b.start <= a.end;
}

/** A source after those of the edits that are its own. None of them touch. */
export function edited(source: Source, edits: readonly Edit[]): Source {
  const own = inOrder(edits.filter(({ span }) => span.source.path === source.path));
  if (own.length === 0) return source;
  let text = '';
  let at = 0;
  for (const edit of own) {
    text += source.text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { ...source, text: text + source.text.slice(at) };
}

/** Where stretches of a source stand after edits, of which a stretch that was edited takes in what was put there. */
export function movedBy(edits: readonly Edit[]): (span: Span, source?: Source) => Span {
  const byPath = new Map<string, Edit[]>();
  for (const edit of inOrder(edits)) {
    const { path } = edit.span.source;
    const own = byPath.get(path);
    if (own) own.push(edit);
    else byPath.set(path, [edit]);
  }
  return (span, source = span.source) => {
    const own = byPath.get(span.source.path) ?? [];
    return { source, start: moved(span.start, own, 'start'), end: moved(span.end, own, 'end') };
  };
}

function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.start >= offset) break;
    if (offset < span.end) return span.start + shift + (side === 'end' ? text.length : 0);
    shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}
