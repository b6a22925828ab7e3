import { Chalk } from 'chalk';
import type { Pens } from './pens.ts';

/** The pens of a terminal. */
export function coloured(): Pens {
  return new Chalk({ level: 1 });
}
