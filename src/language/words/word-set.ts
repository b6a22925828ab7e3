/** Words to look others up in. */
export interface WordSet {
  has(word: string): boolean;
}

/** A set of words, parted by spaces, that is made when one is first looked up: a menu looks into few of all that there are. */
export function wordSet(words: string): WordSet {
  let all: ReadonlySet<string> | undefined;
  return {
    has(word) {
      all ??= new Set(words.trim().split(/\s+/));
      return all.has(word);
    },
  };
}
