import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** The head of a recording names its sound within so many bytes. */
const HEAD = 4096;

/** An MP3 whose frames differ and that does not say how long it is must be read to its end. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How many seconds a recording runs, by its head: WAV, MP3, OGG or FLAC. Undefined where that cannot be told. */
export async function secondsOf(file: string): Promise<number | undefined> {
  const { seconds, isSound } = lookAt(file);
  if (seconds !== undefined || !isSound) return seconds;
  const told = await secondsTold(file, false);
  return told ?? (statSync(file).size <= MOST_BYTES ? await secondsTold(file, true) : undefined);
}

/** What the library says, that reads as little as it can; it takes long to load, and most flows name no such file. */
async function secondsTold(file: string, isReadWhole: boolean): Promise<number | undefined> {
  try {
    const { parseFile } = await import('music-metadata');
    const { format } = await parseFile(file, { duration: isReadWhole, skipCovers: true });
    const { duration } = format;
    return duration !== undefined && Number.isFinite(duration) && duration > 0 ? duration : undefined;
  } catch {
    return undefined;
  }
}

interface Head {
  readonly seconds?: number | undefined;
  /** Whether it begins as sound does in one of the other formats. */
  readonly isSound: boolean;
}

/** WAV, which is what phone systems play, is read at once. */
function lookAt(file: string): Head {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const bytes = Buffer.alloc(HEAD);
    const head = bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0));
    return { seconds: secondsIn(head, fstatSync(handle).size), isSound: beginsAsSound(head) };
  } catch {
    return { isSound: false };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** The marks of OGG and FLAC, of the tag before an MP3, and of an MP3's first frame. */
function beginsAsSound(head: Buffer): boolean {
  const mark = head.toString('latin1', 0, 4);
  const isFrame = head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0;
  return mark === 'OggS' || mark === 'fLaC' || mark.startsWith('ID3') || isFrame;
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
