import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { expect, test } from 'vitest';
import { publishedSchema } from '../../src/importers/ivr/shape/published.ts';
import { definitions, flowSchema, nodeSchemas, type Schema } from '../../src/importers/ivr/shape/schema.ts';
import { root } from '../parts.ts';

const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  messages: false,
  inlineRefs: false,
  schemas: [{ $id: 'ivr', ...(bare({ ...flowSchema, definitions: definitions() }) as object) }],
  code: { source: true, esm: true, lines: true },
});

/** Without the words, which no validator reads and every start of the program would. */
function bare(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  const entries = Object.entries(schema).filter(([name, value]) => !isWords(name, value));
  return Object.fromEntries(entries.map(([name, value]) => [name, bare(value)]));
}

function isWords(name: string, value: unknown): boolean {
  return typeof value === 'string' && (name === 'title' || name === 'description');
}

test('the validators are those of the schema', async () => {
  const parts = Object.keys(nodeSchemas).map((type) => [exported(type), `ivr#/definitions/${type}`]);
  const code = standaloneCode.default(ajv, { flow: 'ivr', ...Object.fromEntries(parts) });
  expect(code).not.toContain('require(');
  await expect(
    `// Written by test/importers/ivr-schema.test.ts from schema.ts: run \`npm run update\`.\n${code}\n`,
  ).toMatchFileSnapshot(`${root}src/importers/ivr/shape/validators.generated.js`);
});

/** The top of the file has the name `flow` already. */
function exported(type: string): string {
  return type === 'flow' ? 'flowNode' : type;
}

test('whatever one may write is described', () => {
  const without: string[] = [];
  const visit = (schema: Schema, name: string): void => {
    if (!schema.description) without.push(name);
    for (const [key, inside] of Object.entries(schema.properties ?? {})) visit(inside, `${name} ${key}`);
    if (schema.items?.properties) visit(schema.items, `${name} item`);
  };
  for (const [name, part] of Object.entries(definitions())) visit(part, name);
  visit(flowSchema, 'flow');
  expect(without).toEqual([]);
});

const editor = new Ajv({ strict: false, validateFormats: false });

test.each([
  ['a flow that is right', { ivr: 1, nodes: { a: { type: 'message', say: 'Hello.' } } }, true],
  ['a menu without options', { ivr: 1, nodes: { a: { type: 'menu', say: 'Hello.' } } }, false],
  ['a type that is none', { ivr: 1, nodes: { a: { type: 'meun' } } }, false],
  ['something of one’s own', { ivr: 1, 'x-team': 'north', nodes: { a: { type: 'end', 'x-drawn-at': 3 } } }, true],
  ['a flow without nodes', { ivr: 1 }, false],
])('an editor knows of %s what it is', (_, flow, isRight) => {
  expect(editor.validate(publishedSchema() as object, flow)).toBe(isRight);
});
