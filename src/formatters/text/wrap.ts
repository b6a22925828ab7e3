import { widthOf } from './width.ts';

/** Breaks words into lines no wider than so many columns; a word that is wider is broken where it must be. */
export function wrapped(words: string, width: number): string[] {
  const room = Math.max(1, width);
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of words.split(' ').flatMap((each) => broken(each, room))) {
    const wide = widthOf(word);
    if (line !== '' && filled + 1 + wide > room) {
      lines.push(line);
      line = '';
      filled = 0;
    }
    filled += wide + (line === '' ? 0 : 1);
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function broken(word: string, room: number): string[] {
  if (widthOf(word) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  let filled = 0;
  for (const letter of word) {
    const wide = widthOf(letter);
    if (piece !== '' && filled + wide > room) {
      pieces.push(piece);
      piece = '';
      filled = 0;
    }
    piece += letter;
    filled += wide;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** Words behind a heading: `  fix  Say …`, its further lines indented as far as its first. */
export function hung(heading: string, words: string, width: number): string {
  const indent = widthOf(heading);
  return wrapped(words, width - indent)
    .map((line, index) => (index === 0 ? heading : ' '.repeat(indent)) + line)
    .join('\n');
}
