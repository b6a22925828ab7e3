import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  Lexer,
  type Node,
  Parser,
  type Scalar,
  type ScalarTag,
  type Tags,
  type YAMLSeq,
} from 'yaml';
import type { Edit } from '../edit.ts';
import type { Source, Span } from '../source.ts';
import { composed } from '../text.ts';
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
import { type Amended, amended } from './amended.ts';
import { trimmed, YamlScalar } from './scalar.ts';

/** A YAML file: its documents, and whatever was wrong with the way it is written, as facts for an importer to put into words. */
export interface YamlFile {
  readonly source: Source;
  /** Every document of the file; what could be understood of it, even where it is broken. */
  readonly documents: readonly YamlDocument[];
  /** In the order of the file. */
  readonly faults: readonly Fault[];
  /** Keys that are written twice in one map, as the words they are: `1` and `"1"` are the same. */
  readonly duplicates: readonly { readonly first: Entry; readonly again: Entry }[];
  /** Every comment, from its `#` to the end of its line. Read from the file when first asked for. */
  comments(): readonly Span[];
}

export interface YamlDocument {
  /** Absent where there is nothing but comments. */
  readonly root: Tree | undefined;
  readonly at: Span;
}

export interface Fault {
  /** The parser's own code, or one of ours: a key that is no words, an alias within itself, aliases that multiply, an alias of nothing. */
  readonly code: string;
  readonly at: Span;
  /** The parser's words, for whoever builds ivrlint: never shown. */
  readonly detail: string;
}

/** More values than this are no menu but an attack or an accident, and so are more that stand only for others. */
const MOST_VALUES = 1_500_000;
const MOST_REPEATED = 250_000;

/**
 * Reads YAML 1.2 with anchors, aliases and merge keys. Never throws, and takes time in proportion to the text.
 *
 * With edits it reads what the source would say after them, while every place is one of the source as it is: so the
 * rest of a file can be read although something in it is broken.
 */
export function readYaml(source: Source, edits: readonly Edit[] = []): YamlFile {
  const read = amended(source, edits);
  // In a broken file the parser counts beyond the end.
  const origin = (offset: number) => read.origin(Math.min(offset, read.text.length));
  const span = (start: number, end: number): Span => {
    const from = origin(start);
    return { source, start: from, end: Math.max(from, origin(end)) };
  };
  const faults: Fault[] = [];
  const duplicates: { first: Entry; again: Entry }[] = [];
  const fault = (code: string, start: number, end: number, detail: string) => {
    faults.push({ code, at: span(start, Math.max(start, Math.min(end, read.text.length))), detail });
  };

  const documents = documentsOf(read.text, fault).map((document) => {
    for (const error of [...document.errors, ...document.warnings]) fault(error.code, ...error.pos, error.message);
    const [start, end] = [document.range[0], document.range[2]];
    const root = document.contents ? build({ source, read, span }, document.contents, fault, duplicates) : undefined;
    return { root, at: span(start, end) };
  });

  faults.sort((a, b) => a.at.start - b.at.start);
  let comments: readonly Span[] | undefined;
  return {
    source,
    documents,
    faults,
    duplicates,
    comments: () => {
      comments ??= commentsOf(read.text, span);
      return comments;
    },
  };
}

type Report = (code: string, start: number, end: number, detail: string) => void;

/** What is being read, and where its characters are. */
export interface Page {
  readonly source: Source;
  readonly read: Amended;
  span(start: number, end: number): Span;
}

function documentsOf(text: string, fault: Report): Document.Parsed[] {
  // Duplicate keys are found in our own walk: the parser's way takes time that grows with the square of the keys.
  const composer = new Composer({
    uniqueKeys: false,
    prettyErrors: false,
    version: '1.2',
    logLevel: 'silent',
    // `!!omap`, `!!set` and the like would make other things of what is written than maps, lists and words.
    resolveKnownTags: false,
    customTags: WORDS_FIRST,
  });
  const parser = new Parser();
  const documents: Document.Parsed[] = [];
  const compose = (token: CST.Token) => {
    for (const document of composer.next(token)) documents.push(document as Document.Parsed);
  };
  try {
    parse(text, parser, compose);
    for (const document of composer.end(true, text.length)) documents.push(document as Document.Parsed);
    return documents;
  } catch (error) {
    const code = error === TOO_LONG ? 'WORDS_TOO_LONG' : 'RESOURCE_EXHAUSTION';
    fault(code, Math.max(0, parser.offset - 1), parser.offset, String(error));
    return [];
  }
}

/**
 * Most values are words: to see that at once takes a tenth of the time of finding that they are no numbers of any kind. So are times,
 * dates and shares, which begin with figures and go on with what no number has.
 */
const WORDS: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^(?:(?![-+.~\d]|(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$).|\d[\d.]*[^\d.eExo])/s,
  resolve: (words) => words,
};

/** After words most are keys of a telephone and truths; no value can be two of these. */
const WORDS_FIRST = (tags: Tags): Tags => [WORDS, 'int', 'bool', ...tags];

/** Things within things, deeper than any menu: millions of open brackets would take all memory that there is. */
const DEEPEST = 10_000;

/** Words and marks, with the space between them: some five to a value. */
const MOST_LEXEMES = 4_500_000;

/** Days of speech in one string. The parser puts it together letter by letter, and each takes as much as a word. */
const LONGEST_LEXEME = 8_000_000;
const TOO_LONG = new Error('too long a word');

function parse(text: string, parser: Parser, use: (token: CST.Token) => void): void {
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.length > LONGEST_LEXEME) throw TOO_LONG;
    // Nearly none of them ends something: what a loop needs besides is a tenth of the work.
    const tokens = parser.next(lexeme);
    for (let token = tokens.next(); !token.done; token = tokens.next()) use(token.value);
    if (++lexemes > MOST_LEXEMES) throw new RangeError('too many words');
    if (parser.stack.length > DEEPEST) throw new RangeError('nested too deep');
  }
  for (const token of parser.end()) use(token);
}

function build(
  page: Page,
  contents: Node,
  fault: Report,
  duplicates: { first: Entry; again: Entry }[],
): Tree | undefined {
  const anchors = new Map<string, Tree | undefined>();
  /** Of what aliases may stand for. */
  const sizes = new Map<Tree, number>();
  let total = 0;
  let repeated = 0;
  const stop = (code: string, start: number, end: number): never => {
    fault(code, start, end, `more than ${MOST_VALUES} values, or ${MOST_REPEATED} that are repeated`);
    throw STOP;
  };
  const nothing = (at: number): ScalarTree => {
    const span = page.span(at, at);
    return { kind: 'scalar', value: null, text: composed('', span), at: span, quoted: false };
  };
  const counted = <T extends Tree>(tree: T): T => {
    total++;
    if (total - repeated > MOST_VALUES) stop('RESOURCE_EXHAUSTION', 0, 0);
    return tree;
  };

  const walk = (node: Node | null, inline: boolean, after: number): Tree => {
    if (!node) return counted(nothing(after));
    const isWord = isScalar(node);
    if (!isWord && isAlias(node)) return resolve(node.source, node.range![0], node.range![1]);
    const { anchor } = node as Scalar;
    // While it is being read it stands for nothing: an alias to it from within is a circle.
    if (anchor) anchors.set(anchor, undefined);
    const before = total;
    const tree = isWord
      ? counted(new YamlScalar(page, node, inline))
      : isMap(node)
        ? mapOf(node, inline)
        : listOf(node as YAMLSeq, inline);
    if (anchor) {
      anchors.set(anchor, tree);
      sizes.set(tree, total - before);
    }
    return tree;
  };

  const resolve = (name: string, start: number, end: number): Tree => {
    const meant = anchors.get(name);
    if (!meant) {
      if (anchors.has(name)) fault('ALIAS_IN_ITSELF', start, end, `*${name} stands within &${name}`);
      else if (name !== '' && !name.endsWith(':')) fault('ALIAS_OF_NOTHING', start, end, `no &${name} before *${name}`);
      return counted(nothing(start));
    }
    const size = sizes.get(meant) ?? 1;
    if (repeated + size > MOST_REPEATED) stop('ALIAS_BOMB', start, end);
    repeated += size;
    total += size;
    return meant;
  };

  const listOf = (node: Node & { items: unknown[]; flow?: boolean | undefined }, inline: boolean): ListTree => {
    const [start, end] = node.range!;
    const flows = inline || node.flow === true;
    const items = (node.items as (Node | null)[]).map((item) => walk(item, flows, end));
    return counted({ kind: 'list', items, at: trimmed(page, start, end), inline: flows });
  };

  const mapOf = (
    node: Node & { items: { key: unknown; value: unknown }[]; flow?: boolean | undefined },
    inline: boolean,
  ): MapTree => {
    const [start, end] = node.range!;
    const flows = inline || node.flow === true;
    const map: Growing = { entries: [] };
    let merged: Tree[] | undefined;
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const key = keyNode ? walk(keyNode, flows, start) : counted(nothing(start));
      const keyEnd = keyNode?.range?.[1] ?? start;
      const value = walk((pair.value ?? null) as Node | null, flows, keyEnd);
      if (key.kind !== 'scalar') {
        fault('KEY_IS_NO_WORD', key.at.start, key.at.end, 'a map or a list as a key');
        continue;
      }
      const name = nameOf(key);
      if (name === '<<' && !key.quoted) {
        merged ??= [];
        merged.push(...(value.kind === 'list' ? value.items : [value]));
        continue;
      }
      const entry = { key, value };
      const first = firstNamed(map, name);
      if (first) duplicates.push({ first, again: entry });
      map.entries.push(entry);
    }
    for (const tree of merged ?? []) {
      if (tree.kind !== 'map') {
        fault('BAD_MERGE', tree.at.start, tree.at.end, '<< of something that is no map');
        continue;
      }
      for (const entry of tree.entries) if (!firstNamed(map, nameOf(entry.key))) map.entries.push(entry);
    }
    return counted({ kind: 'map', entries: map.entries, at: trimmed(page, start, end), inline: flows });
  };

  try {
    return walk(contents, false, 0);
  } catch (error) {
    if (error !== STOP && !(error instanceof RangeError)) throw error;
    if (error !== STOP) fault('RESOURCE_EXHAUSTION', 0, 0, String(error));
    return undefined;
  }
}

const STOP = new Error('not read to its end');

/** The comments of a file of which nothing else is wanted: in a fraction of the time that reading it takes. */
export function commentsIn(source: Source): readonly Span[] {
  const { text, origin } = amended(source, []);
  return commentsOf(text, (start, end) => ({ source, start: origin(start), end: origin(end) }));
}

/** The lexer's tokens, laid end to end, are the text: three of them are marks that stand for nothing in it. */
function commentsOf(text: string, span: Page['span']): readonly Span[] {
  if (!text.includes('#')) return [];
  const comments: Span[] = [];
  let at = 0;
  let isWords = false;
  for (const token of new Lexer().lex(text)) {
    if (token === '\u001F') isWords = true;
    else if (token !== '\u0002' && token !== '\u0018') {
      if (token.startsWith('#') && !isWords) comments.push(span(at, at + token.length));
      at += token.length;
      isWords = false;
    }
  }
  return comments;
}
