import { type Fit, fitOf, foretold, type Pauses } from '../language/spoken/fit.ts';
import { makeupOf, secondsOf } from '../language/spoken/spoken.ts';
import { linkOf, type Project } from '../model/project.ts';

/** A recording whose words somebody wrote down. */
export interface Scripted {
  /** Its path, for people. */
  readonly path: string;
  readonly words: string;
  readonly isSsml: boolean;
  /** BCP 47. */
  readonly language: string;
  /** How long it runs. */
  readonly seconds: number;
}

/** How the recordings of one language fit the model. */
export interface Calibration {
  /** Primary tag: `en`. */
  readonly language: string;
  /** Those that were fitted to, in the order of their paths. */
  readonly recordings: readonly Judged[];
  /** Those so much longer or shorter than the rest, for their words, that they say something else. */
  readonly others: readonly Judged[];
  /** Undefined where there are too few of them, or no voice could speak so. */
  readonly fit: Fit | undefined;
  /** How far off they are as a rule, as a part of their length: by the usual pace, and by the fitted one. The means. */
  readonly error: { readonly usual: number; readonly fitted: number | null };
}

export interface Judged extends Scripted {
  /** How long it would run at the usual pace, and at the fitted one. */
  readonly usual: number;
  readonly fitted: number | null;
}

/** The recordings of a project whose words are known, each once. What is filled in at call time may be of any length. */
export function scriptedIn({ recordings }: Project, flows: Project['flows']): Scripted[] {
  const found = new Map<string, Scripted>();
  for (const flow of flows) {
    for (const { audio, text, unread, language, isSsml } of [...flow.nodes.values()].flatMap(
      ({ prompts }) => prompts,
    )) {
      const path = audio && linkOf(flow, audio.value);
      const recording = path === undefined ? undefined : recordings.get(path);
      if (path === undefined || found.has(path) || recording?.kind !== 'there' || !recording.seconds) continue;
      if (unread || !/\p{L}|\d/u.test(text.value) || /\{[^{}]*\}/.test(text.value)) continue;
      found.set(path, { path, words: text.value, isSsml, language, seconds: recording.seconds });
    }
  }
  return [...found.values()];
}

/** Fits each language to its recordings. The language with the most of them comes first, and lends the others its pauses. */
export function calibrated(scripted: readonly Scripted[]): Calibration[] {
  const byLanguage = new Map<string, Scripted[]>();
  for (const each of scripted) {
    const language = each.language.slice(0, 2).toLowerCase();
    const others = byLanguage.get(language);
    if (others) others.push(each);
    else byLanguage.set(language, [each]);
  }
  let pauses: Pauses | undefined;
  return [...byLanguage]
    .sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))
    .map(([language, recordings]) => {
      const one = calibratedFor(language, recordings, pauses);
      pauses ??= one.fit;
      return one;
    });
}

/** Words of another text are that much longer or shorter than the rest, and by seconds, which one voice is not. */
const FAR_OFF = 1.6;
const SECONDS_OFF = 1.5;

function calibratedFor(language: string, recordings: readonly Scripted[], pauses: Pauses | undefined): Calibration {
  const timed = recordings
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((each) => ({ ...each, usual: secondsOf(each.words, { language, ssml: each.isSsml }) }));
  const typical = median(timed.map(({ seconds, usual }) => seconds / usual));
  const isOther = ({ seconds, usual }: { seconds: number; usual: number }) => {
    const expected = usual * typical;
    const isFar = seconds > expected * FAR_OFF || seconds * FAR_OFF < expected;
    return isFar && Math.abs(seconds - expected) > SECONDS_OFF;
  };
  const own = timed.filter((each) => !isOther(each));
  const samples = own.map((each) => ({
    makeup: makeupOf(each.words, { language, ssml: each.isSsml }),
    seconds: each.seconds,
  }));
  const fit = fitOf(samples, pauses);
  const judged = own.map((each, index) => ({ ...each, fitted: fit ? foretold(samples[index]!.makeup, fit) : null }));
  return {
    language,
    recordings: judged,
    others: timed.filter(isOther).map((each) => ({ ...each, fitted: null })),
    fit,
    error: {
      usual: mean(judged.map(({ usual, seconds }) => Math.abs(usual - seconds) / seconds)),
      fitted: fit ? mean(judged.map(({ fitted, seconds }) => Math.abs((fitted ?? 0) - seconds) / seconds)) : null,
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((all, each) => all + each, 0) / values.length;
}
