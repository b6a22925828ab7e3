import { type JsonFile, readJson, readJsonIn } from '../../source/json/json.ts';
import type { Source } from '../../source/source.ts';
import { valueIn } from '../../source/tree.ts';
import type { Reading } from '../importer.ts';
import { jsonProblems } from '../json-problems.ts';
import { scriptOf } from './export.ts';
import { read } from './kinds.ts';

/** Whether this is what Architect keeps of a flow, as it is or packed. */
export function looksExported({ text }: Source): boolean {
  if (/^\uFEFF?\s*\{/.test(text.slice(0, 200))) return text.includes('"flowSequenceItemList"');
  return /"(?:initialSequence|nextTrackingNumber|flowSequenceItemList|supportedLanguages)"/.test(
    unpacked(text.slice(0, 8000)) ?? '',
  );
}

/** Reads an export. One that is packed is read as what it says, and its places are in that. */
export function fromExport(source: Source): Reading {
  const words = /^\uFEFF?\s*\{/.test(source.text.slice(0, 200)) ? undefined : unpacked(source.text);
  const said: Source = words === undefined ? source : { path: source.path, text: words };
  const file = words === undefined ? readJson(source) : readPacked(said);
  const problems = jsonProblems(file);
  if (!valueIn(file.root, 'flowSequenceItemList')) return { flows: [], problems, source: said };
  const reading = read(scriptOf(said, file.root!));
  return { flows: reading.flows, problems: [...problems, ...reading.problems], source: said };
}

/** Nobody can write a mending into what is packed. */
function readPacked(source: Source): JsonFile {
  return readJsonIn({
    value: source.text,
    span: (start = 0, end = source.text.length) => ({ source, start, end }),
    replace: () => undefined,
  });
}

/**
 * What a text says that was first written as an address writes it, with `%7B` for a brace, and then in base64; undefined
 * where it was not. Both make a text longer, so that no small file can hold a large one.
 */
function unpacked(text: string): string | undefined {
  // Hardly any file begins as what is packed does, and to take the white space out of all of it takes long.
  if (!/^\uFEFF?\s*[Je]/.test(text)) return undefined;
  const packed = text.replace(/^\uFEFF/, '').replace(/\s+/g, '');
  // `%7B` and `{"` in base64.
  if (!/^(?:JTdC|JTdi|eyI|ewo|ewog|ew0K)/.test(packed) || !/^[A-Za-z\d+/]*={0,2}$/.test(packed)) return undefined;
  const whole = packed.slice(0, packed.length - (packed.length % 4));
  const bytes = atob(whole);
  try {
    if (bytes.startsWith('%')) return decodeURIComponent(bytes.replace(/%[\dA-Fa-f]?$/, ''));
    return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return bytes.startsWith('%')
      ? bytes.replace(/%([0-7][\dA-Fa-f])/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : undefined;
  }
}
