import type { Edge } from '../../model/edge.ts';
import type { FlowNode, Node } from '../../model/node.ts';
import type { Span } from '../../source/source.ts';
import { composed, type Text } from '../../source/text.ts';
import { attributeOf, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { fileName } from '../exported.ts';
import type { Application } from './application.ts';

/** Where something leads. */
export type Way = Pick<Edge, 'to' | 'target' | 'implicit'>;

export const UNKNOWN: Way = { target: { kind: 'unknown' }, implicit: true };

/** A document while it is read. */
export interface Document {
  readonly root: XmlElement;
  /** What holds beyond the document. */
  readonly beyond: Beyond | undefined;
  readonly language: string;
  add(node: Node): void;
  /** A name that no other step has. */
  name(wanted: string): string;
  /** What an element settles for all that is within it. */
  settledBy(element: XmlElement): Settled;
  /** Where a handler leads, made once however many steps it serves. */
  readonly handled: Map<XmlElement, Way>;
  /** Where an address such as `#fares` or `times.vxml#now` leads; one that is not written out, nobody knows. */
  wayTo(address: Text): Way;
}

/** What the root document of the application settles; all its places are that of the attribute which names it. */
export interface Beyond extends Settled {
  readonly at: Span;
  /** Where an address that stands in it leads. */
  wayTo(address: Text): Way;
}

export interface Settled {
  readonly properties: ReadonlyMap<string, Text>;
  /** What is done when something happens. */
  readonly handlers: readonly XmlElement[];
  readonly links: readonly XmlElement[];
}

/** More handlers or links at one place are not looked at. */
const MOST = 20;

const HANDLERS: ReadonlySet<string> = new Set(['noinput', 'nomatch', 'help', 'catch']);

const SETTLES: ReadonlySet<string> = new Set([...HANDLERS, 'link', 'property']);

const NOTHING: Settled = { properties: new Map(), handlers: [], links: [] };

function settledIn(element: XmlElement): Settled {
  // Most elements settle nothing.
  if (!element.children.some((child) => child.kind === 'element' && SETTLES.has(child.name))) return NOTHING;
  const properties = new Map<string, Text>();
  const handlers: XmlElement[] = [];
  const links: XmlElement[] = [];
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (HANDLERS.has(child.name) && handlers.length < MOST) handlers.push(child);
    if (child.name === 'link' && links.length < MOST) links.push(child);
    const name = child.name === 'property' ? wordOf(child, 'name') : undefined;
    const value = name === undefined ? undefined : attributeOf(child, 'value');
    if (name !== undefined && value) properties.set(name, value);
  }
  return { properties, handlers, links };
}

/** What holds at one place of a document. */
export interface Scope {
  readonly document: Document;
  /** The step that is named after the dialog: its first. */
  readonly dialog: string;
  /** The steps of the form by the names of their items. */
  readonly items: ReadonlyMap<string, string>;
  /** The elements whose settings and handlers hold, the nearest first. */
  readonly around: readonly XmlElement[];
}

export function documentOf(
  root: XmlElement,
  dialogs: ReadonlySet<string>,
  nodes: Map<string, Node>,
  application?: Application,
): Document {
  const stated = wordOf(root, 'xml:lang') ?? '';
  const taken = new Map<string, number>([...dialogs].map((id) => [id, 1]));
  const add = (node: Node) => nodes.set(node.id, node);
  const wayTo = (address: Text): Way => {
    const [, file = '', id] = /^([\w./-]{0,200})(?:#([\w.:-]{1,200}))?$/.exec(address.value.trim()) ?? [];
    if (file === '') {
      if (id === undefined) return UNKNOWN;
      const to = composed(id, address.span());
      if (!dialogs.has(id)) return { to, target: { kind: 'missing', near: [] }, implicit: false };
      return { to, target: { kind: 'node', id, as: 'name' }, implicit: false };
    }
    if (!/\.vxml$/i.test(file)) return UNKNOWN;
    const elsewhere = id === undefined ? file : `${file}#${id}`;
    const at = address.span();
    const step: FlowNode = {
      id: elsewhere,
      type: 'flow',
      at,
      whole: at,
      file: composed(file, at),
      // Names of files are what links go by; a file may be served from any folder.
      names: [fileName({ path: file })],
      enters: id === undefined ? undefined : composed(id, at),
      prompts: [],
      edges: [],
      tags: [],
    };
    if (!nodes.has(elsewhere)) add(step);
    return { to: composed(elsewhere, at), target: { kind: 'node', id: elsewhere, as: 'name' }, implicit: false };
  };
  const settled = new Map<XmlElement, Settled>();
  return {
    root,
    beyond: application && beyondOf(application, attributeOf(root, 'application')?.span() ?? root.at, wayTo),
    handled: new Map(),
    settledBy(element) {
      let found = settled.get(element);
      if (!found) {
        found = settledIn(element);
        settled.set(element, found);
      }
      return found;
    },
    language: /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(stated) ? stated : 'en-US',
    add,
    wayTo,
    name(wanted) {
      let count = (taken.get(wanted) ?? 0) + 1;
      while (count > 1 && taken.has(`${wanted} ${count}`)) count++;
      taken.set(wanted, count);
      const name = count > 1 ? `${wanted} ${count}` : wanted;
      if (count > 1) taken.set(name, 1);
      return name;
    },
  };
}

function beyondOf({ file, root }: Application, at: Span, wayTo: (address: Text) => Way): Beyond {
  const { properties, handlers, links } = settledIn(root);
  return {
    at,
    properties: new Map([...properties].map(([name, { value }]) => [name, composed(value, at)])),
    handlers,
    links,
    wayTo: ({ value }) => wayTo(composed(value.trim().startsWith('#') ? `${file}${value.trim()}` : value, at)),
  };
}

/** Where the attributes of a tag lead: `next`, or what is computed, which nobody knows. */
export function wayOf(element: XmlElement, document: Document): Way {
  const next = attributeOf(element, 'next');
  return next ? document.wayTo(next) : UNKNOWN;
}

export function toNode(id: string, implicit = true): Way {
  return { target: { kind: 'node', id, as: 'name' }, implicit };
}

/** A setting that holds here: `<property name="timeout" value="5s"/>`. */
export function propertyOf({ around, document }: Scope, name: string): Text | undefined {
  for (const element of around) {
    const value = document.settledBy(element).properties.get(name);
    if (value) return value;
  }
  return document.beyond?.properties.get(name);
}
