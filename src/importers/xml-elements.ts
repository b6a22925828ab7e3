import type { XmlElement } from '../source/xml/xml.ts';

/** An element and all that are within it, the outer before the inner. */
export function allElements(root: XmlElement): XmlElement[] {
  const all = [root];
  // A list grows while it is walked, and so serves as the queue.
  for (const element of all) {
    for (const child of element.children) if (child.kind === 'element') all.push(child);
  }
  return all;
}
