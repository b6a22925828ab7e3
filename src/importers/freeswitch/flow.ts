import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { attributeOf, elementsIn, type XmlElement } from '../../source/xml/xml.ts';
import { exportedFlow } from '../exported.ts';
import { menuNodes } from './menu.ts';
import { namesOf } from './names.ts';
import { TERMS } from './terms.ts';

/** A menu of the file, by the name that others call it by. */
export interface Written {
  readonly name: Text;
  readonly element: XmlElement;
}

/** The menus of a file as one call flow; which of them calls come in at is settled elsewhere: any that no other leads to. */
export function flowOf(source: Source, root: XmlElement): CallFlow[] {
  const menus = menusIn(root);
  const [first] = menus.values();
  if (!first) return [];
  const led = new Set<string>();
  for (const { name, element } of menus.values()) {
    for (const { attributes } of elementsIn(element, 'entry')) {
      if (attributes.get('action')?.value !== 'menu-sub') continue;
      const to = attributes.get('param')?.value;
      if (to !== undefined && to !== name.value) led.add(to);
    }
  }
  const tops = [...menus.values()].filter(({ name }) => !led.has(name.value));
  const entered = tops.length > 0 ? tops : [first];
  const names = namesOf([...menus.keys()], new Set(entered.map(({ name }) => name.value)));
  const nodes = new Map<string, Node>();
  for (const menu of menus.values()) for (const node of menuNodes(menu, names)) nodes.set(node.id, node);
  return [
    exportedFlow({
      source,
      format: 'freeswitch',
      terms: TERMS,
      name: first.name.value,
      at: first.name.span(),
      language: 'en',
      entries: entered.map(({ name }) => ({
        name: entered.length > 1 ? name : undefined,
        to: name,
        target: { kind: 'node', id: name.value, as: 'name' },
      })),
      nodes,
    }),
  ];
}

/** The menus, wherever in the file they stand; of two with one name, the first. */
function menusIn(root: XmlElement): ReadonlyMap<string, Written> {
  const menus = new Map<string, Written>();
  const look = (element: XmlElement) => {
    const name = element.name === 'menu' ? attributeOf(element, 'name') : undefined;
    if (name && !menus.has(name.value)) menus.set(name.value, { name, element });
    for (const child of element.children) if (child.kind === 'element') look(child);
  };
  look(root);
  return menus;
}
