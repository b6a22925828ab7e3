import { type Fix, fixOf } from '../../../source/edit.ts';
import { composed } from '../../../source/text.ts';
import type { Entry, MapTree, ScalarTree, Tree } from '../../../source/tree.ts';
import { keyOf } from '../values.ts';
import { judgeKey, judgeNumber, judges, judgeWords } from './judge.ts';
import type { Judge } from './judgement.ts';
import { inList, type Meant, meant, ownersOf, propertyMeant, under } from './names.ts';
import { judgeDays } from './opening.ts';
import { partOf, resolved, type Schema } from './schema.ts';
import { asMeant, capital, either, namesIn, quoted, type Telling, tell } from './told.ts';

/**
 * The tree with everything taken as meant that has one reading: names and words that are misspelt, `7` seconds for
 * `7s`. Tells what it took otherwise than written, and every name and value that it could make nothing of.
 *
 * What stands there through several aliases is told once, and takes time once.
 */
export function mender(told: Telling): (tree: Tree, schema: Schema, name: string, subject: string) => Tree {
  const known = new Map<Tree, Map<Schema, Tree>>();

  const mend = (tree: Tree, schema: Schema, name: string, subject: string): Tree => {
    const before = known.get(tree)?.get(schema);
    if (before) return before;
    const mended = mendAnew(tree, schema, name, subject);
    if (!known.has(tree)) known.set(tree, new Map());
    known.get(tree)!.set(schema, mended);
    return mended;
  };

  const mendAnew = (tree: Tree, schema: Schema, name: string, subject: string): Tree => {
    switch (tree.kind) {
      case 'scalar':
        return tree.value === null ? tree : mendScalar(tree, schema, name, subject, told);
      case 'list': {
        const inside = inList(schema);
        if (!inside) return tree;
        const items = tree.items.map((item, index) =>
          mend(item, inside, name, `${itemName(subject, schema)} ${index + 1}`),
        );
        return items.every((item, index) => item === tree.items[index]) ? tree : { ...tree, items };
      }
      case 'map': {
        if (partOf(schema) === 'options' && isByKey(tree)) {
          tellOptionsByKey(tree, subject, told);
          return mendAnew(listByKey(tree), schema, name, subject);
        }
        const entries = entriesMeant(tree, schema, subject, told).map((entry) => {
          const property = entry.key.text.value;
          const inside = under(schema, property);
          const value =
            inside && !isFree(property)
              ? mend(entry.value, inside, property, `${subject} ${property}`.trim())
              : entry.value;
          return value === entry.value ? entry : { key: entry.key, value };
        });
        return entries.every((entry, index) => entry === tree.entries[index]) ? tree : { ...tree, entries };
      }
    }
  };
  return mend;
}

/** Properties that the format leaves to its users. */
function isFree(property: string): boolean {
  return property.startsWith('x-');
}

/** `1: …`, `2: …` where a list of options should be. */
function isByKey({ entries }: MapTree): boolean {
  return entries.length > 0 && entries.every(({ key }) => keyOf(key.text.value) !== undefined);
}

function tellOptionsByKey({ entries }: MapTree, subject: string, told: Telling): void {
  const { key } = entries[0]!;
  tell(told, {
    at: key.at,
    subject,
    message: 'These options are not a list.',
    why: 'Callers hear the options in the order of the list; under their keys they have no order that every tool keeps.',
    suggestion: `Write each as an item of a list that names its key: \`- key: ${key.text.value}\`, and below it \`say\` and \`to\`.`,
  });
}

function listByKey({ entries, at, inline }: MapTree): Tree {
  const items = entries.map(({ key, value }): Tree => {
    const bound: Entry = { key: asMeant(key, 'key'), value: key };
    if (value.kind === 'map') return { ...value, entries: [bound, ...value.entries] };
    return { kind: 'map', entries: [bound, { key: asMeant(key, 'to'), value }], at: key.at, inline };
  });
  return { kind: 'list', items, at, inline };
}

/** `options` has options: item 2 of it is `option 2`. */
function itemName(subject: string, schema: Schema): string {
  return partOf(schema) === 'options' ? subject.replace(/options$/, 'option') : subject;
}

/** The entries of a map under the names that were meant. */
function entriesMeant(tree: MapTree, schema: Schema, subject: string, told: Telling): readonly Entry[] {
  const { properties, additionalProperties } = resolved(schema);
  if (additionalProperties) return tree.entries.map((entry) => keyMeant(entry, schema, subject, told));
  if (!properties) return tree.entries;
  const present = namesIn(tree);
  return tree.entries.map((entry) => {
    const name = entry.key.text.value;
    if (isFree(name) || Object.hasOwn(properties, name)) return entry;
    const guess = propertyMeant(name, resolved(schema), present);
    tellUnknownProperty(entry.key, schema, guess, subject, told);
    if (guess.kind === 'unsure') return entry;
    present.add(guess.name);
    return { ...entry, key: asMeant(entry.key, guess.name) };
  });
}

function tellUnknownProperty(key: ScalarTree, schema: Schema, guess: Meant, subject: string, told: Telling): void {
  const { value } = key.text;
  const isSure = guess.kind === 'sure';
  const near = isSure ? [guess.name] : guess.names;
  const question = near.length > 0 ? `; did you mean ${either(near)}?` : '.';
  tell(told, {
    at: key.at,
    subject: `${subject} ${value}`.trim(),
    message: `${quoted(value)} is not a property of ${resolved(schema).title ?? 'this'}${question}`,
    why: 'Nothing reads a name that the format does not have: what stands under it never reaches a caller.',
    suggestion: near.length > 0 ? `Write ${either(near)}.` : whereElse(value, schema),
    fixes: isSure
      ? [fixOf('suggestion', 'settings', `Write \`${guess.name}\``, [key.text.replace(0, value.length, guess.name)])]
      : [],
  });
}

/** Where a property belongs that is right elsewhere. */
function whereElse(property: string, schema: Schema): string {
  const inside = Object.entries(resolved(schema).properties ?? {}).find(([, part]) =>
    Object.hasOwn(resolved(part).properties ?? {}, property),
  );
  if (inside) return `Put it under \`${inside[0]}\`.`;
  const owners = ownersOf(property);
  if (owners.length === 0)
    return `Write one of its properties, or \`x-${property.slice(0, 30)}\` for something of your own.`;
  const last = owners.at(-1)!;
  const all = owners.length > 1 ? `${owners.slice(0, -1).join(', ')} and ${last}` : last;
  return `${capital(all)} may have it: put it there, or leave it out.`;
}

/** Maps whose names people choose: days, keys and numbers must be such. */
function keyMeant(entry: Entry, schema: Schema, subject: string, told: Telling): Entry {
  const part = partOf(schema);
  const name = entry.key.text.value;
  const judge: Judge | undefined =
    part === 'opening' ? judgeDays : part === 'keys' ? judgeKey : subject === 'entry' ? judgeWords : undefined;
  const key = judge ? judged(entry.key, judge, name, `${subject} ${name}`, told) : entry.key;
  return key === entry.key ? entry : { ...entry, key };
}

function mendScalar(tree: ScalarTree, schema: Schema, name: string, subject: string, told: Telling): Tree {
  const { type, items, enum: words } = resolved(schema);
  const part = partOf(schema);
  const isNumber = type === 'integer' || type === 'number';
  if (part === undefined && !isNumber && items && !words) {
    // One value where there may be a list stands for a list of one.
    return mendScalar(tree, items, name, subject, told);
  }
  if (words) return wordMeant(tree, words.map(String), name, subject, told);
  if (isNumber && /^\d{1,15}$/.test(tree.text.value))
    return tree.quoted ? asMeant(tree, Number(tree.text.value)) : tree;
  const judge = part !== undefined && Object.hasOwn(judges, part) ? judges[part] : isNumber ? judgeNumber : undefined;
  return judge ? judged(tree, judge, name, subject, told) : tree;
}

/** One of a few words. */
function wordMeant(
  tree: ScalarTree,
  right: readonly string[],
  name: string,
  subject: string,
  told: Telling,
): ScalarTree {
  const word = tree.text.value;
  if (right.includes(word)) return tree;
  const guess = meant(word, right);
  const isSure = guess.kind === 'sure';
  tell(told, {
    at: tree.at,
    subject,
    message: `\`${name}\` cannot be ${quoted(word)}${isSure ? `; did you mean \`${guess.name}\`?` : '.'}`,
    why: 'Nothing knows that word, so what is meant by it never reaches a caller.',
    suggestion: isSure ? `Write \`${guess.name}\`.` : `Write ${either(right)}.`,
    fixes: isSure ? [replacement(tree, guess.name)] : [],
  });
  return isSure ? asMeant(tree, guess.name) : tree;
}

function judged(tree: ScalarTree, judge: Judge, name: string, subject: string, told: Telling): ScalarTree {
  const judgement = judge(tree, name);
  if (!judgement) return tree;
  const { rule, message, why, suggestion, instead, means } = judgement;
  tell(told, {
    rule,
    at: tree.at,
    subject,
    message,
    why,
    suggestion,
    fixes: instead ? [replacement(tree, instead)] : [],
  });
  // In quotes it is the very words that are there already.
  if (instead === undefined || /^["{]/.test(instead)) return tree;
  return asMeant(tree, means ?? instead);
}

/** The edit that writes a value in place of a scalar. */
function replacement(tree: ScalarTree, value: string): Fix | undefined {
  const { source, start } = tree.at;
  const isJson = /\.json$/i.test(source.path);
  if (isJson && value.startsWith('{')) return undefined;
  const isLiteral = /^(?:["{]|true$|false$|\d+$)/.test(value);
  const text = (isJson || source.text[start] === '"') && !isLiteral ? JSON.stringify(value) : value;
  return fixOf('suggestion', 'settings', `Write \`${value}\``, [{ span: tree.at, text }]);
}

/** A key and a value that nobody wrote, at the place of something that somebody did. */
export function addedEntry(name: string, value: string, at: Tree['at']): Entry {
  const scalar = (words: string): ScalarTree => ({
    kind: 'scalar',
    value: words,
    text: composed(words, at),
    at,
    quoted: false,
  });
  return { key: scalar(name), value: scalar(value) };
}
