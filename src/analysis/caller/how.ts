import type { Voice } from '../../language/spoken/pace.ts';
import type { Moment } from './moment.ts';

/** Who rings: all of them know what they want. */
export type CallerKind =
  /** Presses the right key as soon as it has been heard, where a key cuts the words short. */
  | 'presses'
  /** Hears each menu out, then presses. */
  | 'patient'
  /** Knows every key, and hears only what cannot be cut short. */
  | 'expert';

/** How the calls of a flow are timed. */
export interface How {
  /** `presses` unless said otherwise. */
  readonly caller?: CallerKind | undefined;
  /** The pace of prompts of which there is no recording; `normal` unless said otherwise. */
  readonly voice?: Voice | undefined;
  /** When the call is made, on the clock of each node; without it every line is open. */
  readonly at?: Moment | undefined;
  readonly constants?: Partial<Constants> | undefined;
}

/** What the model assumes of people and machines, in seconds. */
export interface Constants {
  /** Between two offers of which the first does not end a sentence. */
  readonly gap: number;
  /** From the words that name a key to the finger on it. */
  readonly respond: number;
  /** From the key to the first word after it. */
  readonly delay: number;
  /** Before the first digit of what is asked for. */
  readonly think: number;
  /** For each digit. */
  readonly digit: number;
  readonly spokenWord: number;
  readonly spokenNumber: number;
  /** The machine waits so long to know that no digit follows. */
  readonly betweenDigits: number;
}

export const CONSTANTS: Constants = {
  gap: 0.5,
  respond: 1,
  delay: 1,
  think: 1.35,
  digit: 0.75,
  spokenWord: 2,
  spokenNumber: 4,
  betweenDigits: 3,
};
