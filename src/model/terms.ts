import type { Key } from './edge.ts';
import type { CallFlow } from './flow.ts';

/**
 * What advice names, in the words of whoever wrote the flow: the settings of our format, or what a platform calls the same in
 * its editor. Each is the part of a sentence that its example is, without a full stop.
 */
export interface Terms {
  /** What a flow is made of: `a node`. */
  readonly step: string;
  /** `Add an option with \`key: 3\`` */
  bindKey(key: Key): string;
  /** `Lead 0 to a person once for all menus, in "defaults": keys: { 0: person }` */
  personEverywhere(key: Key, person: string): string;
  /** `Bind 9 in every menu, in "defaults", "keys"` */
  bindEverywhere(key: Key): string;
  /** `from all menus at once with "defaults", "keys"` */
  fromEverywhere(key: Key): string;
  /** Where a way for silence or wrong keys is set: `after_attempts` */
  readonly after: { readonly 'no input': string; readonly 'no match': string };
  /** `Write "after_attempts: desk" in "main"`; `where` is the end of it, or where several are set at once. */
  leadSlips(slip: 'no input' | 'no match', to: string, where: string): string;
  /** What ends a way round that is gone too often: `Count the attempts with a "Loop" block`; undefined where the format counts. */
  readonly count?: string | undefined;
  /** What lets callers be asked once more: `"attempts: 3" and a "no_input" that says how to get help` */
  readonly askAgain: string;
  /** `Write "timeout: 10s" in "number"` */
  wait(seconds: number, where: string): string;
  /** The setting of that time: `timeout: 10s` */
  timeout(seconds: number): string;
  /** `Set "barge_in: true"` */
  readonly interrupt: string;
  /** What takes keys as well as speech: `set input: both` */
  readonly keysToo: string;
  /** What takes speech as well as keys: `"input: both"` */
  readonly speechToo: string;
  /** `a step of type transfer` */
  readonly transfer: string;
  /** `an "end"` */
  readonly end: string;
  /** `a step with "masked: true"` */
  readonly masked: string;
  /** What says that a line helps nobody on purpose: `write "tags: [information]"` */
  readonly informs: string;
  /** What says that a key is meant for those who know it; undefined where there is no room for that. */
  readonly known?: string | undefined;
  /** What puts through to people without a number: `write \`to_team\``; undefined where nothing does. */
  readonly team?: string | undefined;
  /** `Write {name|there}, or whatever is to be said without it` */
  sayInstead(name: string): string;
  /** How words are told to take in what is only known while the call runs: `{wait_minutes}` */
  value(name: string): string;
}

/** The words of our own format. */
const OWN: Terms = {
  step: 'a node',
  bindKey: (key) => `Add an option with \`key: ${key}\``,
  personEverywhere: (key, person) =>
    `Lead ${key} to a person once for all menus, in "defaults": keys: { ${key}: ${person} }`,
  bindEverywhere: (key) => `Bind ${key} in every menu, in "defaults", "keys"`,
  fromEverywhere: () => 'from all menus at once with "defaults", "keys"',
  after: { 'no input': 'after_attempts', 'no match': 'after_attempts' },
  leadSlips: (_, to, where) => `Write "after_attempts: ${to}" ${where}`,
  askAgain: '"attempts: 3" and a "no_input" that says how to get help',
  wait: (seconds, where) => `Write "timeout: ${seconds}s" ${where}`,
  timeout: (seconds) => `timeout: ${seconds}s`,
  interrupt: 'Set "barge_in: true"',
  keysToo: 'set input: both',
  speechToo: '"input: both"',
  transfer: 'a step of type transfer',
  end: 'an "end"',
  masked: 'a step with "masked: true"',
  informs: 'write "tags: [information]"',
  known: 'add a `note` that says who knows without being told',
  team: 'write `to_team`',
  sayInstead: (name) => `Write {${name}|there}, or whatever is to be said without it`,
  value: (name) => `{${name}}`,
};

/** In which words the author of a flow is advised. */
export function termsOf({ terms = OWN }: CallFlow): Terms {
  return terms;
}
