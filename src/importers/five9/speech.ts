import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import { inside, wordIn } from './elements.ts';

/** What is spoken in a prompt, and in which language, where it says so. */
export interface Speech {
  readonly words: string;
  /** Whether some of it is filled in while the call runs. */
  readonly isFilledIn: boolean;
  readonly language: string | undefined;
}

/** Reads the description that a prompt holds of its speech: words, pauses, and names of values. */
export function speechIn(xml: string): Speech | undefined {
  const { root } = readXml({ path: '', text: xml });
  if (!root) return undefined;
  const parts: string[] = [];
  let language: string | undefined;
  let isFilledIn = false;
  const read = (element: XmlElement): void => {
    const spoken = inside(element, 'attributes', 'langAttr', 'attributeValueBase')?.attributes.get('value')?.value;
    language ??= spoken && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(spoken) ? spoken : undefined;
    if (element.name === 'variableElement') {
      isFilledIn = true;
      parts.push(`{${(wordIn(element, 'variableName') ?? 'value').replaceAll(/[{}|]/g, ' ')}}`);
      return;
    }
    const words = element.name === 'textElement' ? wordIn(element, 'body') : undefined;
    if (words) parts.push(words);
    for (const child of inside(element, 'items')?.children ?? []) if (child.kind === 'element') read(child);
  };
  read(root);
  const words = parts
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?])/g, '')
    .trim();
  return { words, isFilledIn, language };
}
