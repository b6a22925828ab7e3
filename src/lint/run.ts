import type { CallFlow } from '../model/flow.ts';
import type { Category, Evidence } from '../rule.ts';
import type { Problem, Severity } from '../source/problem.ts';
import type { Source, Span } from '../source/source.ts';
import type { Figures } from './figures.ts';

/** A problem, and what the run adds to it: which rule saw it, where in the call, and how much it matters here. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** In short, strongest first. */
  readonly sources: readonly string[];
  /** The name of the flow it is in; undefined where the file could not be read that far. */
  readonly flow: string | undefined;
  /** The id of the node it is in; undefined at the top of the file. */
  readonly node: string | undefined;
  readonly subject: string;
  /** The same for the same mistake in another version of the file: rule, node and subject. */
  readonly id: string;
}

/** Who set a finding aside, and why. */
export interface Suppression {
  /** A comment in the file itself, an entry of the settings, or the baseline of findings that were there before. */
  readonly by: 'comment' | 'config' | 'baseline';
  /** As its author gave it. */
  readonly reason?: string | undefined;
  /** The last day on which it holds, as `2026-11-22`. */
  readonly until?: string | undefined;
  /** The comment, or the entry of the settings. */
  readonly at?: Span | undefined;
}

/** A finding that was set aside: it is counted apart, and told to whoever wants to know. */
export interface SuppressedFinding extends Finding {
  readonly suppressed: Suppression;
}

/** What came of one source. */
export interface LintResult {
  readonly source: Source;
  /** The id of the format; undefined where no format was recognised. */
  readonly format: string | undefined;
  readonly flows: readonly CallFlow[];
  /** In the order of the file, then of the rules' names. */
  readonly findings: readonly Finding[];
  /** Those that were set aside, in the same order; `findings` has none of them. */
  readonly suppressed?: readonly SuppressedFinding[] | undefined;
  /** Of each flow, one for each of its entries; undefined where nobody asked for them. */
  readonly figures?: readonly Figures[] | undefined;
}

/** Something that kept ivrlint from doing its job: the run goes on without it, and exits 2. */
export interface RunProblem {
  readonly kind: 'crash' | 'unreadable' | 'unknown-format' | 'config' | 'unwritable';
  readonly rule?: string | undefined;
  readonly path?: string | undefined;
  /** One plain sentence. */
  readonly message: string;
  /** For `config`: where in the file, so that it can be framed like a finding. */
  readonly problem?: Problem | undefined;
}

/** All that came of one run: what every formatter prints. */
export interface Run {
  /** In the order of their paths. */
  readonly results: readonly LintResult[];
  readonly problems: readonly RunProblem[];
  /** How many rules were on. */
  readonly rules: number;
  /** Whether findings that were there before are set aside by a baseline. */
  readonly hasBaseline?: boolean | undefined;
  /** From which severity the settings want the run to fail, where they say so. */
  readonly failOn?: Severity | 'never' | undefined;
  /** The least score of a flow with which the program ends well, where the settings say one. */
  readonly minScore?: number | undefined;
}
