import type { OptionValue } from '../rule.ts';
import type { Choice, Choices, Level } from './choice.ts';

/** Settings under a name that others may build on. One YAML file beside the index; its name is its file's. */
export interface Profile {
  /** Completes "This is …". */
  readonly about: string;
  readonly rules?: Readonly<Record<string, Level | { readonly [name: string]: OptionValue }>>;
  /** Where the profile is what a law asks for. */
  readonly law?: Law;
}

/** What a profile stands on that is a law. Nothing in it is legal advice. */
export interface Law {
  /** Whose it is, and what it is called: `Brazil, Decreto 11.034/2022`. */
  readonly name: string;
  /** Completes "It holds for …". */
  readonly for: string;
  /** For each rule of the profile, what makes it one. */
  readonly articles: Readonly<Record<string, Article>>;
}

export interface Article {
  /** Where it stands in the law: `article 5, II`. */
  readonly article: string;
  /** Since when it is in force, as `2022-10-03`. */
  readonly from: string;
  /** What it asks for, in a sentence of ours. */
  readonly says: string;
}

export type Profiles = Readonly<Record<string, Profile>>;

/** What a profile asks for; `name` is told to whoever wants to know where a setting comes from. */
export function choicesOf({ rules = {}, law }: Profile, name = ''): Choices {
  return new Map(
    Object.entries(rules).map(([id, asked]) => {
      const article = law?.articles[id];
      return [id, { ...choiceOf(asked, `profile ${name}`), law: article && sourceOf(law, article) }];
    }),
  );
}

/** As it is named under a finding. */
function sourceOf({ name }: Law, { article, from }: Article): string {
  return `${name}, ${article}, in force since ${from} (not legal advice)`;
}

function choiceOf(asked: NonNullable<Profile['rules']>[string], origin: string): Choice {
  if (typeof asked === 'string') return { level: asked as Level, from: { severity: origin } };
  const { severity, ...options } = asked;
  const from = Object.fromEntries(Object.keys(asked).map((name) => [name, origin]));
  return { level: severity as Level | undefined, options, from };
}
