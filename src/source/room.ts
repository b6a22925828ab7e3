import type { Edit } from './edit.ts';
import { linesOf, positionOf, type Source, type Span } from './source.ts';
import { type ListTree, type MapTree, nameOf, type Tree } from './tree.ts';

/** Where something can be added to a map or a list, and how it is written there. */
export interface Room {
  /** After its last entry: the end of that line in block style, else before the closing bracket. */
  readonly at: Span;
  /** In block style, after the first entry of a map; absent where that goes on over several lines. */
  readonly top?: Span | undefined;
  /** In block style: spaces before each name, or each dash. */
  readonly indent: number;
  /** `line`: line by line. `inline`: between brackets. `json`: so, with names in quotes. */
  readonly style: 'line' | 'inline' | 'json';
  /** In a list of maps: how the last of these is written. */
  readonly items?: Room['style'] | undefined;
  /** What stands before it between brackets: something that a comma must part it from, a comma, or nothing. */
  readonly after: 'entry' | 'comma' | 'nothing';
  /** The properties that are there, whether written here or taken over from elsewhere. */
  readonly names: readonly string[];
}

/** What a fix writes after a name. */
export type NewValue = string | number | boolean | readonly NewValue[] | { readonly [name: string]: NewValue };

export type NewMap = { readonly [name: string]: NewValue };

/** The room in a map or a list that is written here, and not only named here; none where it is empty. */
export function roomIn(tree: Tree | undefined, within: Span): Room | undefined {
  if (!tree || tree.kind === 'scalar' || !holds(within, tree.at)) return undefined;
  if (tree.inline) return roomBetween(tree);
  const isEmpty = (tree.kind === 'map' ? tree.entries : tree.items).length === 0;
  return isEmpty ? undefined : new RoomBelow(tree);
}

const namesIn = (tree: MapTree | ListTree) => (tree.kind === 'map' ? tree.entries.map(({ key }) => nameOf(key)) : []);

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function roomBetween(tree: MapTree | ListTree): Room | undefined {
  const { source, start, end } = tree.at;
  if (source.text[end - 1] !== '}' && source.text[end - 1] !== ']') return undefined;
  const inside = source.text.slice(start, end - 1).trimEnd();
  const at = start + inside.length;
  // A comment would swallow what is put after it.
  if (inside.includes('#') && /\s#/.test(inside.slice(inside.lastIndexOf('\n') + 1))) return undefined;
  return {
    at: { source, start: at, end: at },
    indent: 0,
    // Only whoever writes there needs to know.
    get style() {
      const isJson = [inside, source.text].some((text) => /^\uFEFF?\s*[[{]\s*(?:\{\s*)?"/.test(text.slice(0, 80)));
      return isJson ? 'json' : 'inline';
    },
    after: source.text[at - 1] === ',' ? 'comma' : at === start + 1 ? 'nothing' : 'entry',
    names: namesIn(tree),
  };
}

/** Every map and list of a file has it, and hardly any is asked where it is: so that is found out only then. */
class RoomBelow implements Room {
  readonly style = 'line';
  readonly after = 'entry';
  readonly items: Room['items'];
  readonly names: Room['names'];
  readonly #whole: Span;
  /** Where the first name ends, and what stands under it: -1 where that is not written here. */
  readonly #first: number;
  readonly #under: number;

  constructor(tree: MapTree | ListTree) {
    const first = tree.kind === 'map' ? tree.entries[0] : undefined;
    const last = tree.kind === 'list' ? tree.items.at(-1) : undefined;
    this.items = last?.kind === 'map' && last.inline ? 'inline' : 'line';
    this.names = namesIn(tree);
    this.#whole = tree.at;
    this.#first = first ? first.key.at.end : -1;
    this.#under = first && holds(tree.at, first.value.at) ? first.value.at.end : -1;
  }

  get at(): Span {
    const { source, start, end } = this.#whole;
    return endOfLine(source, Math.max(start, end - 1));
  }

  get top(): Span | undefined {
    const { source, start } = this.#whole;
    const isShort = this.#under >= 0 && lineOf(source, start) === lineOf(source, this.#under);
    return isShort ? endOfLine(source, this.#first) : undefined;
  }

  get indent(): number {
    const { source, start } = this.#whole;
    return positionOf(source, start).column - 1;
  }
}

const lineOf = (source: Source, offset: number) => positionOf(source, offset).line;

function endOfLine(source: Source, offset: number): Span {
  const next = linesOf(source)[lineOf(source, offset)] ?? source.text.length;
  const end = next - /(?:\r\n|\n|\r)?$/.exec(source.text.slice(Math.max(0, next - 2), next))![0].length;
  return { source, start: end, end };
}

/** The edit that adds a property to a map; none where it is there already. `top` puts it after the first one. */
export function withProperty(room: Room | undefined, name: string, value: NewValue, place?: 'top'): Edit | undefined {
  return withProperties(room, { [name]: value }, place);
}

/** The same for several at once. */
export function withProperties(room: Room | undefined, added: NewMap, place?: 'top'): Edit | undefined {
  if (!room || Object.keys(added).some((name) => room.names.includes(name))) return undefined;
  const { at, top, indent, style } = room;
  if (style !== 'line') return { span: at, text: parted(room, pairsOf(added, style).join(', ')) };
  const lines = pairsOf(added, style).map((pair) => `\n${' '.repeat(indent)}${pair}`);
  return { span: (place && top) ?? at, text: lines.join('') };
}

/** The edit that adds maps at the end of a list. */
export function withItems(room: Room | undefined, added: readonly NewMap[]): Edit | undefined {
  if (!room || added.length === 0) return undefined;
  const { at, indent, style } = room;
  if (style !== 'line') return { span: at, text: parted(room, added.map((item) => spelled(item, style)).join(', ')) };
  const text = added.map((item) => {
    const margin = `\n${' '.repeat(indent)}`;
    if (room.items === 'inline') return `${margin}- ${spelled(item, 'inline')}`;
    const [first, ...rest] = pairsOf(item, style);
    return `${margin}- ${first}${rest.map((pair) => `${margin}  ${pair}`).join('')}`;
  });
  return { span: at, text: text.join('') };
}

function parted({ after, at }: Room, text: string): string {
  if (after !== 'nothing') return `${after === 'comma' ? ' ' : ', '}${text}`;
  return /\s/.test(at.source.text[at.end] ?? '') ? ` ${text}` : ` ${text} `;
}

/** The properties of a map as they would be written, each with its name. */
export function pairsOf(map: NewMap, style: Room['style']): string[] {
  return Object.entries(map).map(
    ([name, value]) => `${style === 'json' ? JSON.stringify(name) : name}: ${spelled(value, style)}`,
  );
}

/** A value as it would be written in such a place. */
export function spelled(value: NewValue, style: Room['style']): string {
  if (typeof value === 'string') return style !== 'json' && isPlain(value, style) ? value : JSON.stringify(value);
  if (typeof value !== 'object') return String(value);
  const within = style === 'json' ? 'json' : 'inline';
  if (isList(value)) return `[${value.map((item) => spelled(item, within)).join(', ')}]`;
  return `{ ${pairsOf(value, within).join(', ')} }`;
}

const isList = (value: object): value is readonly NewValue[] => Array.isArray(value);

/** Whether YAML reads these words as such without quotes. */
function isPlain(value: string, style: Room['style']): boolean {
  if (!/^\p{L}|^\d+[a-z]/u.test(value) || /: | #|:$|\s$|\n/.test(value)) return false;
  if (style === 'inline' && /[,[\]{}]/.test(value)) return false;
  return !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
}

/** The room right after an item of a list that has room at its end. */
export function roomAfter(list: Room | undefined, { source, end }: Span): Room | undefined {
  if (!list) return undefined;
  const { top, indent, style, items, names } = list;
  const at = style === 'line' ? endOfLine(source, Math.max(0, end - 1)) : { source, start: end, end };
  return { at, top, indent, style, items, after: 'entry', names };
}

/**
 * The edit that takes out the lines of an entry that stands on lines of its own, and the empty line that parted it from the next;
 * none where something else stands on them.
 */
export function withoutLines({ source, start, end }: Span): Edit | undefined {
  const lineStart = linesOf(source)[lineOf(source, start) - 1]!;
  const lineEnd = linesOf(source)[lineOf(source, Math.max(start, end - 1))] ?? source.text.length;
  const isAlone =
    /^ *$/.test(source.text.slice(lineStart, start)) && /^\s*(?:#.*)?$/.test(source.text.slice(end, lineEnd).trimEnd());
  if (!isAlone) return undefined;
  const isAfterGap = /(?:^|\n)[ \t]*\r?\n$/.test(source.text.slice(Math.max(0, lineStart - 200), lineStart));
  const gap = isAfterGap ? /^[ \t]*(?:\r?\n|$)/.exec(source.text.slice(lineEnd))?.[0].length : 0;
  return { span: { source, start: lineStart, end: lineEnd + (gap ?? 0) }, text: '' };
}
