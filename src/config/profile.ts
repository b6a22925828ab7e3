import type { OptionValue } from '../rule.ts';
import type { Choice, Choices, Level } from './choice.ts';

/** Settings under a name that others may build on. One YAML file beside the index; its name is its file's. */
export interface Profile {
  /** Completes "This is …". */
  readonly about: string;
  readonly rules?: Readonly<Record<string, Level | { readonly [name: string]: OptionValue }>>;
}

export type Profiles = Readonly<Record<string, Profile>>;

/** What a profile asks for; `name` is told to whoever wants to know where a setting comes from. */
export function choicesOf({ rules = {} }: Profile, name = ''): Choices {
  return new Map(Object.entries(rules).map(([id, asked]) => [id, choiceOf(asked, `profile ${name}`)]));
}

function choiceOf(asked: NonNullable<Profile['rules']>[string], origin: string): Choice {
  if (typeof asked === 'string') return { level: asked as Level, from: { severity: origin } };
  const { severity, ...options } = asked;
  const from = Object.fromEntries(Object.keys(asked).map((name) => [name, origin]));
  return { level: severity as Level | undefined, options, from };
}
