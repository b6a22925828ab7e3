import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAY_BE_MONEY, sums } from '../../src/analysis/stated.ts';
import { between, letters, MAY_BE_RANGE } from '../../src/language/buckets.ts';
import { marks, mayHaveMarks } from '../../src/language/lists/placeholders.ts';

/* A glance spares most texts a look that takes long to make ready. It may see too much, and never too little. */

const ranges = [...'a b c m z x _ 1 é ’ " “ ( , - – to through thru until and between'.split(' '), 'up to', ' '];

/** "Fivep" is nothing that anybody writes. */
const money = [
  ...'recent centre accent three five ninety fifty 5 1,250 0.99 50p pence penny pounds pound cents cent'.split(' '),
  ...'euro dollars rupees brand £ $ € é - ,'.split(' '),
  ' p',
  ' rand',
  ' ',
];

const placeholders = [
  ...'{ } {} {1} ${ % %s %d %name% %% @@ @ <% %> << >> < To Do: TODO: to do : X Y Z XX XXX xxx XYZ ABC'.split(' '),
  ...'from between and until am minutes Company Clinic Bank Hospital Anytown 123 Main Street John Doe 456 7890'.split(
    ' ',
  ),
  ...'000 0000 COMPANY NAME YOUR _ ___ FIRST TIME ? ??? é . word 4'.split(' '),
  ' ',
];

const isRange = (range: RegExpExecArray | null) => range !== null && range[1]! < range[2]!;

describe('sees whatever a closer look would find', () => {
  test.each<
    [what: string, pieces: readonly string[], glance: (text: string) => boolean, look: (text: string) => boolean]
  >([
    ['ranges of letters', ranges, (text) => MAY_BE_RANGE.test(text), (text) => isRange(letters().exec(text))],
    [
      'letters between which others lie',
      ranges,
      (text) => MAY_BE_RANGE.test(text),
      (text) => isRange(between().exec(text)),
    ],
    ['sums of money', money, (text) => MAY_BE_MONEY.test(text), (text) => text.search(sums()) >= 0],
    ['placeholders', placeholders, mayHaveMarks, (text) => text.search(marks(text)) >= 0],
  ])('%s', (_, pieces, glance, look) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), fc.boolean(), (drawn, isApart) => {
        const text = drawn.join(isApart ? ' ' : '');
        if (look(text)) expect([text, glance(text)]).toEqual([text, true]);
      }),
      { numRuns: 5000 },
    );
  });
});
