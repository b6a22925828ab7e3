import type { Edge } from '../../model/edge.ts';
import { composed, type Text } from '../../source/text.ts';
import { attributeOf, wordOf, type XmlChild, type XmlElement } from '../../source/xml/xml.ts';
import { type Scope, toNode, UNKNOWN, type Way, wayOf } from './document.ts';
import { promptsIn } from './words.ts';

/** What is heard, among what is done. */
const SPEAKS: ReadonlySet<string> = new Set(['prompt', 'audio', 'value', 'enumerate']);

/** What callers do not hear. */
const SILENT: ReadonlySet<string> = new Set(['assign', 'var', 'script', 'log', 'reprompt', 'property', 'clear']);

type Part =
  | { readonly kind: 'said'; readonly children: XmlChild[]; readonly id: string }
  | { readonly kind: 'if' | 'other'; readonly element: XmlElement; readonly id: string };

/**
 * Makes steps of what is done in turn, and tells where it begins. `then` is where it goes on at the end; with an `id`, the
 * first step is called so, and there is one even where nothing is done.
 */
export function stepsOf(children: readonly XmlChild[], scope: Scope, then: Way, at: XmlElement, id?: string): Way {
  const { document } = scope;
  const parts: Part[] = [];
  let way = then;
  for (const child of children) {
    const last = parts.at(-1);
    const name = () =>
      parts.length === 0 && id !== undefined ? id : document.name(`${scope.dialog}: ${NAMES(child)}`);
    if (child.kind === 'words' || SPEAKS.has(child.name)) {
      if (last?.kind === 'said') last.children.push(child);
      else if (child.kind === 'element' || !child.isBlank) parts.push({ kind: 'said', children: [child], id: name() });
      continue;
    }
    const jump = jumpOf(child, scope);
    if (jump) {
      way = jump;
      break;
    }
    // What is forgotten is asked for again.
    if (child.name === 'clear') way = clearedBy(child, scope);
    if (SILENT.has(child.name)) continue;
    parts.push({ kind: child.name === 'if' ? 'if' : 'other', element: child, id: name() });
  }
  if (id !== undefined && parts.length === 0) {
    document.add({
      type: 'action',
      ...stepAt(id, at),
      does: composed('go on', at.at),
      uses: [],
      gives: [],
      edges: [{ from: id, on: { kind: 'next' }, ...way }],
    });
    return toNode(id);
  }
  for (const part of parts.reverse()) way = stepOf(part, scope, way, at);
  return way;
}

const NAMES = (child: XmlChild) => (child.kind === 'words' || SPEAKS.has(child.name) ? 'words' : child.name);

export function stepAt(id: string, { at, whole }: XmlElement) {
  return { id, at, whole, typeAt: at, prompts: [], tags: [] };
}

function stepOf(part: Part, scope: Scope, then: Way, around: XmlElement): Way {
  const { id } = part;
  const { document } = scope;
  const next: Edge = { from: id, on: { kind: 'next' }, ...then };
  if (part.kind === 'said') {
    const prompts = promptsIn(part.children, scope);
    const at = prompts[0]?.at ?? around.at;
    document.add({ type: 'message', ...stepAt(id, around), at, edges: [next], prompts });
  } else if (part.kind === 'other') {
    document.add({ type: 'unknown', ...stepAt(id, part.element), edges: [next] });
  } else {
    const arms = armsOf(part.element);
    const edges = arms.map(
      ({ cond, children }): Edge => ({
        from: id,
        on: cond ? { kind: 'case', when: comparedIn(cond)?.value ?? cond.value } : { kind: 'otherwise' },
        ...stepsOf(children, scope, then, part.element),
      }),
    );
    if (arms.every(({ cond }) => cond)) edges.push({ from: id, on: { kind: 'otherwise' }, ...then });
    const [first] = arms;
    const on = composed(
      (first?.cond && comparedIn(first.cond)?.name) ?? 'value',
      first?.cond?.span() ?? part.element.at,
    );
    document.add({ type: 'branch', ...stepAt(id, part.element), on, edges });
  }
  return toNode(id, false);
}

export interface Arm {
  /** Absent for what is done otherwise. */
  readonly cond?: Text | undefined;
  readonly children: readonly XmlChild[];
}

/** The arms of an `if`. */
export function armsOf(element: XmlElement): Arm[] {
  let children: XmlChild[] = [];
  const condOf = (tag: XmlElement) => attributeOf(tag, 'cond') ?? composed('unknown', tag.at);
  const arms: Arm[] = [{ cond: condOf(element), children }];
  for (const child of element.children) {
    if (child.kind === 'element' && (child.name === 'elseif' || child.name === 'else')) {
      children = [];
      arms.push({ cond: child.name === 'else' ? undefined : condOf(child), children });
    } else children.push(child);
  }
  return arms;
}

/** `choice == '1'` */
export function comparedIn({ value }: Text): { readonly name: string; readonly value: string } | undefined {
  const found = /^\s*([\w.]{1,100})\s*={2,3}\s*(?:'([^']{0,100})'|"([^"]{0,100})"|(\d{1,20}))\s*$/.exec(value);
  if (!found) return undefined;
  return { name: found[1]!, value: found[2] ?? found[3] ?? found[4]! };
}

/** Where a tag that leaves leads; undefined for any other. */
function jumpOf(element: XmlElement, scope: Scope): Way | undefined {
  switch (element.name) {
    case 'goto': {
      const item = attributeOf(element, 'nextitem');
      if (!item) return wayOf(element, scope.document);
      const id = scope.items.get(item.value.trim());
      return id === undefined ? UNKNOWN : toNode(id, false);
    }
    case 'exit':
    case 'disconnect':
      return { to: composed(element.name, element.at), target: { kind: 'hang up' }, implicit: false };
    case 'submit':
    case 'throw':
    case 'return':
      return UNKNOWN;
    default:
      return undefined;
  }
}

function clearedBy(element: XmlElement, { dialog, items }: Scope): Way {
  const names = wordOf(element, 'namelist');
  if (names === undefined) return toNode(dialog);
  const id = items.get(names);
  return id === undefined ? UNKNOWN : toNode(id);
}
