import type { Speech } from '../model/speech.ts';
import type { Severity } from '../source/problem.ts';
import type { Source, Span } from '../source/source.ts';
import type { Choices } from './choice.ts';

/** From which severity a finding makes the program end with 1. */
export type FailOn = Severity | 'never';

export const FAIL_ON: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

/** One file of settings or one profile: what it asks for itself, without what it builds on. Of two, the later wins. */
export interface Layer {
  /** What people are told that a value comes from: a path, `profile strict`. */
  readonly name: string;
  /** Absent for a profile. */
  readonly source?: Source | undefined;
  /** The folder that its patterns are relative to. */
  readonly folder: string;
  readonly rules: Choices;
  readonly overrides: readonly Override[];
  /** Patterns of files to leave alone. */
  readonly ignore: readonly string[];
  /** Rules that nothing after this layer may change or set aside. */
  readonly locked: readonly Named[];
  readonly failOn?: Placed<FailOn> | undefined;
  /** The least score of a flow, 0 to 100, with which the program ends well. */
  readonly minScore?: Placed<number> | undefined;
  readonly speech?: Speech | undefined;
  /** A path relative to `folder`. */
  readonly baseline?: Placed<string> | undefined;
  readonly requireReason?: Placed<boolean> | undefined;
  readonly entries: readonly SuppressionEntry[];
}

export interface Named {
  readonly name: string;
  readonly at: Span;
}

export interface Placed<Value> {
  readonly value: Value;
  readonly at: Span;
}

/** Other rules for some of the files. */
export interface Override {
  /** Patterns; a file that fits one of them is meant. */
  readonly files: readonly string[];
  readonly rules: Choices;
  /** Its patterns, as written. */
  readonly at: Span;
}

/** Findings set aside in the settings, for formats that have no comments. */
export interface SuppressionEntry {
  readonly files: readonly string[];
  readonly node?: string | undefined;
  readonly rule: string;
  readonly reason?: string | undefined;
  readonly until?: string | undefined;
  readonly at: Span;
}

/** A layer that asks for nothing but rules. */
export function layerOf(name: string, folder: string, rules: Choices): Layer {
  return { name, folder, rules, overrides: [], ignore: [], locked: [], entries: [] };
}
