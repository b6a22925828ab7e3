import { escaped } from '../text/escape.ts';

/** An element: its attributes in the order given, without those that are undefined, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content?: readonly Element[] | string | undefined;
}

/**
 * A document as text. Words may hold anything: what XML forbids is spelt out as everywhere else, and there is no `CDATA`
 * to break out of. The libraries that write XML leave both to whoever calls them, so they would save nothing here.
 */
export function documentOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, content = [] }: Element, indent: string): string[] {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  const head = `${indent}<${[name, ...given.map(([key, value]) => `${key}="${safe(String(value))}"`)].join(' ')}`;
  if (content.length === 0) return [`${head}/>`];
  if (typeof content === 'string') return [`${head}>${content.split('\n').map(safe).join('\n')}</${name}>`];
  return [`${head}>`, ...content.flatMap((each) => lines(each, `${indent}  `)), `${indent}</${name}>`];
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function safe(words: string): string {
  return escaped(words)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (letter) => NAMED[letter]!);
}
