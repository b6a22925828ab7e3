import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { composed } from '../../source/text.ts';
import { wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { exportedFlow, fileName } from '../exported.ts';
import type { Application } from './application.ts';
import { documentOf } from './document.ts';
import { readForm } from './form.ts';
import { menuOf } from './menu.ts';
import { TERMS } from './terms.ts';

/** The dialogs of a document as one call flow; calls come in at the first, and at any that no other leads to. */
export function flowOf(source: Source, root: XmlElement, application?: Application): CallFlow[] {
  if (root.name !== 'vxml') return [];
  const dialogs = dialogsIn(root);
  if (dialogs.size === 0) return [];
  const nodes = new Map<string, Node>();
  const document = documentOf(root, new Set(dialogs.keys()), nodes, application);
  for (const [id, element] of dialogs) {
    if (element.name === 'form') readForm(element, id, document);
    else document.add(menuOf(element, id, { document, dialog: id, items: new Map(), around: [element, root] }));
  }
  const inOrder = new Map<string, Node>();
  for (const node of [...nodes.values()].sort((a, b) => a.whole.start - b.whole.start)) inOrder.set(node.id, node);
  const name = fileName(source);
  const entered = enteredIn(dialogs, nodes);
  return [
    exportedFlow({
      source,
      format: 'voicexml',
      terms: TERMS,
      name: name.replace(/\.(?:vxml|xml)$/i, '') || name,
      at: root.at,
      language: document.language,
      entries: entered.map(([id, { at }]) => {
        const to = composed(id, at);
        return { name: entered.length > 1 ? to : undefined, to, target: { kind: 'node', id, as: 'name' } };
      }),
      nodes: inOrder,
      knownAs: [name],
    }),
  ];
}

/** The forms and menus by their names; of two with one name, the first has it. */
function dialogsIn(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const dialogs = new Map<string, XmlElement>();
  for (const child of root.children) {
    if (child.kind !== 'element' || (child.name !== 'menu' && child.name !== 'form')) continue;
    const id = wordOf(child, 'id');
    const isNew = id !== undefined && !dialogs.has(id);
    dialogs.set(isNew ? id : `${child.name} at ${child.whole.start}`, child);
  }
  return dialogs;
}

function enteredIn(dialogs: ReadonlyMap<string, XmlElement>, nodes: ReadonlyMap<string, Node>) {
  const reached = new Set<string>();
  return [...dialogs].filter(([id]) => {
    if (reached.has(id)) return false;
    reached.add(id);
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const { target } of nodes.get(next)?.edges ?? []) {
        if (target.kind !== 'node' || reached.has(target.id)) continue;
        reached.add(target.id);
        waiting.push(target.id);
      }
    }
    return true;
  });
}
