import { describe, expect, test } from 'vitest';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { type Shape, shaped } from '../../src/language/words/shape.ts';

const en = (...phrases: string[]) => ({ language: 'en', phrases });

/** What a list of one shape finds in a sentence. */
function found(shape: Shape, sentence: string): string | undefined {
  const list = shaped([shape], (said) => said.startsWith('If'));
  return phrasesIn(list, 'en')(sentence)[0]?.phrase;
}

describe('a sentence known by its shape', () => {
  const changed: Shape = {
    all: [en('{keys|menu}'), en('{moved|changed}')],
    none: en('your keys'),
    beginsNot: en('sorry'),
    without: /\d/,
  };

  test.each<[string, string | undefined, string]>([
    ['The keys have moved.', 'keys have moved', 'all it must speak of'],
    ['What has changed is the menu.', 'changed is the menu', 'in whatever order'],
    ['The keys are here.', undefined, 'one of two is missing'],
    ['We have moved your keys.', undefined, 'it means something else'],
    ['Sorry, the menu has changed.', undefined, 'it begins with what it must not'],
    ['We are sorry that the menu has changed.', 'menu has changed', 'it only begins otherwise'],
    ['The menu changed on 3 May.', undefined, 'a figure tells when'],
    ['If the menu has changed, call back.', undefined, 'a condition'],
    ['Welcome to Menu, which has moved.', undefined, 'a name'],
    ['The Menu, or the menu, has moved.', 'menu, has moved', 'a name first, and then the thing itself'],
    ['Menu House has moved.', undefined, 'a name at the beginning'],
  ])('%s %s: %s', (sentence, stretch) => {
    expect(found(changed, sentence)).toBe(stretch);
  });

  const delight: Shape = { all: [en('you')], begins: en('a {great|} pleasure') };

  test.each([
    ['A great pleasure to serve you.', 'A great pleasure to serve you'],
    ['It was a great pleasure to serve you.', undefined],
  ])('what it must begin with: %s', (sentence, stretch) => {
    expect(found(delight, sentence)).toBe(stretch);
  });
});
