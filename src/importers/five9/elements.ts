import type { Text } from '../../source/text.ts';
import type { XmlChild, XmlElement, XmlWords } from '../../source/xml/xml.ts';

/** The children of that name; some releases write its first letter large. */
export function childrenIn(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => child.kind === 'element' && isNamed(child, name),
  );
}

const isNamed = (element: XmlElement, name: string) =>
  element.name === name || (element.name.length === name.length && element.name.toLowerCase() === name.toLowerCase());

/** The first element along a path of names. */
export function inside(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) {
    const children: readonly XmlChild[] = found?.children ?? [];
    found = children.find((child): child is XmlElement => child.kind === 'element' && isNamed(child, name));
  }
  return found;
}

/** The words that an element holds, without the white space around them; undefined where there are none. */
export function wordsOf(element: XmlElement | undefined): Text | undefined {
  const text = runIn(element)?.text;
  if (!text) return undefined;
  const value = text.value.trim();
  const start = text.value.indexOf(value);
  if (value.length === text.value.length) return text;
  return {
    value,
    span: (from = 0, to = value.length) => text.span(start + from, start + to),
    replace: (from, to, replacement) => text.replace(start + from, start + to, replacement),
  };
}

export function wordIn(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return runIn(inside(element, ...path))?.value.trim();
}

function runIn(element: XmlElement | undefined): XmlWords | undefined {
  return element?.children.find((child): child is XmlWords => child.kind === 'words' && !child.isBlank);
}

export function wholeIn(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const word = wordIn(element, ...path) ?? '';
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}

export function isTrue(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  return wordIn(element, ...path) === 'true';
}
