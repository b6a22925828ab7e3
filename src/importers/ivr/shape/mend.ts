import { type Fix, fixOf } from '../../../source/edit.ts';
import { composed } from '../../../source/text.ts';
import { type Entry, type MapTree, nameOf, type ScalarTree, type Tree } from '../../../source/tree.ts';
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
 * What stands there through several aliases is told once, and mended once.
 */
export function mender(told: Telling): (tree: Tree, schema: Schema, name: string, subject: string) => Tree {
  const known = new Map<Schema, Map<Tree, Tree>>();

  const mend = (tree: Tree, schema: Schema, name: string, subject: string): Tree => {
    const before = known.get(schema)?.get(tree);
    if (before) return before;
    const count = told.problems.length;
    const mended = mendAnew(tree, schema, name, subject);
    // Most of what is written is as it was meant: to look through it again for another alias takes less than to remember it.
    if (mended !== tree || told.problems.length > count) remember(tree, schema, mended);
    return mended;
  };

  const remember = (tree: Tree, schema: Schema, mended: Tree): void => {
    const alike = known.get(schema);
    if (alike) alike.set(tree, mended);
    else known.set(schema, new Map([[tree, mended]]));
  };

  const mendAnew = (tree: Tree, schema: Schema, name: string, subject: string): Tree => {
    switch (tree.kind) {
      case 'scalar':
        return tree.value === null ? tree : mendScalar(tree, schema, name, subject, told);
      case 'list': {
        const inside = inList(schema);
        if (!inside) return tree;
        const item = itemName(subject, schema);
        const items = changed(tree.items, (each, index) => mend(each, inside, name, `${item} ${index + 1}`));
        return items ? { kind: 'list', items, at: tree.at, inline: tree.inline } : tree;
      }
      case 'map': {
        if (partOf(schema) === 'options' && isByKey(tree)) {
          tellOptionsByKey(tree, subject, told);
          return mendAnew(listByKey(tree), schema, name, subject);
        }
        const named = entriesMeant(tree, schema, subject, told);
        const mended = changed(named, (entry) => {
          const property = nameOf(entry.key);
          const inside = under(schema, property);
          if (!inside || isFree(property)) return entry;
          const value = mend(entry.value, inside, property, below(subject, property));
          return value === entry.value ? entry : { key: entry.key, value };
        });
        const entries = mended ?? named;
        return entries === tree.entries ? tree : { kind: 'map', entries, at: tree.at, inline: tree.inline };
      }
    }
  };
  return mend;
}

/** What becomes of all of them, where anything becomes of any: most of what is written is as it was meant. */
function changed<Part>(
  parts: readonly Part[],
  become: (part: Part, index: number) => Part,
): readonly Part[] | undefined {
  let others: Part[] | undefined;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    const other = become(part, index);
    if (other !== part) others ??= parts.slice();
    if (others) others[index] = other;
  }
  return others;
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

/** What stands under a name; one that people chose may begin or end with white space. */
function below(subject: string, property: string): string {
  if (subject === '') return property;
  return /\S$/.test(property) ? `${subject} ${property}` : `${subject} ${property}`.trim();
}

/** `options` has options: item 2 of it is `option 2`. */
function itemName(subject: string, schema: Schema): string {
  return partOf(schema) === 'options' ? subject.replace(/options$/, 'option') : subject;
}

/** The entries of a map under the names that were meant. */
function entriesMeant(tree: MapTree, schema: Schema, subject: string, told: Telling): readonly Entry[] {
  const { entries } = tree;
  const { properties, additionalProperties } = resolved(schema);
  if (additionalProperties) return changed(entries, (entry) => keyMeant(entry, schema, subject, told)) ?? entries;
  if (!properties) return entries;
  let present: Set<string> | undefined;
  const meant = changed(entries, (entry) => {
    const name = nameOf(entry.key);
    if (isFree(name) || Object.hasOwn(properties, name)) return entry;
    present ??= namesIn(tree);
    const guess = propertyMeant(name, resolved(schema), present);
    tellUnknownProperty(entry.key, schema, guess, subject, told);
    if (guess.kind === 'unsure') return entry;
    present.add(guess.name);
    return { key: asMeant(entry.key, guess.name), value: entry.value };
  });
  return meant ?? entries;
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
  const judge: Judge | undefined =
    part === 'opening' ? judgeDays : part === 'keys' ? judgeKey : subject === 'entry' ? judgeWords : undefined;
  if (!judge) return entry;
  const name = nameOf(entry.key);
  const key = judged(entry.key, judge, name, `${subject} ${name}`, told);
  return key === entry.key ? entry : { key, value: entry.value };
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
