import { FLOW } from './flow.ts';
import { NODES } from './nodes.ts';
import { PARTS } from './parts.ts';

/** The part of JSON Schema (draft-07) that the format needs. */
export interface Schema {
  /** What it is called in a sentence: `a menu`, `a length of time, such as 7s`. */
  readonly title?: string;
  /** What an editor shows to whoever writes it. */
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: Kind | readonly Kind[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** What the values of a map are whose names people choose. */
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
}

export type Kind = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** The types of nodes, and their shapes. */
export const nodeSchemas: Readonly<Record<string, () => Schema>> = NODES;

/** All that has a name. */
export function definitions(): Readonly<Record<string, Schema>> {
  const nodes = Object.entries(nodeSchemas).map(([type, schema]) => [type, schema()] as const);
  return { ...PARTS, ...Object.fromEntries(nodes) };
}

/**
 * The whole format, as the one source of what is checked and of what editors are told. A node is any map here: which
 * shape it must have depends on its `type`, and is looked up by hand, so that its mistakes are told in its own terms.
 */
export const flowSchema: Schema = FLOW;

/** A part of the format, with its name. */
interface Part {
  readonly name: string;
  readonly schema: Schema;
}

/** Each part by what names it: asked for at every value of a file. */
const byRef: ReadonlyMap<string, Part> = new Map(
  Object.entries<Schema>(PARTS).map(([name, schema]) => [`#/definitions/${name}`, { name, schema }]),
);

/** The name of the part that a schema stands for, if it stands for one. */
export function partOf({ $ref }: Schema): string | undefined {
  return $ref === undefined ? undefined : byRef.get($ref)!.name;
}

/** The schema itself, where it only names a part. */
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : byRef.get(schema.$ref)!.schema;
}
