import type { OptionValue } from '../rule.ts';
import { type Choice, type Choices, type Level, type Rules, ruleNamed } from './choice.ts';

/** Settings under a name that others may build on. One YAML file beside the index; its name is its file's. */
export interface Profile {
  /** Completes "This is …". */
  readonly about: string;
  readonly rules?: Readonly<Record<string, Level | { readonly [name: string]: OptionValue }>>;
  /** The rules of ivrlint that are on; all others are off, so that no new one changes what a build says. */
  readonly only?: readonly string[];
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

/**
 * What a profile asks for.
 *
 * @param name Told to whoever wants to know where a setting comes from.
 * @param ours The rules of ivrlint: those that a profile may turn off without naming them.
 */
export function choicesOf({ rules = {}, only, law }: Profile, name = '', ours: Rules = {}): Choices {
  const origin = `profile ${name}`;
  const off: Choice = { level: 'off', from: { severity: origin } };
  const kept = new Set(only?.map((each) => ruleNamed(each, ours)));
  const others = Object.keys(only ? ours : {}).flatMap((id) => (kept.has(id) ? [] : [[id, off] as const]));
  const asked = Object.entries(rules).map(([id, each]) => {
    const article = law?.articles[id];
    return [id, { ...choiceOf(each, origin), law: article && sourceOf(law, article) }] as const;
  });
  return new Map<string, Choice>([...others, ...asked]);
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
