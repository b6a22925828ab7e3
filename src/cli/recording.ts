import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The head of a recording names its sound within so many bytes. */
const HEAD = 4096;

/** How many seconds a recording runs, where its head says so: WAV is what phone systems play. Undefined for all others. */
export function secondsOf(file: string): number | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const bytes = Buffer.alloc(HEAD);
    const head = bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0));
    return secondsIn(head, fstatSync(handle).size);
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
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
