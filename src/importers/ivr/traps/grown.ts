import { beginsLarge } from '../../../language/words/letters.ts';
import type { Source } from '../../../source/source.ts';
import { type Entry, type ListTree, type MapTree, nameOf, type ScalarTree, type Tree } from '../../../source/tree.ts';
import type { YamlFile } from '../../../source/yaml/yaml.ts';
import { quoteEdits, short, spanOf, type Trap, trap } from './trap.ts';

/** The properties under which words stand that callers hear. */
const SPOKEN = new Set(['say', 'ask', 'text', 'label', 'no_input', 'no_match', 'confirm']);

/** The traps that no parser sees: what came of them is YAML too, only not what was meant. */
export function grownTraps({ source, documents, duplicates }: YamlFile): Trap[] {
  const traps = duplicates.map(({ first, again }) => twice(first.key, again.key));
  const seen = new Set<Tree>();
  const lookUnder = (tree: Tree, name: string): void => {
    if (tree.kind === 'scalar' || seen.has(tree)) return;
    seen.add(tree);
    if (tree.kind === 'list') {
      const isSpoken = SPOKEN.has(name);
      if (isSpoken) for (const found of cutInList(source, tree)) traps.push(found);
      for (const item of tree.items) {
        const grown = isSpoken ? (onlyBraces(source, item) ?? onlyColon(source, item)) : undefined;
        if (grown) traps.push(grown);
        lookUnder(item, name);
      }
      return;
    }
    for (const found of equalNumbers(tree)) traps.push(found);
    if (tree.inline) for (const found of cutInMap(source, tree)) traps.push(found);
    for (const { key, value } of tree.entries) {
      // Of every value in the file most are words under a name: nothing grows out of these.
      if (value.kind === 'scalar') continue;
      const property = nameOf(key);
      const braces = SPOKEN.has(property) ? onlyBraces(source, value) : undefined;
      if (braces) traps.push(braces);
      else lookUnder(value, property);
    }
  };
  for (const { root } of documents) if (root) lookUnder(root, '');
  return traps;
}

function twice(first: ScalarTree, again: ScalarTree): Trap {
  const { value } = again.text;
  const isSame = first.quoted === again.quoted && value === first.text.value;
  return trap({
    rule: 'yaml-same-key',
    at: again.at,
    message: isSame
      ? `\`${short(value)}\` is there twice.`
      : `\`${short(sourceOf(first))}\` and \`${short(sourceOf(again))}\` are one and the same name.`,
    why: 'Tools keep one of the two, and not all the same one: what stands under the other never reaches a caller.',
    suggestion: 'Keep one, or give one of them another name.',
    related: [{ at: first.at, message: 'the first of the two, which is read here' }],
  });
}

function sourceOf({ at }: ScalarTree): string {
  return at.source.text.slice(at.start, at.end);
}

const NONE: readonly Trap[] = [];

/** `1` and `01`: to YAML both are the number one. */
function equalNumbers({ entries }: MapTree): readonly Trap[] {
  const isNumber = ({ key }: Entry) => typeof key.value === 'number' && !key.quoted;
  if (!entries.some(isNumber)) return NONE;
  const traps: Trap[] = [];
  const byNumber = new Map<ScalarTree['value'], ScalarTree>();
  for (const { key } of entries.filter(isNumber)) {
    const first = byNumber.get(key.value);
    if (first && first.text.value !== key.text.value) traps.push(twice(first, key));
    else byNumber.set(key.value, key);
  }
  return traps;
}

/** `{ say: For sales, press 1, to: x }`: the comma ends the prompt, and `press 1` becomes a name. */
function cutInMap(source: Source, { entries }: MapTree): readonly Trap[] {
  if (!entries.some((entry) => isPiece(source, entry))) return NONE;
  const traps: Trap[] = [];
  // Where the pieces that begin at an entry end: at once, where it is none.
  const ends = entries.map((_, index) => index);
  for (let index = entries.length - 1; index > 0; index--) {
    if (isPiece(source, entries[index]!)) ends[index] = ends[index + 1] ?? entries.length;
  }
  for (let index = 1; index < entries.length; index++) {
    const before = entries[index - 1]!;
    const last = ends[index]!;
    if (last === index || before.value.kind !== 'scalar' || before.value.quoted || before.value.value === null)
      continue;
    const end = endOf(entries[last - 1]!);
    const piece = entries[index]!.key;
    const isUnheard = UNHEARD.has(nameOf(before.key));
    traps.push(cut(source, before.value.at.start, end, piece.at.start, piece.text.value, isUnheard));
    index = last;
  }
  return traps;
}

/** A name of several words, or one that nothing stands under, not even after a colon. */
function isPiece(source: Source, { key, value }: Entry): boolean {
  if (key.quoted || value.kind !== 'scalar' || nameOf(key) === '') return false;
  if (value.value === null && !/^\s*:/.test(source.text.slice(key.at.end, key.at.end + 40))) return true;
  return !value.quoted && /\s/.test(nameOf(key));
}

function endOf({ key, value }: Entry): number {
  return value.kind === 'scalar' && value.value === null ? key.at.end : value.at.end;
}

/** `[Sorry, that isn't a choice., Still nothing.]`: a piece goes on in small letters where the one before has not ended. */
function* cutInList(source: Source, { items, inline }: ListTree): Generator<Trap> {
  if (!inline) return;
  for (let index = 1; index < items.length; index++) {
    const before = items[index - 1]!;
    let last = index;
    while (last < items.length && goesOn(items[last - 1]!, items[last]!)) last++;
    if (last === index) continue;
    const piece = items[index]!;
    const end = items[last - 1]!.at.end;
    yield cut(source, before.at.start, end, piece.at.start, source.text.slice(piece.at.start, piece.at.end));
    index = last;
  }
}

function goesOn(before: Tree, tree: Tree): boolean {
  if (before.kind !== 'scalar' || tree.kind !== 'scalar' || before.quoted || tree.quoted) return false;
  return !/[.!?…]$/.test(before.text.value) && /^\p{Ll}/u.test(tree.text.value);
}

/** Properties whose words are for the people who keep the file, or for the machine. */
const UNHEARD: ReadonlySet<string> = new Set(['note', 'name', 'does', 'team', 'owner', 'role', 'when', 'on']);

function cut(source: Source, start: number, end: number, piece: number, words: string, unheard = false): Trap {
  const what = unheard ? 'words' : 'prompt';
  return trap({
    rule: 'yaml-comma',
    at: spanOf(source, piece, end),
    message: 'A comma inside `{ }` or `[ ]` ends the words before it: these are cut off.',
    why: unheard
      ? `They break off before "${short(words)}", and what follows stands for nothing.`
      : `Callers hear the prompt break off before "${short(words)}".`,
    suggestion: `Put the ${what} in quotes, or on a line of ${unheard ? 'their' : 'its'} own without brackets.`,
    fix: [`Put the ${what} in quotes`, quoteEdits(source, start, end)],
  });
}

/** `say: {name}`: a value that is filled in, and to YAML a map with a name and nothing under it. */
function onlyBraces(source: Source, tree: Tree): Trap | undefined {
  if (tree.kind !== 'map' || !tree.inline || tree.entries.length !== 1) return undefined;
  const text = source.text.slice(tree.at.start, tree.at.end);
  return /^\{[^{}:,\n]{1,80}\}$/.test(text) ? brace(source, tree.at.start, tree.at.end) : undefined;
}

/** Words that begin with a sign that means something to YAML. */
export function brace(source: Source, start: number, end: number): Trap {
  const words = source.text.slice(start, end);
  const [, sign] = /^(\{\{|\{%|[^\s\w])/.exec(words) ?? ['', words.slice(0, 1)];
  const named = sign === '`' ? 'a backtick' : `\`${sign}\``;
  return trap({
    rule: 'yaml-brace',
    at: spanOf(source, start, start + sign!.length),
    message: `Words that begin with ${named} are no words to YAML.`,
    why: `${MEANING[sign!.charAt(0)] ?? 'YAML takes it for a sign of its own'}: callers would not hear "${short(words)}".`,
    suggestion: 'Put the whole of it in quotes.',
    fix: ['Put it in quotes', quoteEdits(source, start, end)],
  });
}

const MEANING: Readonly<Record<string, string>> = {
  '{': 'It takes the brace for the beginning of a map of properties',
  '[': 'It takes the bracket for the beginning of a list',
  '!': 'It takes the word after the `!` for a mark of its own',
  '&': 'It takes the word after the `&` for a mark of its own',
  '*': 'It takes the `*` for a reference to another place',
  '-': 'It takes the dash for the beginning of a list',
  '?': 'It takes the question mark for the beginning of a name',
  '>': 'It takes the `>` for the head of a block of lines',
  '|': 'It takes the `|` for the head of a block of lines',
};

/** `- Sorry: try again`: a prompt of a list that has become a map of one name. */
function onlyColon(source: Source, tree: Tree): Trap | undefined {
  if (tree.kind !== 'map' || tree.inline || tree.entries.length !== 1) return undefined;
  const { key, value } = tree.entries[0]!;
  if (key.quoted || value.kind !== 'scalar') return undefined;
  return /\s/.test(key.text.value) || beginsLarge(key.text.value)
    ? colon(source, key.at.start, key.at.end, Math.max(value.at.end, key.at.end + 1))
    : undefined;
}

/** Words with a colon and a space in them: what stands before the colon becomes a name. */
export function colon(source: Source, start: number, mark: number, end: number): Trap {
  return trap({
    rule: 'yaml-colon',
    at: spanOf(source, mark, mark + 1),
    message: 'A colon inside a prompt makes a name of the words before it.',
    why: `Callers would hear nothing of "${short(source.text.slice(start, end))}".`,
    suggestion: 'Put the whole prompt in quotes.',
    fix: ['Put the prompt in quotes', quoteEdits(source, start, end)],
  });
}
