import { listFoundBy, type PhraseLists } from './words/phrases.ts';

/** Questions that sell, known by how they begin: "Looking for a weekend away?". English only. */
export const enticing: PhraseLists = {
  en: listFoundBy('en', (sentence) => {
    const end = sentence.length;
    return ENTICING.test(sentence) ? [{ start: 0, end, phrase: sentence, means: '' }] : [];
  }),
};

const ENTICING =
  /^(?:so |are you |or )?(?:looking (?:for|to)|thinking (?:of|about)|planning|fancy|tired of|fed up (?:with|of)|dreaming (?:of|about)|in the mood for|ready (?:to|for)|in need of|interested in|(?:want|need) (?:an?|some|more|your|to (?:save|win|earn|get|lose|look|travel|upgrade|know how))|longing for|craving|worried about|struggling with|moving (?:home|house)|getting married|paying too much|still paying|why wait|what are you waiting for|who (?:doesn['’]t|does not) (?:love|want|like))\b[^.!]{0,160}\?$/i;
