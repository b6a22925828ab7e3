import type { Run } from '../lint/run.ts';
import type { Severity } from '../source/problem.ts';

/** Turns a run into text. Its name is its file's; where the text goes is the shell's business. Ends with a line break. */
export interface Formatter {
  (run: Run, look: Look): string;
  /** Which of the caller's figures it tells, which are worked out only where someone reads them: the score and little else, or all. */
  figures?: 'score' | 'all';
}

/** How the reader wants it: all that a formatter may know of the terminal, the settings and the clock. */
export interface Look {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Only ASCII: for terminals that show nothing else. */
  readonly ascii: boolean;
  /** Whether a person sees it appear, rather than a file or another program. */
  readonly terminal: boolean;
  readonly quiet: boolean;
  /** How many findings of one rule, below error, are shown in full for each file; 0 for all. */
  readonly maxPerRule: number;
  /** Seconds that the run took; undefined where the output must be the same each time. */
  readonly seconds?: number | undefined;
  readonly version: string;
  /** The score that each flow must have, to be named where one is lower. */
  readonly minScore?: number | undefined;
  /** Whether findings that were set aside are to be shown too. */
  readonly showSuppressed?: boolean | undefined;
  /** The least severity that makes the program end with 1; errors unless it says otherwise. */
  readonly failOn?: Severity | 'never' | undefined;
  /** Where in its repository the folder lies that paths are relative to, as `flows/`: empty at its top. */
  readonly folder?: string | undefined;
  /** What is known of a rule beyond its findings; undefined for one that has no page. */
  readonly about?: ((rule: string) => About | undefined) | undefined;
  /** How the program will end and why, for the report's last line: `3 errors`. */
  readonly exit?: { readonly code: 0 | 1 | 2; readonly because: string } | undefined;
}

/** A rule, for formats that explain it to people who have no ivrlint at hand. */
export interface About {
  /** What to do, in the imperative and without a full stop. */
  readonly summary: string;
  /** How severe it is unless someone says otherwise. */
  readonly severity: Severity;
  /** Its page below what `rule.ts` says of it, in Markdown: from `## Why` on. */
  readonly page: string;
}
