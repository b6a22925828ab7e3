import type { Edge, Key } from '../../model/edge.ts';
import type { Node, Option } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { attributeOf, elementsIn, wordOf, type XmlChild, type XmlElement } from '../../source/xml/xml.ts';
import { type Beyond, propertyOf, type Scope, UNKNOWN, type Way, wayOf } from './document.ts';
import { keysIn } from './grammar.ts';
import { askingOf, helpIn } from './slips.ts';
import { stepAt } from './steps.ts';
import { promptsIn, trimmed } from './words.ts';

/** Something that callers may choose. */
export interface Choice {
  readonly element: XmlElement;
  readonly key?: Key | undefined;
  readonly keyAt?: Text | undefined;
  readonly phrases: readonly Text[];
  readonly way: Way;
}

const HEARD: ReadonlySet<string> = new Set(['prompt', 'audio', 'value', 'enumerate']);

/** What is asked the first time; later wordings of the same question are told by their count. */
export function askedIn(element: XmlElement, scope: Scope) {
  const isFirst = (child: XmlChild) =>
    child.kind === 'words' || (HEARD.has(child.name) && (wordOf(child, 'count') ?? '1') === '1');
  return promptsIn(element.children.filter(isFirst), scope);
}

/** A `menu`. */
export function menuOf(element: XmlElement, id: string, scope: Scope): Node {
  const isNumbered = wordOf(element, 'dtmf') === 'true';
  let number = 0;
  const choices = elementsIn(element, 'choice').map((choice): Choice => {
    const written = attributeOf(choice, 'dtmf');
    const own = written && keyOf(written.value);
    const numbered = isNumbered && !written && ++number <= 9 ? String(number) : undefined;
    return {
      element: choice,
      key: own ?? numbered,
      keyAt: own === undefined ? undefined : written,
      phrases: phrasesIn(choice),
      way: wayOf(choice, scope.document),
    };
  });
  return asked(element, id, scope, choices);
}

/** A question with the choices that it takes; `unknown` where some of them nobody can tell. */
export function asked(element: XmlElement, id: string, scope: Scope, choices: readonly Choice[]): Node {
  const modes = propertyOf(scope, 'inputmodes')?.value.split(/\s+/);
  const takes = (mode: string) => modes?.includes(mode) ?? true;
  const said = askedIn(element, scope);
  const { reprompts, slips, ...asking } = askingOf(id, scope, said);
  const [keyed, spoken] = [takes('dtmf'), takes('voice')];
  const options: Option[] = [];
  const edges: Edge[] = [];
  for (const { element: choice, keyAt, way, ...choosing } of choices) {
    const number = options.length + 1;
    const { to, target, implicit } = way;
    const key = keyed ? choosing.key : undefined;
    const boundAt = key === undefined ? undefined : (keyAt?.span() ?? choice.at);
    const phrases = spoken ? choosing.phrases : [];
    options.push({ number, at: choice.whole, key, keyAt: boundAt, phrases, to, target, tags: [], confirm: false });
    if (key !== undefined)
      edges.push({ on: { kind: 'key', key }, from: id, option: number, to, target, implicit, boundAt });
    if (phrases.length > 0) {
      const said = phrases[0]!.span();
      edges.push({ on: { kind: 'phrase', phrases }, from: id, option: number, to, target, implicit, boundAt: said });
    }
  }
  const step = { ...stepAt(id, element), prompts: [...said, ...reprompts] };
  const isTold = options.length > 0 && options.every(({ key, phrases }) => key !== undefined || phrases.length > 0);
  if (!isTold) {
    const ways = [...choices.map(({ way }) => way), ...slips];
    const on = ways.map(({ to, target, implicit }): Edge => ({ from: id, on: { kind: 'next' }, to, target, implicit }));
    return { type: 'unknown', ...step, edges: on };
  }
  const hasKeys = options.some(({ key }) => key !== undefined);
  const hasPhrases = options.some(({ phrases }) => phrases.length > 0);
  const bound = new Set(options.map(({ key }) => key));
  return {
    type: 'menu',
    ...step,
    ...asking,
    input: hasKeys ? (hasPhrases ? 'both' : 'keys') : 'speech',
    options,
    edges: [
      ...edges,
      ...slips,
      ...firstOfEachKey([...linkedFrom(id, scope), ...ownedByRoot(id, scope)], bound),
      ...(takes('voice') ? helpedFrom(id, scope) : []),
    ],
  };
}

/** The nearest of those that hold one key, where the menu has nothing on it. */
function firstOfEachKey(edges: readonly Edge[], bound: ReadonlySet<Key | undefined>): Edge[] {
  const seen = new Set(bound);
  return edges.filter(({ on }) => on.kind === 'key' && !seen.has(on.key) && seen.add(on.key));
}

/** The keys that hold in every step within a form or a document. */
function linkedFrom(id: string, scope: Scope): Edge[] {
  const { around, document } = scope;
  const links = around.flatMap((holder) => document.settledBy(holder).links);
  return links.flatMap((link): Edge[] => {
    const written = attributeOf(link, 'dtmf');
    const keys = written ? [keyOf(written.value)] : elementsIn(link, 'grammar').flatMap((each) => keysIn(each) ?? []);
    const isHelp = wordOf(link, 'event') === 'help';
    const way = isHelp ? (helpIn(scope)?.way ?? UNKNOWN) : wayOf(link, document);
    return keys.flatMap((key) => {
      const name = typeof key === 'object' ? key.key : key;
      return name === undefined
        ? []
        : [{ from: id, on: { kind: 'key' as const, key: name }, ...way, boundAt: link.at, inherited: true }];
    });
  });
}

function linkedBeyond(id: string, { links, at, wayTo }: Beyond): Edge[] {
  return links.flatMap((link) => {
    const next = attributeOf(link, 'next');
    const way = next ? wayTo(next) : UNKNOWN;
    return keysOf(link).map((key) => ({ from: id, on: { kind: 'key', key }, ...way, boundAt: at, inherited: true }));
  });
}

/** The keys that a link listens for. */
function keysOf(link: XmlElement): Key[] {
  const written = attributeOf(link, 'dtmf');
  if (written) return [keyOf(written.value) ?? []].flat();
  return elementsIn(link, 'grammar').flatMap((grammar) => (keysIn(grammar) ?? []).flatMap(({ key }) => key ?? []));
}

/** Keys that may hold here because the root document of the application says so: which, and to what end, it alone knows. */
function ownedByRoot(id: string, { document }: Scope): Edge[] {
  if (document.beyond) return linkedBeyond(id, document.beyond);
  if (!document.root.attributes.has('application')) return [];
  return ALL_KEYS.map((key) => ({ from: id, on: { kind: 'key', key }, ...UNKNOWN, inherited: true }));
}

const ALL_KEYS: readonly Key[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', 'hash'];

/** The word for help, where the document has the platform listen for it. */
function helpedFrom(id: string, scope: Scope): Edge[] {
  const universals = propertyOf(scope, 'universals')?.value.split(/\s+/) ?? [];
  const help = universals.includes('help') || universals.includes('all') ? helpIn(scope) : undefined;
  if (!help) return [];
  const phrases = [composed('help', help.element.at)];
  return [{ from: id, on: { kind: 'phrase', phrases }, ...help.way, boundAt: help.element.at, inherited: true }];
}

/** `1`, `*`, `1 2` */
export function keyOf(written: string): Key | undefined {
  const keys = written.replaceAll(/\s+/g, '');
  if (keys === '*') return 'star';
  if (keys === '#') return 'hash';
  return /^\d{1,20}$/.test(keys) ? keys : undefined;
}

/** The words that may be said for a choice; none where a grammar takes their place. */
export function phrasesIn(choice: XmlElement): Text[] {
  if (elementsIn(choice, 'grammar').length > 0) return [];
  const words = choice.children.flatMap((child) =>
    child.kind === 'words' && !child.isBlank ? [trimmed(child.text)] : [],
  );
  return words.slice(0, 1);
}
