import type { ScalarTree } from '../../../source/tree.ts';

/** What is wrong with a value, and what was meant. */
export interface Judgement {
  /** Where it stands on a page of its own. */
  readonly rule?: 'yaml-lost-digits' | 'yaml-yes-no' | undefined;
  readonly message: string;
  readonly why: string;
  readonly suggestion: string;
  /** What was meant, as it would be written, where one reading is sure. */
  readonly instead?: string | undefined;
  /** Whether what was meant is true, a number, or words: words if not said. */
  readonly means?: boolean | number;
}

/** Judges one value; `name` is the property under which it stands, as it is written. */
export type Judge = (tree: ScalarTree, name: string) => Judgement | undefined;

export const NOT_JUDGED = 'As it stands nobody can tell what callers get here, so it is left out of the check.';
