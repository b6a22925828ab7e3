import type { Stretch } from './offer.ts';
import { wordSet } from './words/word-set.ts';

/** The parts of a sentence that say one thing each. A semicolon, a colon, a dash or a break parts as a full stop does. */
export function clausesIn({ start, end }: Stretch, words: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const { 0: mark, 1: joint, 2: next, 3: rest = '', index } of words.slice(start, end).matchAll(PARTED)) {
    if (joint !== undefined && !(JOINTS.has(joint.toLowerCase()) && isSomeone(next!, rest))) continue;
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...parts, { start: from, end }];
}

/** Where one thing has been said, and the next may begin: "…, and we'll ring you back". */
const PARTED = /[;:–—]\s|\s-\s|<[^<>]*>|,\s(\w+)\s(?=(\w+)( \w+ \w+)?)/g;

const JOINTS = wordSet('and but so or then');

const isSomeone = (next: string, rest: string): boolean =>
  BEGINNING.has(next.toLowerCase()) || (next + rest).toLowerCase() === 'one of us';

const BEGINNING = wordSet('we you i they he she it there someone please press if');
