import type { Text } from '../../source/text.ts';
import type { XmlElement } from '../../source/xml/xml.ts';

/** The children of that name; some releases write its first letter large. */
export function childrenIn(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child) => child.kind === 'element' && child.name.toLowerCase() === name.toLowerCase(),
  ) as XmlElement[];
}

/** The first element along a path of names. */
export function inside(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of path) found = childrenIn(found, name)[0];
  return found;
}

/** The words that an element holds, without the white space around them; undefined where there are none. */
export function wordsOf(element: XmlElement | undefined): Text | undefined {
  const words = element?.children.find((child) => child.kind === 'words' && child.text.value.trim() !== '');
  if (words?.kind !== 'words') return undefined;
  const { text } = words;
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
  return wordsOf(inside(element, ...path))?.value;
}

export function wholeIn(element: XmlElement | undefined, ...path: readonly string[]): number | undefined {
  const word = wordIn(element, ...path) ?? '';
  return /^\d{1,6}$/.test(word) ? Number(word) : undefined;
}

export function isTrue(element: XmlElement | undefined, ...path: readonly string[]): boolean {
  return wordIn(element, ...path) === 'true';
}
