import type { PhraseList } from './phrases.ts';

/** A phrase of a list, and what the list says that it means. */
export interface Line {
  readonly phrase: string;
  /** Empty where the list says nothing. */
  readonly means: string;
}

/** The same as it stands on its line, of which hardly any is ever read; or as a program gathered it. */
type Row = string | Line;

const known = new WeakMap<PhraseList, readonly Line[]>();

/** The phrases of a list, in order. */
export function linesOf(list: PhraseList): readonly Line[] {
  const there = known.get(list);
  if (there !== undefined) return there;
  const lines = rowsIn(list.phrases).map(lineOf);
  known.set(list, lines);
  return lines;
}

/** What a list takes literally. */
export const unlessOf = ({ unless = [] }: PhraseList): readonly Line[] => rowsIn(unless).map(lineOf);

/** The alternatives that the phrases of a list share, by name. */
export function setsOf({ sets = '' }: PhraseList): Readonly<Record<string, string>> {
  return setsIn(typeof sets === 'string' ? sets : sets());
}

function setsIn(text: string): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  const rows = rowsIn(text);
  for (let i = 0; i < rows.length; i++) {
    const { phrase: name, means: alternatives } = lineOf(rows[i]!);
    all[name] = alternatives;
  }
  return all;
}

/** Finds alternatives by their name, or nothing: mostly on a line that is not set in, so that the others need not be read. */
export function setReader({ sets = '' }: PhraseList): (name: string) => string | undefined {
  let text: string | undefined;
  let all: Readonly<Record<string, string>> | undefined;
  return (name) => {
    text ??= typeof sets === 'string' ? sets : sets();
    const at = text.lastIndexOf(`\n${name} = `);
    if (at === -1) {
      all ??= setsIn(text);
      return Object.hasOwn(all, name) ? all[name] : undefined;
    }
    const end = text.indexOf('\n', at + 1);
    return text.slice(at + name.length + 4, end === -1 ? text.length : end).trim();
  };
}

/** Finds lines by their numbers: to read a few takes less than to part all. */
export function lineReader(phrases: PhraseList['phrases']): (number: number) => Line {
  const text = typeof phrases === 'string' ? phrases.trim() : '';
  if (isBare(text)) return (number) => lineOf(lineIn(text, number));
  const rows = rowsIn(phrases);
  return (number) => lineOf(rows[number]!);
}

function lineIn(text: string, number: number): string {
  let start = 0;
  for (let i = 0; i < number; i++) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return end === -1 ? text.slice(start) : text.slice(start, end);
}

function rowsIn(phrases: PhraseList['phrases']): readonly Row[] {
  if (Array.isArray(phrases)) return phrases.map((phrase) => ({ phrase, means: '' }));
  if (typeof phrases === 'object') return Object.entries(phrases).map(([phrase, means]) => ({ phrase, means }));
  const text = phrases.trim();
  const lines = text.split('\n');
  if (isBare(text)) return lines;
  const rows: string[] = [];
  let ofAllBelow = '';
  for (let i = 0; i < lines.length; i++) {
    const row = lines[i]!.trim();
    if (row === '' || row.startsWith('//')) continue;
    if (row.startsWith('=')) ofAllBelow = row;
    else rows.push(ofAllBelow === '' || row.includes('=') ? row : row + ofAllBelow);
  }
  return rows;
}

/** Whether each line is a phrase, and nothing else: so the build leaves most lists. */
const isBare = (text: string): boolean =>
  text !== '' && !'=/'.includes(text.charAt(0)) && !ASIDES.some((aside) => text.includes(aside));

const ASIDES = ['\n ', '\n\n', '\n=', '\n/'];

function lineOf(row: Row): Line {
  if (typeof row !== 'string') return row;
  const at = row.indexOf('=');
  return at === -1 ? { phrase: row, means: '' } : { phrase: row.slice(0, at).trim(), means: row.slice(at + 1).trim() };
}
