import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineReader, linesOf, setReader, setsOf, unlessOf } from '../../src/language/words/lines.ts';
import { lists } from '../../src/language/words/needs.generated.ts';

const linesIn = (phrases: string) => linesOf({ language: 'en', phrases });

test('a list has a phrase on each line, and what it means behind it or above all that mean it', () => {
  const phrases = `
    commence = start
    // How people pay.
    = payment
    {pay|settle} {it|}

    by card
    refund = money back
    by bank
    =
    hello
  `;
  expect(linesIn(phrases).map(({ phrase, means }) => [phrase, means])).toEqual([
    ['commence', 'start'],
    ['{pay|settle} {it|}', 'payment'],
    ['by card', 'payment'],
    ['refund', 'money back'],
    ['by bank', 'payment'],
    ['hello', ''],
  ]);
});

test('a program may name the phrases one by one', () => {
  expect(linesOf({ language: 'en', phrases: ['one', 'two'] })).toEqual(linesIn('one\ntwo'));
  expect(linesOf({ language: 'en', phrases: { one: 'I', two: 'II' } })).toEqual(linesIn('one = I\ntwo = II'));
});

test('sets have names, and what is meant literally is written like the rest', () => {
  const list = { language: 'en', phrases: '', sets: 'us = us|me\nday = today', unless: '\n  on the day\n' };
  expect(setsOf(list)).toEqual({ us: 'us|me', day: 'today' });
  expect(setsOf({ language: 'en', phrases: '', sets: () => 'us = us|me' })).toEqual({ us: 'us|me' });
  const setIn = setReader(list);
  expect(['us', 'day', 'me', 'toString'].map(setIn)).toEqual(['us|me', 'today', undefined, undefined]);
  expect(unlessOf(list).map(({ phrase }) => phrase)).toEqual(['on the day']);
});

// The build leaves it out of the program.
test('how far lines are set in tells nothing, and no more do remarks', () => {
  const line = fc.constantFrom('your call', 'commence = start', '= payment', '=', '{by|with} card', '// as said');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('', ' ', '      '))), (written) => {
      const bare = written.map(([each]) => each).filter((each) => !each.startsWith('//'));
      const setIn = written.map(([each, space]) => space + each);
      expect(linesIn(`\n${setIn.join('\n')}\n  `)).toEqual(linesIn(bare.join('\n')));
    }),
  );
});

test('a line is found by its number, whether or not something else stands between the lines', () => {
  const line = fc.constantFrom('your call', 'commence = start', '{by|with} card');
  const aside = fc.constantFrom('', '= payment', '  // as said');
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), fc.array(aside, { maxLength: 2 }), (lines, asides) => {
      for (const text of [
        lines.join('\n'),
        `\n${lines.join('\n')}\n`,
        [...asides, ...lines, ...asides, ...lines].join('\n'),
      ]) {
        const lineAt = lineReader(text);
        for (const [number, each] of linesIn(text).entries()) expect(lineAt(number)).toEqual(each);
      }
    }),
  );
});

test('no list of ours has a phrase twice', () => {
  for (const list of Object.values(lists).flat()) {
    for (const lines of [linesOf(list), unlessOf(list)]) {
      const phrases = lines.map(({ phrase }) => phrase);
      expect(phrases).toEqual([...new Set(phrases)]);
    }
  }
});

test('a set is found by its name alone as among all of its list', () => {
  for (const list of Object.values(lists).flat()) {
    const setIn = setReader(list);
    const all = setsOf(list);
    for (const name of Object.keys(all)) expect(setIn(name)).toBe(all[name]);
  }
});
