import { lineEndOf, type Source, type Span, textAt } from './source.ts';

/** Replace a stretch of a source by another text. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** Edits that belong together, in the order of the file: all of them are made, or none. */
export interface Fix {
  /** Safe: the call does the same and callers are told the same, but for what the rule says. Suggestion: a person must look. */
  readonly kind: 'safe' | 'suggestion';
  /** What it changes: words that are spoken, settings, or where calls go. */
  readonly changes: 'words' | 'settings' | 'routing';
  /** What it does, in the imperative: `Put the option first`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * A fix of these edits, or none where it could not be made whole: an edit is missing, or two of them touch. New lines end
 * as those of the file do.
 */
export function fixOf(
  kind: Fix['kind'],
  changes: Fix['changes'],
  title: string,
  edits: readonly (Edit | undefined)[],
): Fix | undefined {
  const made = edits.filter((edit) => edit !== undefined).sort((a, b) => a.span.start - b.span.start);
  if (made.length === 0 || made.length < edits.length) return undefined;
  const touching = made.some(({ span }, index) => {
    return made.slice(0, index).some((other) => other.span.source === span.source && span.start <= other.span.end);
  });
  return touching ? undefined : { kind, changes, title, edits: made.map(withLineEnds) };
}

function withLineEnds({ span, text }: Edit): Edit {
  return { span, text: text.includes('\n') ? text.replaceAll(/\r?\n/g, lineEndOf(span.source)) : text };
}

/** The edit that writes a single word anew, in the quotes in which it stands, if any. */
export function respelt(span: Span, word: string): Edit {
  const [quote = ''] = /^["']/.exec(textAt(span)) ?? [];
  return { span, text: `${quote}${word}${quote}` };
}

/** Makes the fixes that do not touch one another, in the order given; the rest are left for another round. */
export function applyFixes(source: Source, fixes: readonly Fix[]): Source {
  const taken: Edit[] = [];
  for (const { edits } of fixes) {
    const clash = edits.some(({ span }) =>
      taken.some((other) => span.start <= other.span.end && other.span.start <= span.end),
    );
    if (!clash) taken.push(...edits);
  }
  taken.sort((a, b) => a.span.start - b.span.start);
  let text = '';
  let at = 0;
  for (const edit of taken) {
    text += source.text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return { ...source, text: text + source.text.slice(at) };
}
