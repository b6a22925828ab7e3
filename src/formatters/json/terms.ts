/* The words in which the schema is written: every property is there, and null says that it has no value. */

export function object<Properties extends Record<string, object>>(properties: Properties) {
  return { type: 'object', required: Object.keys(properties), properties } as const;
}

export function list(items: object, description: string) {
  return { type: 'array', items, description } as const;
}

export function nullable(schema: object) {
  return { anyOf: [schema, { type: 'null' }] } as const;
}

export function choice(...values: string[]) {
  return { enum: values } as const;
}

export function text(description: string) {
  return { type: 'string', description } as const;
}

export function number(description: string) {
  return { type: 'number', description } as const;
}

export function count(description?: string) {
  return { type: 'integer', minimum: 0, ...(description ? { description } : {}) } as const;
}

export function ref(name: string) {
  return { $ref: `#/definitions/${name}` } as const;
}
