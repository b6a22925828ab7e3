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
  // One text is often looked for in many lists, one after another.
  let last: { readonly text: string; readonly language: string; readonly result: Result } | undefined;
  return (text, language) => {
    if (last?.text === text && last.language === language) return last.result;
    const known = byLanguage.get(language)?.get(text);
    const result = known ?? read(text, language);
    last = { text, language, result };
    if (known !== undefined) return known;
    length += text.length;
    if (length > MOST) {
      byLanguage.clear();
      length = text.length;
    }
    const inLanguage = byLanguage.get(language) ?? new Map<string, Result>();
    byLanguage.set(language, inLanguage.set(text, result));
    return result;
  };
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
