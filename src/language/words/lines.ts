import type { PhraseList } from './phrases.ts';

/** A phrase of a list, and what the list says that it means. */
export interface Line {
  readonly phrase: string;
  /** Empty where the list says nothing. */
  readonly means: string;
}

const known = new WeakMap<PhraseList, readonly Line[]>();

/** The phrases of a list, in order. It is read when it is first asked for: hardly any list has a phrase that a menu has. */
export function linesOf(list: PhraseList): readonly Line[] {
  const there = known.get(list);
  if (there !== undefined) return there;
  const lines = read(list.phrases);
  known.set(list, lines);
  return lines;
}

/** What a list takes literally. */
export const unlessOf = ({ unless }: PhraseList): readonly Line[] => (unless === undefined ? [] : read(unless));

/** The alternatives that the phrases of a list share, by name. */
export function setsOf({ sets = {} }: PhraseList): Readonly<Record<string, string>> {
  if (typeof sets !== 'string') return sets;
  const all: Record<string, string> = {};
  for (const { phrase: name, means: alternatives } of read(sets)) all[name] = alternatives;
  return all;
}

function read(phrases: PhraseList['phrases']): readonly Line[] {
  if (Array.isArray(phrases)) return phrases.map((phrase) => ({ phrase, means: '' }));
  if (typeof phrases === 'object') return Object.entries(phrases).map(([phrase, means]) => ({ phrase, means }));
  const lines: Line[] = [];
  let ofAllBelow = '';
  for (const written of phrases.split('\n')) {
    const line = written.trim();
    if (line === '' || line.startsWith('//')) continue;
    const at = line.indexOf('=');
    if (at === 0) ofAllBelow = line.slice(1).trim();
    else if (at === -1) lines.push({ phrase: line, means: ofAllBelow });
    else lines.push({ phrase: line.slice(0, at).trim(), means: line.slice(at + 1).trim() });
  }
  return lines;
}
