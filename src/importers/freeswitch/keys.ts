import type { Key } from '../../model/edge.ts';

/** What callers press for an entry: keys, a number that they know, or any key that a pattern takes. */
export type Digits = Key | 'any';

/** What may be pressed alone. */
const KEYS = [...'0123456789*#'];

/** `1`, `*`, or a pattern between slashes; undefined where no telephone can send it. */
export function digitsOf(written: string): Digits | undefined {
  if (written === '*') return 'star';
  if (written === '#') return 'hash';
  if (/^\d{1,20}$/.test(written)) return written;
  const [, pattern] = /^\/(.{1,200})\/$/.exec(written) ?? [];
  if (pattern === undefined) return undefined;
  return takesOneKey(pattern) ? 'any' : 'extension';
}

/** A group that is repeated, beside another such group or many hundreds of times: what can keep a search busy for ever. */
const MAY_NEVER_END = /\)[*+?{].{0,200}\)[*+?{]|\{\d{0,9},?\d{3}/;

/** Whether a single key is enough for a pattern. One that cannot be read, or not in good time, may take anything. */
function takesOneKey(pattern: string): boolean {
  if (MAY_NEVER_END.test(pattern)) return true;
  try {
    const taken = new RegExp(pattern);
    return KEYS.some((key) => taken.test(key));
  } catch {
    return true;
  }
}
