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
    const bytes = Buffer.alloc(HEAD);
    const head = bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0));
    const { size } = fstatSync(handle);
    return { seconds: secondsIn(head, size), size, sound: soundIn(head) };
  } catch {
    return { size: 0 };
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

/** A WAV file is a row of chunks, each with its name and length: `fmt ` says how many bytes a second takes, `data` is the sound. */
function secondsIn(head: Buffer, size: number): number | undefined {
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WAVE') return undefined;
  let perSecond = 0;
  for (let at = 12; at + 8 <= head.length; ) {
    const name = head.toString('latin1', at, at + 4);
    const length = head.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ' && start + 12 <= head.length) perSecond = head.readUInt32LE(start + 8);
    // A recorder that was cut off, or that wrote to a pipe, did not know how long the sound would be.
    if (name === 'data') return perSecond > 0 ? Math.min(length, size - start) / perSecond : undefined;
    at = start + length + (length % 2);
  }
  return undefined;
}
