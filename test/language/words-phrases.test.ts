import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filler } from '../../src/language/lists/filler.ts';
import { jargon } from '../../src/language/lists/jargon.ts';
import { promises } from '../../src/language/lists/promises.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import { PhraseError } from '../../src/language/words/patterns.ts';
import {
  isMadeOf,
  mayHave,
  mayHaveAny,
  type PhraseList,
  phrases,
  phrasesIn,
  textsWith,
} from '../../src/language/words/phrases.ts';

const english = (list: Partial<PhraseList>): PhraseList => ({ language: 'en', phrases: [], ...list });
const found = (phrase: string, text: string, list: Partial<PhraseList> = {}): string[] =>
  phrases(english({ ...list, phrases: [phrase] }))(text).map(({ start, end }) => text.slice(start, end));

describe('what a phrase finds', () => {
  test.each<[phrase: string, text: string, ...found: string[]]>([
    ['your call', 'Your call. YOUR  CALL\nyour\ncall', 'Your call', 'YOUR  CALL', 'your\ncall'],
    ['your call', 'Your caller, our call, yourcall'],
    ['your call', 'Is that your? Call us.'],
    ['your call', 'your <emphasis level="strong">call</emphasis>', 'your <emphasis level="strong">call'],
    [
      'your {call|enquiry} matters',
      'Your enquiry matters. Your inquiry matters.',
      'Your enquiry matters',
      'Your inquiry matters',
    ],
    [
      'is {very|} important',
      'It is important, it is very important, it is not important',
      'is important',
      'is very important',
    ],
    ['{very|so} {very|} much', 'so very much', 'so very much'],
    ['change~', 'Change, changes, changed, changing, exchange', 'Change', 'changes', 'changed', 'changing'],
    ['{the call|a query}~', 'The calls and a queries', 'The calls', 'a queries'],
    [
      'press * now',
      'Press now. Press 1 now. Press the big red now. Press one two three four now',
      'Press now',
      'Press 1 now',
      'Press the big red now',
    ],
    ['press *1 now', 'Press the key now'],
    ['press * now', 'Press 1. Now wait.'],
    ['option #', 'Option 12, option two', 'Option 12'],
    ['your _ here', 'Your {name} here, your here', 'Your {name} here'],
    ['first . second', 'It is first. Second comes next, first second', 'first. Second'],
    ['do not', "Don't, don’t, do not, donut", "Don't", 'don’t', 'do not'],
    ['we are', 'We’re here', 'We’re'],
    ['can not', 'We cannot and can’t', 'cannot', 'can’t'],
    ['call back', 'Call-back, call back, callback', 'Call-back', 'call back'],
    ['apologise for the centre', 'We apologize for the center', 'apologize for the center'],
    ['<us> team', 'Our team, us team', 'Our team'],
    ['your call is', 'Your {name} call is'],
    ['{*|so} much', 'We care very much', 'We care very much'],
    [
      '{a|b c|{f|g} h|call~|_ k} j',
      'a j, b c j, f h j, calls j, x k j, c j',
      'a j',
      'b c j',
      'f h j',
      'calls j',
      'x k j',
    ],
  ])('%s in %j', (phrase, text, ...expected) => {
    expect(found(phrase, text, { sets: 'us = our|the {whole|}' })).toEqual(expected);
  });

  test('accents do not count', () => {
    const list: PhraseList = { language: 'es', phrases: ['atención'] };
    expect(phrases(list)('ATENCION, atención')).toHaveLength(2);
  });

  test('the longest of several wins, and none overlap', () => {
    const list = english({ phrases: ['your call', 'your call is important', 'important to us'] });
    expect(phrases(list)('Your call is important to us').map(({ phrase }) => phrase)).toEqual([
      'your call is important',
    ]);
  });

  test('each phrase can carry a meaning', () => {
    expect(phrases(english({ phrases: { 'prior to': 'before' } }))('Prior to this')).toEqual([
      { start: 0, end: 8, phrase: 'prior to', means: 'before' },
    ]);
  });

  test('words that begin alike, and those that every object has', () => {
    const words = ['c', 'ca', 'call', 'caller', 'constructor', 'x', '1', '12'];
    const list = english({ phrases: words });
    expect(phrases(list)(`${words.join(' ')} cal calls 2 valueOf`).map(({ phrase }) => phrase)).toEqual(words);
  });

  test('what is meant literally is left alone, and only that', () => {
    const list = { unless: ['press release', 'the {coffee|french} press'] };
    expect(found('press', 'Press 1 for the press release, press 2 for the French press', list)).toEqual([
      'Press',
      'press',
    ]);
  });

  test('whether a text is made of nothing else', () => {
    const list = english({ phrases: ['general', '{enquiry|query}~'] });
    expect(isMadeOf({ en: list }, 'en', 'General enquiries')).toBe(true);
    expect(isMadeOf({ en: list }, 'en', 'General billing enquiries')).toBe(false);
    expect(isMadeOf({ en: list }, 'en', ' … ')).toBe(false);
  });
});

describe('a phrase that cannot be read says why', () => {
  test.each<[phrase: string, why: RegExp]>([
    ['your {call', /not closed/],
    ['your call}', /never opened/],
    ['your | call', /bar stands outside/],
    ['<them> call', /no set is called "them"/],
    ['<toString>', /no set is called "toString"/],
    ['<loop> on', /contains itself/],
    ['{call}', /alternatives/],
    ['* call', /must begin with a word/],
    ['{very|}', /must begin with a word/],
    ['', /must begin with a word/],
    ['call *99 us', /at most 12/],
    ['{a|{b|{c|{d|{e|{f|{g|{h|{i|{j|k}}}}}}}}}}', /too deeply/],
  ])('%s', (phrase, why) => {
    const read = (): unknown => found(phrase, 'x', { sets: 'loop = a|<loop>' });
    expect(read).toThrow(PhraseError);
    expect(read).toThrow(why);
  });

  test('only when the list is used: loading one costs nothing', () => {
    expect(() => phrases(english({ phrases: ['{'] }))).not.toThrow();
  });
});

test('a language without a list finds nothing', () => {
  expect(phrasesIn(filler, 'pl')('Your call is important to us.')).toEqual([]);
  expect(phrasesIn(filler, 'toString')('Your call is important to us.')).toEqual([]);
});

test('stretches are in order, apart, within the text and made of whole words', () => {
  const piece = fc.constantFrom(
    'your',
    'call',
    'is',
    'important',
    "we're",
    'prior to',
    'Press 0',
    'at any time',
    '.',
    ',',
    '\n',
    '{x}',
    '<b>',
    '’',
    'é',
    '9',
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom(filler, jargon, promises, staleNotice), (pieces, lists) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { start, end } of phrasesIn(lists, 'en')(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(/\w/u.test(text.charAt(start - 1))).toBe(false);
        last = end;
      }
    }),
  );
});

test('a list of ours, read ahead and asked again and again, finds what it would find as somebody’s own', () => {
  const lists = [filler, jargon, promises, staleNotice].map((each) => each.en!);
  const own = lists.map((list) => ({ ...list }));
  const said = lists.flatMap(({ phrases }) => (Array.isArray(phrases) ? phrases : Object.keys(phrases)));
  const words = [...new Set(said.flatMap((phrase) => phrase.match(/[a-z]+/g) ?? [])), '.', 'Press'];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...said))), (pieces) => {
      const text = pieces.join(' ');
      const found = lists.map((list) => phrases(list)(text));
      expect(own.map((list) => phrases(list)(text))).toEqual(found);
      expect(lists.map((list) => phrases(list)(text))).toEqual(found);
    }),
  );
});

const lists = [filler, jargon, promises, staleNotice];
const wordsOfLists = lists
  .map((each) => each.en!)
  .flatMap(({ phrases }) => (Array.isArray(phrases) ? phrases : Object.keys(phrases)))
  .flatMap((phrase: string) => phrase.match(/[a-z]+/g) ?? []);

test('what a text surely does not have is found in no part of it', () => {
  const word = fc.constantFrom(...new Set(wordsOfLists), 'well.', 'Press', 'no?\n', "don't", '{name}', 'e.g.');
  const part = fc.array(word, { maxLength: 6 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(part, part, part, (before, cut, after) => {
      for (const list of lists) {
        if (phrasesIn(list, 'en')(cut).length > 0) expect(mayHave(list, 'en', `${before} ${cut} ${after}`)).toBe(true);
      }
    }),
  );
});

test('what a text surely does not have is found nowhere in it, of one list or of many', () => {
  const english = lists.map((each) => each.en!);
  const words = [...new Set(wordsOfLists), '.', 'Press'];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((pieces) => pieces.join(' '));
  const mayHaveOne = mayHaveAny(english);
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const thatMayHave = textsWith(texts, 'en');
      for (const [number, each] of texts.entries()) {
        const having = lists.filter((list) => phrasesIn(list, 'en')(each).length > 0);
        expect(having.length === 0 || mayHaveOne(each)).toBe(true);
        for (const list of having) expect(thatMayHave(list)).toContain(number);
      }
    }),
  );
});

test.each(['your ', 'your call is ', 'press 0 ', 'we ', '<', '{', '. ', 'listen to all ', 'menu ', "'", 'sorry for '])(
  'fifty kilobytes of %j takes no time',
  (unit) => {
    const text = unit.repeat(50_000 / unit.length);
    const started = performance.now();
    for (const lists of [filler, staleNotice, promises]) phrasesIn(lists, 'en')(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
