import type { Command as Parser } from 'commander';
import type { World } from './world.ts';

/** 0: nothing to report. 1: findings. 2: ivrlint could not do its job. Never another. */
export type ExitCode = 0 | 1 | 2;

/** One thing that the program does. Its name is its file's. */
export interface Command {
  /** What it does, in the imperative and without a full stop, for the list of commands. */
  readonly summary: string;
  /** Says what may be written after its name. */
  declare(parser: Parser): void;
  /** Does its work with what was written, and says how the program is to end. */
  run(parser: Parser, world: World): Promise<ExitCode>;
}
