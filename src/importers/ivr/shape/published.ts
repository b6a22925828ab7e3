import { definitions, flowSchema, nodeSchemas } from './schema.ts';

/**
 * The JSON Schema for editors, in the vocabulary of draft-07: open, since ivrlint itself tells of a wrong name what
 * was meant. The one place in which it says more than the checked one is the dispatch on `type`, which ivrlint does
 * by hand.
 */
export function publishedSchema(): Readonly<Record<string, unknown>> {
  const types = Object.keys(nodeSchemas);
  const nodes = flowSchema.properties!.nodes!;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...flowSchema,
    properties: { ...flowSchema.properties, nodes: { ...nodes, additionalProperties: { $ref: '#/definitions/node' } } },
    definitions: {
      ...definitions(),
      node: {
        title: 'a node',
        description: 'A step of the call.',
        type: 'object',
        required: ['type'],
        properties: {
          type: {
            description: 'What happens in this step.',
            oneOf: types.map((type) => ({ const: type, description: nodeSchemas[type]!().description })),
          },
        },
        allOf: types.map((type) => ({
          if: { properties: { type: { const: type } } },
          // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's word.
          then: { $ref: `#/definitions/${type}` },
        })),
      },
    },
  };
}
