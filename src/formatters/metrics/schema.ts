import { reportSchema } from '../json/schema.ts';
import { choice, list, nullable, number, object, ref, text } from '../json/terms.ts';

const { flow, metrics, fate, score, problem, position } = reportSchema.definitions;

/** The JSON Schema of what `ivrlint metrics --format json` prints: the figures of the report, without its findings. */
export const metricsSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: "ivrlint metrics, version 1: the caller's figures",
  description: 'What `ivrlint metrics --format json` prints. It changes as the report of `ivrlint --format json` does.',
  ...object({
    schemaVersion: { const: 1 },
    tool: object({ name: { const: 'ivrlint' }, version: text('Of the program, not of this schema.') }),
    caller: choice('presses', 'patient', 'expert'),
    at: nullable(text('When the calls are made; null for open hours.')),
    files: list(
      object({
        path: text('Relative to the folder in which ivrlint ran, with `/`.'),
        format: nullable(text('The format of the file.')),
        flows: list(ref('flow'), 'Every flow in the file; one that is entered in several ways, once for each.'),
      }),
      'In the order of their paths.',
    ),
    problems: list(ref('problem'), 'What kept ivrlint from doing its job. Where there is one, the exit code is 2.'),
  }),
  definitions: {
    flow: object({
      ...flow.properties,
      range: {
        ...nullable(object({ fast: ref('rangeEnd'), slow: ref('rangeEnd') })),
        description:
          'The same with a fast voice and with a professional speaker; null where the settings say the pace.',
      },
    }),
    rangeEnd: object({
      firstChoice: nullable(number('Until the first words of the first offer.')),
      expected: nullable(number('The mean over the destinations.')),
      longest: nullable(number('To the furthest of them.')),
      person: nullable(number('By the quickest way that callers are told of.')),
    }),
    metrics,
    fate,
    score,
    problem,
    position,
  },
};
