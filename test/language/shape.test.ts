import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedShapes, fillerShapes, soonShapes, webShapes } from '../../src/language/shapes.ts';
import { phrasesIn, textsWith } from '../../src/language/words/phrases.ts';
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

  const sayings = [
    'we have updated our menu',
    'the options may have moved',
    'you can also do this on our website',
    'visit us online at any time',
    'your call is important to us',
    'we value you and look forward to helping you',
    'somebody will be with you as soon as possible',
    'we will answer shortly',
    'please hold',
    'the office is closed',
  ];
  const sentence = fc.array(fc.constantFrom(...sayings, ...sayings.join(' ').split(' ')), { maxLength: 6 });

  test('of many sentences none is passed over that has one', () => {
    const shapes = [changedShapes, webShapes, fillerShapes, soonShapes];
    const all = shapes.map((each) => sayings.some((saying) => phrasesIn(each, 'en')(saying).length > 0));
    expect(all).not.toContain(false);
    fc.assert(
      fc.property(fc.array(sentence), (said) => {
        const sentences = said.map((pieces) => `${pieces.join(' ')}.`);
        const thatMayHave = textsWith(sentences, 'en');
        for (const each of shapes) {
          const may = thatMayHave(each);
          for (const [number, words] of sentences.entries())
            if (phrasesIn(each, 'en')(words).length > 0) expect(may).toContain(number);
        }
      }),
    );
  });
});
