import { type Fix, fixOf } from '../../../source/edit.ts';
import { composed } from '../../../source/text.ts';
import {
  type Entry,
  type ListTree,
  type MapTree,
  nameOf,
  type ScalarTree,
  type Tree,
  valueIn,
} from '../../../source/tree.ts';
import { isFigure, keyOf } from '../values.ts';
import { judgeKey, judgeNumber, judges, judgeWords } from './judge.ts';
import type { Judge, Judgement } from './judgement.ts';
import { type Meant, meant, propertyMeant } from './names.ts';
import { judgeDays } from './opening.ts';
import { leadsOn, tellProperty } from './property.ts';
import { partOf, resolved, type Schema } from './schema.ts';
import { isSound } from './sound.ts';
import { asMeant, either, namesIn, quoted, type Telling, tell } from './told.ts';

/** Where a list or a map stands, for whoever tells of something in it. */
interface Where {
  readonly above: Where | undefined;
  readonly name: string;
  /** Of an item of a list, counted from 0; else -1. */
  readonly index: number;
  readonly isOption: boolean;
}

/**
 * The tree with everything taken as meant that has one reading: names and words that are misspelt, `7` seconds for
 * `7s`. Tells what it took otherwise than written, and every name and value that it could make nothing of; of what else is not
 * as the schema has it, it only says that there is some.
 *
 * What stands there through several aliases is told once, and mended once.
 *
 * @param isNode Whether a node has this name.
 */
export function mender(told: Telling, isNode: (name: string) => boolean): (tree: MapTree, schema: Schema) => MapTree {
  const known = new Map<Schema, Map<Tree, Tree>>();

  const mend = (tree: Tree, schema: Schema, name: string, where: Where | undefined): Tree => {
    if (tree.kind === 'scalar') return tree;
    const before = known.size > 0 ? known.get(schema)?.get(tree) : undefined;
    if (before) {
      told.isDoubtful = true;
      return before;
    }
    const count = told.problems.length;
    const mended = mendAnew(tree, schema, name, where);
    // Most of what is written is as it was meant: to look through it again for another alias takes less than to remember it.
    if (mended !== tree || told.problems.length > count) remember(tree, schema, mended);
    return mended;
  };

  const remember = (tree: Tree, schema: Schema, mended: Tree): void => {
    const alike = known.get(schema);
    if (alike) alike.set(tree, mended);
    else known.set(schema, new Map([[tree, mended]]));
  };

  const mendAnew = (tree: MapTree | ListTree, schema: Schema, name: string, where: Where | undefined): Tree => {
    if (tree.kind === 'list') return listMeant(tree, schema, name, where);
    if (partOf(schema) !== 'options' || !isByKey(tree)) return mapMeant(tree, schema, where);
    tellOptionsByKey(tree, subjectOf(where), told);
    return listMeant(listByKey(tree), schema, name, where);
  };

  const listMeant = (tree: ListTree, schema: Schema, name: string, where: Where | undefined): ListTree => {
    const whole = resolved(schema);
    if (!isSound(tree, whole)) told.isDoubtful = true;
    if (!whole.items) return tree;
    const isOption = partOf(schema) === 'options';
    let items: Tree[] | undefined;
    for (let index = 0; index < tree.items.length; index++) {
      const item = tree.items[index]!;
      const mended =
        item.kind === 'scalar'
          ? scalarMeant(item, whole.items, name, where, index, isNode, told)
          : mend(item, whole.items, name, { above: where, name, index, isOption });
      if (mended === item) continue;
      items ??= tree.items.slice();
      items[index] = mended;
    }
    return items ? { kind: 'list', items, at: tree.at, inline: tree.inline } : tree;
  };

  const mapMeant = (tree: MapTree, schema: Schema, where: Where | undefined): MapTree => {
    const whole = resolved(schema);
    const { properties, additionalProperties } = whole;
    if (!isSound(tree, whole) || lacksSome(tree, whole)) told.isDoubtful = true;
    const named = additionalProperties
      ? keysMeant(tree.entries, schema, where, told)
      : properties
        ? entriesMeant(tree, properties, schema, where, isNode, told)
        : tree.entries;
    let entries: Entry[] | undefined;
    for (let index = 0; index < named.length; index++) {
      const { key, value } = named[index]!;
      const name = nameOf(key);
      const inside = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (!inside) continue;
      if (isFree(name)) {
        told.isDoubtful = true;
        continue;
      }
      const mended =
        value.kind === 'scalar'
          ? scalarMeant(value, inside, name, where, -1, isNode, told)
          : mend(value, inside, name, { above: where, name, index: -1, isOption: false });
      if (mended === value) continue;
      entries ??= named.slice();
      entries[index] = { key, value: mended };
    }
    entries ??= named as Entry[];
    return entries === tree.entries ? tree : { kind: 'map', entries, at: tree.at, inline: tree.inline };
  };

  return (tree, schema) => mend(tree, schema, '', undefined) as MapTree;
}

function lacksSome(tree: MapTree, { required }: Schema): boolean {
  if (!required) return false;
  for (const name of required) {
    const value = valueIn(tree, name);
    if (!value || (value.kind === 'scalar' && value.value === null)) return true;
  }
  return false;
}

/** How the place is called at which something is told. */
function subjectOf(where: Where | undefined): string {
  if (!where) return '';
  const { above, name, index, isOption } = where;
  return subjectAt(above, name, index, isOption);
}

function subjectAt(above: Where | undefined, name: string, index: number, isOption = false): string {
  const subject = subjectOf(above);
  if (index < 0) return below(subject, name);
  // `options` has options: item 2 of it is `option 2`.
  return `${isOption ? subject.replace(/options$/, 'option') : subject} ${index + 1}`;
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

function listByKey({ entries, at, inline }: MapTree): ListTree {
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
  const whole = `${subject} ${property}`;
  return property === property.trimEnd() && property !== '' ? whole : whole.trim();
}

/** The entries of a map under the names that were meant. */
function entriesMeant(
  tree: MapTree,
  properties: Readonly<Record<string, Schema>>,
  schema: Schema,
  where: Where | undefined,
  isNode: (name: string) => boolean,
  told: Telling,
): readonly Entry[] {
  let entries: Entry[] | undefined;
  let present: Set<string> | undefined;
  for (let index = 0; index < tree.entries.length; index++) {
    const { key, value } = tree.entries[index]!;
    const name = nameOf(key);
    const isWayOn = name === 'open' && leadsOn(value, properties, isNode);
    if ((Object.hasOwn(properties, name) && !isWayOn) || isFree(name)) continue;
    present ??= namesIn(tree);
    if (isWayOn && present.has('open_to')) continue;
    const guess: Meant = isWayOn
      ? { kind: 'sure', name: 'open_to' }
      : propertyMeant(name, value, resolved(schema), present);
    tellProperty(key, schema, guess, isWayOn, present, subjectOf(where), told);
    if (guess.kind === 'unsure') continue;
    present.add(guess.name);
    entries ??= tree.entries.slice();
    entries[index] = { key: asMeant(key, guess.name), value };
  }
  return entries ?? tree.entries;
}

/** Maps whose names people choose: days, keys and numbers must be such. */
function keysMeant(
  entries: readonly Entry[],
  schema: Schema,
  where: Where | undefined,
  told: Telling,
): readonly Entry[] {
  const judge = judgeOfKeys(partOf(schema), where);
  if (!judge) return entries;
  let others: Entry[] | undefined;
  for (let index = 0; index < entries.length; index++) {
    const { key, value } = entries[index]!;
    const name = nameOf(key);
    const judgement = judge(key, name);
    const meant = judgement ? mended(key, judgement, `${subjectOf(where)} ${name}`, told) : key;
    if (meant === key) continue;
    others ??= entries.slice();
    others[index] = { key: meant, value };
  }
  return others ?? entries;
}

function judgeOfKeys(part: string | undefined, where: Where | undefined): Judge | undefined {
  if (part === 'opening') return judgeDays;
  if (part === 'keys') return judgeKey;
  return where && where.name === 'entry' && !where.above ? judgeWords : undefined;
}

/** A word or a number, under a name or as an item of a list. */
function scalarMeant(
  tree: ScalarTree,
  schema: Schema,
  name: string,
  above: Where | undefined,
  index: number,
  isNode: (name: string) => boolean,
  told: Telling,
): Tree {
  if (tree.value === null) {
    // Under a name it is as if it were not there.
    if (index >= 0) told.isDoubtful = true;
    return tree;
  }
  const whole = resolved(schema);
  if (!isSound(tree, whole)) told.isDoubtful = true;
  const { type, items, enum: words } = whole;
  if (name === 'organisation' && type === 'object')
    return bearerOf(tree, name, whole, subjectAt(above, name, index), told);
  const part = partOf(schema);
  if (part === 'reprompt' && isPlace(tree.text.value, isNode))
    return wayOnOf(tree, name, subjectAt(above, name, index), told);
  const isNumber = type === 'integer' || type === 'number';
  if (part === undefined && !isNumber && items && !words) {
    // One value where there may be a list stands for a list of one.
    return scalarMeant(tree, items, name, above, index, isNode, told);
  }
  if (words) {
    const isRight = words.some((word) => String(word) === tree.text.value);
    return isRight ? tree : wordMeant(tree, words.map(String), name, subjectAt(above, name, index), told);
  }
  if (isNumber && (isFigure(tree.text.value) || /^\d{1,15}$/.test(tree.text.value))) {
    if (!tree.quoted) return tree;
    told.isDoubtful = true;
    return asMeant(tree, Number(tree.text.value));
  }
  const judge = part !== undefined ? judges[part] : isNumber ? judgeNumber : undefined;
  const judgement = judge?.(tree, name);
  return judgement ? mended(tree, judgement, subjectAt(above, name, index), told) : tree;
}

/** `organisation: Calder Bank`: a name in the place of what bears it. */
function bearerOf(tree: ScalarTree, name: string, { title }: Schema, subject: string, told: Telling): MapTree {
  const written = JSON.stringify(tree.text.value);
  tell(told, {
    at: tree.at,
    subject,
    message: `\`${name}\` must be ${title}; here it is only a name.`,
    why: 'No rule finds the name here, and none knows it when callers hear it.',
    suggestion: `Write \`name: ${tree.text.value}\` below it.`,
    fixes: [replacement(tree, `{ name: ${written} }`)],
  });
  return { kind: 'map', entries: [{ key: asMeant(tree, 'name'), value: tree }], at: tree.at, inline: true };
}

/** A re-prompt is words, and these are the name of a node, or a word that leads on. */
function isPlace(words: string, isNode: (name: string) => boolean): boolean {
  return words === 'hang_up' || words === 'person' || isNode(words);
}

/** `no_input: desk`: a place to go on at, in the place of words. */
function wayOnOf(tree: ScalarTree, name: string, subject: string, told: Telling): MapTree {
  const to = tree.text.value;
  tell(told, {
    at: tree.at,
    subject,
    message: `\`${name}\` is what callers hear, and ${quoted(to)} is where a call goes on.`,
    why: `Callers would hear "${to}", and the same question once more.`,
    suggestion: `Write \`{ to: ${to} }\` to lead them there at once, or \`after_attempts: ${to}\` to ask again first.`,
    fixes: [replacement(tree, `{ to: ${isPlain(to) ? to : JSON.stringify(to)} }`)],
  });
  return { kind: 'map', entries: [{ key: asMeant(tree, 'to'), value: tree }], at: tree.at, inline: true };
}

const isPlain = (word: string): boolean => /^[A-Za-z][\w-]*$/.test(word);

/** What was meant by a word that is none of a few. */
function wordMeant(
  tree: ScalarTree,
  right: readonly string[],
  name: string,
  subject: string,
  told: Telling,
): ScalarTree {
  const word = tree.text.value;
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

function mended(tree: ScalarTree, judgement: Judgement, subject: string, told: Telling): ScalarTree {
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
