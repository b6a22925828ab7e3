import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tree } from '../../src/source/tree.ts';
import { amended } from '../../src/source/yaml/amended.ts';
import { readPlain } from '../../src/source/yaml/plain.ts';
import { parseYaml, readYaml, type YamlFile } from '../../src/source/yaml/yaml.ts';
import { partsOf, root } from '../parts.ts';

/*
 * Most files are read without the parser: by a reader that knows a plain part of YAML, and gives up where there is anything
 * else. What it makes of a file is what the parser makes of it, to the last letter and place.
 */

const source = (text: string) => ({ path: 'x', text });

function isPlain(text: string): boolean {
  const from = source(text);
  const page = {
    source: from,
    read: amended(from, []),
    span: (start: number, end: number) => ({ source: from, start, end }),
  };
  return readPlain(page, [], { values: 1_000_000, letters: 1_000_000 }) !== undefined;
}

function outline(tree: Tree | undefined): unknown {
  if (!tree) return undefined;
  const place = `${tree.kind} ${tree.at.start}-${tree.at.end}`;
  if (tree.kind === 'list') return [place, tree.inline, ...tree.items.map(outline)];
  if (tree.kind === 'map') {
    return [place, tree.inline, ...tree.entries.map(({ key, value }) => [outline(key), outline(value)])];
  }
  const { value, text, quoted } = tree;
  const middle = text.value.length >> 1;
  const { start, end } = text.span(middle);
  return [place, value, quoted, text.value, start, end, text.replace(middle, middle + 1, 'new words')?.text];
}

const said = ({ documents, faults, duplicates }: YamlFile) => ({
  roots: documents.map((document) => outline(document.root)),
  faults: faults.map(({ code }) => code),
  duplicates: duplicates.map(({ first, again }) => [outline(first.key), outline(again.key)]),
});

function expectAlike(text: string): void {
  expect(said(readYaml(source(text)))).toEqual(said(parseYaml(source(text))));
}

const PLAIN = [
  [
    'words, numbers, truths and nothing',
    'a: x y\nb: 7\nc: true\nd:\ne: no\nf: 0800\ng: 1.5e3\nh: null\ni: 55%\nj: 08:00-18:00\n',
  ],
  [
    'maps in maps, and lists deeper or not',
    'a:\n  b:\n    c: 1\n  d: 2\ne:\n  - x\n  - y\nf:\n- x\n- g: 1\n  h:\n    - 2\n',
  ],
  ['quotes', 'a: "x: y # z"\nb: \'it\'\'s\'\n"c": "q\\"\\u00e9\\n"\n'],
  ['brackets in a line', 'a: { b: [1, x y, "z"], c: {}, "d": e }\nf: [] \n'],
  ['brackets over several lines', 'a: [\n  x,\n  { b: 1,\n    c: 2 },\n]\nd: 1\n'],
  ['JSON', '{\n  "a": {"b": [1, true, null]},\n  "c":"d"\n}\n'],
  ['blocks', 'a: >-\n  one\n  two\n\n  three\nb: |\n  one\n    two\n\nc: >\n  x\n'],
  ['words that go on', 'a: one\n  two\n  three\nb:\n  - one\n    two\n'],
  ['notes', '# a\na: 1 # b\n\n  # c\nb:\n  # d\n  c: 2\n    # e\n  # f\n # g\nd: # h\n  - x # i\n    # j\n# k\n'],
  ['dashes before it', '---\na: 1\n'],
  ['names that are there twice', '1: a\n"1": b\n1: c\n'],
  ['white space at the ends of lines', 'a: b  \nc: "d" \ne:  \n  - f \n'],
  ['no end of the last line', 'a:\n  - b: >\n      c'],
] as const;

describe('is read without the parser, and alike:', () => {
  test.each(PLAIN)('%s', (_, text) => {
    expectAlike(text);
    expect(isPlain(text)).toBe(true);
  });
});

describe('is left to the parser:', () => {
  test.each([
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge', '<<: { a: 1 }\n'],
    ['numbers of other kinds', 'a: 0x1F\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['line ends of Windows', 'a: 1\r\nb: 2\r\n'],
    ['tabs', 'a:\t1\n'],
    ['words alone', 'a\n'],
    ['a list', '- a\n'],
    ['nothing', '# a\n'],
    ['what is broken', 'a: b: c\n'],
    ['a line out of its column', 'a: 1\n b: 2\n'],
    ['deep things', `a: ${'['.repeat(200)}${']'.repeat(200)}\n`],
  ])('%s', (_, text) => {
    expectAlike(text);
    expect(isPlain(text)).toBe(false);
  });
});

const flowsIn = (folder: string) => readdirSync(root + folder).filter((name) => name.endsWith('.ivr.yaml'));
const FLOWS = ['examples/', 'test/trees/'].flatMap((folder) => flowsIn(folder).map((name) => folder + name));

test.each(FLOWS)('%s is plain', (path) => {
  const text = readFileSync(root + path, 'utf8');
  expectAlike(text);
  expect(isPlain(text)).toBe(true);
});

const PAGES = partsOf('rules', '/rule.ts').flatMap((id) => [`rules/${id}/README.md`, `rules/${id}/cases.md`]);
const BLOCKS = PAGES.flatMap((path) =>
  [...readFileSync(root + path, 'utf8').matchAll(/^```yaml[^\n]*\n(.*?)^```/gms)].map(([, text]) => text!),
);

test('and so are most of the examples on the pages of rules', () => {
  for (const text of BLOCKS) expectAlike(text);
  expect(BLOCKS.filter(isPlain).length).toBeGreaterThan(BLOCKS.length * 0.9);
});

const PIECES = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    ':',
    ': ',
    ',',
    ', ',
    '-',
    '\n- ',
    '\n  - ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '|',
    '>-\n',
    '+',
  ],
  ...[
    ' #',
    '#',
    ' # note\n',
    '\n# note\n',
    '\n  # note\n',
    '\n    # note\n',
    '\nname: words',
    '\n  name:',
    '"a":',
    '\\"',
    '\\n',
  ],
  ...[
    '0',
    '1',
    '.5',
    '0x1',
    '1e3',
    'true',
    'null',
    '~',
    '? ',
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '<<: ',
    '\\',
    '=',
    '---\n',
    '\t',
    '\r\n',
  ],
  ...['é', '\u00a0', '\u2028', '\uFEFF', '👍'],
];

test('whatever is put into it and taken out of it', () => {
  const texts = [...PLAIN.map(([, text]) => text), ...BLOCKS.filter((text) => text.length < 800)];
  const change = fc.record({
    at: fc.nat(1000),
    lost: fc.nat(3),
    put: fc.oneof(fc.constantFrom('', ...PIECES), fc.string({ maxLength: 3 })),
  });
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
      const changed = changes.reduce((before, { at, lost, put }) => {
        const place = at % (before.length + 1);
        return before.slice(0, place) + put + before.slice(place + lost);
      }, text);
      if (!isPlain(changed)) return;
      plain++;
      expectAlike(changed);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
}, 60_000);
