/**
 * What the reader of spoken menus must know of one language. Entries are lower case, several words are parted by a
 * blank, and the order does not matter: the longest entry that fits is taken.
 */
export interface Lexicon {
  /** The first part of its language tag: `en`. */
  readonly language: string;
  /** Frequent small words that tell this language from its neighbours. The words of menus below vote too. */
  readonly signs: readonly string[];
  /** Verbs that ask for a key and hardly ever take a number in any other sense: `press`. */
  readonly press: readonly string[];
  /** Verbs that ask for a key but also for other things that can be counted: `enter 4 digits`. */
  readonly pick: readonly string[];
  /** Those of `press` that say how something is reached ("by pressing"); none of them opens a clause that asks. */
  readonly byPressing: readonly string[];
  /** Verbs that follow the key: German "die 2 drücken". */
  readonly pressAfter: readonly string[];
  /** Verbs that ask for words. */
  readonly say: readonly string[];
  /** What may stand between the verb and the key: `the`, `key`, `number`. */
  readonly beforeKey: readonly string[];
  /** What may stand after the key without changing it: `key`, `now`, `on your keypad`. */
  readonly afterKey: readonly string[];
  /** What names a key without any verb: `option` 3. */
  readonly labels: readonly string[];
  /** The label that may open an item: "option 1, tenants". */
  readonly option: readonly string[];
  /** What such a label is joined to its task with: "option 1 is for tenants". */
  readonly labelIs: readonly string[];
  /** What joins a task to its key in a list without verbs: "sales is option 1", "sales on 1". */
  readonly links: readonly string[];
  /** What says of an option how it stands and not what it is for: "option 1 is closed". */
  readonly states: readonly string[];
  /** No key in particular: `any key`. */
  readonly anyKey: readonly string[];
  /** What opens a range of keys, and what joins its ends: `from` 1 `to` 5. */
  readonly rangeFrom: readonly string[];
  readonly upTo: readonly string[];
  /** Who callers are, where they and no others are asked: "new customers press 1". */
  readonly callers: readonly string[];
  /** Words for digits and small numbers, to the digits themselves. */
  readonly numbers: Readonly<Record<string, string>>;
  readonly star: readonly string[];
  readonly hash: readonly string[];
  /** What begins a goal and is no part of the task: `for`, `to`, `if you want to`. */
  readonly introducers: readonly string[];
  /** Introducers that begin with one of these are conditions: `if`. */
  readonly conditions: readonly string[];
  /** `when`, `once`, `if`: with a word of `finished` in the same clause, a key ends an entry and is no choice. */
  readonly when: readonly string[];
  readonly finished: readonly string[];
  readonly or: readonly string[];
  readonly and: readonly string[];
  readonly afterwards: readonly string[];
  /** What leads into a clause and says nothing of the task: `otherwise`, `please`, `you can`. */
  readonly leadIns: readonly string[];
  /** What opens a clause as lead-ins do, but may also end a task: `again`, `finally`. */
  readonly openers: readonly string[];
  /** Lead-ins that stand for every task not named yet: `otherwise`. */
  readonly otherwise: readonly string[];
  readonly anyTime: readonly string[];
  /** A verb directly after one of these is no request: `not`, `to`, `we`, `the`. */
  readonly noRequestAfter: readonly string[];
  /** `you`, and what before it makes "you press 1" a mere supposition. */
  readonly you: readonly string[];
  readonly supposing: readonly string[];
  /** `can`, `may`: with `you` before them, the verb is a request again. */
  readonly modals: readonly string[];
  /** Verbs that ask for an entry ("enter your number"), which a later key may end. */
  readonly entries: readonly string[];
  /** Requests that make a key part of another call: `hang up`, `call`. */
  readonly elsewhere: readonly string[];
  /** Words that begin a clause of its own: `we`, `there`, `please`. */
  readonly subjects: readonly string[];
  /** Words that show a clause to be a whole sentence and no name of a task: `is`, `are`, `will`. */
  readonly finite: readonly string[];
  /** A clause that begins with one of these names no task: `thank`, `welcome`, `listen`. */
  readonly noTask: readonly string[];
  /** A number after one of these is no key, when the verb is left out: `section`, `over`, `to`. */
  readonly noKeyAfter: readonly string[];
  /** After a number, these show that something is counted: `digits`, `times`, `hours`. */
  readonly units: readonly string[];
  /** Words that nobody is asked to say to a menu: `goodbye`, `your`. */
  readonly notSaid: readonly string[];
  /** What may stand before the words to say and is not said: `the word`, `things like`. */
  readonly beforeSaid: readonly string[];
  /** Ways to tell a caller to wait, which are a choice wherever a task is named. */
  readonly wait: readonly string[];
  /** Shorter ways, which are only a choice beside another one or after a task: `hold`. */
  readonly waitBriefly: readonly string[];
  /** What after those shows that no choice is meant: `hold while`, `wait for the tone`. */
  readonly noChoiceAfterWait: readonly string[];
  readonly yesNo: readonly string[];
  /** How a condition ends that only asks for a yes: "if that is correct". */
  readonly confirms: readonly string[];
  /** A whole condition that says yes to a question: "if so". */
  readonly affirms: readonly string[];
  /** A whole condition that says no to the one before: "if not". */
  readonly denies: readonly string[];
  /** Short numbers of emergency and other public services, which are rung and not pressed. */
  readonly services: readonly string[];
}

/** A language that is read only a little: every list that is not given is empty. */
export const lexicon = (given: Partial<Lexicon> & Pick<Lexicon, 'language'>): Lexicon => ({
  signs: [],
  press: [],
  pick: [],
  byPressing: [],
  pressAfter: [],
  say: [],
  beforeKey: [],
  afterKey: [],
  labels: [],
  option: [],
  labelIs: [],
  links: [],
  states: [],
  anyKey: [],
  rangeFrom: [],
  upTo: [],
  callers: [],
  numbers: {},
  star: [],
  hash: [],
  introducers: [],
  conditions: [],
  when: [],
  finished: [],
  or: [],
  and: [],
  afterwards: [],
  leadIns: [],
  openers: [],
  otherwise: [],
  anyTime: [],
  noRequestAfter: [],
  you: [],
  supposing: [],
  modals: [],
  entries: [],
  elsewhere: [],
  subjects: [],
  finite: [],
  noTask: [],
  noKeyAfter: [],
  units: [],
  notSaid: [],
  beforeSaid: [],
  wait: [],
  waitBriefly: [],
  noChoiceAfterWait: [],
  yesNo: [],
  confirms: [],
  affirms: [],
  denies: [],
  services: [],
  ...given,
});
