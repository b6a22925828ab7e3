import type { Source } from '../../source/source.ts';
import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import { fileName } from '../exported.ts';

/** The root document of an application: what it settles holds in every document that names it. */
export interface Application {
  /** Its name, as addresses have it. */
  readonly file: string;
  readonly root: XmlElement;
}

const NAMED = /<vxml\b[^<>]{0,2000}?\sapplication\s*=\s*["']([^"'<>]{1,300})["']/;

/** The one that a document names, if it is among these files; a file may be served from any folder. */
export function applicationOf(source: Source, others: readonly Source[]): Application | undefined {
  const named = NAMED.exec(source.text.slice(0, 4096))?.[1]
    ?.trim()
    .replace(/[?#].*/, '');
  if (named === undefined) return undefined;
  const file = fileName({ path: named });
  const [only, ...more] = others.filter((other) => other !== source && fileName(other) === file);
  const root = only && more.length === 0 ? readXml(only).root : undefined;
  return root?.name === 'vxml' ? { file, root } : undefined;
}
