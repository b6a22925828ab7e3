import type { OptionValue } from '../rule.ts';
import type { Choice, Choices, Level } from './choice.ts';

/** Settings under a name that others may build on. One YAML file beside the index; its name is its file's. */
export interface Profile {
  /** Completes "This is …". */
  readonly about: string;
  readonly rules?: Readonly<Record<string, Level | { readonly [name: string]: OptionValue }>>;
}

export type Profiles = Readonly<Record<string, Profile>>;

export function choicesOf({ rules = {} }: Profile): Choices {
  return new Map(Object.entries(rules).map(([id, asked]) => [id, choiceOf(asked)]));
}

function choiceOf(asked: NonNullable<Profile['rules']>[string]): Choice {
  if (typeof asked === 'string') return { level: asked as Level };
  const { severity, ...options } = asked;
  return { level: severity as Level | undefined, options };
}
