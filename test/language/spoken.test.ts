import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAY_BE_MORE, sayFigures, sayShortNumbers } from '../../src/language/spoken/english.ts';
import { cardinalsOf } from '../../src/language/spoken/numbers.ts';
import { paceOf, type Voice } from '../../src/language/spoken/pace.ts';
import { makeupOf, secondsOf, spokenForm } from '../../src/language/spoken/spoken.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';

describe('what a voice says in English', () => {
  test.each<[text: string, said: string]>([
    ['For sales, press 1.', 'For sales, press one.'],
    ['We open at 8 AM.', 'We open at eight a m.'],
    ['From 9am to 5.30pm, Mon-Fri.', 'From nine a m to five thirty p m, Monday to Friday.'],
    ['It is 08:05 now; doors open at 14:30.', 'It is eight oh five now; doors open at fourteen thirty.'],
    ['We are open 9-5.', 'We are open nine to five.'],
    ['We are here 24/7.', 'We are here twenty-four seven.'],
    ['It costs £4.50.', 'It costs four pounds and fifty pence.'],
    [
      'You owe $1,250 or €3.5 million.',
      'You owe one thousand two hundred and fifty dollars or three point five million euros.',
    ],
    [
      'A fee of 50p applies, or ₹500, or $0.99.',
      'A fee of fifty pence applies, or five hundred rupees, or ninety-nine cents.',
    ],
    ['Save 20% & more.', 'Save twenty percent and more.'],
    ['Rates rose by 3.25 percent.', 'Rates rose by three point two five percent.'],
    ['Ring 0300 555 0186.', 'Ring zero three zero zero five five five zero one eight six.'],
    ['Ring +44 20 7946 0018.', 'Ring plus four four two zero seven nine four six zero zero one eight.'],
    ['Call (212) 555-0142 now.', 'Call two one two five five five zero one four two now.'],
    ['Our line is 8005550142.', 'Our line is eight zero zero five five five zero one four two.'],
    ['The number is 800, 555, 0142.', 'The number is eight zero zero five five five zero one four two.'],
    ['Hang up and dial 999.', 'Hang up and dial nine nine nine.'],
    ['Since 1974, and again in 2026.', 'Since nineteen seventy-four, and again in twenty twenty-six.'],
    ['From 3 March, or March 21st, 2026.', 'From the third of March, or March the twenty-first, twenty twenty-six.'],
    ['By 04/07/2025 at the latest.', 'By the fourth of July twenty twenty-five at the latest.'],
    ['You are 3rd in the queue.', 'You are third in the queue.'],
    ['Go to www.acme.co.uk/help.', 'Go to double-u double-u double-u dot acme dot co dot u k slash help.'],
    ['Write to jo.cole@acme.com today.', 'Write to jo dot cole at acme dot com today.'],
    ['Visit fairwater-homes.org, please.', 'Visit fairwater hyphen homes dot org, please.'],
    ['Mr. Cole and Dr Hill, 5 High St.', 'Mister Cole and Doctor Hill, five High Street'],
    ["This is St. Mary's.", "This is Saint Mary's."],
    ['Desk No. 5, ext. 12', 'Desk number five, extension twelve'],
    ['Call the NHS about your PIN.', 'Call the N H S about your PIN.'],
    ['THE BBC IS CLOSED', 'THE BBC IS CLOSED'],
    ['Press # or *.', 'Press hash or star.'],
    ['Hello {name|there}, card {card last 4}, £{price}', 'Hello {name|there}, card {card last 4}, £{price}'],
    ['A 4x4 with 4G', 'A four x four with four G'],
    ['Room 101 costs 15,000 a year', 'Room one zero one costs fifteen thousand a year'],
    ['Nothing to do here.', 'Nothing to do here.'],
    ['', ''],
  ])('%j', (text, said) => {
    expect(spokenForm(text, 'en-GB')).toBe(said);
  });

  test('how words are said does not hang on what else there is in a text', () => {
    const pieces =
      `press 1|press 12|dial 999|call 300 people|on 101 days|ext 12|ext12|No. 5|No9|no|Mrs Cole|Dr Hill|High St|e.g.|etc|Ltd|
      approx. 5|2 hrs|mins|Mon-Fri|Wed|Monday - Friday|24 hours|24/7|9am|9 a.m.|9-5|14:30|5.30pm|Rs 5|Rs5|£4|50p|3 March|Sept 3|3rd|
      may|March|2026|1,250|3.25|0300 555 0186|&|%|#|the|NHS|PIN|jo@acme.com`.split(/\|\s*/);
    // Has something of nearly all that is looked for.
    const other = 'i.e. 24/7 on 3 Mar at 9:30 for £2.50';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), (words) => {
        const text = `${words.join(' or ')} or`;
        expect(spokenForm(`${text} ${other}`, 'en')).toBe(`${spokenForm(text, 'en')} ${spokenForm(other, 'en')}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('dates in figures follow the country', () => {
    expect(spokenForm('04/07/2025', 'en-US')).toBe('the seventh of April twenty twenty-five');
  });
});

describe('what a voice says in other languages', () => {
  test.each<[language: string, text: string, said: string]>([
    ['es', 'Pulse 1 o 25.', 'Pulse uno o veinticinco.'],
    ['fr', 'Appuyez sur le 3. Cela coûte 2 €.', 'Appuyez sur le trois. Cela coûte deux euros.'],
    [
      'de-AT',
      'Drücken Sie die 2 & warten Sie 1,5 Minuten.',
      'Drücken Sie die zwei und warten Sie eins Komma fünf Minuten.',
    ],
    [
      'pt-BR',
      'Disque 0800 123 4567',
      'Disque zero oito zero zero cento e vinte e três quatro mil quinhentos e sessenta e sete',
    ],
    ['it', 'Sconto del 20%', 'Sconto del venti per cento'],
    ['nl', 'Kies 4', 'Kies vier'],
    ['pl', 'Naciśnij 4', 'Naciśnij 4'],
  ])('%s: %j', (language, text, said) => {
    expect(spokenForm(text, language)).toBe(said);
  });
});

/** 60 words, 345 characters: the shape of the published example that a fast synthetic voice reads in 19 seconds. */
const PUBLISHED =
  'whenever you bring an older vehicle to our garage we will inspect it carefully and explain at once what it needs and what that costs so that you can decide in peace whether to repair or replace it without ever being rushed because our people handle everything from registration to insurance and delivery right until your first morning drive home';

describe('how long it takes to hear', () => {
  test('sixty words of 345 characters take a fast voice 19 seconds', () => {
    expect(PUBLISHED.split(' ')).toHaveLength(60);
    expect(PUBLISHED).toHaveLength(345);
    expect(secondsOf(PUBLISHED, { language: 'en', speech: { voice: 'fast' } })).toBeGreaterThan(19 * 0.95);
    expect(secondsOf(PUBLISHED, { language: 'en', speech: { voice: 'fast' } })).toBeLessThan(19 * 1.05);
  });

  test.each<[text: string, language: string, seconds: number]>([
    ['', 'en', 0],
    ['   \n', 'en', 0],
    // 30 characters as spoken.
    ['For all other things, press 2.', 'en', 30 / 16.4 + 2 / 16.4 + 0.14],
    ['Press 1. Or wait.', 'en', 19 / 16.4 + 0.33],
    ['Drücken Sie die Eins.', 'de', 21 / 18.4],
    ['Hello {name|there}.', 'en', 12 / 16.4],
  ])('%j in %s', (text, language, seconds) => {
    expect(secondsOf(text, { language })).toBeCloseTo(seconds, 1);
  });

  test('a recorded professional takes longest, then slow, normal and fast voices', () => {
    const seconds = (['voice-talent', 'slow', 'normal', 'fast'] satisfies Voice[]).map((voice) =>
      secondsOf(PUBLISHED, { language: 'en', speech: { voice } }),
    );
    expect(seconds).toEqual(seconds.toSorted((a, b) => b - a));
  });

  test('only English is measured', () => {
    expect(paceOf('en-IN')).toEqual({ charactersPerSecond: 16.4, basis: 'measured' });
    expect(paceOf('es')).toMatchObject({ basis: 'assumed' });
    expect(paceOf('xx')).toEqual({ charactersPerSecond: 16.4, basis: 'assumed' });
    expect(paceOf('constructor')).toEqual({ charactersPerSecond: 16.4, basis: 'assumed' });
  });
});

describe('SSML', () => {
  const plain = secondsOf('For sales, press one.', { language: 'en' });
  test.each<[ssml: string, seconds: number]>([
    ['<speak>For sales, press one.</speak>', plain],
    ['<speak>For sales, <break time="500ms"/>press one.</speak>', plain + 0.5],
    ['<speak>For sales, <break time="1.5s"/>press one.</speak>', plain + 1.5],
    ['For sales, <break strength="strong"/>press one.', plain + 1],
    ['For sales, <break/>press one.', plain + 0.75],
    ['For sales, press one <break 500ms/>.', plain + 0.56],
    ['For sales, press one.<break time="99999s"/>', plain + 20],
    ['<prosody rate="50%">For sales, press one.</prosody>', plain * 2 - 0.14],
    ['For sales, <break strength="none"/>press one.', plain],
    ['For sales, <break strength="x-weak"/>press one.', plain + 0.25],
    ['For sales, <break strength="x-strong"/>press one.', plain + 1.25],
    ['For sales, <break strength="medium" time="2s"/>press one.', plain + 2],
    ['<prosody rate="slow">For sales, press one.</prosody>', plain / 0.64 - 0.08],
    ['<prosody rate="x-fast">For sales, press one.</prosody>', plain / 2 + 0.07],
    ['<prosody rate="900%">For sales, press one.</prosody>', plain / 2 + 0.07],
    ['<prosody rate="1%">For sales, press one.</prosody>', plain * 5 - 0.56],
    ['<prosody rate="-20%">For sales, press one.</prosody>', plain / 0.8 - 0.03],
    ['<prosody rate="+100%">For sales, press one.</prosody>', plain / 2 + 0.07],
    ['<speak><!-- <break time="9s"/> -->For sales, press one.</speak>', plain],
    ['<?xml version="1.0"?><speak>For <sub alias="sales">XYZ</sub>, press one.</speak>', plain],
    ['<speak>For sales&#44; press one.</speak>', plain],
  ])('%s', (ssml, seconds) => {
    expect(secondsOf(ssml, { language: 'en', ssml: true })).toBeCloseTo(seconds, 1);
  });

  test('figures that are to be spelt are spelt', () => {
    expect(secondsOf('<say-as interpret-as="digits">1234</say-as>', { language: 'en' })).toBeCloseTo(
      secondsOf('one two three four', { language: 'en' }),
      1,
    );
  });

  test('sentences that are marked but not ended rest like any other', () => {
    expect(secondsOf('<speak><s>One</s><s>Two</s></speak>', { language: 'en' })).toBeCloseTo(
      secondsOf('One. Two.', { language: 'en' }),
      1,
    );
  });

  test('whatever is written, the time is a number and not negative', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '<speak>',
        '</speak',
        '<break',
        ' time="',
        '5s"',
        '/>',
        '<prosody rate="-500%">',
        '</prosody>',
        '<say-as interpret-as="digits">',
      ],
      ...[
        '&#',
        '&#x110000;',
        '&amp;',
        '<!--',
        '-->',
        '12',
        ' word',
        '.',
        '{',
        '|',
        '}',
        '£',
        '<sub alias="x">',
        '</s>',
        '<p>',
        "'",
      ],
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('en', 'es', 'pl', '', 'zz-ZZ'),
        fc.boolean(),
        (pieces, language, ssml) => {
          expect(secondsOf(pieces.join(''), { language, ssml })).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(secondsOf(pieces.join(''), { language, ssml }))).toBe(true);
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => secondsOf(text, { language: 'en' }) >= 0));
  });

  test.each([
    '<',
    '<!--',
    '<s>',
    '<break ',
    '1',
    '1-',
    '£',
    'a.',
    'w@',
    '{',
    'www.',
    '1 ',
    'A',
    '("',
    '&#',
    "a='",
    '9:',
    '. ',
  ])('a hundred kilobytes of %j takes no time', (unit) => {
    const started = performance.now();
    secondsOf(unit.repeat(100_000 / unit.length), { language: 'en', ssml: true });
    secondsOf(unit.repeat(100_000 / unit.length), { language: 'es', ssml: false });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    ...[
      'press',
      'for',
      'sales',
      'a',
      'bill',
      'now.',
      'please,',
      'one',
      'you',
      'Welcome',
      'St.',
      'and',
      'wait?',
      'NHS',
      '£4.50',
      '8',
      'am',
      '24/7',
    ],
  );

  test('the same words take the same time however they are split', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('\n', '  ', '\r\n', '\n\n', '\t'),
        (words, gap) => {
          expect(secondsOf(words.join(gap), { language: 'en' })).toBeCloseTo(
            secondsOf(words.join(' '), { language: 'en' }),
            9,
          );
        },
      ),
    );
  });

  test('one more word never takes less time', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), word, (words, next) => {
        expect(secondsOf([...words, next].join(' '), { language: 'en' })).toBeGreaterThanOrEqual(
          secondsOf(words.join(' '), { language: 'en' }),
        );
      }),
    );
  });

  const piece = fc.constantFrom(
    ...' |, |. |.|… |-|: |the|No|no.|e.g|St|Dr Hill|Mon|Sat|day - |day-|NHS|aB|AB|A & E|rs|rS|Rs.|£|$|€|5|12|1,250|3.5|9-5|10:30|2 p|&|%|#|[|_|/|\\|@|www|x.uk|March|Mar|😀|é|\t|\n|?!|。|،'.split(
      '|',
    ),
  );
  const language = fc.constantFrom('en-GB', 'en-US', 'de', 'fr', 'pl');

  test('words are said alike, whether a figure stands elsewhere in the text or none', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), language, (pieces, tag) => {
        const text = pieces.join('');
        const seven = spokenForm('7', tag);
        expect(spokenForm(`${text}{value}7`, tag)).toBe(`${spokenForm(text, tag)}{value}${seven}`);
      }),
      { numRuns: 2000 },
    );
  });

  describe('figures', () => {
    const piece = fc.constantFrom(
      ...'5|12|999|101|000|250|1|0|19|20| |. |, |-| – |:|.|/|(|)|%|£|p|pm|st|th|of|the| call | on |dial|recall |text_|Mar|May |March|Sept.|é|ж| people'.split(
        '|',
      ),
    );
    const cardinal = cardinalsOf('en')!;

    test('where a glance shows nothing more, all that is said of them is what one dials', () => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
          const text = pieces.join('');
          fc.pre(!MAY_BE_MORE.test(text));
          expect(sayShortNumbers(text, cardinal)).toBe(sayFigures(text, 'en', cardinal));
        }),
        { numRuns: 3000 },
      );
    });

    test('three of them are said one by one after a word of calling, and where many countries dial them', () => {
      const dialled =
        /(?<=\b(?:dial|dials|dialling|dialing|call|calling|ring|ringing|phone|text|on) )\d{3}(?!\d|[:.]\d)(?! \p{Ll})/gu;
      const forHelp = /(?<![\p{L}\p{M}\p{N},.:£$€₹])(?:999|911|112|111|101|105|119|988|311|211|000)\b(?![,.:]\d|%)/gu;
      const oneByOne = (digits: string) => Array.from(digits, cardinal).join(' ');
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
          const text = pieces.join('');
          const said = text.replace(dialled, oneByOne).replace(forHelp, oneByOne);
          expect(sayShortNumbers(text, cardinal)).toBe(said);
        }),
        { numRuns: 3000 },
      );
    });
  });

  test('as many rests are made as there are sentences that others follow', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), language, (pieces, tag) => {
        const text = pieces.join('');
        const line = text.replaceAll(/\s+/gu, ' ').trim();
        const made = makeupOf(text, { language: tag, ssml: false });
        expect(made.sentences).toBe(Math.max(0, sentencesOf(line).length - 1));
        expect(made).toEqual(makeupOf(line, { language: tag, ssml: false }));
        expect(made).toEqual(
          makeupOf(`<speak>${line.replaceAll('&', '&amp;')}</speak>`, { language: tag, ssml: true }),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
