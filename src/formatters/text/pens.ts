import { coloured } from './coloured.ts';

/** Writes words in a colour or a weight. */
export interface Pen {
  (words: string): string;
  readonly bold: (words: string) => string;
}

export type Pens = Readonly<Record<'bold' | 'dim' | 'blue' | 'cyan' | 'green' | 'red' | 'yellow', Pen>>;

/** Where nothing is coloured, as in a pipe, nothing is asked of chalk: it takes as long to begin as ten rules take. */
export const pensFor = (isColored: boolean): Pens => (isColored ? coloured() : PLAIN);

const plain: Pen = Object.assign((words: string) => words, { bold: (words: string) => words });

const PLAIN: Pens = { bold: plain, dim: plain, blue: plain, cyan: plain, green: plain, red: plain, yellow: plain };
