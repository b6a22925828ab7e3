import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from '../../src/language/remembered.ts';

const texts = fc.constantFrom('', 'a', 'b', 'Press 1.', 'x'.repeat(900_000), 'y'.repeat(900_000));
const asked = fc.array(fc.tuple(texts, fc.constantFrom('en', 'de', '')));

test('what is remembered of a text is what was read of it, in whatever order texts and languages are asked for', () => {
  fc.assert(
    fc.property(asked, (questions) => {
      const ask = remembered((text, language) => ({ text, language }));
      for (const [text, language] of questions) {
        const result = ask(text, language);
        expect(result.text === text && result.language === language).toBe(true);
        expect(ask(text, language)).toBe(result);
      }
    }),
    { numRuns: 50 },
  );
});

test('a text is read once, whatever else is read meanwhile', () => {
  const read: string[] = [];
  const ask = remembered((text, language): object => {
    read.push(`${language} ${text}`);
    if (text.length > 1) ask(text.slice(1), language === 'en' ? 'de' : 'en');
    return {};
  });
  for (const text of ['abc', 'bc', 'abc', 'c']) for (const language of ['en', 'de']) ask(text, language);
  expect(read).toEqual(['en abc', 'de bc', 'en c', 'de abc', 'en bc', 'de c']);
});

test('a text that could not be read is read when it is asked for again', () => {
  let fails = true;
  const ask = remembered((text, language) => {
    if (fails) throw new Error(language);
    return { text };
  });
  expect(() => ask('a', 'en')).toThrow('en');
  fails = false;
  expect(ask('a', 'en')).toBe(ask('a', 'en'));
});
