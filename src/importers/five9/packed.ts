import type Zlib from 'node:zlib';

/** Bytes of one prompt, unpacked: far more than anyone would listen to. */
const MOST_BYTES = 500_000;

/** Bytes of all prompts of a file, unpacked. What unpacks to more is no menu but an attack. */
const MOST_OF_ALL = 5_000_000;

/** Unpacks what is zipped and written as base64; undefined where that is not what it is, or it is too much. */
export type Unpack = (packed: string) => string | undefined;

/** For one file, so that many small parts cannot hold a great deal. */
export function unpacker(): Unpack {
  let left = MOST_OF_ALL;
  return (packed) => {
    if (left <= 0 || packed.length > MOST_BYTES) return undefined;
    try {
      // Hardly any file is packed, and loading what unpacks takes as long as reading a menu.
      const { gunzipSync }: typeof Zlib = process.getBuiltinModule('node:zlib');
      const bytes = gunzipSync(Buffer.from(packed, 'base64'), {
        maxOutputLength: Math.min(MOST_BYTES, left),
        // Most are short, and room for what is long would be laid out for each of them.
        chunkSize: Math.min(16_384, 1024 + 4 * packed.length),
      });
      left -= bytes.length;
      return bytes.toString('utf8');
    } catch {
      // Whoever tries again and again with what is too much comes to an end as well.
      left -= packed.length;
      return undefined;
    }
  };
}
