import { CATEGORIES } from '../../rule.ts';
import { figuresDefinitions } from './figures-schema.ts';
import { choice, count, list, nullable, number, object, ref, text } from './terms.ts';

/** The JSON Schema of what `--format json` prints, published beside the program. */
export const reportSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'ivrlint report, version 1',
  description:
    'What `ivrlint --format json` prints. New properties may be added; none is renamed, removed or given another meaning.',
  ...object({
    schemaVersion: { const: 1 },
    tool: object({ name: { const: 'ivrlint' }, version: text('Of the program, not of this schema.') }),
    files: list(ref('file'), 'Every file that was checked, in the order of their paths.'),
    problems: list(ref('problem'), 'What kept ivrlint from doing its job. Where there is one, the exit code is 2.'),
    summary: ref('summary'),
  }),
  definitions: {
    file: object({
      path: text('Relative to the folder in which ivrlint ran, with `/`; `<stdin>` for standard input without a name.'),
      format: nullable(text('The format of the file: `ivr` for our own; null where none was recognised.')),
      findings: list(ref('finding'), 'By line, column and rule. With `--quiet`, errors alone.'),
      flows: list(ref('flow'), 'Every flow in the file; one that is entered in several ways, once for each.'),
    }),
    finding: object({
      id: text('Rule, node and subject: the same for the same mistake when lines move. Unique within its file.'),
      rule: text('As in `ivrlint explain RULE`.'),
      category: choice(...CATEGORIES),
      severity: choice('error', 'warning', 'info'),
      message: text('What is wrong, in one sentence.'),
      why: text('What callers live through because of it.'),
      suggestion: text('What to write instead.'),
      flow: nullable(text('The name of the flow.')),
      node: nullable(text('The id of the node; null at the top of the file.')),
      subject: text('What in the node it is about.'),
      pointer: nullable(text('A JSON Pointer, for formats whose lines say little.')),
      start: ref('position'),
      end: ref('position'),
      related: list(
        object({
          path: text('As of a file.'),
          start: ref('position'),
          end: ref('position'),
          message: text('What the place explains.'),
        }),
        'Other places that explain it.',
      ),
      fixes: list(ref('fix'), 'Ways to mend it, the best first. None means advice in words only.'),
      secondsSaved: nullable(
        number('By which a call would be shorter, on average over all callers, where that can be told.'),
      ),
      evidence: choice('law', 'standard', 'experiment', 'guidance', 'expert', 'contested', 'logic'),
      url: nullable(text("The rule's page on the web.")),
      suppressed: nullable(
        object({
          by: choice('comment', 'config', 'baseline'),
          reason: nullable(text('As its author gave it.')),
          until: nullable(text('A date: `2026-11-22`.')),
          at: { ...nullable(ref('position')), description: 'Where the comment stands.' },
        }),
      ),
    }),
    fix: object({
      kind: {
        ...choice('safe', 'suggestion'),
        description: 'Safe: the call does the same, and callers are told the same but for what the rule says.',
      },
      changes: {
        ...choice('words', 'settings', 'routing'),
        description: 'What callers hear, how a step is set, or where calls go. Only suggestions change where calls go.',
      },
      title: text('What it does, in the imperative.'),
      edits: list(
        object({
          path: text('As of a file: nearly always the one of the finding.'),
          start: ref('position'),
          end: ref('position'),
          text: text('What to write there instead.'),
        }),
        'All of them are made, or none. None touches another.',
      ),
    }),
    flow: object({
      name: text('As the file gives it.'),
      entry: nullable(text('The id of the node at which callers come in; null where it names none.')),
      entryName: nullable(text('The name or number that leads there, where there are several.')),
      metrics: nullable(ref('metrics')),
      score: nullable(ref('score')),
    }),
    ...figuresDefinitions,
    problem: object({
      kind: choice('crash', 'unreadable', 'unknown-format', 'config', 'unwritable'),
      rule: nullable(text('The rule that failed.')),
      path: nullable(text('The file that it concerns.')),
      message: text('One sentence.'),
      start: nullable(ref('position')),
      end: nullable(ref('position')),
    }),
    summary: {
      ...object({
        files: count('That were checked.'),
        flows: count('In those files.'),
        errors: count(),
        warnings: count(),
        infos: count(),
        fixable: count('Findings with at least one fix.'),
        suppressed: count('Findings that were set aside with a comment or in the settings.'),
        known: count('Findings that are in the baseline.'),
        unreadPrompts: count(
          'Prompts that no rule could read: recordings without a script, words made while the call runs, and hours of words.',
        ),
      }),
      description: 'Of the whole run, whatever `--quiet` leaves out above.',
    },
    position: {
      ...object({ line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } }),
      description: 'From 1; columns in UTF-16 units. The end of a place is the first column after it.',
    },
  },
} as const;
