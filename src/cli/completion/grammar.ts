import { type Argument, Command as Parser } from 'commander';
import { LEVELS } from '../../config/choice.ts';
import { profiles } from '../../config/profiles/index.ts';
import { formatters } from '../../formatters/index.ts';
import type { Command } from '../command.ts';

/** What may be written somewhere. */
export type Values =
  | { readonly kind: 'files' }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A word, `=`, and another; `isWhole` where the first may stand alone. */
  | { readonly kind: 'pair'; readonly first: readonly string[]; readonly second: Values; readonly isWhole: boolean }
  /** What only the writer knows, such as a number. */
  | { readonly kind: 'any' };

export interface OptionWords {
  /** `-h`, `--help`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** Undefined for what takes no value. */
  readonly takes: Values | undefined;
}

export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionWords[];
  readonly takes: Values;
  /** Whether it takes several. */
  readonly isMany: boolean;
}

/** All that may be written after the program's name, as its commands declare it. */
export async function grammarOf(
  commands: Readonly<Record<string, () => Promise<Command>>>,
  rules: readonly string[],
): Promise<readonly CommandWords[]> {
  return Promise.all(Object.entries(commands).map(async ([name, load]) => wordsOf(name, await load(), rules)));
}

function wordsOf(name: string, command: Command, rules: readonly string[]): CommandWords {
  const parser = new Parser(name);
  command.declare(parser);
  const options = parser.createHelp().visibleOptions(parser);
  const [argument] = parser.registeredArguments;
  return {
    name,
    about: command.summary,
    options: options.map(({ short, long, flags, description, argChoices, required, optional }) => ({
      flags: [short, long].filter((flag) => flag !== undefined),
      about: description,
      takes: required || optional ? valuesOf(long ?? '', placeholderIn(flags), argChoices, rules) : undefined,
    })),
    takes: argument ? argumentValues(argument, rules) : { kind: 'words', words: [] },
    isMany: argument?.variadic === true,
  };
}

function argumentValues(argument: Argument, rules: readonly string[]): Values {
  const name = argument.name();
  return valuesOf(name === 'rule' ? '--rule' : '', name === 'paths' ? 'file' : name, argument.argChoices, rules);
}

/** `file` of `--config <file>`. */
function placeholderIn(flags: string): string {
  return /[<[]([^<[]*)[>\]]$/.exec(flags)?.[1]?.replace('...', '') ?? '';
}

function valuesOf(
  flag: string,
  placeholder: string,
  choices: readonly string[] | undefined,
  rules: readonly string[],
): Values {
  if (choices) return { kind: 'words', words: choices };
  if (placeholder === 'format=file') {
    return { kind: 'pair', first: Object.keys(formatters), second: { kind: 'files' }, isWhole: false };
  }
  if (flag === '--rule') {
    const severities: Values = { kind: 'words', words: LEVELS };
    const isPair = placeholder.includes('=');
    return isPair ? { kind: 'pair', first: rules, second: severities, isWhole: true } : { kind: 'words', words: rules };
  }
  if (placeholder === 'profile') return { kind: 'words', words: Object.keys(profiles) };
  return ['file', 'path', 'place'].includes(placeholder) ? { kind: 'files' } : { kind: 'any' };
}
