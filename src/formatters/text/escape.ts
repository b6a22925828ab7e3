/**
 * What a terminal, or a program that reads its lines, would obey rather than show: control characters, marks that turn
 * the direction of writing, separators of lines and paragraphs, and halves of characters.
 */
const obeyed = () => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/gu;

/**
 * What would be a command to the program that runs a pipeline: `::error` at the start of a line; `##[error]`, `##vso[` and
 * `##teamcity[` anywhere.
 */
const COMMANDS = /(?<=^|\s):(?=:)|(?<=##\w{0,20})\[/g;

/** Words from a file, as they may be printed: on one line, and able to do nothing. */
export function escaped(words: string): string {
  // Nearly all words are plain, and this is asked of every word that is printed.
  if (/^[\x20-\x22\x24-\x39\x3b-\x7e]*$/.test(words)) return words;
  return words
    .replace(/\r?\n|\t/g, ' ')
    .replace(obeyed(), codeOf)
    .replace(COMMANDS, codeOf);
}

/** The same where other alphabets cannot be shown: accents are dropped, other letters are told by their number. */
export function asciiOf(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words;
  return words.replace(/[^\x20-\x7e\n]/gu, (letter) => {
    const plain = PLAIN[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
    return /^[\x20-\x7e]*$/.test(plain) ? plain : codeOf(letter);
  });
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '…': '...',
  '·': '-',
};

/** `\x1b` for an escape, `\u{202e}` for what is beyond a byte. */
function codeOf(letter: string): string {
  const code = letter.codePointAt(0)!;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}

/** Keeps lines that begin with `::` from being commands, whatever put the two there. */
export function guarded(report: string): string {
  return report.includes('::') ? report.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, '$1\\x3a') : report;
}
