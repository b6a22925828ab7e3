import type { CallFlow } from '../model/flow.ts';
import type { ReadProblem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';

/** Reads one format of phone menu. Its id is the name of its folder. */
export interface Importer {
  /** What people call the format: `Amazon Connect flow`. */
  readonly title: string;
  /** Whether a source is of this format, judged by what it says: file names lie. Only its first 4 kB need be looked at. */
  detect(source: Source): boolean;
  /** Never throws: what it cannot read becomes a problem, what it cannot understand an `unknown` node. */
  read(source: Source): Reading;
  /** The same with what other files of the run settle for it; undefined where none of these does. */
  reread?(source: Source, others: readonly Source[]): Reading | undefined;
}

export interface Reading {
  /** All that could be understood, in the order of the file. */
  readonly flows: readonly CallFlow[];
  readonly problems: readonly ReadProblem[];
  /** What was read, where that had to be unpacked first: every place is in it. */
  readonly source?: Source | undefined;
}
