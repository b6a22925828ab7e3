import type { List } from './lexicon.ts';

/** The words of a text, parted by a blank or a line break. */
export const words =
  (text: string): List =>
  () =>
    onOneLine(text).split(' ');

/** The phrases of a text, parted by a comma and a blank; a line break counts as a blank. */
export const phrases =
  (text: string): List =>
  () =>
    onOneLine(text).split(', ');

const onOneLine = (text: string): string => (text.includes('\n') ? text.replace(/\n\s*/g, ' ') : text);
