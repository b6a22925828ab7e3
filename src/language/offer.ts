/** A stretch of a string: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Something that a spoken menu offers, as its words say it. All stretches are of the string that was read.
 *
 * From `start` to `end` stand its goal and its means, with "at any time" and the like but without the comma or full stop after
 * them. Several ways to one task ("press 1 or say billing") are several offers of the same stretch; others never overlap.
 * A pasted numbered list ("1. Sales 2. Service") is key first, with an empty verb.
 *
 * How a caller takes it up is `by`: a key, words to say, any key at all ("press any key"), or just waiting ("stay on the line").
 */
export interface Offer extends Stretch {
  readonly by: 'key' | 'phrase' | 'any key' | 'waiting';
  /** `0` to `9`, several digits, `star` or `hash`; only where `by` is `key`. "Press 1 or 2" gives two offers of one task. */
  readonly key?: string | undefined;
  /** What to say, as written; only where `by` is `phrase`. */
  readonly phrase?: string | undefined;
  /** Where the key or the phrase stands; for waiting, the words that tell to wait. */
  readonly means: Stretch;
  /** What is offered, as written, without the words that only introduce it: `billing` of "For billing, press 1"; absent where nothing is named. */
  readonly task?: Stretch | undefined;
  /** The task on one line; empty where nothing is named. */
  readonly words: string;
  /** The task with the words that introduce it, as it can be moved within the sentence: `for billing`, `to pay a bill`, `if you have moved`. */
  readonly goal?: Stretch | undefined;
  /** The whole offer, as written. */
  readonly said: string;
  /** The goal, as written; empty where nothing is named. */
  readonly goalSaid: string;
  /** Which of the two a caller hears first. `key only` where no task is named ("Press 1 now"). */
  readonly order: 'task first' | 'key first' | 'key only';
  /** The word that tells what to do with the key, as written (`press`, `dial`); empty where it is left out ("for parts, 3"). */
  readonly verb: string;
  /** "At any time", "whenever you like": the offer is said to hold beyond this menu. */
  readonly anyTime: boolean;
  /** A question that was just asked is answered with it: "press 1 for yes". */
  readonly answer: boolean;
  /** The language of its sentence as a BCP 47 tag: the declared one, unless the words are clearly in another. */
  readonly language: string;
}
