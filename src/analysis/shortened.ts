import { beginsLarge } from '../language/words/letters.ts';
import type { Edit } from '../source/edit.ts';
import type { HeardPhrase } from './phrases-heard.ts';

/** A phrase said in fewer words. */
export interface Shortened {
  /** What callers would hear of its clause, beginning with a small letter unless it begins a sentence. */
  readonly clause: string;
  /** Undefined where tags stand in what is rewritten, or nobody wrote it. */
  readonly edit: Edit | undefined;
}

/**
 * Says something shorter in place of a phrase, or nothing: a sentence still begins with a capital, no comma is left over, and
 * a question that becomes a request ends as one.
 */
export function shortened({ heard, sentence, start, end }: HeardPhrase, short: string): Shortened {
  const { words, prompt } = heard;
  const opens = start === sentence.start;
  const isAsked = opens && /^please\b/.test(short) && words.slice(end, sentence.end).endsWith('?');
  let [from, to] = [start, isAsked ? sentence.end : end];
  let said = short + (isAsked ? `${words.slice(end, sentence.end - 1)}.` : '');
  if (short === '' && opens) {
    const gap = /^[\s,:–—-]*/.exec(words.slice(to, sentence.end))![0];
    to += gap.length + 1;
    said = words.charAt(to - 1);
  } else if (short === '') {
    const isAside = words.slice(sentence.start, from).trimEnd().endsWith(',') && /^\s*,/.test(words.slice(to));
    from = words.slice(0, from).trimEnd().length;
    const isLast = /^\s*(?:[.;:!?]|$)/.test(words.slice(to, to + 40));
    if (isAside || (isLast && words[from - 1] === ',')) from = words.slice(0, from - 1).trimEnd().length;
    if (isAside) to += words.slice(to).indexOf(',') + 1;
  }
  if (opens && beginsLarge(words.slice(start))) said = said.charAt(0).toUpperCase() + said.slice(1);
  const written = prompt.text.value.slice(from, to);
  const edit = written.includes('<') ? undefined : prompt.text.replace(from, to, said);
  const clauseStart = opens || short === '' ? clauseBefore(words, from, sentence.start) : from;
  const rest = /^[^,.;:!?]*/.exec(words.slice(to, sentence.end))![0];
  const clause = (words.slice(clauseStart, from) + said + rest)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.!?]$/, '');
  return { clause, edit };
}

function clauseBefore(words: string, at: number, least: number): number {
  let from = at;
  while (from > least && !/[,.;:!?]/.test(words[from - 1]!)) from--;
  return from;
}
