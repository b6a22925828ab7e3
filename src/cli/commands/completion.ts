import { Argument } from 'commander';
import type { Command } from '../command.ts';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { type CommandWords, grammarOf } from '../completion/grammar.ts';
import { powershellScript } from '../completion/powershell.ts';
import { zshScript } from '../completion/zsh.ts';
import { commands } from './index.ts';

const SCRIPTS: Readonly<Record<string, (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

const completion: Command = {
  summary: 'a script that completes commands, options and names of rules in a shell',

  declare(parser) {
    parser
      .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SCRIPTS)))
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const [shell = ''] = parser.args;
    world.stdout.write(SCRIPTS[shell]!(await grammarOf(commands, Object.keys(world.rules))));
    return 0;
  },
};

export default completion;

const EXAMPLES = `
Examples:
  eval "$(ivrlint completion bash)"                                  in ~/.bashrc
  eval "$(ivrlint completion zsh)"                                   in ~/.zshrc, after compinit
  ivrlint completion fish > ~/.config/fish/completions/ivrlint.fish
  ivrlint completion powershell | Out-String | Invoke-Expression     in $PROFILE`;
