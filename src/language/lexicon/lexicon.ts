/** Words or phrases, read from their text when they are asked for: a menu asks for half of the lists of its language. */
export type List = () => readonly string[];

/**
 * What the reader of spoken menus must know of one language. Entries are lower case, several words are parted by a
 * blank, and the order does not matter: the longest entry that fits is taken. A language that is read only a little leaves lists out.
 */
export interface Lexicon extends Partial<Lists> {
  /** The first part of its language tag: `en`. */
  readonly language: string;
  /** Words for digits and small numbers, to the digits themselves. */
  readonly numbers: Readonly<Record<string, string>>;
}

export interface Lists {
  /** Frequent small words that tell this language from its neighbours. The words of menus below vote too. */
  readonly signs: List;
  /** Verbs that ask for a key and hardly ever take a number in any other sense: `press`. */
  readonly press: List;
  /** Verbs that ask for a key but also for other things that can be counted: `enter 4 digits`. */
  readonly pick: List;
  /** Those of `press` that say how something is reached ("by pressing"); none of them opens a clause that asks. */
  readonly byPressing: List;
  /** Verbs that follow the key: German "die 2 drücken". */
  readonly pressAfter: List;
  /** Verbs that ask for words. */
  readonly say: List;
  /** What may stand between the verb and the key: `the`, `key`, `number`. */
  readonly beforeKey: List;
  /** What may stand after the key without changing it: `key`, `now`, `on your keypad`. */
  readonly afterKey: List;
  /** What names a key without any verb: `option` 3. */
  readonly labels: List;
  /** The label that may open an item: "option 1, tenants". */
  readonly option: List;
  /** What such a label is joined to its task with: "option 1 is for tenants". */
  readonly labelIs: List;
  /** What joins a task to its key in a list without verbs: "sales is option 1", "sales on 1". */
  readonly links: List;
  /** What says of an option how it stands and not what it is for: "option 1 is closed". */
  readonly states: List;
  /** No key in particular: `any key`. */
  readonly anyKey: List;
  /** What opens a range of keys, and what joins its ends: `from` 1 `to` 5. */
  readonly rangeFrom: List;
  readonly upTo: List;
  /** Who callers are, where they and no others are asked: "new customers press 1". */
  readonly callers: List;
  readonly star: List;
  readonly hash: List;
  /** What begins a goal and is no part of the task: `for`, `to`, `if you want to`. */
  readonly introducers: List;
  /** Introducers that begin with one of these are conditions: `if`. */
  readonly conditions: List;
  /** `when`, `once`, `if`: with a word of `finished` in the same clause, a key ends an entry and is no choice. */
  readonly when: List;
  readonly finished: List;
  readonly or: List;
  readonly and: List;
  readonly afterwards: List;
  /** What leads into a clause and says nothing of the task: `otherwise`, `please`, `you can`. */
  readonly leadIns: List;
  /** What opens a clause as lead-ins do, but may also end a task: `again`, `finally`. */
  readonly openers: List;
  /** Lead-ins that stand for every task not named yet: `otherwise`. */
  readonly otherwise: List;
  readonly anyTime: List;
  /** A verb directly after one of these is no request: `not`, `to`, `we`, `the`. */
  readonly noRequestAfter: List;
  /** `you`, and what before it makes "you press 1" a mere supposition. */
  readonly you: List;
  readonly supposing: List;
  /** `can`, `may`: with `you` before them, the verb is a request again. */
  readonly modals: List;
  /** Verbs that ask for an entry ("enter your number"), which a later key may end. */
  readonly entries: List;
  /** Requests that make a key part of another call: `hang up`, `call`. */
  readonly elsewhere: List;
  /** Words that begin a clause of its own: `we`, `there`, `please`. */
  readonly subjects: List;
  /** Words that show a clause to be a whole sentence and no name of a task: `is`, `are`, `will`. */
  readonly finite: List;
  /** A clause that begins with one of these names no task: `thank`, `welcome`, `listen`. */
  readonly noTask: List;
  /** A number after one of these is no key, when the verb is left out: `section`, `over`, `to`. */
  readonly noKeyAfter: List;
  /** After a number, these show that something is counted: `digits`, `times`, `hours`. */
  readonly units: List;
  /** Words that nobody is asked to say to a menu: `goodbye`, `your`. */
  readonly notSaid: List;
  /** What may stand before the words to say and is not said: `the word`, `things like`. */
  readonly beforeSaid: List;
  /** Ways to tell a caller to wait, which are a choice wherever a task is named. */
  readonly wait: List;
  /** Shorter ways, which are only a choice beside another one or after a task: `hold`. */
  readonly waitBriefly: List;
  /** What after those shows that no choice is meant: `hold while`, `wait for the tone`. */
  readonly noChoiceAfterWait: List;
  readonly yesNo: List;
  /** How a condition ends that only asks for a yes: "if that is correct". */
  readonly confirms: List;
  /** A whole condition that says yes to a question: "if so". */
  readonly affirms: List;
  /** A whole condition that says no to the one before: "if not". */
  readonly denies: List;
  /** Short numbers of emergency and other public services, which are rung and not pressed. */
  readonly services: List;
}
