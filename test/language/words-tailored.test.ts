import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { isEverMet } from '../../src/language/words/met.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { tailored } from '../../src/language/words/tailored.ts';
import { root } from '../parts.ts';

/* Whatever a rule finds in any labelled prompt can be taken away by the words that its finding quotes. */

interface Label {
  readonly text?: string;
  readonly language?: string;
}

const folder = `${root}test/evaluate/labels/`;
const labels = readdirSync(folder).flatMap((file): Label[] => parse(readFileSync(`${folder}${file}`, 'utf8')));

/** Every tenth is enough for a test, and says as much. */
const texts = labels.filter((_, index) => index % 10 === 0);

const withWords = Object.entries(rules).flatMap(([id, { words }]) => (words ? [{ id, words }] : []));

test.each(withWords)('$id', ({ words }) => {
  for (const list of words.lists) {
    for (const { text = '', language = 'en' } of texts) {
      for (const { start, end } of phrasesIn(list, language)(text)) {
        const phrase = text.slice(start, end).replaceAll(/\s+/g, ' ');
        // Marks that have a meaning in phrases are no words.
        if (/[{}|*#_~<>]/.test(phrase)) continue;
        if (!words.byShape) expect([phrase, isEverMet({ phrase }, words.lists)]).toEqual([phrase, true]);
        const left = phrasesIn(tailored(list, { add: [], except: [{ phrase }] }), language)(text);
        expect(left.map((match) => text.slice(match.start, match.end))).not.toContain(text.slice(start, end));
      }
    }
  }
});
