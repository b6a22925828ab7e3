import { firstNamed, type Growing, type ListTree, type MapTree, nameOf, type Tree } from '../tree.ts';
import { DOUBLE, FOLDED, LITERAL, PLAIN, SINGLE, type Style, trimmed, YamlScalar } from './scalar.ts';
import type { Duplicate, Page } from './yaml.ts';

/** Things within things, deeper than in any menu. */
const DEEPEST = 100;

/** The parser takes no longer names than 1024 letters. */
const LONGEST_NAME = 1000;

const NEW_LINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const GREATER = 62;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OCTAL = 111;
const HEX = 120;
const OPEN_MAP = 123;
const BAR = 124;
const CLOSE_MAP = 125;

/** Words that begin with one of these mean something else, or may. */
const SIGNS = '-?:,[]{}#&*!|>\'"%@`<~\uFEFF';

const NUMBER = /^(?:\+?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)$/;

const NOT_PLAIN = new Error('more than plain YAML');

/**
 * Reads a file in the plain part of YAML in which people write nearly all of theirs: names and values line by line, lists, words
 * with or without quotes, blocks, brackets, notes; and JSON. Of all else, and of all that is wrong, it knows nothing: where there
 * is any it gives up, and the parser reads the whole. What it does read, it reads just as the parser would, in a tenth of the time.
 */
export function readPlain(page: Page, duplicates: Duplicate[], most: { values: number; letters: number }) {
  const { text } = page.read;
  // In lines that end otherwise, and where a tab may stand for space, the rules are other ones.
  if (text.includes('\r') || text.includes('\t')) return undefined;
  let at = 0;
  /** Where in its line stands what comes next: -1 at the end of all. */
  let column = 0;
  /** Where the last value ends, with the note behind it. */
  let reached = 0;
  /** Whether notes below the last value that stand deeper belong to it. */
  let takesNotes = false;
  /** Notes on lines of their own since the last value. */
  const notes: { readonly column: number; readonly end: number }[] = [];
  let depth = 0;
  let values = 0;

  const endOfLine = (from: number): number => {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    if (end - from > most.letters) throw NOT_PLAIN;
    return end;
  };

  const counted = <T extends Tree>(tree: T): T => {
    values++;
    if (values > most.values) throw NOT_PLAIN;
    return tree;
  };

  /** Goes on from the beginning of a line to what is next written in it or below. */
  const findNext = (): void => {
    notes.length = 0;
    while (at < text.length) {
      const start = at;
      while (text.charCodeAt(at) === SPACE) at++;
      column = at - start;
      const sign = text.charCodeAt(at);
      if (sign === HASH) {
        const end = endOfLine(at);
        notes.push({ column, end });
        at = end + 1;
      } else if (sign === NEW_LINE) at++;
      else if (at < text.length) return;
    }
    column = -1;
  };

  const skipSpaces = (): void => {
    while (text.charCodeAt(at) === SPACE) at++;
  };

  /** Behind a value there may be a note; and below it nothing that belongs to it. */
  const endValue = (): void => {
    const end = at;
    skipSpaces();
    if (at < text.length && text.charCodeAt(at) !== NEW_LINE) {
      if (text.charCodeAt(at) !== HASH || at === end) throw NOT_PLAIN;
      at = endOfLine(at);
    }
    reached = at;
    takesNotes = true;
    at++;
    findNext();
  };

  const scalar = (
    value: string | number | boolean | null,
    words: string,
    start: number,
    end: number,
    style: Style,
    inline: boolean,
  ): YamlScalar => {
    if (end - start > most.letters) throw NOT_PLAIN;
    return counted(new YamlScalar(page, value, words, start, end, style, inline));
  };

  const quoted = (inline: boolean): YamlScalar => {
    const start = at;
    const isDouble = text.charCodeAt(at) === QUOTE;
    const mark = isDouble ? '"' : "'";
    at = text.indexOf(mark, start + 1) + 1;
    while (at > 0 && (isDouble ? isEscaped(text, at - 1) : text.charCodeAt(at) === APOSTROPHE)) {
      at = text.indexOf(mark, isDouble ? at : at + 1) + 1;
    }
    const raw = text.slice(start + 1, at - 1);
    if (at === 0 || raw.includes('\n')) throw NOT_PLAIN;
    const words = isDouble ? unescaped(raw) : raw.includes(mark) ? raw.replaceAll("''", mark) : raw;
    return scalar(words, words, start, at, isDouble ? DOUBLE : SINGLE, inline);
  };

  /** Words without quotes, line after line as long as they stand deeper. */
  const plain = (indent: number): YamlScalar => {
    const start = at;
    let words = '';
    let end = at;
    let isWhole = false;
    while (!isWhole) {
      const lineEnd = endOfLine(at);
      let line = text.slice(at, lineEnd);
      const note = line.indexOf(' #');
      if (note >= 0) line = line.slice(0, note);
      line = line.slice(0, endOfWords(line, line.length));
      if (line.includes(': ') || line.charCodeAt(line.length - 1) === COLON) throw NOT_PLAIN;
      words = words === '' ? line : `${words} ${line}`;
      end = at + line.length;
      reached = lineEnd;
      at = lineEnd + 1;
      findNext();
      isWhole = column <= indent;
      // Lines go on right below, and not after a note.
      if (!isWhole && (note >= 0 || at - column !== lineEnd + 1)) throw NOT_PLAIN;
    }
    takesNotes = true;
    return scalar(meaningOf(words), words, start, end, PLAIN, false);
  };

  /** `>-` and the like, and the lines below. */
  const block = (indent: number): YamlScalar => {
    const start = at;
    const isFolded = text.charCodeAt(at) === GREATER;
    at++;
    const isStripped = text.charCodeAt(at) === DASH;
    if (isStripped) at++;
    if (text.charCodeAt(at) !== NEW_LINE) throw NOT_PLAIN;
    at++;
    const first = at;
    skipSpaces();
    const margin = at - first;
    if (margin <= indent || at >= text.length || text.charCodeAt(at) === NEW_LINE) throw NOT_PLAIN;
    let words = '';
    let gap = '';
    let end = first;
    at = first;
    while (at < text.length) {
      const lineStart = at;
      skipSpaces();
      const deep = at - lineStart;
      const lineEnd = endOfLine(at);
      if (at === lineEnd) {
        // Spaces on an empty line may be part of the words.
        if (deep > 0 || at === text.length) throw NOT_PLAIN;
        gap += '\n';
      } else if (deep < margin) {
        at = lineStart;
        break;
      } else {
        if (isFolded && deep > margin) throw NOT_PLAIN;
        if (words !== '') words += isFolded ? gap || ' ' : `${gap}\n`;
        words += text.slice(lineStart + margin, lineEnd);
        gap = '';
        end = Math.min(lineEnd + 1, text.length);
      }
      at = lineEnd + 1;
    }
    if (!isStripped) words += '\n';
    reached = end;
    takesNotes = false;
    findNext();
    return scalar(words, words, start, end, isFolded ? FOLDED : LITERAL, false);
  };

  const isEmpty = (offset: number): boolean => {
    const sign = text.charCodeAt(offset);
    return sign === SPACE || sign === NEW_LINE || offset >= text.length;
  };

  const plainInline = (): YamlScalar => {
    const start = at;
    if (SIGNS.includes(text.charAt(at))) throw NOT_PLAIN;
    for (; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      if (sign === COMMA || sign === CLOSE_MAP || sign === CLOSE_LIST || sign === NEW_LINE) break;
      if (sign === COLON && isEmpty(at + 1)) break;
      if (sign === OPEN_MAP || sign === OPEN_LIST) throw NOT_PLAIN;
      if (sign === COLON && ',[]{}'.includes(text.charAt(at + 1))) throw NOT_PLAIN;
      if (sign === HASH && text.charCodeAt(at - 1) === SPACE) throw NOT_PLAIN;
    }
    const end = endOfWords(text, at);
    const words = text.slice(start, end);
    return scalar(meaningOf(words), words, start, end, PLAIN, true);
  };

  const wordsInline = (): YamlScalar => (isQuote(text.charCodeAt(at)) ? quoted(true) : plainInline());

  /** `{ … }` and `[ … ]`, of which each line stands deeper than what they stand in, but for the bracket that closes all. */
  const bracketed = (indent: number, isOuter: boolean): Tree => {
    const start = at;
    const isMap = text.charCodeAt(at) === OPEN_MAP;
    const close = isMap ? CLOSE_MAP : CLOSE_LIST;
    const map: Growing = { entries: [] };
    const items: Tree[] = [];
    const skip = (): void => {
      skipSpaces();
      while (text.charCodeAt(at) === NEW_LINE) {
        const line = at + 1;
        at = line;
        skipSpaces();
        const isLast = isOuter && text.charCodeAt(at) === close;
        if (at - line < (isLast ? indent : indent + 1) && text.charCodeAt(at) !== NEW_LINE) throw NOT_PLAIN;
      }
    };
    const value = (): Tree => {
      const sign = text.charCodeAt(at);
      return sign === OPEN_MAP || sign === OPEN_LIST ? bracketed(indent, false) : wordsInline();
    };
    deeper();
    at++;
    skip();
    while (text.charCodeAt(at) !== close) {
      if (isMap) {
        const first = at;
        const key = wordsInline();
        endName(at - first, key.quoted);
        skip();
        add(map, key, value());
      } else items.push(value());
      skip();
      if (text.charCodeAt(at) === COMMA) {
        at++;
        skip();
      } else if (text.charCodeAt(at) !== close) throw NOT_PLAIN;
    }
    at++;
    depth--;
    return isMap ? mapOf(map, start, at, true) : listOf(items, start, at, true);
  };

  const deeper = (): void => {
    depth++;
    if (depth > DEEPEST) throw NOT_PLAIN;
  };

  const mapOf = ({ entries }: Growing, start: number, end: number, inline: boolean): MapTree =>
    counted({ kind: 'map', entries, at: trimmed(page, start, end), inline });

  const listOf = (items: readonly Tree[], start: number, end: number, inline: boolean): ListTree =>
    counted({ kind: 'list', items, at: trimmed(page, start, end), inline });

  const add = (map: Growing, key: YamlScalar, value: Tree): void => {
    const entry = { key, value };
    const first = firstNamed(map, nameOf(key));
    if (first) duplicates.push({ first, again: entry });
    map.entries.push(entry);
  };

  /** The colon after a name, and something that parts it from what follows. */
  const endName = (length: number, maybeClose = false): void => {
    if (text.charCodeAt(at) !== COLON || text.charCodeAt(at - 1) === SPACE || length > LONGEST_NAME) throw NOT_PLAIN;
    at++;
    if (!maybeClose && !isEmpty(at)) throw NOT_PLAIN;
  };

  const name = (): YamlScalar => {
    const start = at;
    const key = isQuote(text.charCodeAt(at)) ? quoted(false) : plainName();
    endName(at - start);
    return key;
  };

  const plainName = (): YamlScalar => {
    const start = at;
    at = endOfName();
    if (at < 0) throw NOT_PLAIN;
    const words = text.slice(start, at);
    return scalar(meaningOf(words), words, start, at, PLAIN, false);
  };

  /** Where the name ends that stands here; -1 where none does. */
  const endOfName = (): number => {
    if (SIGNS.includes(text.charAt(at))) return -1;
    for (let end = at; end < text.length; end++) {
      const sign = text.charCodeAt(end);
      if (sign === NEW_LINE || (sign === HASH && text.charCodeAt(end - 1) === SPACE)) return -1;
      if (sign === COLON && isEmpty(end + 1)) return end;
    }
    return -1;
  };

  /** What stands after a name or a dash in the same line. */
  const inLine = (indent: number): Tree => {
    const sign = text.charCodeAt(at);
    if (sign === GREATER || sign === BAR) return block(indent);
    if (isQuote(sign) || sign === OPEN_MAP || sign === OPEN_LIST) {
      const value = isQuote(sign) ? quoted(false) : bracketed(indent, true);
      endValue();
      return value;
    }
    if (SIGNS.includes(text.charAt(at))) throw NOT_PLAIN;
    return plain(indent);
  };

  const isItem = (): boolean => text.charCodeAt(at) === DASH && isEmpty(at + 1);

  /** What stands after a name: in its line, or below it. */
  const under = (indent: number): Tree => {
    skipSpaces();
    const empty = at;
    const sign = text.charCodeAt(at);
    const hasNote = sign === HASH;
    if (at < text.length && sign !== NEW_LINE && !hasNote) return inLine(indent);
    at = endOfLine(at) + 1;
    findNext();
    if (column > indent || (column === indent && isItem())) return isItem() ? list() : map();
    if (hasNote || notes.length > 0) throw NOT_PLAIN;
    reached = empty;
    return scalar(null, '', empty, empty, PLAIN, false);
  };

  const map = (): MapTree => {
    const start = at;
    const indent = column;
    const growing: Growing = { entries: [] };
    deeper();
    do {
      const key = name();
      add(growing, key, under(indent));
    } while (column === indent);
    depth--;
    return mapOf(growing, start, endOfBlock(indent), false);
  };

  const list = (): ListTree => {
    const start = at;
    const indent = column;
    const items: Tree[] = [];
    deeper();
    do {
      const line = at - indent;
      at++;
      skipSpaces();
      if (at >= text.length || text.charCodeAt(at) === NEW_LINE) throw NOT_PLAIN;
      column = at - line;
      items.push(endOfName() >= 0 ? map() : inLine(indent));
    } while (column === indent && isItem());
    depth--;
    return listOf(items, start, endOfBlock(indent), false);
  };

  /** Notes below the last value of a block belong to it where they stand deeper, or to the block, or to what is around it. */
  const endOfBlock = (indent: number): number => {
    if (column > indent) throw NOT_PLAIN;
    let count = 0;
    if (takesNotes) while (count < notes.length && notes[count]!.column > indent) reached = notes[count++]!.end;
    takesNotes = false;
    const end = reached;
    notes.splice(0, count);
    if (indent > 0 && notes.some((note) => note.column >= indent)) {
      reached = notes.at(-1)!.end;
      notes.length = 0;
    }
    return end;
  };

  try {
    if (text.startsWith('---\n')) at = 4;
    findNext();
    if (column !== 0) return undefined;
    const root = text.charCodeAt(at) === OPEN_MAP ? (inLine(-1) as MapTree) : map();
    return column < 0 ? root : undefined;
  } catch (error) {
    if (error !== NOT_PLAIN) throw error;
    return undefined;
  }
}

const isQuote = (sign: number): boolean => sign === QUOTE || sign === APOSTROPHE;

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (quote - first) % 2 === 1;
}

/** What JSON knows too means the same there. */
function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`);
  } catch {
    throw NOT_PLAIN;
  }
}

/** Where words end that spaces may follow. */
function endOfWords(text: string, end: number): number {
  let last = end;
  while (text.charCodeAt(last - 1) === SPACE) last--;
  return last;
}

/** What YAML takes plain words for. */
function meaningOf(words: string): string | number | boolean | null {
  const first = words.charCodeAt(0);
  if (first > NINE) return words.length < 6 ? named(words) : words;
  const last = words.charCodeAt(words.length - 1);
  if (((last >= ZERO && last <= NINE) || last === DOT) && NUMBER.test(words)) return Number(words);
  // There are numbers of other kinds too: `.5`, `+.inf`, `0x1F`, `0o17`.
  const second = words.charCodeAt(1);
  const isOther = first === PLUS ? second === DOT : first === ZERO ? second === OCTAL || second === HEX : first === DOT;
  if (isOther) throw NOT_PLAIN;
  return words;
}

function named(words: string): string | boolean | null {
  switch (words) {
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    default:
      return words;
  }
}
