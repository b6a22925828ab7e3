import type { Answering, Speech } from '../../model/speech.ts';
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
  /** How long speaking and answering take; as the project's settings have it unless said otherwise. */
  readonly speech?: Speech | undefined;
  /** When the call is made, on the clock of each node; without it every line is open. */
  readonly at?: Moment | undefined;
}

/** What callers and lines take to answer each other, where nobody says otherwise. */
export const CONSTANTS: Answering = {
  gap: 0.5,
  respond: 1,
  delay: 1,
  think: 1.35,
  digit: 0.75,
  spokenWord: 2,
  spokenNumber: 4,
  betweenDigits: 3,
};
