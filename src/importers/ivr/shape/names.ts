import { nearest } from '../../../language/words/nearest.ts';
import type { Tree } from '../../../source/tree.ts';
import { nodeSchemas, resolved, type Schema } from './schema.ts';

/** What a name that the format does not have was meant to be, if there is one reading. */
export type Meant =
  | { readonly kind: 'sure'; readonly name: string }
  | { readonly kind: 'unsure'; readonly names: readonly string[] };

/** A file with more wrong names than this is not searched for what each may have meant. */
const MOST_GUESSES = 1000;

const guesses = new Map<string, Meant>();

/** Which property of a map a name was meant to be; properties that are there already are not meant again. */
export function propertyMeant(name: string, value: Tree, schema: Schema, present: ReadonlySet<string>): Meant {
  const free = Object.keys(schema.properties ?? {}).filter((property) => !present.has(property));
  const other = OTHER_NAMES.get(name.toLowerCase())?.find(
    (property) => free.includes(property) && fits(value, property),
  );
  if (other) return { kind: 'sure', name: other };
  return hasPlaceElsewhere(name) ? { kind: 'unsure', names: [] } : meant(name, free);
}

/** `hours: desk` names other hours, and no days. */
function fits(value: Tree, property: string): boolean {
  return property !== 'open' || value.kind === 'map' || (value.kind === 'scalar' && /\d/.test(value.text.value));
}

/** Which of the right names was meant. */
export function meant(name: string, right: readonly string[]): Meant {
  const question = `${name}\n${right.join('\n')}`;
  let answer = guesses.get(question);
  if (!answer) {
    if (guesses.size >= MOST_GUESSES) guesses.clear();
    const names = nearest(name, right);
    answer = names.length === 1 ? { kind: 'sure', name: names[0]! } : { kind: 'unsure', names };
    guesses.set(question, answer);
  }
  return answer;
}

/** The types of nodes that have this property, as a sentence names them. */
export function ownersOf(property: string): string[] {
  const owners = Object.values(nodeSchemas)
    .map((schema) => schema())
    .filter(({ properties }) => Object.hasOwn(properties ?? {}, property));
  return owners.map(({ title }) => title!);
}

function hasPlaceElsewhere(property: string): boolean {
  return ownersOf(property).length > 0;
}

/** What other tools, and people, call the properties of this format. */
const OTHER_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['text', ['say', 'ask']],
  ['txt', ['text', 'say', 'ask']],
  ['prompt', ['say', 'ask', 'text']],
  ['prompts', ['say', 'ask']],
  ['message', ['say', 'text']],
  ['announcement', ['say']],
  ['greeting', ['say']],
  ['play', ['say', 'audio']],
  ['say', ['ask', 'text']],
  ['ask', ['say']],
  ['question', ['ask']],
  ['file', ['audio']],
  ['wav', ['audio']],
  ['recording', ['audio']],
  ['lang', ['language']],
  ['locale', ['language']],
  ['to', ['next']],
  ['next', ['to']],
  ['goto', ['to', 'next']],
  ['go_to', ['to', 'next']],
  ['target', ['to', 'next']],
  ['destination', ['to', 'next']],
  ['then', ['to', 'next']],
  ['choices', ['options']],
  ['digit', ['key']],
  ['dtmf', ['key']],
  ['press', ['key']],
  ['if', ['when']],
  ['else', ['otherwise']],
  ['default', ['otherwise']],
  ['start', ['entry']],
  ['title', ['name']],
  ['menus', ['nodes']],
  ['steps', ['nodes']],
  ['states', ['nodes']],
  ['company', ['organisation']],
  ['silence', ['no_input']],
  ['invalid', ['no_match']],
  ['phone', ['number']],
  ['phone_number', ['number']],
  ['telephone', ['number']],
  ['dial', ['number']],
  ['team', ['to_team']],
  ['to_team', ['team']],
  ['max_attempts', ['attempts']],
  ['tries', ['attempts']],
  ['variable', ['value', 'on']],
  ['save_as', ['value']],
  ['hours', ['open']],
  ['opening_hours', ['open']],
  ['closed', ['closed_to']],
  ['holiday', ['holiday_to']],
  ['tz', ['timezone']],
  ['comment', ['note']],
]);

/** What other tools, and people, call the types of this format. */
const OTHER_TYPES: ReadonlyMap<string, string> = new Map([
  ['announcement', 'message'],
  ['play', 'message'],
  ['prompt', 'message'],
  ['say', 'message'],
  ['ivr', 'menu'],
  ['choice', 'menu'],
  ['gather', 'collect'],
  ['input', 'collect'],
  ['question', 'collect'],
  ['schedule', 'hours'],
  ['condition', 'branch'],
  ['switch', 'branch'],
  ['forward', 'transfer'],
  ['dial', 'transfer'],
  ['mailbox', 'voicemail'],
  ['subflow', 'flow'],
  ['hangup', 'end'],
  ['hang_up', 'end'],
  ['disconnect', 'end'],
  ['goodbye', 'end'],
]);

export function typeMeant(name: string): Meant {
  const other = OTHER_TYPES.get(name.toLowerCase());
  return other ? { kind: 'sure', name: other } : meant(name, Object.keys(nodeSchemas));
}

/** The property that only one type has, and so tells what a node without a type is. */
const TELLING: readonly (readonly [property: string, type: string])[] = [
  ['wait', 'queue'],
  ['options', 'menu'],
  ['ask', 'collect'],
  ['open', 'hours'],
  ['cases', 'branch'],
  ['team', 'queue'],
  ['number', 'transfer'],
  ['to_team', 'transfer'],
  ['reply_within', 'voicemail'],
  ['within', 'callback'],
  ['file', 'flow'],
  ['does', 'action'],
];

/** Which type a node must be that has these properties and no type; a misspelt one tells it too. */
export function typeToldBy(properties: ReadonlySet<string>): string | undefined {
  const names = TELLING.map(([property]) => property);
  const told = TELLING.find(([property]) => properties.has(property));
  if (told) return told[1];
  const known = new Set(Object.values(nodeSchemas).flatMap((schema) => Object.keys(schema().properties ?? {})));
  const guesses = [...properties].filter((name) => !known.has(name)).map((name) => meant(name, names));
  const near = guesses.find((guess) => guess.kind === 'sure');
  return near && TELLING.find(([property]) => property === near.name)?.[1];
}

/** The schema of what stands under a name, or in a list. */
export function under(schema: Schema | undefined, name: string): Schema | undefined {
  if (!schema) return undefined;
  const { properties, additionalProperties } = resolved(schema);
  return properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}

export function inList(schema: Schema | undefined): Schema | undefined {
  return schema && resolved(schema).items;
}
