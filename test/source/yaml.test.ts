import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edit } from '../../src/source/edit.ts';
import { positionOf, type Source, type Span, textAt } from '../../src/source/source.ts';
import { type Tree, valueIn } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml/yaml.ts';

const read = (text: string) => readYaml({ path: 'x', text });
const rootOf = (text: string) => read(text).documents[0]!.root!;

/** A tree as plain lists: a map is a list of its names and values, in the order of the file. */
function outline(tree: Tree | undefined): unknown {
  if (!tree) return undefined;
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(outline);
  return { map: tree.entries.map(({ key, value }) => [key.text.value, outline(value)]) };
}

describe('values', () => {
  test.each([
    [
      'in the order of the file, whatever the names are',
      '2: b\n1: a\n',
      {
        map: [
          ['2', 'b'],
          ['1', 'a'],
        ],
      },
    ],
    [
      'with a name written twice, both',
      'a: 1\na: 2\n',
      {
        map: [
          ['a', 1],
          ['a', 2],
        ],
      },
    ],
    [
      'words, numbers, truths and nothing',
      'a: x\nb: 7\nc: true\nd:\ne: no\n',
      {
        map: [
          ['a', 'x'],
          ['b', 7],
          ['c', true],
          ['d', null],
          ['e', 'no'],
        ],
      },
    ],
    ['dates as words', 'a: 2026-12-24\n', { map: [['a', '2026-12-24']] }],
    [
      'of an alias, what it stands for',
      'a: &x [1, 2]\nb: *x\n',
      {
        map: [
          ['a', [1, 2]],
          ['b', [1, 2]],
        ],
      },
    ],
    [
      'of the anchor that came last',
      'a: &x 1\nb: &x 2\nc: *x\n',
      {
        map: [
          ['a', 1],
          ['b', 2],
          ['c', 2],
        ],
      },
    ],
    [
      'merged, where the map has none of its own',
      'a: &x { p: 1, q: 2 }\nb: { <<: *x, q: 3 }\n',
      {
        map: [
          [
            'a',
            {
              map: [
                ['p', 1],
                ['q', 2],
              ],
            },
          ],
          [
            'b',
            {
              map: [
                ['q', 3],
                ['p', 1],
              ],
            },
          ],
        ],
      },
    ],
    [
      'merged from several, the first of them first',
      'a: &x { p: 1 }\nb: &y { p: 2, q: 2 }\nc: { <<: [*x, *y] }\n',
      {
        map: [
          ['a', { map: [['p', 1]] }],
          [
            'b',
            {
              map: [
                ['p', 2],
                ['q', 2],
              ],
            },
          ],
          [
            'c',
            {
              map: [
                ['p', 1],
                ['q', 2],
              ],
            },
          ],
        ],
      },
    ],
    ['of `"<<"` in quotes, its own', '"<<": 1\n', { map: [['<<', 1]] }],
    [
      'of `__proto__`, like any other',
      '__proto__: 1\nconstructor: 2\n',
      {
        map: [
          ['__proto__', 1],
          ['constructor', 2],
        ],
      },
    ],
    ['of JSON', '{"a": {"b": [1, "x", null, true]}}', { map: [['a', { map: [['b', [1, 'x', null, true]]] }]] }],
  ])('%s', (_, text, expected) => {
    expect(outline(rootOf(text))).toEqual(expected);
    expect(read(text).faults).toEqual([]);
  });
});

test('words are told from numbers, truths and nothing as the library tells them', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'null',
      'Null',
      'nULL',
      '~',
      'true',
      'TRUE',
      'tRUE',
      'False',
      'no',
      'true.',
      'nullx',
      '.inf',
      '-.INF',
      '.nan',
    ),
    fc.constantFrom(
      '0x1F',
      '0o17',
      '0o9',
      '1e3',
      '1.',
      '.5',
      '-5',
      '+5',
      '0800',
      '1_0',
      '"5"',
      "'true'",
      '!!str 5',
      '!!int "5"',
      'é',
      '',
    ),
    fc.stringMatching(/^[-+.~\da-fnrtuxoNTF]{1,6}$/),
    fc.stringMatching(/^\d[-+.\dexoEsm:%,_ ]{0,6}$/),
  );
  fc.assert(
    fc.property(word, (words) => {
      const text = `a: ${words}\n`;
      const { documents, faults } = read(text);
      if (faults.length > 0) return;
      const value = valueIn(documents[0]!.root, 'a');
      if (value?.kind === 'scalar') expect(value.value).toEqual(parse(text, { logLevel: 'silent' }).a);
    }),
    { numRuns: 1000 },
  );
});

describe('places', () => {
  const file =
    'ivr: 1\nname: "Acme"  # a note\nlist: [ one, two ]\nblock: |\n  words\n  more\nnext: &x\n  a: b\nagain: *x\n';
  const places = (text: string) => {
    const root = rootOf(text);
    return root.kind === 'map' ? root.entries.map(({ key, value }) => [textAt(key.at), textAt(value.at)]) : [];
  };

  test('of names and values are where they are written, without the space around them', () => {
    expect(places(file)).toEqual([
      ['ivr', '1'],
      ['name', '"Acme"'],
      ['list', '[ one, two ]'],
      ['block', '|\n  words\n  more'],
      ['next', 'a: b'],
      ['again', 'a: b'],
    ]);
  });

  test('are the same lines and columns with line breaks of Windows, and with a byte order mark', () => {
    const spot = (text: string) => {
      const root = rootOf(text) as Extract<Tree, { kind: 'map' }>;
      return root.entries.map(({ key, value }) => [key, value].map(({ at }) => positionOf(at.source, at.start)));
    };
    const unix = spot(file);
    expect(spot(file.replaceAll('\n', '\r\n'))).toEqual(unix);
    expect(spot(`\uFEFF${file}`)).toEqual(unix);
    expect(spot(`\uFEFF${file.replaceAll('\n', '\r\n')}`)).toEqual(unix);
  });

  test('of what is left empty is where it would stand', () => {
    const root = rootOf('a:\nb: 1\n');
    const { start, end } = valueIn(root, 'a')!.at;
    expect([start, end]).toEqual([2, 2]);
  });
});

describe('several documents', () => {
  test.each([
    ['two', 'a: 1\n---\nb: 2\n', 2],
    ['one that begins with dashes', '---\na: 1\n', 1],
    ['notes alone', '# nothing\n', 0],
    ['nothing', '', 0],
  ])('%s', (_, text, count) => {
    expect(read(text).documents.filter(({ root }) => root).length).toBe(count);
  });
});

test.each([
  ['after words, and on lines of their own', 'a: b # one\n# two\nc: 1\n', ['# one', '# two']],
  ['not in quotes, blocks, or within words', 'a: "x # y"\nb: |\n  # words\nc: x#y\n', []],
  ['in a map on one line', 'a: { b: 1, # one\n  c: 2 }\n', ['# one']],
  ['with line breaks of Windows', 'a: 1 # one\r\n# two\r\nb: 1\r\n', ['# one', '# two']],
])('notes: %s', (_, text, expected) => {
  expect(read(text).comments().map(textAt)).toEqual(expected);
});

test.each([
  ['1 and "1"', '1: a\n"1": b\n', ['"1"']],
  ['in a map on one line', '{ a: 1, b: 2, a: 3 }', ['a']],
  ['not over two maps, and not merged', 'a: &x { p: 1 }\nb: { <<: *x, p: 2 }\n', []],
])('names that are there twice: %s', (_, text, expected) => {
  expect(read(text).duplicates.map(({ again }) => textAt(again.key.at))).toEqual(expected);
});

describe('what would take a machine down is a fault', () => {
  test.each([
    ['a map within itself', 'a: &x\n  b: *x\n', 'ALIAS_IN_ITSELF'],
    ['a reference to nothing', 'a: *x\n', 'ALIAS_OF_NOTHING'],
    ['a merge of words', 'a: { <<: words }\n', 'BAD_MERGE'],
    ['a list as a name', '? [a]\n: b\n', 'KEY_IS_NO_WORD'],
    ['references that multiply', bomb(24), 'ALIAS_BOMB'],
    ['brackets in brackets', '['.repeat(50_000), 'RESOURCE_EXHAUSTION'],
    ['millions of brackets in brackets', '['.repeat(5_000_000), 'RESOURCE_EXHAUSTION'],
  ])('%s', (_, text, code) => {
    const started = performance.now();
    expect(read(text).faults.map((fault) => fault.code)).toContain(code);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('but many references to one thing are not', () => {
    const uses = Array.from({ length: 5000 }, (_, index) => `n${index}: *x\n`).join('');
    expect(read(`a: &x { b: 1 }\n${uses}`).faults).toEqual([]);
  });
});

/** Each line stands for twice the one before. */
function bomb(lines: number): string {
  const doubled = Array.from(
    { length: lines },
    (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]\n`,
  );
  return `l0: &l0 [x, x]\n${doubled.join('')}`;
}

test('any text at all is read, and every place lies within it', () => {
  const piece = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '&x',
    '*x',
    '|',
    '>',
    '\t',
    '---\n',
    '?',
    '!',
    '%',
    '\r\n',
    'é',
    '👍',
    '\\',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ maxLength: 60, unit: 'binary' })), (words) => {
      const { documents, faults, duplicates, comments } = read(words);
      const spans = [
        ...documents.flatMap(({ root, at }) => [at, ...spansIn(root)]),
        ...faults.map(({ at }) => at),
        ...duplicates.map(({ again }) => again.key.at),
        ...comments(),
      ];
      expect(spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= words.length))).toEqual([]);
    }),
    { numRuns: 800 },
  );
}, 60_000);

function spansIn(tree: Tree | undefined): Span[] {
  if (!tree) return [];
  if (tree.kind === 'scalar') return [tree.at, tree.text.span()];
  if (tree.kind === 'list') return [tree.at, ...tree.items.flatMap(spansIn)];
  return [tree.at, ...tree.entries.flatMap(({ key, value }) => [...spansIn(key), ...spansIn(value)])];
}

describe('a file read as it would be after edits', () => {
  const at = (source: Source, words: string, put: string): Edit => {
    const start = source.text.indexOf(words);
    return { span: { source, start, end: start + words.length }, text: put };
  };
  const source = { path: 'x', text: 'a: *\nsay: Welcome: press 1\nnext: "b c"\n# end\n' };
  const say = source.text.indexOf('Welcome');
  const quote = (start: number): Edit => ({ span: { source, start, end: start }, text: '"' });
  const file = readYaml(source, [at(source, '*', 'star'), quote(say), quote(say + 'Welcome: press 1'.length)]);

  test('says what it would say', () => {
    expect(outline(file.documents[0]!.root)).toEqual({
      map: [
        ['a', 'star'],
        ['say', 'Welcome: press 1'],
        ['next', 'b c'],
      ],
    });
    expect(file.faults).toEqual([]);
  });

  test('has every place where it is written', () => {
    const root = file.documents[0]!.root as Extract<Tree, { kind: 'map' }>;
    expect(root.entries.map(({ value }) => textAt(value.at))).toEqual(['*', 'Welcome: press 1', '"b c"']);
    const spoken = valueIn(root, 'say') as Extract<Tree, { kind: 'scalar' }>;
    expect(textAt(spoken.text.span(9, 14))).toBe('press');
    expect(file.comments().map(textAt)).toEqual(['# end']);
  });

  test('writes words anew as a whole where they are read otherwise than written', () => {
    const root = file.documents[0]!.root;
    const edit = (name: string) => (valueIn(root, name) as Extract<Tree, { kind: 'scalar' }>).text.replace(0, 1, 'W');
    expect(edit('say')).toMatchObject({ text: '"Welcome: press 1"', span: { start: say } });
    expect(edit('next')).toMatchObject({ text: 'W' });
  });

  test('is the file that it would be, whatever the edits', () => {
    const words = fc.constantFrom('a', 'bc', ' ', '\n', ': ', '"', '- ', '');
    const edits = fc.uniqueArray(fc.record({ start: fc.nat(40), length: fc.nat(2), text: words }), {
      maxLength: 4,
      selector: ({ start }) => start >> 2,
    });
    fc.assert(
      fc.property(edits, (drawn) => {
        const made = drawn
          .map(({ start, length, text }) => ({ span: { source, start: start & ~3, end: (start & ~3) + length }, text }))
          .sort((one, other) => one.span.start - other.span.start);
        const after = made.reduceRight(
          (text, { span, text: put }) => text.slice(0, span.start) + put + text.slice(span.end),
          source.text,
        );
        const amended = readYaml(source, made);
        const plain = read(after);
        expect(amended.documents.map(({ root }) => outline(root))).toEqual(
          plain.documents.map(({ root }) => outline(root)),
        );
        expect(amended.faults.map(({ code }) => code)).toEqual(plain.faults.map(({ code }) => code));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
