import type { Asking } from '../model/node.ts';

/** Nobody can press a key within so many seconds; some platforms are told next to nothing to wait for nothing. */
const HASTE = { least: 0.003, most: 0.1 } as const;

/** So many seconds of silence, a quarter of an hour, no menu waits: they were meant as milliseconds. */
const FOREVER = 900;

/** The seconds that were meant where a time-out can only be in another unit than its author had in mind. */
export function secondsMeant({ timeout, timeoutAt }: Asking): number | undefined {
  if (timeoutAt === undefined) return undefined;
  if (timeout >= FOREVER) return timeout / 1000;
  return timeout >= HASTE.least && timeout < HASTE.most ? timeout * 1000 : undefined;
}
