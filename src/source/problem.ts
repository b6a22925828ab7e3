import type { Fix } from './edit.ts';
import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something wrong at a place. Readers and rules all report in this one form. */
export interface Problem {
  readonly at: Span;
  /** What is wrong, in one sentence with this file's own words and numbers. */
  readonly message: string;
  /** What a caller lives through because of it. */
  readonly why: string;
  /** What to write instead. */
  readonly suggestion: string;
  /** Other places that explain it, such as the first of two equal keys, each with its words. */
  readonly related?: readonly Related[] | undefined;
  /** Ways to mend it, the best first; `--fix` takes the first. None means advice in words only. */
  readonly fixes?: readonly (Fix | undefined)[] | undefined;
  /** Only where this one matters more or less than its rule's problems usually do. */
  readonly severity?: Severity | undefined;
  /**
   * What in its node it is about, so that it is known again when lines move: `key 3`, `option 2`, `no_input`.
   * Without one, the words at its place serve.
   */
  readonly subject?: string | undefined;
  /** Seconds that a call would be shorter on average over all callers, where that can be told. */
  readonly secondsSaved?: number | undefined;
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}

/** A problem that a reader saw, with the rule on whose page it stands. */
export interface ReadProblem extends Problem {
  readonly rule: string;
}
