import type { ExitCode } from './command.ts';
import { commands } from './commands/index.ts';
import { lintPaths, UNASKED } from './lint-paths.ts';
import { UsageError } from './usage.ts';
import { notice, type World } from './world.ts';

/** The program: takes what was written after its name, does it, and says how to end. Never throws. */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    // Mostly there is nothing but what to check. What reads options takes longer to load than they take to be used.
    if (areOnlyPaths(args)) return await lintPaths(args, UNASKED, world);
    const { dispatch } = await import('./dispatch.ts');
    return await dispatch(args, world);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    notice(
      world,
      error instanceof UsageError ? message : `failed, and does not know why: ${message.split('\n', 1)[0]}`,
    );
    return 2;
  }
}

/** Whether no command is named, and no option. What is called `-` is standard input. */
function areOnlyPaths(args: readonly string[]): boolean {
  return !Object.hasOwn(commands, args[0] ?? '') && args.every((arg) => arg === '-' || !arg.startsWith('-'));
}
