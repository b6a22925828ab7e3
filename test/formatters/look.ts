import type { Look } from '../../src/formatters/formatter.ts';

/** Eighty columns without colour. */
export const plain: Look = {
  color: false,
  width: 80,
  ascii: false,
  terminal: false,
  quiet: false,
  maxPerRule: 3,
  version: '1.2.3',
};
