import { fixOf } from '../../../source/edit.ts';
import type { ReadProblem } from '../../../source/problem.ts';
import { linesOf, positionOf, type Source } from '../../../source/source.ts';
import {
  type Entry,
  entryOf,
  type MapTree,
  nameOf,
  type ScalarTree,
  type Tree,
  valueIn,
} from '../../../source/tree.ts';
import { addedEntry, mender } from './mend.ts';
import { typeMeant, typeToldBy } from './names.ts';
import { flowSchema, nodeSchemas } from './schema.ts';
import { judgePrompts, judgeSense } from './sense.ts';
import { asMeant, either, firstWordOf, namesIn, quoted, type Telling, tell, telling } from './told.ts';
import { validateFlow, validateNode } from './validate.ts';

export interface Shape {
  /** The flow as it was meant, for readers that know the right names only; undefined where there is nothing of it. */
  readonly tree: Tree | undefined;
  /** Everything in which it is not as the format has it, in the order of the file. */
  readonly problems: readonly ReadProblem[];
}

/** Names that mean a way on, and so cannot be those of a node. */
const TAKEN = new Set(['repeat', 'back', 'person', 'hang_up']);

/**
 * Holds one document against the format: everything that is wrong with it at once, and what was meant by it.
 *
 * Every node has a type in the tree that comes back; one whose type nobody can guess is `unknown`.
 */
export function shapeOf(root: Tree): Shape {
  const told = telling();
  if (root.kind !== 'map') {
    tellNoFlow(root, told);
    return { tree: undefined, problems: told.problems };
  }
  const mend = mender(told, (name) => valueIn(valueIn(root, 'nodes'), name) !== undefined);
  const top = mend(root, flowSchema);
  if (told.isDoubtful) validateFlow(top, told);
  const defaults = valueIn(top, 'defaults');
  for (const name of ['no_input', 'no_match']) judgePrompts(entryOf(defaults, name), `defaults ${name}`, told);

  const nodes = entryOf(top, 'nodes');
  const typed = nodes?.value.kind === 'map' ? nodes.value.entries.map((node) => shapeOfNode(node, mend, told)) : [];
  if (nodes?.value.kind === 'map' && typed.length === 0) tellNoNodes(nodes, told);

  const whole = { ...top, entries: top.entries.map((entry) => (entry === nodes ? withNodes(entry, typed) : entry)) };
  return { tree: whole, problems: told.problems.sort((a, b) => a.at.start - b.at.start) };
}

function withNodes(entry: Entry, nodes: readonly Entry[]): Entry {
  return entry.value.kind === 'map' ? { ...entry, value: { ...entry.value, entries: nodes } } : entry;
}

/** The shape of a file in which there is nothing but white space and notes. */
export function emptyShape(source: Source): Shape {
  const told = telling();
  tell(told, {
    at: { source, start: 0, end: 0 },
    message: 'This file is empty.',
    why: 'There is no call in it: nobody who rings would hear anything.',
    suggestion: NEW_FLOW,
  });
  return { tree: undefined, problems: told.problems };
}

const NEW_FLOW = 'Begin with `ivr: 1`, and put the steps of the call under `nodes:`, each under its name.';

function tellNoFlow(root: Tree, told: Telling): void {
  const isList = root.kind === 'list';
  tell(told, {
    at: firstWordOf(root),
    message: isList ? 'A flow does not begin with a list.' : 'This is not a flow: it has no properties.',
    why: 'Without `ivr` and `nodes` there is no call: nobody who rings would hear anything.',
    suggestion: NEW_FLOW,
  });
}

function tellNoNodes({ key }: Entry, told: Telling): void {
  tell(told, {
    at: key.at,
    subject: 'nodes',
    message: 'There are no nodes.',
    why: 'Without them there is no call: nobody who rings would hear anything.',
    suggestion: 'Add the first step of the call, with its name, its `type` and what callers hear.',
  });
}

function shapeOfNode(node: Entry, mend: ReturnType<typeof mender>, told: Telling): Entry {
  const name = node.key.text.value;
  if (TAKEN.has(name)) {
    tell(told, {
      at: node.key.at,
      subject: 'name',
      message: `A node cannot be called ${quoted(name)}: as a target that is a way on.`,
      why: `Whatever leads to ${quoted(name)} goes somewhere else: no caller ever gets here by that name.`,
      suggestion: 'Give it a name of its own, here and wherever it is meant.',
    });
  }
  const { value } = node;
  if (value.kind === 'scalar' && value.value === null) tellEmptyNode(node, told);
  // What is no map at all has been told by then.
  if (value.kind !== 'map') return node;

  const { type, tree } = typedNode(node, value, told);
  // Without a type nobody can say which properties are right: one cause, one finding.
  if (type === undefined) return { key: node.key, value: tree };
  const schema = nodeSchemas[type]!();
  told.isDoubtful = false;
  const mended = mend(tree, schema);
  if (told.isDoubtful) validateNode(mended, type, node.key.at, told);
  judgeSense(mended, type, node, told);
  return { key: node.key, value: mended };
}

function tellEmptyNode({ key }: Entry, told: Telling): void {
  tell(told, {
    at: key.at,
    subject: 'type',
    message: `The node ${quoted(key.text.value)} is empty.`,
    why: 'Nobody can tell what happens to callers here.',
    suggestion: 'Write its properties below it, further to the right: `type` first, and what callers hear.',
  });
}

/** A node, and its type as written or as meant; one whose type nobody can guess has none, and is `unknown` to readers. */
function typedNode(
  node: Entry,
  map: MapTree,
  told: Telling,
): { readonly type: string | undefined; readonly tree: MapTree } {
  const written = entryOf(map, 'type') ?? misspeltType(map, told);
  const scalar = written?.value;
  if (scalar?.kind === 'scalar' && scalar.value !== null) {
    const type = typeOf(scalar, told);
    if (type === scalar.text.value && nameOf(written!.key) === 'type') return { type, tree: map };
    const value = type === scalar.text.value ? scalar : asMeant(scalar, type ?? 'unknown');
    return { type, tree: exchanged(map, written!, { key: asMeant(written!.key, 'type'), value }) };
  }
  const guess = typeToldBy(namesIn(map));
  tell(told, {
    at: scalar ? written!.key.at : node.key.at,
    subject: 'type',
    message: scalar
      ? `The \`type\` of ${quoted(node.key.text.value)} is empty.`
      : `${quoted(node.key.text.value)} has no \`type\`.`,
    why: 'The type tells what happens to callers here: without it nobody can.',
    suggestion: guess
      ? `By its properties it is ${nodeSchemas[guess]!().title}: write \`type: ${guess}\`.`
      : `Add \`type\`: ${either(Object.keys(nodeSchemas))}.`,
    fixes: guess && !written ? [addType(map, guess)] : [],
  });
  const added = addedEntry('type', guess ?? 'unknown', node.key.at);
  return { type: guess, tree: written ? exchanged(map, written, added) : { ...map, entries: [added, ...map.entries] } };
}

function exchanged(map: MapTree, old: Entry, entry: Entry): MapTree {
  return { ...map, entries: map.entries.map((other) => (other === old ? entry : other)) };
}

const OTHER_WORDS = new Set(['typ', 'tpye', 'tyep', 'ytpe', 'kind', 'typed', 'types']);

/** `tpye: menu` — the one property that must be known before the others can be. */
function misspeltType(map: MapTree, told: Telling): Entry | undefined {
  const entry = map.entries.find(({ key, value }) => {
    const word = value.kind === 'scalar' ? value.text.value : '';
    const isType = Object.hasOwn(nodeSchemas, word) || typeMeant(word).kind === 'sure';
    return isType && OTHER_WORDS.has(key.text.value.toLowerCase());
  });
  if (!entry) return undefined;
  const { value } = entry.key.text;
  tell(told, {
    at: entry.key.at,
    subject: 'type',
    message: `${quoted(value)} is not a property of a node; did you mean \`type\`?`,
    why: 'The type tells what happens to callers here: without it nobody can.',
    suggestion: 'Write `type`.',
    fixes: [fixOf('suggestion', 'settings', 'Write `type`', [entry.key.text.replace(0, value.length, 'type')])],
  });
  return entry;
}

function typeOf(scalar: ScalarTree, told: Telling): string | undefined {
  const word = scalar.text.value;
  if (Object.hasOwn(nodeSchemas, word)) return word;
  const guess = typeMeant(word);
  const isSure = guess.kind === 'sure';
  tell(told, {
    at: scalar.at,
    subject: 'type',
    message: `${quoted(word)} is not a type of node${isSure ? `; did you mean \`${guess.name}\`?` : '.'}`,
    why: 'The type tells what happens to callers here: with another word nobody can.',
    suggestion: isSure
      ? `Write \`${guess.name}\`.`
      : `Write ${either(guess.names.length > 0 ? guess.names : Object.keys(nodeSchemas))}.`,
    fixes: isSure
      ? [fixOf('suggestion', 'settings', `Write \`${guess.name}\``, [scalar.text.replace(0, word.length, guess.name)])]
      : [],
  });
  return isSure ? guess.name : undefined;
}

/** The edit that writes the type before the first property. */
function addType(map: MapTree, type: string) {
  const first = map.entries[0]!.key.at;
  const line = linesOf(first.source)[positionOf(first.source, first.start).line - 1]!;
  const indent = first.source.text.slice(line, first.start);
  if (!map.inline && !/^ *$/.test(indent)) return undefined;
  const isJson = /\.json$/i.test(first.source.path);
  const words = isJson ? `"type": "${type}"` : `type: ${type}`;
  const text = map.inline ? `${words}, ` : `${words}\n${indent}`;
  return fixOf('suggestion', 'settings', `Add \`type: ${type}\``, [{ span: { ...first, end: first.start }, text }]);
}
