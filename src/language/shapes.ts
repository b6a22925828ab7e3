import { boasts } from './lists/boasts.ts';
import { changed } from './lists/changed.ts';
import { choosing, conditions } from './lists/choosing.ts';
import { crowded } from './lists/crowded.ts';
import { esteem } from './lists/esteem.ts';
import { onOffer } from './lists/on-offer.ts';
import { sites } from './lists/sites.ts';
import { soon } from './lists/soon.ts';
import { hasPhrase, type PhraseLists } from './words/phrases.ts';
import { beginningWith, type Shape, shaped } from './words/shape.ts';

/*
 * Sentences that are known by what they speak of together, in whatever order and words. Each list is asked of one sentence at a time.
 * English only.
 */

const told = (shapes: readonly Shape[]): PhraseLists => shaped(shapes, isChoice);

/** Conditions and offers, and what is filled in when somebody rings. */
const isChoice = (sentence: string): boolean =>
  /[{}]|\bsay ["'“‘]/i.test(sentence) ||
  beginningWith(conditions, sentence) !== undefined ||
  hasPhrase(choosing, sentence);

export const changedShapes = told(changed);
export const crowdedShapes = told(crowded);
export const webShapes = told(sites);
export const fillerShapes = told(esteem);
export const sellingShapes = told(onOffer);
export const boastShapes = told(boasts);
export const soonShapes = told(soon);
