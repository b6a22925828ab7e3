/** How a prompt is spoken: by a synthetic voice at one of three speeds, or by a recorded professional. */
export type Voice = 'fast' | 'normal' | 'slow' | 'voice-talent';

export const VOICES: readonly Voice[] = ['fast', 'normal', 'slow', 'voice-talent'];

export interface Pace {
  readonly charactersPerSecond: number;
  /** Whether the figure was fitted to voices that speak this language, or is the user's own. */
  readonly basis: 'measured' | 'assumed' | 'set';
}

/** How a voice says words. What is left out is as usual. */
export interface Speaking {
  /** `normal` unless said otherwise. */
  readonly voice?: Voice | undefined;
  /** English words a minute that hold instead of the voice's; other languages are scaled from it as from a voice's. */
  readonly wordsAMinute?: number | undefined;
  /** Characters a second that hold instead of the voice's, by language tag; under `*` for every other language. */
  readonly charactersASecond?: ReadonlyMap<string, number> | undefined;
  /** Seconds of rest between two sentences. */
  readonly sentencePause?: number | undefined;
  /** Seconds of rest at a comma. */
  readonly commaPause?: number | undefined;
}

/** Seconds that a voice rests between two sentences, and at a comma: fitted with the pace. */
export const SENTENCE_PAUSE = 0.33;
export const COMMA_PAUSE = 0.14;

/** Fitted on 38 English prompts and four synthetic voices; `voice-talent` is a studio's published 112 words a minute. */
const ENGLISH: Readonly<Record<Voice, number>> = { fast: 18.7, normal: 16.4, slow: 15.1, 'voice-talent': 12 };

/** So many characters go with a word of the same prompts, the pauses around them counted in: 0.107 a second for each word a minute. */
const CHARACTERS_A_WORD = 6.42;

/**
 * How many characters a language needs for what English says in one: the Universal Declaration of Human Rights in the two,
 * counted. Languages tell about as much in a second as each other (Coupé and others, Science Advances 2019), so that one which
 * needs more characters is taken to be spoken as much faster.
 */
const LENGTH: Readonly<Record<string, number>> = {
  ar: 0.71,
  bn: 0.91,
  ca: 1.03,
  cs: 0.92,
  cy: 0.95,
  da: 1.02,
  de: 1.12,
  es: 1.12,
  eu: 1.03,
  fi: 1.04,
  fr: 1.12,
  ga: 1.09,
  gl: 1.06,
  he: 0.68,
  hi: 1.02,
  hu: 1.13,
  it: 1.12,
  ja: 0.39,
  ko: 0.44,
  nl: 1.2,
  pl: 1.05,
  pt: 1.05,
  ru: 1.1,
  ta: 1.24,
  th: 0.87,
  tr: 0.97,
  ur: 0.9,
  vi: 1.21,
  zh: 0.27,
};

/** The pace of a language tag (`en-GB`, `pt`). Only English is measured; a language we know nothing of goes at its pace. */
export function paceOf(language: string, { voice = 'normal', wordsAMinute, charactersASecond }: Speaking = {}): Pace {
  const tag = language.slice(0, 2).toLowerCase();
  const own =
    charactersASecond?.get(language.toLowerCase()) ?? charactersASecond?.get(tag) ?? charactersASecond?.get('*');
  if (own !== undefined) return { charactersPerSecond: own, basis: 'set' };
  const english = wordsAMinute === undefined ? ENGLISH[voice] : (CHARACTERS_A_WORD * wordsAMinute) / 60;
  if (tag === 'en') return { charactersPerSecond: english, basis: wordsAMinute === undefined ? 'measured' : 'set' };
  const length = Object.hasOwn(LENGTH, tag) ? (LENGTH[tag] ?? 1) : 1;
  return { charactersPerSecond: Math.round(english * length * 10) / 10, basis: 'assumed' };
}
