import fastStringWidth from 'fast-string-width';

/** How many columns words take up in a terminal. */
export function widthOf(words: string): number {
  // What nearly all words are made of, our own signs among it, is one column each. To know the others takes tables that
  // take longer to load than a small menu to check.
  return /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2500-\u257f█░✖▲ℹ✔]*$/.test(words)
    ? words.length
    : fastStringWidth(words);
}
