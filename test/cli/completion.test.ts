import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

/* The scripts, in the shells themselves, as far as these are installed here. */

const FILES = { 'main.ivr.yaml': '', 'menus/x.ivr.yaml': '', 'mine.sarif': '' };

interface Shell {
  readonly shell: string;
  readonly program: string;
  readonly about: string;
  /** What to give the shell so that it prints its offers for a line, one to a line of output. */
  ask(script: string, line: string): { readonly args: readonly string[]; readonly input?: string };
}

const ZSH = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PROMPT=; autoload -Uz compinit; compinit -D -u; zstyle ":completion:*" insert-tab false; source '$1'
compadd () { if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return $?; fi
typeset -a hits; builtin compadd -A hits "$@"; (( $#hits )) && print -rl -- "OFFER:"$^hits:; builtin compadd "$@" }
comppostfuncs=(finished); finished () { print -r -- "LAS""T" }; print -r -- "READ""Y"'
zpty -r -m shell out '*READY*'
zpty -w -n shell $2$'\\t'
zpty -r -m shell out '*LAST*'
print -r -- \${out//$'\\r'/} | grep -o 'OFFER:[^:]*' | cut -c 7-
`;

const bash = (words: (line: string) => string[]) => (script: string, line: string) => {
  const read =
    'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ivrlint; printf "%s\\n" "$' + '{COMPREPLY[@]}"';
  return { args: ['-c', read, 'bash', script, ...words(line)] };
};

const SHELLS: readonly Shell[] = [
  { shell: 'bash', program: 'bash', about: 'bash', ask: bash((line) => line.split(/ |(?==)|(?<==)/)) },
  { shell: 'bash', program: 'bash', about: 'bash told not to part words at =', ask: bash((line) => line.split(' ')) },
  {
    shell: 'fish',
    program: 'fish',
    about: 'fish',
    ask: (script, line) => ({ args: ['--no-config', '-c', `source ${script}; complete -C '${line}' | cut -f1`] }),
  },
  {
    shell: 'zsh',
    program: 'zsh',
    about: 'zsh',
    ask: (script, line) => ({ args: ['-f', '-c', ZSH, 'zsh', script, line] }),
  },
];

const isInstalled = (program: string) => spawnSync(program, ['-c', 'true']).status === 0;

const CASES: readonly (readonly [line: string, offers: readonly string[]])[] = [
  ['ivrlint me', ['menus', 'metrics']],
  ['ivrlint --for', ['--format']],
  ['ivrlint --format sa', ['sarif']],
  ['ivrlint lint --format=sa', ['sarif']],
  ['ivrlint metrics --format ', ['json', 'text']],
  ['ivrlint --output mark', ['markdown']],
  ['ivrlint --output sarif=mi', ['mine.sarif']],
  ['ivrlint --output=sarif=mi', ['mine.sarif']],
  ['ivrlint --rule fi', ['filler']],
  ['ivrlint --rule filler=w', ['warning']],
  ['ivrlint --rule=filler=w', ['warning']],
  ['ivrlint lint --quiet mai', ['main.ivr.yaml']],
  ['ivrlint --config mai', ['main.ivr.yaml']],
  ['ivrlint explain wel', ['welcome']],
  ['ivrlint explain main', []],
  ['ivrlint fix --rule b', ['blame']],
  ['ivrlint completion ', ['bash', 'fish', 'powershell', 'zsh']],
  ['ivrlint --extends rec', Object.keys(profiles).filter((name) => name.startsWith('rec'))],
  ['ivrlint metrics --caller e', ['expert']],
  ['ivrlint --max-warnings m', []],
];

for (const { shell, program, about, ask } of SHELLS) {
  describe.skipIf(!isInstalled(program))(about, async () => {
    const { out } = await run('.', ['completion', shell]);

    test.each(CASES)('offers for "%s" %j', (line, offers) => {
      const folder = folderOf({ ...FILES, [`.${shell}`]: out });
      const { args } = ask(join(folder, `.${shell}`), line);
      const { stdout, stderr } = spawnSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, TERM: 'dumb' },
      });
      expect(stderr.replace(/^.*stty.*\n/gm, '')).toBe('');
      const typed = line.slice(line.lastIndexOf(' ') + 1);
      const before = typed.slice(0, typed.lastIndexOf('=') + 1);
      const told = stdout.split('\n').map((each) => (each.startsWith(before) ? each.slice(before.length) : each));
      const names = told.map((each) => each.replace(/[=/]$/, '')).filter((each) => each !== '');
      expect([...new Set(names)].sort()).toEqual(offers);
    });

    test('offers every command', () => {
      const folder = folderOf({ [`.${shell}`]: out });
      const { args } = ask(join(folder, `.${shell}`), 'ivrlint ');
      const { stdout } = spawnSync(program, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: folder, TERM: 'dumb' },
      });
      expect(stdout.split('\n')).toEqual(expect.arrayContaining(Object.keys(commands)));
    });
  });
}

describe('PowerShell', () => {
  test('gets every command, option and rule, quoted as it quotes', async () => {
    const { out } = await run('.', ['completion', 'powershell']);
    for (const name of [...Object.keys(commands), ...Object.keys(fakeRules), '--output', '--fail-on', 'sarif=']) {
      expect(out).toContain(`'${name}'`);
    }
    const quotes = out.replace(/^#.*$/gm, '').match(/'/g) ?? [];
    expect(quotes.length % 2).toBe(0);
    expect(depthOf(out)).toBe(0);
  });
});

/** How many brackets are left open. */
function depthOf(script: string): number {
  const bare = script.replace(/^#.*$/gm, '').replace(/'(?:[^']|'')*'/g, '');
  const count = (letters: RegExp) => (bare.match(letters) ?? []).length;
  return count(/[({[]/g) - count(/[)}\]]/g);
}

test('a shell that we do not know is told with those that we do', async () => {
  const { code, err } = await run('.', ['completion', 'tcsh']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('Allowed choices are bash, zsh, fish, powershell.'),
  });
});
