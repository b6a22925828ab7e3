import { escaped } from '../text/escape.ts';

/** What Markdown would read as a mark of its own. */
const MARKS = /[\\`*_{}[\]<>|~$&]/g;

/** Where a link, a mention of a person or of an issue would begin, which GitHub and GitLab make of plain words. */
const LINKS = /(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)|(?<=[@#!%])(?=[\p{L}\p{N}_"])/giu;

/** Words from a file, as Markdown that shows them and does nothing: on one line, to be put after other words. */
export function words(said: string): string {
  return escaped(said).replace(MARKS, '\\$&').replace(LINKS, '<!-- -->');
}

/** Words as code, exactly as they are. */
export function code(said: string): string {
  const plain = escaped(said).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${plain} ${fence}` : `${fence}${plain}${fence}`;
}

/** Advice, in which what is to be written stands between backticks. */
export function wordsWithCode(said: string): string {
  const pieces = said.split('`');
  // One that nothing closes is a letter like any other.
  const last = pieces.length % 2 === 0 ? pieces.splice(-2).join('`') : undefined;
  const whole = last === undefined ? pieces : [...pieces, last];
  return whole.map((piece, index) => (index % 2 === 0 || piece === '' ? words(piece) : code(piece))).join('');
}
