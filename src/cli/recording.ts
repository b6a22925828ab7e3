import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The head of a recording names its sound within so many bytes. */
const HEAD = 4096;

/** A larger OGG or FLAC is music. */
const MOST_BYTES = 4 * 1024 * 1024;

/** In seconds: whatever is said to run longer is broken. */
const DAY = 86_400;

/** So much of an MP3 tells how fast it runs. */
const MP3_BYTES = 256 * 1024;

/** How many seconds a recording runs, by its head: WAV, MP3, OGG or FLAC. Undefined where that cannot be told. */
export async function secondsOf(file: string): Promise<number | undefined> {
  const { seconds, size, sound } = lookAt(file);
  if (seconds !== undefined || !sound) return seconds;
  try {
    if (sound.kind === 'mp3') return await secondsOfMp3(bytesOf(file, sound.from, MP3_BYTES), size - sound.from);
    return size > MOST_BYTES ? undefined : await secondsTold(bytesOf(file, 0, size), false);
  } catch {
    return undefined;
  }
}

/**
 * Some tell how many frames there are, and some are of one rate; the rest must be gone through. Of a long one the beginning
 * stands for all: the library may go from byte to byte through what is no sound, and take minutes for it.
 */
async function secondsOfMp3(beginning: Uint8Array, total: number): Promise<number | undefined> {
  const told = await secondsTold(beginning, false);
  if (told !== undefined && beginning.length < total) {
    const ofHalf = await secondsTold(beginning.subarray(0, beginning.length / 2), false);
    if (ofHalf === told) return told;
  }
  const run = told ?? (await secondsTold(beginning, true));
  return run === undefined ? undefined : (run * total) / beginning.length;
}

function bytesOf(file: string, from: number, most: number): Buffer {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(most, Math.max(0, fstatSync(handle).size - from)));
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, from));
  } finally {
    closeSync(handle);
  }
}

/** What the library says; it takes long to load, and most flows name no such file. */
async function secondsTold(bytes: Uint8Array, isGoneThrough: boolean): Promise<number | undefined> {
  const { parseBuffer } = await import('music-metadata');
  const { format } = await parseBuffer(bytes, undefined, { duration: isGoneThrough, skipCovers: true });
  const { duration } = format;
  return duration !== undefined && duration > 0 && duration < DAY ? duration : undefined;
}

interface Head {
  readonly seconds?: number | undefined;
  readonly size: number;
  /** Set where it begins as sound does in one of the other formats; an MP3 may stand behind a tag. */
  readonly sound?: { readonly kind: 'ogg or flac' } | { readonly kind: 'mp3'; readonly from: number } | undefined;
}

/** WAV, which is what phone systems play, is read at once. */
function lookAt(file: string): Head {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const { size } = fstatSync(handle);
    const head = bytesAt(handle, 0, HEAD);
    return { seconds: secondsIn(handle, size), size, sound: soundIn(head) };
  } catch {
    return { size: 0 };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function bytesAt(handle: number, from: number, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  return bytes.subarray(0, readSync(handle, bytes, 0, most, from));
}

/** What stands in place of a file that was not fetched. */
const POINTER = 'version https://git-lfs';

/**
 * Whether a file that should be a recording is certainly none: it is empty, or text. Of sound in a form that we cannot read,
 * and of a recording that was not fetched, nothing is said.
 */
export function holdsNoSound(file: string): boolean {
  if (!/\.(?:wav|mp3|og[ag]|opus|flac)$/i.test(file)) return false;
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const head = bytesAt(handle, 0, HEAD);
    // A letter of several bytes may be cut in two.
    const whole = head.subarray(0, head.length < HEAD ? head.length : head.findLastIndex((byte) => byte < 128) + 1);
    return isUtf8(whole) && whole.every((byte) => byte >= 9) && !whole.toString('latin1').startsWith(POINTER);
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function soundIn(head: Buffer): Head['sound'] {
  const mark = head.toString('latin1', 0, 4);
  if (mark === 'OggS' || mark === 'fLaC') return { kind: 'ogg or flac' };
  // A tag tells its length in four bytes of seven bits.
  const tag = head.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 127), 0);
  if (mark.startsWith('ID3')) return { kind: 'mp3', from: 10 + tag };
  return head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0 ? { kind: 'mp3', from: 0 } : undefined;
}

/** More chunks than these before the sound are no WAV that anyone made. */
const MOST_CHUNKS = 100;

/** A WAV file is a row of chunks, each with its name and length: `fmt ` says how many bytes a second takes, `data` is the sound. */
function secondsIn(handle: number, size: number): number | undefined {
  const head = bytesAt(handle, 0, 12);
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WAVE') return undefined;
  let perSecond = 0;
  for (let at = 12, chunk = 0; chunk < MOST_CHUNKS && at + 8 <= size; chunk++) {
    const bytes = bytesAt(handle, at, 20);
    if (bytes.length < 8) return undefined;
    const name = bytes.toString('latin1', 0, 4);
    const length = bytes.readUInt32LE(4);
    const start = at + 8;
    if (name === 'fmt ' && bytes.length === 20) perSecond = bytes.readUInt32LE(16);
    // A recorder that was cut off, or that wrote to a pipe, did not know how long the sound would be.
    if (name === 'data') return perSecond > 0 ? Math.min(length, size - start) / perSecond : undefined;
    at = start + length + (length % 2);
  }
  return undefined;
}
