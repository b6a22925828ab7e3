import type { CommandWords, OptionWords, Values } from './grammar.ts';

export function fishScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of ivrlint for fish. Once: ivrlint completion fish > ~/.config/fish/completions/ivrlint.fish
function __ivrlint_command
    set -l words (commandline -opc)
    if set -q words[2]; and contains -- $words[2] ${names}
        echo $words[2]
    else
        echo lint
    end
end
function __ivrlint_is
    test (__ivrlint_command) = $argv[1]
end
function __ivrlint_first
    test (count (commandline -opc)) -eq 1
end
function __ivrlint_pair
    set -l word (commandline -ct)
    # Whether the option stands in the same word: --output=sarif=x
    set -l option (string match -r -- '^--[a-z-]+=' $word)
    set word (string replace -r -- '^--[a-z-]+=' '' $word)
    if string match -q -- '*=*' $word
        set -l left (string replace -r -- '=.*' '=' $word)
        set -l right (string replace -r -- '^[^=]*=' '' $word)
        if test $argv[1] = files
            for file in (complete -C "__ivrlint_none $right")
                echo $left$file
            end
        else
            printf '%s\\n' $left(string split ' ' $argv[1])
        end
    else
        printf '%s\\n' $argv[2..]
    end
end
complete -c ivrlint -e
${commands.map(({ name, about }) => `complete -c ivrlint -n __ivrlint_first -a ${name} -d ${quoted(about)}`).join('\n')}
${commands.flatMap((command) => [...command.options.map((option) => optionLine(command.name, option)), argumentLine(command)]).join('\n')}
`;
}

function optionLine(command: string, { flags, about, takes }: OptionWords): string {
  const named = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const value = takes ? ` ${takenBy(takes)}` : '';
  return `complete -c ivrlint -n '__ivrlint_is ${command}' ${named}${value} -d ${quoted(about)}`;
}

function argumentLine({ name, takes }: CommandWords): string {
  const given =
    takes.kind === 'words' ? `-f -a ${quoted(takes.words.join(' '))}` : takes.kind === 'files' ? '-F' : '-f';
  return `complete -c ivrlint -n '__ivrlint_is ${name}' ${given}`;
}

function takenBy(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '-r -F';
    case 'words':
      return `-x -a ${quoted(values.words.join(' '))}`;
    case 'pair': {
      const then = values.second.kind === 'words' ? `"${values.second.words.join(' ')}"` : 'files';
      const first = values.isWhole ? values.first : values.first.map((each) => `${each}=`);
      return `-x -a ${quoted(`(__ivrlint_pair ${then} ${first.join(' ')})`)}`;
    }
    case 'any':
      return '-x';
  }
}

function quoted(words: string): string {
  return `'${words.replace(/['\\]/g, '\\$&')}'`;
}
