import { automatedReadability } from 'automated-readability';
import { beginsWithFigure } from './words/letters.ts';
import { wordsOf } from './words/words.ts';

/** What sentences are to read. */
export interface Grade {
  /** The school grade of the Automated Readability Index, which counts letters: a child of grade 6 is eleven or twelve. */
  readonly grade: number;
  readonly words: number;
  readonly sentences: number;
  /** The longest words, each once, the longest first. */
  readonly longest: readonly string[];
}

/** Fewer words than these say nothing of how hard a text is: one long name makes grades of difference. */
const LEAST_WORDS = 30;

const MOST_NAMED = 3;

/** The grade of English sentences; undefined where there are too few words to tell. Figures and values are left out. */
export function gradeOf(sentences: readonly string[]): Grade | undefined {
  const read = sentences.map(wordsToRead).filter(({ length }) => length > 0);
  const words = read.flat();
  if (words.length < LEAST_WORDS) return undefined;
  const grade = automatedReadability({
    sentence: read.length,
    word: words.length,
    character: words.reduce((sum, { length }) => sum + length, 0),
  });
  const longest = [...new Set(words.map((word) => word.toLowerCase()))].sort((a, b) => b.length - a.length);
  return {
    grade: Math.max(1, Math.ceil(grade)),
    words: words.length,
    sentences: read.length,
    longest: longest.slice(0, MOST_NAMED),
  };
}

function wordsToRead(sentence: string): string[] {
  const words = wordsOf(sentence.replaceAll(/\{[^{}]*\}/g, ' ')).map(({ value }) => value);
  return words.filter((word) => !beginsWithFigure(word));
}
