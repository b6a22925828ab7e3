import type { CallFlow } from '../model/flow.ts';
import type { ReadProblem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';

/** A source that was read as a phone menu. */
export interface Document {
  readonly source: Source;
  /** The id of its format. */
  readonly format: string;
  readonly flows: readonly CallFlow[];
  readonly problems: readonly ReadProblem[];
}
