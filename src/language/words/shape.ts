import { beginsLarge } from './letters.ts';
import {
  listFoundBy,
  type Match,
  type Matcher,
  mayHaveAny,
  type PhraseList,
  type PhraseLists,
  phrases,
} from './phrases.ts';

/**
 * A sentence that is known by what it speaks of together, in whatever order and words: "the keys you used to press may now lead
 * elsewhere" is of keys, and of a change. All of it is lists of phrases, so that a sentence is only looked at when it has their words.
 */
export interface Shape {
  /** What it must speak of, each somewhere: those that fewest sentences speak of first. */
  readonly all: readonly PhraseList[];
  /** What it must begin with. */
  readonly begins?: PhraseList;
  /** What shows that it means something else. */
  readonly none?: PhraseList;
  /** What it must not begin with. */
  readonly beginsNot?: PhraseList;
  /** Marks and figures that show that too. */
  readonly without?: RegExp;
}

/** A list that finds sentences by their shapes, unless they are `isOther`. It is asked of one sentence at a time. */
export function shaped(shapes: readonly Shape[], isOther: (sentence: string) => boolean): PhraseLists {
  // A sentence has none of them that has nothing of what each begins with, or speaks of first.
  const firsts = shapes.map(({ begins, all }) => begins ?? all[0]!);
  const mayHaveOne = mayHaveAny(firsts);
  const shapeIn: Matcher = (sentence) => {
    if (!mayHaveOne(sentence)) return [];
    for (const shape of shapes) {
      const found = partsOf(shape, sentence);
      if (found === undefined || isOther(sentence)) continue;
      const start = Math.min(...found.map((part) => part.start));
      const end = Math.max(...found.map((part) => part.end));
      return [{ start, end, phrase: sentence.slice(start, end), means: '' }];
    }
    return [];
  };
  return { en: listFoundBy('en', shapeIn, firsts) };
}

/** Where a sentence speaks of each part; undefined where it lacks one, or has what shows that it means something else. */
function partsOf(shape: Shape, sentence: string): readonly Match[] | undefined {
  const found: Match[] = [];
  if (shape.begins) {
    const match = beginningWith(shape.begins, sentence);
    if (match === undefined) return undefined;
    found.push(match);
  }
  for (const part of shape.all) {
    const match = phrases(part)(sentence).find((each) => !isName(each, sentence));
    if (match === undefined) return undefined;
    found.push(match);
  }
  if (shape.without?.test(sentence)) return undefined;
  if (shape.none && phrases(shape.none)(sentence).length > 0) return undefined;
  return shape.beginsNot && beginningWith(shape.beginsNot, sentence) ? undefined : found;
}

/** The phrase of a list with which a sentence begins. */
export const beginningWith = (list: PhraseList, sentence: string): Match | undefined =>
  phrases(list)(sentence).find(({ start }) => start === 0);

/** Written large in the middle of a sentence, or before another word that is. */
function isName({ start, end }: Match, sentence: string): boolean {
  const words = sentence.slice(start, end);
  if (!beginsLarge(words) || !/^[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]/.test(words)) return false;
  return start > 0 || /^[A-Za-zÀ-ÖØ-öø-ÿ-]+ [A-ZÀ-ÖØ-Þ]/.test(sentence);
}
