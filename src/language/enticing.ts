import { temptations } from './lists/enticing.ts';
import { listFoundBy, type PhraseLists } from './words/phrases.ts';
import { beginningWith } from './words/shape.ts';

/** Questions that sell, known by how they begin: "Looking for a weekend away?". English only. */
export const enticing: PhraseLists = {
  en: listFoundBy('en', (sentence) => {
    const end = sentence.length;
    const isShortQuestion = end <= LONGEST && sentence.endsWith('?') && !/[.!]/.test(sentence);
    if (!isShortQuestion || beginningWith(temptations, sentence) === undefined) return [];
    return [{ start: 0, end, phrase: sentence, means: '' }];
  }),
};

/** In characters. */
const LONGEST = 190;
