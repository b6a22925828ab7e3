import type { PhraseLists } from './language/words/phrases.ts';
import type { CallFlow } from './model/flow.ts';
import type { Project } from './model/project.ts';
import type { Problem, Severity } from './source/problem.ts';

/** What a caller is owed: the headings of the catalogue, in its order. */
export const CATEGORIES = [
  'wiring',
  'choices',
  'opening',
  'person',
  'agenda',
  'promises',
  'wording',
  'input',
  'platform',
  'upkeep',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The strongest reason for a rule. Its page names the sources, and those against it. */
export type Evidence = 'law' | 'standard' | 'experiment' | 'guidance' | 'expert' | 'contested' | 'logic';

/** What an option of a rule may be set to. */
export type OptionValue = number | string | boolean | readonly string[];

export type Options = { readonly [name: string]: OptionValue };

/** One thing that a good menu does. Its id is the name of its folder. */
export interface Rule<Given extends Options = Options> {
  /** What to do, in the imperative and without a full stop: `Say the option before its key`. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** The sources in short, strongest first, as shown under a finding: `W3C COGA; IBM voice guide`. Empty where logic is enough. */
  readonly sources?: readonly string[];
  /** The boldest fix that it ever offers. */
  readonly fix?: 'safe' | 'suggestion';
  readonly options?: { readonly [Name in keyof Given]: RuleOption<Given[Name]> };
  /** The lists of phrases that it looks for, where settings may add to them and take from them. */
  readonly words?: RuleWords;
  /** The languages whose words it reads, as primary tags (`en`); absent where it reads no words, or offers in any language. */
  readonly reads?: readonly string[];
  /**
   * Whether it can judge words that stand in no flow, such as a line of a script or one spoken menu: it looks at words and
   * offers, and at nothing that depends on where they are said and where keys lead.
   */
  readonly alone?: true;
  /** Names that it had in earlier versions: they still mean it, wherever rules are named. */
  readonly formerly?: readonly string[];
  /** Off unless a profile or the settings turn it on. */
  readonly off?: boolean;
  /**
   * Called once for each flow. Absent where the reader of the format sees what the rule is about: `syntax`, `schema`,
   * the YAML traps.
   */
  check?(context: RuleContext<Given>): Iterable<Problem>;
}

/** What a rule knows, and all it knows: no files, no clock, no environment. */
export interface RuleContext<Given extends Options = Options> {
  readonly flow: CallFlow;
  readonly project: Project;
  readonly options: Given;
}

/**
 * What settings may change of the phrases that a rule looks for. A list belongs to one rule; whoever else reads it finds what the
 * settings have too.
 */
export interface RuleWords {
  /** Settings take from all of them, and add to the first unless `kinds` says otherwise. */
  readonly lists: readonly [PhraseLists, ...PhraseLists[]];
  /** Completes "phrases …": `that tell callers of a recording`. By default they are what the rule reports. */
  readonly about?: string;
  /** Whether it finds more than its lists have, by its shape: then settings may take away what stands in none. */
  readonly byShape?: true;
  /** What is said beside each phrase that is added, completing "each with …": `the word that callers use`. */
  readonly each?: string;
  /** What may be said beside a phrase that is added, where that is not free, with the one of the lists to which it is then added. */
  readonly kinds?: Readonly<Record<string, PhraseLists>>;
  /** What a phrase that is added means, where nothing is said beside it. By default nothing. */
  readonly means?: string;
}

export interface RuleOption<Value extends OptionValue = OptionValue> {
  readonly default: Value;
  /** Completes "This is …": `the most options that a menu may offer`. */
  readonly about: string;
  /** For numbers: the least that makes sense. */
  readonly min?: number;
  /** For words: all that may be said. */
  readonly oneOf?: readonly string[];
}

/** A number stays a number whatever it is set to: without this, `{ default: 3 }` would only ever take 3. */
type Widened<Value> = Value extends number
  ? number
  : Value extends string
    ? string
    : Value extends boolean
      ? boolean
      : Value;

/** Gives `check` the types of the rule's options, and does nothing else. */
export function defineRule<const Given extends Options = Record<never, never>>(
  rule: Rule<{ [Name in keyof Given]: Widened<Given[Name]> }>,
): Rule {
  return rule as unknown as Rule;
}
