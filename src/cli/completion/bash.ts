import type { CommandWords, OptionWords, Values } from './grammar.ts';

/**
 * For bash from 3.2 on. It parts words at `=`, unless someone told it not to, so that what stands before the word to
 * complete is looked for with and without it.
 */
export function bashScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of ivrlint for bash. In ~/.bashrc: eval "$(ivrlint completion bash)"
_ivrlint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at=$COMP_CWORD command=lint option= left= glued=
  COMPREPLY=()
  if [[ $cur == = ]]; then
    cur=
    at=$((at + 1))
  fi
  if ((at > 1)) && [[ " ${names} " == *" \${COMP_WORDS[1]} "* ]]; then command=\${COMP_WORDS[1]}; fi
  option=\${COMP_WORDS[at - 1]}
  if [[ $option == = ]]; then
    option=\${COMP_WORDS[at - 2]}
    if [[ $option != -* ]]; then
      left=$option
      option=\${COMP_WORDS[at - 3]}
      if [[ $option == = ]]; then option=\${COMP_WORDS[at - 4]}; fi
    fi
  elif [[ $cur == -*=* ]]; then
    glued=\${cur%%=*}=
    option=\${cur%%=*}
    cur=\${cur#*=}
  fi
  if [[ $cur == *=* ]]; then
    glued=$glued\${cur%%=*}=
    left=\${cur%%=*}
    cur=\${cur#*=}
  fi
  case "$command $option \${left:+=}" in
${commands.flatMap(({ name, options }) => options.flatMap((option) => casesOf(name, option))).join('\n')}
    *)
      if [[ $cur == -* ]]; then
        case $command in
${commands.map(({ name, options }) => `          ${name}) ${words(options.flatMap(({ flags }) => flags))} ;;`).join('\n')}
        esac
      else
        if ((at == 1)); then ${words(names.split(' '))}; fi
        case $command in
${commands.map(({ name, takes }) => `          ${name}) ${actionOf(takes)} ;;`).join('\n')}
        esac
      fi
      ;;
  esac
}
_ivrlint_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$glued$word"); done < <(compgen -W "$1" -- "$cur")
}
_ivrlint_pairs() {
  compopt -o nospace 2> /dev/null
  _ivrlint_words "$1"
}
_ivrlint_files() {
  local word
  compopt -o filenames 2> /dev/null
  while IFS= read -r word; do COMPREPLY+=("$glued$word"); done < <(compgen -f -- "$cur")
}
complete -F _ivrlint ivrlint
`;
}

function casesOf(command: string, { flags, takes }: OptionWords): string[] {
  if (!takes) return [];
  const pattern = (end: string) => flags.map((flag) => `"${command} ${flag} ${end}"`).join(' | ');
  if (takes.kind !== 'pair') return [`    ${pattern('')}) ${actionOf(takes)} ;;`];
  const first = takes.isWhole
    ? words(takes.first)
    : `_ivrlint_pairs '${takes.first.map((each) => `${each}=`).join(' ')}'`;
  return [`    ${pattern('')}) ${first} ;;`, `    ${pattern('=')}) ${actionOf(takes.second)} ;;`];
}

function actionOf(values: Values): string {
  if (values.kind === 'files') return '_ivrlint_files';
  return values.kind === 'words' && values.words.length > 0 ? words(values.words) : ':';
}

function words(list: readonly string[]): string {
  return `_ivrlint_words '${list.join(' ')}'`;
}
