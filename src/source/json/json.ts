import { visit } from 'jsonc-parser';
import type { Edit } from '../edit.ts';
import type { Source, Span } from '../source.ts';
import { composed, type Text } from '../text.ts';
import {
  type Entry,
  firstNamed,
  type Growing,
  type ListTree,
  type MapTree,
  nameOf,
  type ScalarTree,
  type Tree,
} from '../tree.ts';
import { textOf } from './string.ts';

export interface JsonFile {
  /** All that could be read, also of a broken file; absent where there is nothing, or no JSON at all. */
  readonly root: Tree | undefined;
  /** In the order of the file. */
  readonly faults: readonly JsonFault[];
  /** A name that is written twice in one object. */
  readonly duplicates: readonly { readonly first: Entry; readonly again: Entry }[];
}

export interface JsonFault {
  readonly kind:
    | 'comment'
    /** Something that is no JSON, such as a bare word or a placeholder. */
    | 'stray word'
    | 'name missing'
    | 'value missing'
    | 'colon missing'
    | 'comma missing'
    | 'brace missing'
    | 'bracket missing'
    | 'quote missing'
    | 'bad escape'
    | 'bad number'
    /** A line break or another control character within quotes. */
    | 'bad character'
    /** Something follows what should be all. */
    | 'goes on'
    | 'empty'
    | 'too deep'
    | 'too big';
  readonly at: Span;
}

/** Things within things, deeper than any menu: what goes deeper is not read to its end. */
const DEEPEST = 500;

/** More values than this are no menu but an attack or an accident. */
const MOST_VALUES = 2_000_000;

/** A text in which the reader stumbles more often than this is no JSON: the rest of its faults are not told. */
const MOST_FAULTS = 100;

/** Reads JSON, with places. Never throws, goes on after a fault, and takes time in proportion to the text. */
export function readJson(source: Source): JsonFile {
  return read({
    text: source.text,
    span: (start, end) => ({ source, start, end }),
    edit: (start, end, words) => ({ span: { source, start, end }, text: words }),
  });
}

/** Reads JSON that is the value of a string: its places are those of the very characters in the file around it. */
export function readJsonIn(text: Text): JsonFile {
  return read({
    text: text.value,
    span: (start, end) => text.span(start, end),
    edit: (start, end, words) => text.replace(start, end, words),
  });
}

/** What is being read, and where its characters are. */
export interface Page {
  readonly text: string;
  span(start: number, end: number): Span;
  edit(start: number, end: number, words: string): Edit | undefined;
}

type Holder = (Growing & { readonly start: number }) | { readonly items: Tree[]; readonly start: number };

function read(page: Page): JsonFile {
  const faults: JsonFault[] = [];
  const duplicates: { first: Entry; again: Entry }[] = [];
  /** What is open, the innermost last; with the name that waits for its value in each object. */
  const open: Holder[] = [];
  const keys: (ScalarTree | undefined)[] = [];
  let root: Tree | undefined;
  let values = 0;

  const fault = (kind: JsonFault['kind'], start: number, end: number) => {
    if (faults.length < MOST_FAULTS) faults.push({ kind, at: page.span(start, Math.min(end, page.text.length)) });
  };
  const stop = (kind: 'too deep' | 'too big', at: number): never => {
    fault(kind, at, at + 1);
    throw STOP;
  };
  const put = (tree: Tree) => {
    if (++values > MOST_VALUES) stop('too big', tree.at.start);
    const holder = open.at(-1);
    if (!holder) root ??= tree;
    else if ('items' in holder) holder.items.push(tree);
    else {
      const key = keys[open.length - 1];
      if (!key) return;
      keys[open.length - 1] = undefined;
      const entry = { key, value: tree };
      const first = firstNamed(holder, nameOf(key));
      if (first) duplicates.push({ first, again: entry });
      holder.entries.push(entry);
    }
  };
  const begin = (holder: Holder) => {
    if (open.length >= DEEPEST) stop('too deep', holder.start);
    open.push(holder);
    keys[open.length - 1] = undefined;
  };
  const end = (at: number) => {
    const holder = open.pop();
    if (!holder) return;
    const span = page.span(holder.start, Math.min(at, page.text.length));
    put(
      'items' in holder
        ? ({ kind: 'list', items: holder.items, at: span, inline: true } satisfies ListTree)
        : ({ kind: 'map', entries: holder.entries, at: span, inline: true } satisfies MapTree),
    );
  };

  // A byte order mark is no fault; a space in its place keeps all others where they are.
  const text = page.text.startsWith('\uFEFF') ? ` ${page.text.slice(1)}` : page.text;
  try {
    visit(
      text,
      {
        onObjectBegin: (start) => begin({ entries: [], start }),
        onArrayBegin: (start) => begin({ items: [], start }),
        onObjectProperty: (name, start, length) => {
          keys[open.length - 1] = new JsonScalar(page, name, start, start + length);
        },
        onLiteralValue: (value, start, length) => put(new JsonScalar(page, value, start, start + length)),
        onObjectEnd: (start, length) => end(start + length),
        onArrayEnd: (start, length) => end(start + length),
        onError: (code, start, length) => {
          const placeholder = placeholderAt(text, start);
          if (placeholder) fault('stray word', ...placeholder);
          else fault(KINDS[code] ?? 'stray word', start, start + length);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (error !== STOP) throw error;
    // What is open has been read so far: it counts, as in a file that ends early.
    while (open.length > 0 && values <= MOST_VALUES) end(page.text.length);
  }
  if (root === undefined && page.text.trim() === '') return { root, faults: [emptiness(page)], duplicates };
  return { root, faults, duplicates };
}

const STOP = new Error('not read to its end');

/** `${name}`, `{{name}}`, `<%= name %>`: what a program is to fill in before anyone reads the file. */
function placeholderAt(text: string, at: number): [start: number, end: number] | undefined {
  const start = text.startsWith('{{', at - 1) ? at - 1 : at;
  const [found] =
    /^(?:\$\{[^{}\n]{0,80}\}|\{\{[^{}\n]{0,80}\}\}|<%[^%\n]{0,80}%>)/.exec(text.slice(start, start + 90)) ?? [];
  return found === undefined ? undefined : [start, start + found.length];
}

const emptiness = (page: Page): JsonFault => ({ kind: 'empty', at: page.span(0, 0) });

/** A word or a number. There are so many in a file that their places and texts are made only when they are asked for. */
class JsonScalar implements ScalarTree {
  readonly kind = 'scalar';
  readonly value: ScalarTree['value'];
  readonly #page: Page;
  readonly #start: number;
  readonly #end: number;
  #at: Span | undefined;
  #text: Text | undefined;

  constructor(page: Page, value: ScalarTree['value'], start: number, end: number) {
    this.value = value;
    this.#page = page;
    this.#start = start;
    this.#end = end;
  }

  get quoted(): boolean {
    return typeof this.value === 'string';
  }

  get at(): Span {
    this.#at ??= this.#page.span(this.#start, this.#end);
    return this.#at;
  }

  get text(): Text {
    this.#text ??= textIn(this.#page, this.value, this.#start, this.#end);
    return this.#text;
  }
}

function textIn(page: Page, value: ScalarTree['value'], start: number, end: number): Text {
  if (typeof value === 'string') return textOf(page, value, start, end);
  return composed(page.text.slice(start, end), page.span(start, end));
}

/** By the parser's number for it. */
const KINDS: Readonly<Record<number, JsonFault['kind']>> = {
  1: 'stray word',
  2: 'bad number',
  3: 'name missing',
  4: 'value missing',
  5: 'colon missing',
  6: 'comma missing',
  7: 'brace missing',
  8: 'bracket missing',
  9: 'goes on',
  10: 'comment',
  11: 'comment',
  12: 'quote missing',
  13: 'bad number',
  14: 'bad escape',
  15: 'bad escape',
  16: 'bad character',
};
