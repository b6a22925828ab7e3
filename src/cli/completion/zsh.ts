import type { CommandWords, OptionWords, Values } from './grammar.ts';

export function zshScript(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name);
  return `#compdef ivrlint
# Completion of ivrlint for zsh. In ~/.zshrc, after compinit: eval "$(ivrlint completion zsh)"
_ivrlint() {
  local command=lint
  local -a names=(${names.join(' ')}) about=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  if ((CURRENT > 2)) && ((\${names[(Ie)$words[2]]})); then
    command=$words[2]
    shift words
    ((CURRENT--))
  elif ((CURRENT == 2)) && [[ $PREFIX != -* ]]; then
    _describe -t commands command about
  fi
  case $command in
${commands.map(caseOf).join('\n')}
  esac
}
_ivrlint_formats() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -- "$@"
  fi
}
_ivrlint_rules() {
  if compset -P '*='; then
    compadd -- off info warning error
  else
    compadd -- "$@"
  fi
}
if [[ $funcstack[1] == _ivrlint ]]; then
  _ivrlint "$@"
else
  compdef _ivrlint ivrlint
fi
`;
}

function caseOf({ name, options, takes, isMany }: CommandWords): string {
  const specs = [...options.flatMap(specsOf), ...argumentOf(takes, isMany)];
  return `    ${name})
      _arguments -S ${specs.map((spec) => `\\\n        ${quoted(spec)}`).join(' ')}
      ;;`;
}

function specsOf({ flags, about, takes }: OptionWords): string[] {
  // Some may be given again; to know which is not worth a word more in each declaration.
  return flags.map((flag) => `*${flag}${takes ? '=' : ''}[${escaped(about)}]${takes ? `: :${actionOf(takes)}` : ''}`);
}

function argumentOf(takes: Values, isMany: boolean): string[] {
  return takes.kind === 'words' && takes.words.length === 0 ? [] : [`${isMany ? '*' : '1'}: :${actionOf(takes)}`];
}

function actionOf(values: Values): string {
  switch (values.kind) {
    case 'files':
      return '_files';
    case 'words':
      return `(${values.words.join(' ')})`;
    case 'pair':
      return `{ ${values.isWhole ? '_ivrlint_rules' : '_ivrlint_formats'} ${values.first.join(' ')} }`;
    case 'any':
      return ' ';
  }
}

/** What has a meaning in a specification. */
function escaped(words: string): string {
  return words.replace(/[[\]:\\]/g, '\\$&');
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", "'\\''")}'`;
}
