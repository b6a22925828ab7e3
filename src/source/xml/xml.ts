import { SaxesParser } from 'saxes';
import type { Source, Span } from '../source.ts';
import type { Text } from '../text.ts';
import { attributeText, cdataText, runText } from './words.ts';

export interface XmlFile {
  /** What could be read, also of a broken file; absent where there is nothing, or no XML at all. */
  readonly root: XmlElement | undefined;
  /** In the order of the file. */
  readonly faults: readonly XmlFault[];
}

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with the prefix of its namespace. */
  readonly name: string;
  /** Its name in its first tag. */
  readonly at: Span;
  /** All of it, from its first tag to the end of its last. */
  readonly whole: Span;
  /** In the order of the file; of two with one name, the first. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlChild[];
}

export interface XmlAttribute {
  readonly nameAt: Span;
  /** What stands between its quotes. */
  readonly text: Text;
  /** The same without its place, which takes a fraction of the time. */
  readonly value: string;
}

/** Words between tags, with the white space around them. */
export interface XmlWords {
  readonly kind: 'words';
  readonly text: Text;
  /** The same without its place, which takes a fraction of the time. */
  readonly value: string;
  /** Whether it is nothing but white space. */
  readonly isBlank: boolean;
}

export type XmlChild = XmlElement | XmlWords;

export interface XmlFault {
  readonly kind:
    | 'not closed'
    | 'closes nothing'
    | 'quote missing'
    | 'value missing'
    | 'same attribute'
    | 'unknown entity'
    | 'bare ampersand'
    /** The file makes up abbreviations of its own. They are never expanded, and nothing is ever fetched for them. */
    | 'own entities'
    | 'ends early'
    | 'goes on'
    | 'stray'
    | 'empty'
    | 'too deep'
    | 'too big';
  readonly at: Span;
}

/** Elements within elements, deeper than any menu: what goes deeper is not read to its end. */
const DEEPEST = 500;

/** More elements and attributes than this are no menu but an attack or an accident. */
const MOST_PARTS = 1_000_000;

/** A text in which the reader stumbles more often than this is no XML. */
const MOST_FAULTS = 100;

/**
 * Reads XML, with places. Never throws, goes on after a fault, takes time in proportion to the text, and knows no entities
 * but the five of XML itself and numbered characters.
 */
export function readXml(source: Source): XmlFile {
  const { text } = source;
  const faults: XmlFault[] = [];
  const open: Element[] = [];
  let root: XmlElement | undefined;
  let attributes: Map<string, XmlAttribute> | undefined;
  let start = 0;
  let parts = 0;
  /** Where what was read last ends, and so what is read next begins. */
  let done = 0;

  const parser = new SaxesParser({ xmlns: false, position: true });
  const span = (from: number, to: number): Span => ({ source, start: from, end: Math.max(from, to) });
  const fault = (kind: XmlFault['kind'], at: Span) => {
    faults.push({ kind, at });
    if (faults.length >= MOST_FAULTS) throw STOP;
  };
  const count = () => {
    if (++parts <= MOST_PARTS) return;
    faults.push({ kind: 'too big', at: span(parser.position - 1, parser.position) });
    throw STOP;
  };
  const put = (child: XmlChild) => {
    const holder = open.at(-1);
    if (holder) holder.children.push(child);
    else if (child.kind === 'element') root ??= child;
  };
  const begin = (name: string) => {
    count();
    const from = text.lastIndexOf('<', parser.position - 1);
    start = from;
    attributes = undefined;
    if (open.length < DEEPEST) return;
    faults.push({ kind: 'too deep', at: span(from, from + 1 + name.length) });
    throw STOP;
  };
  const close = (end: number) => {
    const element = open.pop();
    if (element) element.end = end;
  };
  const skip = () => {
    done = parser.position;
  };

  parser.on('error', ({ message }) => {
    // That is told where the name stands; the parser tells it at the end of the tag.
    if (message.includes('duplicate attribute')) return;
    const last = message.includes('unclosed tag') ? open.at(-1) : undefined;
    if (last) close(text.length);
    if (last) fault('not closed', span(last.whole.start, last.at.end));
    else fault(...judged(message, text, parser.position, span));
  });
  parser.on('opentagstart', ({ name }) => begin(name));
  parser.on('attribute', ({ name, value }) => {
    count();
    const end = parser.position - 1;
    const quote = text[end];
    // Without quotes it has been told, and it is as if it were not there.
    if (quote !== '"' && quote !== "'") return;
    const from = text.lastIndexOf(quote, end - 1) + 1;
    const nameStart = text.lastIndexOf(name, from - 1 - name.length);
    attributes ??= new Map();
    if (attributes.has(name)) fault('same attribute', span(nameStart, nameStart + name.length));
    else attributes.set(name, new Attribute(source, nameStart, name.length, value, from, end));
  });
  parser.on('opentag', ({ name, isSelfClosing }) => {
    const element = new Element(source, name, attributes ?? NONE, start, parser.position);
    put(element);
    open.push(element);
    if (!isSelfClosing) skip();
  });
  parser.on('closetag', () => {
    close(parser.position);
    skip();
  });
  parser.on('text', (value) => {
    const end = Math.max(done, text[parser.position - 1] === '<' ? parser.position - 1 : parser.position);
    if (open.length > 0) put(new Words(source, value, done, end, runText));
    done = end;
  });
  parser.on('cdata', (value) => {
    if (open.length > 0) {
      const from = done + '<![CDATA['.length;
      put(new Words(source, value, from, Math.max(from, parser.position - ']]>'.length), cdataText));
    }
    skip();
  });
  parser.on('doctype', (content) => {
    const at = content.indexOf('<!ENTITY');
    if (at >= 0) {
      const from = text.indexOf('<!ENTITY', done);
      fault('own entities', span(from, from + '<!ENTITY'.length));
    }
    skip();
  });
  for (const event of ['processinginstruction', 'xmldecl'] as const) parser.on(event, skip);
  // Of a comment the parser tells before its last character.
  parser.on('comment', () => {
    done = parser.position + 1;
  });

  if (text.trim().replace(/^\uFEFF/, '') === '') return { root, faults: [{ kind: 'empty', at: span(0, 0) }] };
  try {
    parser.write(text).close();
  } catch (error) {
    if (error !== STOP) throw error;
  }
  // What is still open has been read so far: it counts, as in a file that ends early.
  while (open.length > 0) close(text.length);
  return { root, faults: faults.sort((a, b) => a.at.start - b.at.start) };
}

const STOP = new Error('not read to its end');

const NONE: ReadonlyMap<string, XmlAttribute> = new Map();

/*
 * There are so many of these in a file that their places and texts are made only when they are asked for.
 */

class Element implements XmlElement {
  readonly kind = 'element';
  readonly children: XmlChild[] = [];
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  end: number;
  private readonly source: Source;
  private readonly start: number;

  constructor(source: Source, name: string, attributes: ReadonlyMap<string, XmlAttribute>, start: number, end: number) {
    this.source = source;
    this.name = name;
    this.attributes = attributes;
    this.start = start;
    this.end = end;
  }

  get at(): Span {
    // In a broken file a name may have been read on both sides of another `<`.
    const end = Math.max(this.start + 1, Math.min(this.start + 1 + this.name.length, this.end));
    return { source: this.source, start: this.start + 1, end };
  }

  get whole(): Span {
    return { source: this.source, start: this.start, end: Math.max(this.start, this.end) };
  }
}

class Attribute implements XmlAttribute {
  readonly value: string;
  private readonly source: Source;
  private readonly nameStart: number;
  private readonly nameLength: number;
  private readonly start: number;
  private readonly end: number;
  private made: Text | undefined;

  constructor(source: Source, nameStart: number, nameLength: number, value: string, start: number, end: number) {
    this.source = source;
    this.nameStart = nameStart;
    this.nameLength = nameLength;
    this.value = value;
    this.start = start;
    this.end = end;
    this.made = undefined;
  }

  get nameAt(): Span {
    return { source: this.source, start: this.nameStart, end: this.nameStart + this.nameLength };
  }

  get text(): Text {
    this.made ??= attributeText(this.source, this.value, this.start, this.end);
    return this.made;
  }
}

class Words implements XmlWords {
  readonly kind = 'words';
  readonly value: string;
  private readonly source: Source;
  private readonly start: number;
  private readonly end: number;
  private readonly written: typeof runText;
  private made: Text | undefined;

  constructor(source: Source, value: string, start: number, end: number, written: typeof runText) {
    this.source = source;
    this.value = value;
    this.start = start;
    this.end = end;
    this.written = written;
    this.made = undefined;
  }

  get isBlank(): boolean {
    return this.value.trim() === '';
  }

  get text(): Text {
    this.made ??= this.written(this.source, this.value, this.start, this.end);
    return this.made;
  }
}

/** What the parser complains of, as a fact, and where it is: it counts up to the end of what it stumbled over. */
function judged(
  message: string,
  text: string,
  position: number,
  span: (from: number, to: number) => Span,
): [XmlFault['kind'], Span] {
  const said = message.replace(/^\d+:\d+: /, '');
  const at = Math.min(position, text.length);
  const from = (mark: string) => Math.max(0, text.lastIndexOf(mark, Math.max(0, at - 1)));
  if (said === 'unexpected close tag.') return ['not closed', span(from('<'), at)];
  if (said.startsWith('unmatched closing') || said.startsWith('weird empty'))
    return ['closes nothing', span(from('<'), at)];
  if (said === 'undefined entity.') return ['unknown entity', span(from('&'), at)];
  if (said.includes('entity')) return ['bare ampersand', span(openedBefore(text, at), at)];
  if (said.startsWith('unquoted') || said === 'value must be quoted.') return ['quote missing', span(at - 1, at)];
  if (said === 'attribute without value.') return ['value missing', span(at - 1, at)];
  if (said === 'unexpected end.' || said.startsWith('document must contain')) return ['ends early', span(at, at)];
  if (said.startsWith('text data outside') || said.startsWith('documents may contain'))
    return ['goes on', span(at - 1, at)];
  return ['stray', span(Math.max(0, at - 1), at)];
}

/** The first `&` since the last `;`, a few words back at most. */
function openedBefore(text: string, at: number): number {
  const back = Math.max(0, at - 200);
  const since = text.slice(back, at - 1);
  const found = since.indexOf('&', since.lastIndexOf(';') + 1);
  return found < 0 ? Math.max(0, at - 1) : back + found;
}

/** The children of that name. */
export function elementsIn(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) if (child.kind === 'element' && child.name === name) found.push(child);
  return found;
}

/** The words of an attribute; undefined where it is not there, or holds but white space. */
export function attributeOf(element: XmlElement, name: string): Text | undefined {
  const attribute = element.attributes.get(name);
  return attribute && attribute.value.trim() !== '' ? attribute.text : undefined;
}

/** The same as a plain string without the white space around it. */
export function wordOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name)?.value.trim() || undefined;
}
