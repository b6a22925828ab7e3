/**
 * How long speaking and answering take in a project, as far as its settings say: what is left out is as usual. Seconds, but
 * for the paces.
 */
export interface Speech {
  /** How prompts without a recording are spoken. */
  readonly voice?: 'fast' | 'normal' | 'slow' | 'voice-talent' | undefined;
  /** English words a minute that hold instead of the voice's. */
  readonly wordsAMinute?: number | undefined;
  /** Characters a second that hold instead of the voice's, by language tag; under `*` for every other language. */
  readonly charactersASecond?: ReadonlyMap<string, number> | undefined;
  readonly sentencePause?: number | undefined;
  readonly commaPause?: number | undefined;
  /** What callers and the line take to answer each other. */
  readonly answering?: Partial<Answering> | undefined;
}

/** What the model of a caller assumes of people and machines, in seconds. */
export interface Answering {
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
