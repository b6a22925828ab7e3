import { PhraseError } from '../language/words/patterns.ts';
import { seriesOf } from '../language/words/series.ts';
import { phraseOf } from '../language/words/tailored.ts';
import type { RuleWords } from '../rule.ts';
import { type Entry, itemsOf, type ScalarTree, type Tree } from '../source/tree.ts';
import type { PlacedWording } from './choice.ts';
import type { Named } from './layer.ts';
import { isEmpty, isMap, type Report } from './report.ts';
import { oneOf } from './wording.ts';

/** What a rule that looks for phrases takes beside its options. */
export const WORDINGS = ['add', 'except'] as const;

/**
 * Reads phrases to add to the lists of a rule: one or several, each with what is said beside it where the rule asks for that; all of them,
 * or those of one language below its two letters.
 */
export function readAdded(tree: Tree, id: string, words: RuleWords, report: Report): PlacedWording[] {
  const { each, kinds, means: usual } = words;
  const isAlone = each === undefined && (kinds === undefined || usual !== undefined);
  const beside = kinds ? 'what it means' : each;
  const whatToWrite = kinds ? `one of ${oneOf(kinds)}` : each;
  return readWordings(tree, (item, language) => {
    if (isMap(item)) return item.entries.flatMap((entry) => readPair(entry, language));
    const wordings = readPhrase(item, 'add', language, report);
    if (isAlone) return wordings;
    for (const { phrase } of wordings) {
      report(item.at, `"${phrase}" is added to ${id} without ${beside}.`, `write ${phrase}: and ${whatToWrite}`);
    }
    return [];
  });

  function readPair({ key, value }: Entry, language: string | undefined): PlacedWording[] {
    const wording = readPhrase(key, 'add', language, report);
    if (wording.length === 0) return [];
    // `{ your call matters }` is YAML for a name without a value.
    if (isAlone && isEmpty(value)) return wording;
    if (beside === undefined) {
      report(value.at, `${id} takes phrases alone.`, `write only "${key.text.value}"`);
      return [];
    }
    if (value.kind === 'scalar' && !isEmpty(value)) {
      const means = value.text.value.trim();
      if (kinds === undefined || Object.hasOwn(kinds, means)) return wording.map((one) => ({ ...one, means }));
      report(value.at, `No phrase of ${id} means "${means}".`, `write ${whatToWrite}`);
      return [];
    }
    report(
      (isEmpty(value) ? key : value).at,
      `"${key.text.value}" is added to ${id} without ${beside}.`,
      `write ${whatToWrite} after it`,
    );
    return [];
  }
}

/** Reads phrases to take from the lists of a rule, of all languages or below the two letters of one. */
export function readExcepted(tree: Tree, report: Report): PlacedWording[] {
  return readWordings(tree, (item, language) => readPhrase(item, 'except', language, report));
}

type ReadOne = (item: Tree, language: string | undefined) => PlacedWording[];

function readWordings(tree: Tree, readOne: ReadOne): PlacedWording[] {
  if (!isMap(tree)) return itemsOf(tree).flatMap((item) => readOne(item, undefined));
  return tree.entries.flatMap((entry) => {
    const { key, value } = entry;
    const isLanguage = /^[a-z]{2}(?:-[a-z]{2})?$/i.test(key.text.value) && value.kind !== 'scalar';
    if (!isLanguage) return readOne({ ...tree, entries: [entry] }, undefined);
    const language = key.text.value.slice(0, 2).toLowerCase();
    if (!isMap(value)) return itemsOf(value).flatMap((item) => readOne(item, language));
    return value.entries.flatMap((each) => readOne({ ...value, entries: [each] }, language));
  });
}

function readPhrase(item: Tree, name: string, language: string | undefined, report: Report): PlacedWording[] {
  if (!isWords(item)) {
    report(item.at, `"${name}" takes a phrase, or a list of them.`, `write, for example, ${name}: [your call matters]`);
    return [];
  }
  const phrase = item.text.value.trim();
  return isPhrase({ name: phrase, at: item.at }, report) ? [{ phrase, language, at: item.at }] : [];
}

function isWords(item: Tree): item is ScalarTree {
  return item.kind === 'scalar' && item.value !== null && item.text.value.trim() !== '';
}

/** Whether a phrase is written as lists of phrases ask for, so that none fails while menus are checked. */
export function isPhrase({ name, at }: Named, report: Report): boolean {
  if (!/[\p{L}\p{N}]/u.test(name)) {
    report(at, 'This phrase has no words.', 'write what is said');
    return false;
  }
  try {
    seriesOf({ language: 'en', phrases: [phraseOf(name)] });
    return true;
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    report(at, `This phrase cannot be read: ${error.message}.`, 'write plain words, or alternatives as {one|two}');
    return false;
  }
}
