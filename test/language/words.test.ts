import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acronymsOf } from '../../src/language/acronyms.ts';
import {
  beginsLarge,
  beginsLikeName,
  beginsSmall,
  beginsWithFigure,
  forCapitalsOf,
  forLettersOf,
  hasLetterOrFigure,
  isLatin,
} from '../../src/language/words/letters.ts';
import { nearest } from '../../src/language/words/nearest.ts';
import { sentencesOf, wordBefore } from '../../src/language/words/sentences.ts';
import { stem } from '../../src/language/words/stem.ts';
import { spellings } from '../../src/language/words/tokens.ts';
import { wordsOf } from '../../src/language/words/words.ts';

const sentences = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[text: string, ...sentences: string[]]>([
    ['For sales, press 1. For service, press 2.', 'For sales, press 1.', 'For service, press 2.'],
    ['Mr. Cole will answer. Please wait.', 'Mr. Cole will answer.', 'Please wait.'],
    ['You have reached St. Mary’s. Press 1.', 'You have reached St. Mary’s.', 'Press 1.'],
    ['We are at 12 Main St. For bookings, press 1.', 'We are at 12 Main St.', 'For bookings, press 1.'],
    ['Bring proof, e.g. a bill. Then wait.', 'Bring proof, e.g. a bill.', 'Then wait.'],
    ['Go to desk No. 5. Ask for Ann.', 'Go to desk No. 5.', 'Ask for Ann.'],
    ['Was that right? No. Try again.', 'Was that right?', 'No.', 'Try again.'],
    ['We close at 4.30 today. It costs £4.50.', 'We close at 4.30 today.', 'It costs £4.50.'],
    ['We open at 9 a.m. on Monday.', 'We open at 9 a.m. on Monday.'],
    ['We open at 9 a.m. Monday to Friday.', 'We open at 9 a.m. Monday to Friday.'],
    ['We open at 9 a.m. For bookings, press 1.', 'We open at 9 a.m.', 'For bookings, press 1.'],
    ['Acme Ltd. is closed.', 'Acme Ltd. is closed.'],
    ['Call the U.S. Treasury. Goodbye.', 'Call the U.S. Treasury.', 'Goodbye.'],
    ['Dr J. Smith is away. Dr. A. B. Jones is in.', 'Dr J. Smith is away.', 'Dr. A. B. Jones is in.'],
    ['Well... let me see. Hmm... Here it is.', 'Well... let me see.', 'Hmm...', 'Here it is.'],
    ['One moment… we are nearly there.', 'One moment… we are nearly there.'],
    ['“Stay calm.” That is our advice.', '“Stay calm.”', 'That is our advice.'],
    ['Say "Yes!" now. (Or press 1.) Thanks!', 'Say "Yes!" now.', '(Or press 1.)', 'Thanks!'],
    ['Need help? press 1. For sales press 2', 'Need help?', 'press 1.', 'For sales press 2'],
    ['press 1. for billing, press 2.', 'press 1.', 'for billing, press 2.'],
    ['Press 1.For sales, press 2.', 'Press 1.', 'For sales, press 2.'],
    [
      'Visit www.acme.co.uk or write to a.b@acme.com. Thanks.',
      'Visit www.acme.co.uk or write to a.b@acme.com.',
      'Thanks.',
    ],
    ['We are Booking.Com today.', 'We are Booking.Com today.'],
    [
      '¿Necesita ayuda? ¡Pulse 1! La Sra. Gil le atenderá.',
      '¿Necesita ayuda?',
      '¡Pulse 1!',
      'La Sra. Gil le atenderá.',
    ],
    ['Ab dem 3. März gilt z.B. die neue Nr. 5. Danke.', 'Ab dem 3. März gilt z.B. die neue Nr. 5.', 'Danke.'],
    ['Welcome\n\nFor sales, press 1\nor wait', 'Welcome', 'For sales, press 1\nor wait'],
    ['Hello {name|there}. {firm} is closed.', 'Hello {name|there}.', '{firm} is closed.'],
    ['请按一。请按二。', '请按一。', '请按二。'],
    ['Press A. For that, wait.', 'Press A.', 'For that, wait.'],
    ['  Padded.  ', 'Padded.'],
    ['Wait . . . please', 'Wait . . .', 'please'],
    [''],
    ['  \n ... '],
  ])('%j', (text, ...expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('cover every word, in order, without overlap, and do not depend on what surrounds a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '.', '!', '?', '…', '"', '\n', 'St', ',') }),
        (text) => {
          const found = sentencesOf(text);
          let last = 0;
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          const words = found.flatMap(({ start, end }) => wordsOf(text.slice(start, end)).map((word) => word.value));
          expect(words.join('')).toBe(
            wordsOf(text)
              .map((word) => word.value)
              .join(''),
          );
          expect(sentences(`  ${text} \n`)).toEqual(found.map(({ start, end }) => text.slice(start, end)));
        },
      ),
    );
  });

  test.each(['.', '. ', 'a. ', '"', '.(', ' \n', 'x.x'])('half a megabyte of %j takes no time', (unit) => {
    const started = performance.now();
    sentencesOf(unit.repeat(500_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('the word before a full stop is what stands there of letters and full stops, after something else', () => {
  const piece = fc.constantFrom(...'a|e.g.|Sales|No|St|é|1|24|-| |  |.|,|\n|(|“|日'.split('|'), 'x'.repeat(20));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      const there = /(?:^|[^\p{L}\p{M}\p{N}.])((?:[\p{L}\p{M}]{1,2}\.){0,3}[\p{L}\p{M}]*)$/u.exec(text.slice(-16))?.[1];
      expect(wordBefore(text, text.length)).toBe(there);
    }),
    { numRuns: 2000 },
  );
});

test('a word that is spelt in two ways is compared in one of them, and any other as it is', () => {
  const others: Record<string, string> = {
    center: 'centre',
    centers: 'centres',
    programme: 'program',
    programmes: 'programs',
  };
  Object.assign(others, { licence: 'license', licences: 'licenses' });
  const piece = fc.constantFrom(
    ...'our|iz|is|e|ing|ation|ed|s|hood|enquir|inquir|y|program|me|cent|er|licence|col|fav|é|org|an'.split('|'),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const word = pieces.join('').normalize('NFD').replace(/\p{M}/gu, '');
      const said = word
        .replace(/^enquir/, 'inquir')
        .replace(/(?<=\w{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'is')
        .replace(/(?<=\w{3})our(?=(?:s|ed|ing|ite|able|hood|hoods|al)?$)/, 'or');
      expect(spellings(word, 'en')).toEqual([word.length < 6 ? word : (others[word] ?? said)]);
    }),
    { numRuns: 2000 },
  );
});

describe('words', () => {
  test.each<[text: string, words: string[]]>([
    ["Don't press 10 — call-back, o’clock!", ["Don't", 'press', '10', 'call-back', 'o’clock']],
    ['Straße, ação, l’été', ['Straße', 'ação', 'l’été']],
    ["the customers' 24/7 line", ['the', 'customers', '24', '7', 'line']],
    ['- -- ’ ...', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text).map((word) => word.value)).toEqual(words);
    for (const { value, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(value);
  });
});

describe('what is common to the forms of a word', () => {
  test.each([
    ['en', 'enquiries', 'enquiry'],
    ['en-GB', 'Cancelled', 'cancelling'],
    ['es', 'facturas', 'factura'],
    ['fr-CA', 'options', 'option'],
    ['de', 'Rechnungen', 'Rechnung'],
    ['pt-BR', 'faturas', 'fatura'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });
  test('a language that we have no stemmer for keeps its words', () => {
    expect(stem('Faktury', 'pl')).toBe('faktury');
    expect(stem('A'.repeat(100_000), 'en')).toBe('a'.repeat(100_000));
    expect(stem('constructor', 'toString')).toBe('constructor');
  });
});

describe('did you mean', () => {
  const names = ['support', 'sales', 'main-menu', 'person', 'billing', 'go'];
  test.each<[word: string, found: string[]]>([
    ['suport', ['support']],
    ['SUPPORT', ['support']],
    ['slaes', ['sales']],
    ['main menu', ['main-menu']],
    ['mainmenu', ['main-menu']],
    ['bililng', ['billing']],
    ['og', ['go']],
    ['no', []],
    ['on', []],
    ['', []],
    ['  ', []],
    ['x', []],
    ['opening-hours', []],
    ['parson', ['person']],
  ])('%j: %j', (word, found) => {
    expect(nearest(word, names)).toEqual(found);
  });
  test('ties are named together, at most three', () => {
    expect(nearest('menu', ['menu-1', 'menus', 'menux', 'other'])).toEqual(['menus', 'menux']);
    expect(nearest('desk0', ['desk1', 'desk2', 'desk3', 'desk4'])).toEqual(['desk1', 'desk2', 'desk3']);
  });
  test('one slip in a word of three letters or more is always found', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('swap', 'drop', 'double'), (word, at, slip) => {
        const i = at % (word.length - 1);
        const edited =
          slip === 'swap'
            ? word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)
            : slip === 'drop'
              ? word.slice(0, i) + word.slice(i + 1)
              : word.slice(0, i + 1) + word.slice(i);
        fc.pre(edited.length >= 3);
        expect(nearest(edited, [word])).toEqual([word]);
      }),
    );
  });
  test('a name of a megabyte is no trouble', () => {
    expect(nearest('a'.repeat(1_000_000), ['a'.repeat(1_000_000)])).toEqual([]);
  });
});

test('what is a letter or a figure in a text that is Latin, is one by the long classes too', () => {
  const latin = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isLatin);
  const [letters, figures] = [forLettersOf((each) => `[${each}]`), forLettersOf((_, each) => `[${each}]`)];
  expect(latin.filter((each) => letters(each).test(each) !== /[\p{L}\p{M}]/u.test(each))).toEqual([]);
  expect(latin.filter((each) => figures(each).test(each) !== /\p{N}/u.test(each))).toEqual([]);
  expect(latin.length).toBeGreaterThan(700);
});

test('what is large, a letter or a figure by the short classes, is so by the long ones too', () => {
  const each = Array.from({ length: 0x10800 }, (_, code) => String.fromCodePoint(code));
  const capitals = forCapitalsOf((class_) => `^[${class_}]$`);
  const letters = forCapitalsOf((_, class_) => `^[${class_}]$`);
  const figures = forCapitalsOf((_, __, class_) => `^[${class_}]$`);
  expect(each.filter((one) => capitals(one).test(one) !== /^\p{Lu}$/u.test(one))).toEqual([]);
  expect(each.filter((one) => letters(one).test(one) !== /^\p{L}$/u.test(one))).toEqual([]);
  expect(each.filter((one) => figures(one).test(one) !== /^\p{N}$/u.test(one))).toEqual([]);
});

test('short forms are those that an expression of all alphabets finds', () => {
  const piece = fc.constantFrom(
    'PCN',
    'BBC',
    'B',
    'Ä',
    'Ō',
    'é',
    'a',
    's',
    ' ',
    ' ',
    '&',
    '/',
    '.',
    '@',
    '-',
    '’',
    '7',
    '{ID}',
    'HALLO',
  );
  const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
  const form = /(?<![\p{L}\p{N}&/.@'’-])\p{Lu}{2,6}(?:[&/]\p{Lu}{1,4})?s?(?![\p{L}\p{N}&/@]|['’-]\p{L}|\.\p{L})/gu;
  const shouted = /(?<!\p{Lu})(?:\p{Lu}{4,40}\s{1,4}\p{Lu}{2}|\p{Lu}{2,40}\s{1,4}\p{Lu}{4})/u;
  fc.assert(
    fc.property(text, (words) => {
      const read = words.replace(/\{[^{}]*\}/g, (name) => '_'.repeat(name.length));
      const found = shouted.test(read) ? [] : [...read.matchAll(form)].map(({ index }) => index);
      expect(acronymsOf(words).map(({ start }) => start)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});

test('what a text begins with and has is what the long classes say of it', () => {
  const each = Array.from({ length: 0x10800 }, (_, code) => String.fromCodePoint(code));
  const texts = ['', ...each, ...each.map((one) => `${one}a`), ...each.map((one) => `-${one}`)];
  expect(texts.filter((text) => beginsLarge(text) !== /^\p{Lu}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => beginsSmall(text) !== /^\p{Ll}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => beginsWithFigure(text) !== /^\p{N}/u.test(text))).toEqual([]);
  expect(texts.filter((text) => hasLetterOrFigure(text) !== /[\p{L}\p{N}]/u.test(text))).toEqual([]);
  const names = ['Leeds', 'the Red Lion', 'the red lion', 'Ärzte', 'the Ärzte', 'The', 'the ', ''];
  expect(names.filter(beginsLikeName)).toEqual(names.filter((name) => /^(?:the )?\p{Lu}/u.test(name)));
});
