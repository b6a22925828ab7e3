import type { Span } from '../../../source/source.ts';
import { entryOf, type Tree, valueIn } from '../../../source/tree.ts';
import { NOT_JUDGED } from './judgement.ts';
import { inList, under } from './names.ts';
import { plainOf } from './plain.ts';
import { flowSchema, nodeSchemas, resolved, type Schema } from './schema.ts';
import { capital, either, firstWordOf, isTold, quoted, type Telling, tell } from './told.ts';
import * as validators from './validators.generated.js';

/** What a validator found, as far as it matters here. */
interface Fault {
  /** The way from the top, as a JSON pointer. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly limit?: number; readonly missingProperty?: string };
}

// `flow` is the top of the file already.
const byType: Readonly<Record<string, typeof validators.flow>> = { ...validators, flow: validators.flowNode };

/** Tells what the top of a flow lacks, and which of its values are of the wrong kind. */
export function validateFlow(root: Tree, told: Telling): void {
  // Each node is judged by itself, once its type is known.
  validators.flow(plainOf(root, valueIn(root, 'nodes')));
  for (const fault of validators.flow.errors ?? []) tellFault(fault, root, flowSchema, firstWordOf(root), told);
}

/** The same of one node, whose name stands at `home`. */
export function validateNode(node: Tree, type: string, home: Span, told: Telling): void {
  const validate = byType[type]!;
  validate(plainOf(node));
  for (const fault of validate.errors ?? []) tellFault(fault, node, nodeSchemas[type]!(), home, told);
}

/** Where a fault is: the value, the schema it breaks, and the words for both. */
interface Place {
  readonly tree: Tree;
  readonly schema: Schema | undefined;
  /** The property under which it stands, the last that has a name. */
  readonly name: string;
  readonly isItem: boolean;
  readonly subject: string;
  readonly home: Span;
}

function tellFault(fault: Fault, root: Tree, schema: Schema, home: Span, told: Telling): void {
  const place = placeOf(fault.instancePath, { tree: root, schema, name: '', isItem: false, subject: '', home });
  if (!place) return;
  if (fault.keyword === 'required') tellMissing(String(fault.params.missingProperty), place, told);
  else if (!isTold(told, place.tree.at)) tellWrong(fault, place, told);
}

function placeOf(pointer: string, start: Place): Place | undefined {
  let place: Place | undefined = start;
  for (const part of pointer.split('/').slice(1)) {
    place = step(place, part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!place) return undefined;
  }
  return place;
}

function step({ tree, schema, name, subject }: Place, part: string): Place | undefined {
  if (tree.kind === 'list') {
    const item = tree.items[Number(part)];
    const counted = `${name === 'options' ? subject.replace(/options$/, 'option') : subject} ${Number(part) + 1}`;
    return (
      item && { tree: item, schema: inList(schema), name, isItem: true, subject: counted, home: firstWordOf(item) }
    );
  }
  const entry = entryOf(tree, part);
  return (
    entry && {
      tree: entry.value,
      schema: under(schema, part),
      name: part,
      isItem: false,
      subject: `${subject} ${part}`.trim(),
      home: entry.key.at,
    }
  );
}

function tellMissing(property: string, { tree, schema, subject, home }: Place, told: Telling): void {
  const owner = (schema && resolved(schema).title) ?? 'this';
  const wanted = under(schema, property);
  const example = wanted?.description ? ` ${lowered(wanted.description)}` : '';
  const left = entryOf(tree, property);
  tell(told, {
    at: left?.key.at ?? home,
    subject: `${subject} ${property}`.trim(),
    message: left ? `\`${property}\` is empty.` : `${capital(owner)} needs \`${property}\`.`,
    why: WHY_NEEDED[property] ?? NOT_JUDGED,
    suggestion: `${left ? 'Write it' : `Add \`${property}\``}:${example}`,
  });
}

const WHY_NEEDED: Readonly<Record<string, string>> = {
  ivr: 'The version tells how to read the rest: without it, it may mean something else.',
  nodes: 'Without them there is no call: nobody who rings would hear anything.',
  say: 'Without it callers hear nothing here, and take the silence for a broken line.',
  ask: 'Without it callers are not told what to enter, and take the silence for a broken line.',
  options: 'Without them callers have nothing to choose.',
  open: 'Without it nobody can tell when callers are let in.',
  file: 'Without it nobody can tell where callers go on.',
  reach: 'Without it nobody can tell when the caller is there.',
};

function tellWrong({ keyword, params }: Fault, place: Place, told: Telling): void {
  const { tree, name, isItem, subject } = place;
  const schema = place.schema && resolved(place.schema);
  const title = schema?.title ?? 'something else';
  const value = tree.kind === 'scalar' ? tree.text.value : undefined;
  const isEmpty = tree.kind === 'scalar' && tree.value === null;
  const what = isItem ? `An item of \`${name}\`` : `\`${name}\``;
  // Of a map or a list, the first word is enough to point at.
  const at = isEmpty ? place.home : tree.kind === 'scalar' ? tree.at : firstWordOf(tree);
  const here = value === undefined ? (tree.kind === 'list' ? 'a list' : 'a map of properties') : quoted(value);
  const words = [...new Set((schema?.enum ?? []).map(String))];
  const message = isEmpty
    ? `${what} is empty.`
    : keyword === 'enum'
      ? `${what} cannot be ${here}.`
      : keyword === 'minimum'
        ? `${what} is ${value}, but must be at least ${params.limit}.`
        : `${what} must be ${title}; here it is ${here}.`;
  const suggestion = words.length > 0 ? `Write ${either(words)}.` : asked(schema, title);
  tell(told, { at, subject, message, why: NOT_JUDGED, suggestion });
}

/** What to write in its place. */
function asked(schema: Schema | undefined, title: string): string {
  const kinds = [schema?.type ?? []].flat();
  const properties = Object.keys(schema?.properties ?? {});
  if (kinds.length > 1 || !schema) return `Write ${title}.`;
  if (kinds[0] === 'array') return 'Write one item a line, each after `- `.';
  if (kinds[0] !== 'object') return `Write ${title}.`;
  return properties.length > 0
    ? `Write its properties below it, a line each: ${either(properties)}.`
    : 'Write each below it, on a line of its own: a name, a colon, and what it is.';
}

/** A description as the rest of a sentence. */
function lowered(description: string): string {
  return /^\p{Lu}(?:\p{Ll}| )/u.test(description)
    ? description.charAt(0).toLowerCase() + description.slice(1)
    : description;
}
