import { secondsOf } from '../../language/spoken/spoken.ts';
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
  for (const [index, prompt] of prompts.entries()) {
    const own = secondsOfPrompt(model, prompt);
    const from = now;
    if (own === undefined) unread++;
    const before = prompts[index - 1];
    const start = from + (before ? restBetween(model, before, prompt) : 0);
    const marks = marksOf(prompt);
    const times = marks && own !== undefined ? timesWithin(model, prompt, marks.offsets, own) : [];
    let rests = 0;
    const reached = times.map((time, each) => {
      const at = start + time + rests;
      if (marks!.rests[each]) rests += model.constants.gap;
      return at;
    });
    now = start + (own ?? 0) + rests;
    pieces.push({ prompt, from, to: now, unread, isUnread: own === undefined, marks: reached });
  }
  return { pieces, total: { seconds: now, unread } };
}

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

/** When offsets in a prompt's words are reached, from its first word on. */
function timesWithin(model: Model, prompt: Prompt, offsets: readonly number[], own: number): number[] {
  const words = spokenWords(prompt);
  const clock = (text: string) => secondsOf(text, { language: prompt.language, ssml: false, voice: model.voice });
  const times: number[] = [];
  let from = 0;
  let before = '';
  let now = 0;
  // Each stretch is timed together with the one before it, so that the rest between them counts.
  for (const end of [...offsets, words.length]) {
    const stretch = words.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(stretch)) {
      now += clock(before + stretch) - clock(before);
      before = stretch;
      from = end;
    }
    times.push(now);
  }
  const all = times.pop()!;
  return all > 0 ? times.map((time) => Math.min(own, (time * own) / all)) : times.map(() => 0);
}

/** What a voice rests between two prompts; a recording brings its own silence. */
function restBetween(model: Model, before: Prompt, after: Prompt): number {
  if ([before, after].some((prompt) => prompt.unread || isTimedByRecording(model, prompt))) return 0;
  const tail = lastWord(spokenWords(before).trimEnd());
  const head = firstWord(spokenWords(after).trimStart());
  if (tail === '' || head === '') return 0;
  const timing = { language: before.language, ssml: false, voice: model.voice };
  return Math.max(0, secondsOf(`${tail} ${head}`, timing) - secondsOf(tail, timing) - secondsOf(head, timing));
}

function lastWord(words: string): string {
  return words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1).slice(-40);
}

function firstWord(words: string): string {
  return /^\S{0,40}/.exec(words)![0];
}
