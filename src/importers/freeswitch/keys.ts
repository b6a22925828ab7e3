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

/** Whether a single key is enough for a pattern. One that cannot be read may take anything. */
function takesOneKey(pattern: string): boolean {
  try {
    const taken = new RegExp(pattern);
    // A single character: whatever the pattern, there is nothing to go back over.
    return KEYS.some((key) => taken.test(key));
  } catch {
    return true;
  }
}
