import { type ListsAsSet, listsAsSet } from './words/as-set.ts';

/**
 * How many characters of texts are remembered as they were read: the words of some ten thousand menus, in some tens of
 * megabytes. Many rules look at all texts of a flow, one rule after another.
 */
const MOST = 2_000_000;

type Reader<Result> = (text: string, language: string) => Result;

/** Reads each text once, however many ask. What was read is shared by all who do. */
export function remembered<Result extends object>(read: Reader<Result>): Reader<Result> {
  const byLanguage = new Map<string, Map<string, Result>>();
  let length = 0;
  // Most who ask one after another ask for the same language, and many for the same text.
  let lastLanguage: string | undefined;
  let inLanguage = new Map<string, Result>();
  let lastText = '';
  let last: Result | undefined;
  return (text, language) => {
    if (language !== lastLanguage) {
      inLanguage = byLanguage.get(language) ?? new Map<string, Result>();
      lastLanguage = language;
      last = undefined;
    }
    if (last !== undefined && text === lastText) return last;
    const known = inLanguage.get(text);
    if (known === undefined) return remember(text, language, read(text, language));
    lastText = text;
    last = known;
    return known;
  };

  function remember(text: string, language: string, result: Result): Result {
    length += text.length;
    if (length > MOST) {
      byLanguage.clear();
      length = text.length;
    }
    // To read a text may have asked for others.
    inLanguage = byLanguage.get(language) ?? new Map<string, Result>();
    byLanguage.set(language, inLanguage.set(text, result));
    lastLanguage = language;
    lastText = text;
    last = result;
    return result;
  }
}

/** The same for what lists of phrases tell of a text, which is known under the lists that settings have. */
export function rememberedAsSet<Result extends object>(read: Reader<Result>): Reader<Result> {
  const asTheyAre = remembered(read);
  const asSet = new WeakMap<ListsAsSet, Reader<Result>>();
  return (text, language) => {
    const lists = listsAsSet();
    if (lists === undefined) return asTheyAre(text, language);
    const reader = asSet.get(lists) ?? remembered(read);
    asSet.set(lists, reader);
    return reader(text, language);
  };
}
