import type { Rules } from '../config/choice.ts';
import { escaped } from '../formatters/text/escape.ts';
import type { Importers } from '../lint/open.ts';

/** All of the world that the program touches, beside files: handed in, so that a test can hand in another. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  now(): Date;
  /** Milliseconds, for measuring how long something took. */
  clock(): number;
  /** Ends what would go on for ever; by default only whoever started it does. */
  readonly stop?: AbortSignal | undefined;
  readonly rules: Rules;
  readonly importers: Importers;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Tells a person something that is no part of the report. Whatever it names may come from a file, or be a file's name. */
export function notice({ stderr }: World, message: string): void {
  stderr.write(`ivrlint: ${escaped(message)}\n`);
}
