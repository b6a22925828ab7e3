import type { Edge } from '../../model/edge.ts';
import type { Span } from '../../source/source.ts';

/** Words that promise what the flow surely does not do. */
export interface BrokenPromise {
  readonly kind: 'person' | 'waiting' | 'message' | 'callback' | 'transfer';
  /** The words, in the file. */
  readonly at: Span;
  /** The words as said. */
  readonly words: string;
  /** The step in which they are heard. */
  readonly node: string;
  /** The way that the words speak of, where it is a single one. */
  readonly edge?: Edge | undefined;
  /** What they make of pressing or waiting, as written. */
  readonly key?: string | undefined;
}
