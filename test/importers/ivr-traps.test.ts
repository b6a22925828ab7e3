import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ivr from '../../src/importers/ivr/importer.ts';
import { untrapped } from '../../src/importers/ivr/traps/traps.ts';
import { applyFixes } from '../../src/source/edit.ts';
import { positionOf, textAt } from '../../src/source/source.ts';
import { type Tree, valueIn } from '../../src/source/tree.ts';
import { WHOLE_FLOW } from './whole-flow.ts';

const read = (text: string) => untrapped({ path: 'x.ivr.yaml', text });
const told = (text: string) =>
  read(text).problems.map(({ rule, at }) => `${positionOf(at.source, at.start).line} ${rule}`);

describe('what is right is left alone', () => {
  test.each([
    ['the whole format', WHOLE_FLOW],
    ['with line breaks of Windows', WHOLE_FLOW.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\uFEFF${WHOLE_FLOW}`],
    ['with dashes before it', `---\n${WHOLE_FLOW}`],
    [
      'notes with a `#` in them',
      '# press # to go on\nivr: 1 # or: 2\nnodes: # the steps\n  #a: { type: end }\n  b: { type: end }\n',
    ],
    ['prompts with signs within', 'say: a {name} b [x] c * d & e ! f % g @ h: i\n'.replace('h: i', 'h')],
    ['a note behind a prompt about keys', 'say: Press the hash key, then # speak\n'.replace('then #', 'then.  #')],
    ['a list of words between brackets', 'phrases: [pay, a bill, pay my bill]\ntags: [a, b]\nno_input: [One., Two.]\n'],
    ['a key with nothing yet', 'options:\n  - key: # to be decided\n    to: x\n'],
    ['quotes over several lines', "say: \"For sales,\n  press 1.\"\nask: 'It''s\n  late.'\n"],
    ['a backslash before a quote', 'say: "He said \\"no\\"."\n'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('each of many traps in one file is told once, in its line, and everything is read as meant', () => {
  const text = `ivr: 1
defaults:
  keys:
    0: person
    #: back
    *: repeat
nodes:
  one:
    type:message
    say: Please note: press 1
    next: two
  two:
    type: message
    say: {name}, welcome.
    next: three
  three: { type: message, say: Yes, please wait., next: four }
  four:
    type: message
    say: "Nearly there.
    next: five
  five:
    type: message
    say: 'It's over.'
    next: six
	six:
    type: end
    say: To hear this again, press #.
`;
  const { file, problems } = read(text);
  expect(problems.map(({ rule, at }) => `${positionOf(at.source, at.start).line} ${rule}`)).toEqual([
    '5 yaml-hash-key',
    '6 yaml-star-key',
    '9 syntax',
    '10 yaml-colon',
    '14 yaml-brace',
    '16 yaml-comma',
    '19 yaml-unclosed-quote',
    '23 yaml-unclosed-quote',
    '25 yaml-tab',
    '27 yaml-hash-key',
  ]);
  const nodes = valueIn(file.documents[0]!.root, 'nodes');
  const said = (tree: Tree | undefined) =>
    tree?.kind === 'map' ? tree.entries.map(({ value }) => words(valueIn(value, 'say'))) : [];
  expect(said(nodes).slice(0, 5)).toEqual([
    'Please note: press 1',
    '{name}, welcome.',
    'Yes, please wait.',
    'Nearly there.',
    "It's over.",
  ]);
  const fixed = applyFixes(
    { path: 'x', text },
    problems.flatMap(({ fixes }) => fixes?.[0] ?? []),
  ).text;
  expect(told(fixed)).toEqual([]);
});

function words(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' ? tree.text.value : undefined;
}

test('words that are read otherwise than they are written keep their places', () => {
  const { file } = read('say: Please note: for a repair, press 1.\n');
  const say = valueIn(file.documents[0]!.root, 'say') as Extract<Tree, { kind: 'scalar' }>;
  const at = say.text.value.indexOf('press');
  expect(textAt(say.text.span(at, at + 7))).toBe('press 1');
});

test('a quote that nobody can close for sure is one finding, and nothing below it is guessed at', () => {
  const { problems } = ivr.read({
    path: 'x.ivr.yaml',
    text: 'ivr: 1\nnodes:\n  a: { type: message, say: "Hello, next: b }\n  b: { type: end }\n',
  });
  expect(problems.map(({ rule, at }) => `${rule} ${positionOf(at.source, at.start).line}`)).toEqual([
    'yaml-unclosed-quote 3',
  ]);
});

/*
 * Whatever a slip of the fingers makes of a flow, it is read, every place and every edit lies in the file, no place is told
 * twice by one rule, and no word of it is a machine's.
 */
test('a flow with slips anywhere is read', () => {
  const slip = fc.constantFrom(
    '',
    '"',
    "'",
    '#',
    ' #',
    '*',
    '&',
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    ':',
    '- ',
    '\t',
    '\n',
    '\n---\n',
    '%',
    '@',
    '`',
    '|',
    '>',
    '!',
    '\\',
    '  ',
    '{{x}}',
    '0',
  );
  const at = fc.nat(WHOLE_FLOW.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(at, slip, fc.nat(2)), { minLength: 1, maxLength: 3 }), (slips) => {
      let text = WHOLE_FLOW;
      for (const [start, put, lost] of slips) text = text.slice(0, start) + put + text.slice(start + lost);
      const source = { path: 'x.ivr.yaml', text };
      const { problems } = ivr.read(source);
      const places = problems.map(({ rule, at: { start, end } }) => `${rule} ${start} ${end}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { at: span, fixes = [], message, why, suggestion } of problems) {
        expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
        expect(`${message}${why}${suggestion}`).not.toMatch(
          /undefined|null|\[object|NaN|implicit|scalar|token|mapping/i,
        );
        for (const fix of fixes)
          expect(fix!.edits.every(({ span: edit }) => edit.start <= edit.end && edit.end <= text.length)).toBe(true);
      }
      ivr.read(
        applyFixes(
          source,
          problems.flatMap(({ fixes }) => fixes?.[0] ?? []),
        ),
      );
    }),
    { numRuns: 100, examples: [[[[3154, '[', 2]]]] },
  );
}, 60_000);

describe('a large file full of traps is read all the same', () => {
  test.each([
    ['quotes', (index: number) => `  n${index}:\n    say: "Hello\n    next: x\n`],
    ['colons', (index: number) => `  n${index}:\n    say: Note: hello\n`],
    ['commas', (index: number) => `  n${index}: { type: message, say: Yes, please, next: x }\n`],
    ['stars', (index: number) => `  n${index}: { *: x }\n`],
    ['hashes', (index: number) => `  n${index}:\n    say: Press # now\n`],
    ['tabs', (index: number) => `\tn${index}: x\n`],
    ['documents', (index: number) => `---\nn${index}: x\n`],
    ['brackets', (index: number) => `  n${index}: { a: b\n`],
    ['one line', (index: number) => `n${index}: {{x}} " ' : `],
  ])(
    '%s',
    (_, piece) => {
      const text = `ivr: 1\nnodes:\n${Array.from({ length: 2000 }, (_, index) => piece(index)).join('')}`;
      const started = performance.now();
      expect(read(text).problems.length).toBeGreaterThan(0);
      // Well above what it takes, and well below what the square of it would.
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    60_000,
  );
});
