/** What `\p{L}` and `\p{M}` hold of the characters of a text that is Latin, to stand in a class. */
const LATIN_LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-\u02af';
/** What `\p{N}` holds of them. */
const LATIN_FIGURES = '0-9²³¹¼-¾';

/** Beyond the Latin blocks, but for the punctuation and the signs of money that are in most texts. */
const BEYOND = /[^\0-\u02af\u2010-\u2027\u2030-\u205e\u20ac\u2122]/;

/** Whether a text has no letters but those of Latin alphabets. */
export const isLatin = (text: string): boolean => !BEYOND.test(text);

/*
 * What is asked of nearly every word: of letters that are ASCII, as most are, without an expression that knows all scripts.
 */

const BEYOND_ASCII = /[^\0-\x7f]/;

export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);

/** Whether a text begins with a capital of any alphabet that has them. */
export function beginsLarge(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : text !== '' && /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a small letter of any alphabet that has them. */
export function beginsSmall(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : text !== '' && /^\p{Ll}/u.test(text);
}

/** "Leeds", "the Red Lion". */
export const beginsLikeName = (text: string): boolean => beginsLarge(text.startsWith('the ') ? text.slice(4) : text);

/** Whether a text begins with one of the figures that keys have. */
export function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

/** Whether a text begins with a figure of any script. */
export function beginsWithFigure(text: string): boolean {
  return beginsWithDigit(text) || (text.charCodeAt(0) >= 0x80 && /^\p{N}/u.test(text));
}

/** Whether a text has any of some signs. */
export function hasAnyOf(signs: string, text: string): boolean {
  for (let i = 0; i < signs.length; i++) if (text.includes(signs.charAt(i))) return true;
  return false;
}

const PLAIN = /[A-Za-z0-9]/;

/** Whether there is anything to say in a text. */
export const hasLetterOrFigure = (text: string): boolean =>
  PLAIN.test(text) || (!isAscii(text) && /[\p{L}\p{N}]/u.test(text));

/**
 * An expression that asks which characters are letters, with their marks, and which are figures: the right one for a text. One that
 * knows all scripts takes a millisecond to make ready, and one that knows Latin a hundredth of it.
 */
export function forLettersOf(
  source: (letters: string, figures: string) => string,
  flags = '',
): (text: string) => RegExp {
  let latin: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (isLatin(text)) {
      latin ??= new RegExp(source(LATIN_LETTERS, LATIN_FIGURES), flags);
      return latin;
    }
    any ??= new RegExp(source('\\p{L}\\p{M}', '\\p{N}'), `${flags}u`);
    return any;
  };
}

/** What `\p{Lu}` holds of the first block of Latin. In the others large letters and small ones take turns. */
const WESTERN_CAPITALS = 'A-ZÀ-ÖØ-Þ';

/** Beyond that block, but for punctuation and signs of money. */
const BEYOND_WESTERN = /[^\0-\xff\u2010-\u2027\u2030-\u205e\u20ac\u2122]/;

/** The same for an expression that asks which letters are large, and knows no marks. */
export function forCapitalsOf(
  source: (capitals: string, letters: string, figures: string) => string,
  flags = '',
): (text: string) => RegExp {
  let western: RegExp | undefined;
  let any: RegExp | undefined;
  return (text) => {
    if (!BEYOND_WESTERN.test(text)) {
      western ??= new RegExp(source(WESTERN_CAPITALS, LATIN_LETTERS, LATIN_FIGURES), flags);
      return western;
    }
    any ??= new RegExp(source('\\p{Lu}', '\\p{L}', '\\p{N}'), `${flags}u`);
    return any;
  };
}

/** Calls for each place in a text that an expression with the flag `g` finds, in order. Makes no copy, as `matchAll` does. */
export function eachFound(expression: RegExp, text: string, on: (found: string, start: number) => void): void {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) on(match[0], match.index);
}
