import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { RunProblem } from '../lint/run.ts';
import type { Source } from '../source/source.ts';

/** A menu of this size would take an hour to read aloud: it is something else, or an attack. */
const MOST_BYTES = 64 * 1024 * 1024;

/** How much of a file says which format it is in. */
const FIRST_BYTES = 4096;

export type Read =
  | { readonly source: Source; readonly problem?: undefined }
  | { readonly source?: undefined; readonly problem: RunProblem };

/** Reads a file, whatever it turns out to be. `path` is what it is called in the report. */
export function readSource(file: string, path: string): Read {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return unreadable(path, 'is a folder');
    // Opening a pipe or a device would wait for whoever writes to it, perhaps for ever.
    if (!stats.isFile()) return unreadable(path, 'is no ordinary file');
    if (stats.size > MOST_BYTES) return unreadable(path, TOO_BIG);
    const text = readFileSync(file, 'utf8');
    return isSurelyUtf8(text) ? ofToday(text, path) : decode(readFileSync(file), path);
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
}

/** Reads what is piped in. */
export async function readStream(stream: AsyncIterable<Uint8Array>, path: string): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > MOST_BYTES) return unreadable(path, TOO_BIG);
      chunks.push(chunk);
    }
  } catch (error) {
    return unreadable(path, reasonOf(error));
  }
  return decode(Buffer.concat(chunks), path);
}

/** The first few thousand letters of a file, to see what it is; undefined where it cannot be read. */
export function readBeginning(file: string): string | undefined {
  let handle: number | undefined;
  try {
    if (!statSync(file).isFile()) return undefined;
    handle = openSync(file, 'r');
    const bytes = Buffer.alloc(FIRST_BYTES);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, FIRST_BYTES, 0));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/**
 * Whether nothing in a text is what Node puts in place of bytes that are not UTF-8, and none of its first two letters is empty. Nearly
 * every file is so, and Node reads such text in a twentieth of the time that it takes to read bytes and to make text of them.
 */
function isSurelyUtf8(text: string): boolean {
  return !text.includes('\uFFFD') && text[0] !== '\0' && text[1] !== '\0';
}

function decode(bytes: Buffer, path: string): Read {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // Without a mark, the empty half of its first letter gives it away.
  const isUtf16 = hasMark || first === 0 || second === 0;
  if (isUtf16) return unreadable(path, 'is written in UTF-16: save it as UTF-8');
  const text = isUtf8(bytes) ? bytes.toString('utf8') : asDeclared(bytes);
  return text === undefined ? unreadable(path, 'is not UTF-8 text: save it as UTF-8') : ofToday(text, path);
}

/** A text, if its lines end as YAML knows it. */
function ofToday(text: string, path: string): Read {
  // JSON has no lines that mean anything.
  if (text.includes('\r') && !text.includes('\n') && !/\.json$/i.test(path)) return unreadable(path, OLD_LINES);
  return { source: { path, text } };
}

/** XML that says in which of the older alphabets, of a byte for each letter, it is written; undefined where nothing says so. */
function asDeclared(bytes: Buffer): string | undefined {
  const [, name] = DECLARED.exec(bytes.toString('latin1', 0, 200)) ?? [];
  // Node takes a short cut that loses the quotes of Windows, but not where more may follow.
  return name === undefined ? undefined : new TextDecoder(name).decode(bytes, { stream: true });
}

const DECLARED =
  /^<\?xml\s[^<>]{0,100}?\sencoding\s*=\s*["'](iso-8859-(?:[1-8]|10|13|14|15|16)|latin1|windows-125[0-8]|us-ascii)["']/i;

const OLD_LINES =
  'has the line ends of old Macs, so that it is a single line to YAML: save it with those of today (LF)';

const TOO_BIG = 'is larger than 64 MB, which no phone menu is';

function unreadable(path: string, reason: string): Read {
  return { problem: { kind: 'unreadable', path, message: `${path} ${reason}.` } };
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? `cannot be read (${code ?? String(error)})`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EACCES: 'may not be read by you',
  EPERM: 'may not be read by you',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
};
