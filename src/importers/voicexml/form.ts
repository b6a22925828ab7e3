import type { Edge } from '../../model/edge.ts';
import type { Node } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { attributeOf, elementsIn, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { UNTOLD_HANDOVER } from '../exported.ts';
import { type Document, type Scope, toNode, type Way } from './document.ts';
import { fieldOf } from './field.ts';
import { askedIn } from './menu.ts';
import { stepAt, stepsOf } from './steps.ts';

const ITEMS: ReadonlySet<string> = new Set(['block', 'field', 'record', 'transfer', 'subdialog', 'initial', 'object']);

/** Where a dialog that is done leads: the call is over, though nobody wrote it. */
const OVER: Way = { target: { kind: 'hang up' }, implicit: true };

/** The items of a form, one after the other. */
export function readForm(form: XmlElement, id: string, document: Document): void {
  const items = form.children.filter((child): child is XmlElement => child.kind === 'element' && ITEMS.has(child.name));
  const names = new Map<string, string>();
  const ids = items.map((item, index) => {
    const name = wordOf(item, 'name');
    const own = index === 0 ? id : document.name(`${id}: ${name ?? item.name}`);
    if (name !== undefined && !names.has(name)) names.set(name, own);
    return own;
  });
  const scopeOf = (item: XmlElement): Scope => ({
    document,
    dialog: id,
    items: names,
    around: [item, form, document.root],
  });
  const together = elementsIn(form, 'filled');
  const asking = items.filter(({ name }) => name !== 'block');
  // A form that is filled in any order, or in which answers count together, leads where nobody can tell.
  const isOpen =
    elementsIn(form, 'grammar').length > 0 ||
    asking.some(({ name }) => name === 'initial') ||
    (together.length > 0 && asking.length > 1);
  if (items.length === 0) stepsOf([], scopeOf(form), OVER, form, id);
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!;
    const next = index + 1 < ids.length ? toNode(ids[index + 1]!) : OVER;
    let own = ids[index]!;
    if (isOpen || item.attributes.has('cond') || item.attributes.has('expr')) {
      const inside = document.name(`${id}: ${item.name}`);
      const ways = [
        toNode(inside),
        next,
        ...(isOpen ? [{ target: { kind: 'unknown' } as const, implicit: true }] : []),
      ];
      const edges = ways.map((way): Edge => ({ from: own, on: { kind: 'next' }, ...way }));
      document.add({ type: 'unknown', ...stepAt(own, item), edges });
      own = inside;
    }
    if (item.name === 'block') stepsOf(item.children, scopeOf(item), next, item, own);
    else document.add(itemOf(item, own, scopeOf(item), elementsIn(item, 'filled').concat(together), next));
  }
}

function itemOf(item: XmlElement, id: string, scope: Scope, filled: readonly XmlElement[], next: Way): Node {
  if (item.name === 'field') return fieldOf(item, id, scope, filled, next);
  const done = stepsOf(
    filled.flatMap(({ children }) => children),
    scope,
    next,
    filled[0] ?? item,
  );
  const step = { ...stepAt(id, item), prompts: askedIn(item, scope) };
  // What is done when it is over is written there, though no name leads to it.
  const written = filled.length > 0 && done.target.kind === 'node' ? composed(done.target.id, item.at) : undefined;
  const then: Edge = { from: id, on: { kind: 'next' }, ...done, to: done.to ?? written };
  switch (item.name) {
    case 'record':
      return { type: 'voicemail', ...step, edges: [then] };
    case 'transfer': {
      const isBlind =
        wordOf(item, 'type') === 'blind' || (!item.attributes.has('type') && wordOf(item, 'bridge') !== 'true');
      return {
        type: 'transfer',
        ...step,
        number: numberIn(attributeOf(item, 'dest')),
        person: true,
        ...UNTOLD_HANDOVER,
        edges: isBlind ? [] : [{ ...then, on: { kind: 'no answer' } }],
      };
    }
    default:
      return { type: 'unknown', ...step, edges: [then] };
  }
}

/** `tel:+15550100` */
function numberIn(dest: Text | undefined): Text | undefined {
  const [, number] = /^\s*tel:([+\d][\d().-]{2,30})\s*$/.exec(dest?.value ?? '') ?? [];
  return dest && number !== undefined ? composed(number, dest.span()) : undefined;
}
