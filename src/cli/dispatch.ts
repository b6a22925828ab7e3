import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommanderError, Command as Parser } from 'commander';
import type { ExitCode } from './command.ts';
import { commands } from './commands/index.ts';
import { version } from './version.ts';
import { notice, type World } from './world.ts';

/** Does what was written after the program's name, and says how to end. */
export async function dispatch(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await parse(args, world);
  } catch (error) {
    if (error instanceof CommanderError) return endOf(error, args, world);
    throw error;
  }
}

/** Only the command that is asked for is loaded; for help, all of them. */
async function parse(args: readonly string[], world: World): Promise<ExitCode> {
  const [first = ''] = args;
  const names = Object.keys(commands);
  const isNamed = names.includes(first);
  if (isNamed && existsSync(resolve(world.cwd, first))) {
    notice(world, `"${first}" is taken as the command; for what is called so here, write ./${first}.`);
  }
  let code: ExitCode = 0;
  const program = programFor(world);
  for (const name of ['help', '--help', '-h'].includes(first) ? names : [isNamed ? first : 'lint']) {
    const command = await commands[name]!();
    const parser = program.command(name, name === 'lint' ? { isDefault: true } : {}).summary(command.summary);
    parser.description(`${command.summary[0]!.toUpperCase()}${command.summary.slice(1)}.`);
    command.declare(parser);
    parser.action(async () => {
      code = await command.run(parser, world);
    });
  }
  await program.parseAsync(args, { from: 'user' });
  return code;
}

function programFor(world: World): Parser {
  return new Parser('ivrlint')
    .description('Tells what callers of a phone menu will live through, and what to write instead.')
    .usage('[command] [options] [paths...]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this, or what a command takes')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(80, world.stdout.columns || 80),
    })
    .addHelpText('after', HELP);
}

/** Commander's errors as ours: two lines, and 2. What was asked for, such as help, is no error. */
function endOf({ code, exitCode, message }: CommanderError, args: readonly string[], world: World): ExitCode {
  if (exitCode === 0) return 0;
  const [first = ''] = args;
  const command = Object.hasOwn(commands, first) ? first : 'lint';
  const said = message
    .replace(/^error: /, '')
    .replace(/\n\(([^\n]*)\)$/, ' ($1)')
    .replaceAll('\n', ' ');
  notice(world, code === 'commander.help' ? 'a command is missing' : said);
  world.stderr.write(`See ivrlint ${command} --help.\n`);
  return 2;
}

const HELP = `
Without a command it checks: ivrlint lint --help says what may be written then.

Examples:
  ivrlint                       check every phone menu in this folder
  ivrlint flows/main.ivr.yaml   check one of them
  ivrlint metrics               how long callers need to reach a person
  ivrlint explain goodbye       what a rule means, and why

Exit: 0 nothing to report, 1 findings, 2 ivrlint could not do its job.`;
