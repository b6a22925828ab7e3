import { fixOf } from '../../../source/edit.ts';
import type { ScalarTree, Tree } from '../../../source/tree.ts';
import { type Meant, ownersOf } from './names.ts';
import { nodeSchemas, resolved, type Schema } from './schema.ts';
import { capital, either, quoted, type Telling, tell } from './told.ts';

/** `open: reception`, where hours should be: what leads on while it is open has another name. */
export function leadsOn(
  value: Tree,
  properties: Readonly<Record<string, Schema>>,
  isNode: (name: string) => boolean,
): boolean {
  if (value.kind !== 'scalar' || !Object.hasOwn(properties, 'open_to')) return false;
  const name = value.text.value;
  return !/\d|^(?:closed|shut|none|no|off|always)$/i.test(name) && isNode(name);
}

/** Tells of a name that is no property where it stands, or, where it is known there, that it means something else. */
export function tellProperty(
  key: ScalarTree,
  schema: Schema,
  guess: Meant,
  isKnown: boolean,
  present: ReadonlySet<string>,
  subject: string,
  told: Telling,
): void {
  const { value } = key.text;
  const isSure = guess.kind === 'sure';
  const near = isSure ? [guess.name] : guess.names;
  const question = near.length > 0 ? `; did you mean ${either(near)}?` : '.';
  tell(told, {
    at: key.at,
    subject: `${subject} ${value}`.trim(),
    message: isKnown
      ? `${quoted(value)} tells the hours, and leads nowhere${question}`
      : `${quoted(value)} is not a property of ${resolved(schema).title ?? 'this'}${question}`,
    why: isKnown
      ? 'A phone system that looks for hours here finds none, and callers have no way on.'
      : 'Nothing reads a name that the format does not have: what stands under it never reaches a caller.',
    suggestion: near.length > 0 ? `Write ${either(near)}.` : whereElse(value, schema, present),
    fixes: isSure
      ? [fixOf('suggestion', 'settings', `Write \`${guess.name}\``, [key.text.replace(0, value.length, guess.name)])]
      : [],
  });
}

/** How many properties a sentence may name. */
const MOST_NAMED = 6;

/** Where a property belongs that is right elsewhere. */
function whereElse(property: string, schema: Schema, present: ReadonlySet<string>): string {
  const { properties = {} } = resolved(schema);
  const inside = Object.entries(properties).find(([, part]) =>
    Object.hasOwn(resolved(part).properties ?? {}, property),
  );
  if (inside) return `Put it under \`${inside[0]}\`.`;
  if (Object.hasOwn(properties, 'nodes') && Object.hasOwn(nodeSchemas, property))
    return `Write it as a step of the call: a node of type \`${property}\`, under \`nodes\`.`;
  const owners = ownersOf(property);
  if (owners.length === 0) {
    const free = Object.keys(properties).filter((name) => !present.has(name));
    const choice = free.length > 0 && free.length <= MOST_NAMED ? `: ${either(free)}` : '';
    return `Write one of its properties${choice}, or \`x-${property.slice(0, 30)}\` for something of your own.`;
  }
  const last = owners.at(-1)!;
  const all = owners.length > 1 ? `${owners.slice(0, -1).join(', ')} and ${last}` : last;
  return `${capital(all)} may have it: put it there, or leave it out.`;
}
