import type { Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';

/** Something that callers hear. */
export interface Prompt {
  /** The words; where there is a recording, its script. Empty, and `unread` set, where nobody can know them. */
  readonly text: Text;
  /** Why no rule may read the words: a recording without a script, words that are made while the call runs, or more than anyone would listen to. */
  readonly unread?: 'recording' | 'dynamic' | 'too long' | undefined;
  readonly when: When;
  /** For `no input` and `no match`: after which slip it is heard, from 1; the last also serves all further ones. */
  readonly attempt?: number | undefined;
  /** For `option`: which of the node's options says it. */
  readonly option?: number | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly audio?: Text | undefined;
  /** `leader`, or any name. */
  readonly voice?: Text | undefined;
  /** Whether a key cuts it short. */
  readonly bargeIn: boolean;
  /** Where that is written: at the prompt, its node, or in the defaults. */
  readonly bargeInAt?: Span | undefined;
  readonly until?: Text | undefined;
  readonly purpose?: Purpose | undefined;
  readonly isSsml: boolean;
  /** Where the whole prompt stands: the value of `say`, or its item in the list. */
  readonly at: Span;
}

/** At which moment of its node it is heard. */
export type When = 'say' | 'option' | 'no input' | 'no match' | 'confirm' | 'wait';

export type Purpose =
  | 'greeting'
  | 'notice'
  | 'marketing'
  | 'legal'
  | 'recording'
  | 'hours'
  | 'closed'
  | 'survey'
  | 'wait'
  | 'goodbye';
