import type { Span } from '../source/source.ts';
import { type Entry, itemsOf, type MapTree, type ScalarTree, type Tree } from '../source/tree.ts';
import type { Named, Placed } from './layer.ts';
import { inWords, isEmpty, isMap, type Report, reportUnknown, suggestionFor } from './report.ts';

/* Values of settings: each is read as what it must be, or told to be none and left out. */

/** The map that a setting takes, every name in it being one of these; undefined where it is something else or empty. */
export function readMap(
  tree: Tree | undefined,
  name: string,
  keys: readonly string[],
  report: Report,
): MapTree | undefined {
  if (!tree || isEmpty(tree)) return undefined;
  if (!isMap(tree)) {
    report(tree.at, `"${name}" takes names with values.`, `write ${inWords(keys)} below it`);
    return undefined;
  }
  for (const { key } of tree.entries) if (!keys.includes(key.text.value)) reportUnknown(key, 'setting', keys, report);
  return tree;
}

/** The words of a list, or of a single value, each with its place; `like` is one to write instead of what is none. */
export function readNames(tree: Tree | undefined, name: string, what: string, like: string, report: Report): Named[] {
  return itemsOf(tree).flatMap((item) => {
    if (item.kind === 'scalar' && item.value !== null && item.text.value.trim() !== '') {
      return [{ name: item.text.value, at: item.at }];
    }
    report(item.at, `"${name}" takes ${what}, or a list of them.`, `write, for example, ${like}`);
    return [];
  });
}

/** Some words; `needed` where something is missing without them. */
export function readWords({ key, value }: Entry, what: string, report: Report): string | undefined {
  if (value.kind === 'scalar' && value.value !== null && value.text.value.trim() !== '') return value.text.value;
  report(value.at, `"${key.text.value}" takes ${what}.`, `write ${what}`);
  return undefined;
}

/** One of a few words. */
export function readWord<Word extends string>(
  tree: Tree | undefined,
  name: string,
  words: readonly Word[],
  report: Report,
): Placed<Word> | undefined {
  if (!tree) return undefined;
  const written = tree.kind === 'scalar' ? tree.text.value : '';
  const word = words.find((each) => each === written);
  if (word) return { value: word, at: tree.at };
  report(tree.at, `"${name}" takes ${inWords(words)}.`, suggestionFor(written, words));
  return undefined;
}

/** A number between two others. */
export function readNumber(
  tree: Tree | undefined,
  name: string,
  { least, most, example }: { readonly least: number; readonly most: number; readonly example: number },
  report: Report,
): Placed<number> | undefined {
  if (!tree) return undefined;
  const value = tree.kind === 'scalar' ? tree.value : undefined;
  if (typeof value === 'number' && value >= least && value <= most) return { value, at: tree.at };
  report(tree.at, `"${name}" takes a number from ${least} to ${most}.`, `write, for example, ${example}`);
  return undefined;
}

/** True or false, and nothing that merely looks like it. */
export function readTruth(tree: Tree | undefined, name: string, report: Report): Placed<boolean> | undefined {
  if (!tree) return undefined;
  if (tree.kind === 'scalar' && typeof tree.value === 'boolean') return { value: tree.value, at: tree.at };
  report(tree.at, `"${name}" takes true or false.`, 'write true or false');
  return undefined;
}

/** A day as `2026-11-22`. */
export function readDay({ key, value }: Entry, report: Report): string | undefined {
  const written = value.kind === 'scalar' ? value.text.value : '';
  if (isDay(written)) return written;
  report(value.at, `"${key.text.value}" takes a date.`, 'write it as 2026-11-22');
  return undefined;
}

export function isDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}

/** Where something is missing: the name of the map, or of a map in a list its first name. */
export function beginningOf(tree: Tree): Span {
  return (tree.kind === 'map' ? (tree.entries[0]?.key as ScalarTree | undefined)?.at : undefined) ?? tree.at;
}
