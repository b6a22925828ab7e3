import { expect, test } from 'vitest';
import { alikeAmong } from '../../src/language/labels.ts';
import { synonyms } from '../../src/language/lists/senses.ts';
import { type ListsAsSet, withLists } from '../../src/language/words/as-set.ts';
import { sensesOf } from '../../src/language/words/senses.ts';
import { tailored } from '../../src/language/words/tailored.ts';

const added = { phrase: 'boiler cover', language: 'en', means: 'insurance' };

test('what labels mean is known under the lists that settings have, in whatever order it is asked', () => {
  const asSet: ListsAsSet = (lists) => (lists === synonyms ? tailored(lists, { add: [added], except: [] }) : lists);
  const sounds = (label: string) => label;
  const areAlike = () => alikeAmong(['boiler cover', 'insurance'], sounds).length > 0;
  const told = () => [[...sensesOf('boiler cover', 'en')], areAlike()];
  for (let times = 0; times < 2; times++) {
    expect(told()).toEqual([['policy', 'boiler'], false]);
    expect(withLists(asSet, told)).toEqual([['insurance'], true]);
  }
});
