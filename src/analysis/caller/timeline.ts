import type { Stretch } from '../../language/offer.ts';
import { secondsOf } from '../../language/spoken/spoken.ts';
import { hasLetterOrFigure } from '../../language/words/letters.ts';
import type { Prompt } from '../../model/prompt.ts';
import { spokenWords } from '../offers.ts';
import { isTimedByRecording, type Model, secondsOfPrompt, type Time } from './model.ts';

/** Prompts that are heard one after another, each with when it begins and ends. */
export interface Timeline {
  readonly pieces: readonly Piece[];
  readonly total: Time;
}

export interface Piece {
  readonly prompt: Prompt;
  /** Seconds from the first word of all; the rest before a prompt belongs to it. */
  readonly from: number;
  readonly to: number;
  /** How many prompts up to this one, itself included, nobody can time. */
  readonly unread: number;
  /** Whether it is one of them. */
  readonly isUnread: boolean;
  /** When each mark in this prompt is reached. */
  readonly marks: readonly number[];
}

/** Places in a prompt's words at which something is to be timed. */
export interface Marks {
  /** In ascending order, as offsets in the prompt's words. */
  readonly offsets: readonly number[];
  /** For each, whether a rest is made after it that the words do not show. */
  readonly rests: readonly boolean[];
}

/** Lays prompts out in time. All words are timed as one text, so that it matters little how they are split. */
export function timelineOf(
  model: Model,
  prompts: readonly Prompt[],
  marksOf: (prompt: Prompt) => Marks | undefined = () => undefined,
): Timeline {
  const pieces: Piece[] = [];
  let now = 0;
  let unread = 0;
  let before: Prompt | undefined;
  for (const prompt of prompts) {
    const own = secondsOfPrompt(model, prompt);
    const from = now;
    if (own === undefined) unread++;
    const start = from + (before ? restBetween(model, before, prompt) : 0);
    const marks = own === undefined ? undefined : marksOf(prompt);
    let rests = 0;
    const reached = marks
      ? timesWithin(model, prompt, marks.offsets, own!).map((time, each) => {
          const at = start + time + rests;
          if (marks.rests[each]) rests += model.constants.gap;
          return at;
        })
      : NO_MARKS;
    now = start + (own ?? 0) + rests;
    pieces.push({ prompt, from, to: now, unread, isUnread: own === undefined, marks: reached });
    before = prompt;
  }
  return { pieces, total: { seconds: now, unread } };
}

const NO_MARKS: readonly number[] = [];

/**
 * The first moment from `at` on, which lies in the piece `index`, at which a key cuts the words short; undefined where none
 * does before the end.
 */
export function firstChance({ pieces }: Timeline, at: number, index: number): Time | undefined {
  for (let each = index; each < pieces.length; each++) {
    const piece = pieces[each]!;
    if (!piece.prompt.bargeIn) continue;
    const heard = Math.max(at, piece.from);
    // What is cut short at its first word need not be known.
    return { seconds: heard, unread: heard === piece.from ? (pieces[each - 1]?.unread ?? 0) : piece.unread };
  }
  return undefined;
}

/** Seconds that a stretch of a prompt's words takes: of a recording, its part; undefined where nobody can time the prompt. */
export function stretchWithin(model: Model, prompt: Prompt, start: number, end: number): number | undefined {
  const own = secondsOfPrompt(model, prompt);
  if (own === undefined) return undefined;
  const [from = 0, to = own] = timesWithin(model, prompt, [start, end], own);
  return to - from;
}

/** The same of many stretches, in order: timed all at once, so that a prompt of many sentences is read once and not for each. */
export function stretchesWithin(
  model: Model,
  prompt: Prompt,
  stretches: readonly Stretch[],
): readonly number[] | undefined {
  const own = secondsOfPrompt(model, prompt);
  if (own === undefined) return undefined;
  const times = timesWithin(
    model,
    prompt,
    stretches.flatMap(({ start, end }) => [start, end]),
    own,
  );
  return stretches.map((_, index) => times[2 * index + 1]! - times[2 * index]!);
}

/** When offsets in a prompt's words are reached, from its first word on. */
function timesWithin(model: Model, prompt: Prompt, offsets: readonly number[], own: number): number[] {
  const words = spokenWords(prompt);
  const stretches = stretchesOf(words, offsets);
  // What stands alone takes all of the time, and need not be timed again.
  const [only] = stretches;
  if (only && stretches.length === 1) return offsets.map((offset) => (offset >= only.end ? own : 0));
  const clock = (text: string) => secondsOf(text, { language: prompt.language, ssml: false, speech: model.speech });
  let now = 0;
  let before = '';
  // Each stretch is timed together with the one before it, so that the rest between them counts.
  const reached = stretches.map(({ start, end }) => {
    const stretch = words.slice(start, end);
    now += clock(before + stretch) - clock(before);
    before = stretch;
    return { end, now };
  });
  const scale = now > 0 ? own / now : 0;
  let next = 0;
  return offsets.map((offset) => {
    while (next < reached.length && reached[next]!.end <= offset) next++;
    return (reached[next - 1]?.now ?? 0) * scale;
  });
}

/** The words between the offsets; stretches without any belong to what follows, the last to what went before. */
function stretchesOf(words: string, offsets: readonly number[]): { readonly start: number; readonly end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let start = 0;
  for (const end of [...offsets, words.length]) {
    if (!hasLetterOrFigure(words.slice(start, end))) continue;
    stretches.push({ start, end });
    start = end;
  }
  return stretches;
}

/** What a voice rests between two prompts; a recording brings its own silence. */
function restBetween(model: Model, before: Prompt, after: Prompt): number {
  if (before.unread || after.unread || isTimedByRecording(model, before) || isTimedByRecording(model, after)) return 0;
  const tail = lastWord(spokenWords(before).trimEnd());
  const head = firstWord(spokenWords(after).trimStart());
  if (tail === '' || head === '') return 0;
  const { rests } = model.known;
  const joint = `${before.language} ${tail} ${head}`;
  const known = rests.get(joint);
  if (known !== undefined) return known;
  const timing = { language: before.language, ssml: false, speech: model.speech };
  const rest = Math.max(0, secondsOf(`${tail} ${head}`, timing) - secondsOf(tail, timing) - secondsOf(head, timing));
  rests.set(joint, rest);
  return rest;
}

function lastWord(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1).slice(-40);
}

function firstWord(words: string): string {
  return words.slice(0, 40).split(/\s/, 1)[0]!;
}
