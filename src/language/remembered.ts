/**
 * How many characters of texts are remembered as they were read: the words of some ten thousand menus, in some tens of
 * megabytes. Many rules look at all texts of a flow, one rule after another.
 */
const MOST = 2_000_000;

/** Reads each text once, however many ask. What was read is shared by all who do. */
export function remembered<Result extends object>(
  read: (text: string, language: string) => Result,
): (text: string, language: string) => Result {
  const byLanguage = new Map<string, Map<string, Result>>();
  let length = 0;
  return (text, language) => {
    const known = byLanguage.get(language)?.get(text);
    if (known !== undefined) return known;
    const result = read(text, language);
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
