import { COMMA_PAUSE, SENTENCE_PAUSE } from './pace.ts';
import type { Makeup } from './spoken.ts';

/** A recording whose words are known. */
export interface Sample {
  readonly makeup: Makeup;
  /** How long it runs. */
  readonly seconds: number;
}

/** How one voice speaks, as its recordings tell. */
export interface Fit {
  readonly charactersASecond: number;
  readonly sentencePause: number;
  readonly commaPause: number;
  /** Silence before and after the words of each recording, in seconds: no words take it. */
  readonly silence: number;
  /** How far off recordings are foretold by a fit to the others, as a part of their length: the mean. */
  readonly error: number;
}

/** With fewer nothing is fitted. */
export const FEWEST = 3;

/** So many recordings there must be for each thing that is fitted. */
const SAMPLES_EACH = 4;

/** A richer fit must foretell so much better, or the plainer one is taken. */
const BETTER = 0.95;

/** What may be fitted beside the pace, the plainest first. */
const SHAPES = [
  { hasSilence: false, hasPauses: false },
  { hasSilence: true, hasPauses: false },
  { hasSilence: false, hasPauses: true },
  { hasSilence: true, hasPauses: true },
];

type Shape = (typeof SHAPES)[number];

/**
 * The constants that foretell these recordings best: least squares of what each is off, as a part of its length. The pace
 * alone, or with pauses and the silence around the words, whichever foretells recordings best that it was not fitted to.
 * Undefined with too few, or where no voice could be so.
 */
export function fitOf(samples: readonly Sample[], usual: Pauses = USUAL): Fit | undefined {
  const able = samples.filter(({ makeup, seconds }) => seconds > 0 && makeup.characters > 0);
  if (able.length < FEWEST) return undefined;
  let best: Fit | undefined;
  for (const shape of SHAPES) {
    if (able.length < SAMPLES_EACH * unknownsOf(shape) && shape !== SHAPES[0]) continue;
    const voice = voiceOf(able, shape, usual);
    const error = voice && errorOf(able, shape, usual);
    if (!voice || error === undefined) continue;
    if (!best || error < best.error * BETTER) best = { ...voice, error };
  }
  return best;
}

/** What a voice rests where nothing is fitted. */
export interface Pauses {
  readonly sentencePause: number;
  readonly commaPause: number;
}

const USUAL: Pauses = { sentencePause: SENTENCE_PAUSE, commaPause: COMMA_PAUSE };

type VoiceFit = Omit<Fit, 'error'>;

/** How long a recording would run in this voice. */
export function foretold({ characters, sentences, commas, pauses }: Makeup, voice: VoiceFit): number {
  const { charactersASecond, sentencePause, commaPause, silence } = voice;
  return characters / charactersASecond + sentences * sentencePause + commas * commaPause + pauses + silence;
}

function unknownsOf({ hasSilence, hasPauses }: Shape): number {
  return 1 + (hasSilence ? 1 : 0) + (hasPauses ? 2 : 0);
}

/** In so many parts at most recordings are left out, so that thousands of them take no longer. */
const PARTS = 20;

/** Recordings foretold from the others. */
function errorOf(samples: readonly Sample[], shape: Shape, usual: Pauses): number | undefined {
  const parts = Math.min(PARTS, samples.length);
  let sum = 0;
  for (let part = 0; part < parts; part++) {
    const voice = voiceOf(
      samples.filter((_, index) => index % parts !== part),
      shape,
      usual,
    );
    if (!voice) return undefined;
    for (const { makeup, seconds } of samples.filter((_, index) => index % parts === part)) {
      sum += Math.abs(foretold(makeup, voice) - seconds) / seconds;
    }
  }
  return sum / samples.length;
}

function voiceOf(samples: readonly Sample[], shape: Shape, usual: Pauses): VoiceFit | undefined {
  const { hasSilence, hasPauses } = shape;
  // What is not fitted is taken off, and all is weighed by the length, so that short recordings count as much as long ones.
  const rows = samples.map(({ makeup, seconds }) => {
    const { characters, sentences, commas, pauses } = makeup;
    const known = pauses + (hasPauses ? 0 : sentences * usual.sentencePause + commas * usual.commaPause);
    const unknown = [characters, ...(hasSilence ? [1] : []), ...(hasPauses ? [sentences, commas] : [])];
    return { unknown: unknown.map((each) => each / seconds), is: (seconds - known) / seconds };
  });
  const found = leastSquares(rows);
  if (!found) return undefined;
  const [perCharacter = 0, ...rest] = found;
  const silence = hasSilence ? rest[0]! : 0;
  const [sentencePause = usual.sentencePause, commaPause = usual.commaPause] = hasPauses ? rest.slice(-2) : [];
  const voice = { charactersASecond: 1 / perCharacter, sentencePause, commaPause, silence };
  return isPossible(voice) ? voice : undefined;
}

function isPossible({ charactersASecond, sentencePause, commaPause, silence }: VoiceFit): boolean {
  const pauses = [sentencePause, commaPause, silence];
  return charactersASecond >= 1 && charactersASecond <= 60 && pauses.every((each) => each >= 0 && each <= 5);
}

interface Row {
  readonly unknown: readonly number[];
  readonly is: number;
}

/** By the normal equations, for a handful of unknowns; undefined where the rows do not determine them. */
function leastSquares(rows: readonly Row[]): number[] | undefined {
  const size = rows[0]?.unknown.length ?? 0;
  const table = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (_, j) => rows.reduce((all, { unknown }) => all + unknown[i]! * unknown[j]!, 0)),
    rows.reduce((all, { unknown, is }) => all + unknown[i]! * is, 0),
  ]);
  const scale = Math.max(...table.flat().map(Math.abs));
  for (let i = 0; i < size; i++) {
    const pivot = table.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    if (!(Math.abs(pivot[i]!) > scale * 1e-9)) return undefined;
    table.splice(table.indexOf(pivot), 1);
    table.splice(i, 0, pivot);
    for (const row of table) {
      if (row === pivot) continue;
      const factor = row[i]! / pivot[i]!;
      for (let j = i; j <= size; j++) row[j] = row[j]! - factor * pivot[j]!;
    }
  }
  return table.map((row, i) => row[size]! / row[i]!);
}
