import type { Key } from '../../model/edge.ts';
import type { Text } from '../../source/text.ts';
import { elementsIn, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { keyOf } from './menu.ts';
import { trimmed } from './words.ts';

export interface KeyTaken {
  readonly element: XmlElement;
  readonly key: Key;
  readonly keyAt: Text;
  /** What the document knows the key by; undefined where a script makes it up. */
  readonly value: string | undefined;
}

/** The keys of a grammar that lists single ones: `<one-of><item>1</item></one-of>`. Undefined for any other. */
export function keysIn(grammar: XmlElement): KeyTaken[] | undefined {
  if (wordOf(grammar, 'mode') !== 'dtmf') return undefined;
  const [rule, ...others] = elementsIn(grammar, 'rule');
  const inside = rule?.children.filter((child) => child.kind === 'element' || !child.isBlank) ?? [];
  const [list] = inside;
  if (inside.length !== 1 || others.length > 0 || list?.kind !== 'element' || list.name !== 'one-of') return undefined;
  const keys = elementsIn(list, 'item').map((element): KeyTaken | undefined => {
    const [words, ...more] = element.children.flatMap((child) =>
      child.kind === 'words' && !child.isBlank ? [trimmed(child.text)] : [],
    );
    const tags = element.children.filter((child) => child.kind === 'element');
    const key = words && keyOf(words.value);
    if (!words || key === undefined || more.length > 0 || tags.some(({ name }) => name !== 'tag')) return undefined;
    return { element, key, keyAt: words, value: tags.length > 0 ? undefined : words.value };
  });
  return keys.length > 0 && keys.every((each) => each !== undefined) ? keys : undefined;
}
