import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, parseDocument, Scalar } from 'yaml';
import { applyFixes } from '../../src/source/edit.ts';
import type { Text } from '../../src/source/text.ts';
import { entryOf, type Tree, valueIn } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml/yaml.ts';

/*
 * A place inside a prompt is the place of those very words in the file, and what is written there in place of them reads
 * as what was meant: in all five styles of YAML, in block and in flow, with line breaks of either kind.
 */

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('For', 'billing,', 'press', '1.', 'café', 'Please', 'note:', 'a', 'repairs'),
  },
  fc.constantFrom(
    "it's",
    '"quoted"',
    'back\\slash',
    '👍🏽',
    'naïve',
    '#',
    '- x',
    '{name}',
    '*',
    'two  spaces',
    '東京',
    "''",
  ),
);
const words = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n\n')), { minLength: 1, maxLength: 14 })
  .map((parts) =>
    parts
      .map(([text, gap]) => text + gap)
      .join('')
      .trim(),
  );

const setting = fc.constantFrom('map', 'list', 'flow', 'nested');
const breaks = fc.constantFrom('\n', '\r\n');

function written(value: string, style: Scalar.Type, where: string): string {
  const scalar = new Scalar(value);
  scalar.type = style;
  const document = new Document({ nodes: { a: null }, list: [null] });
  const home = where === 'list' ? ['list', 0] : ['nodes', 'a'];
  document.setIn(home, where === 'nested' ? document.createNode({ say: null, next: 'b' }) : scalar);
  if (where === 'nested') document.setIn([...home, 'say'], scalar);
  if (where === 'flow') (document.get('nodes') as { flow?: boolean }).flow = true;
  const text = document.toString({ lineWidth: 20 });
  // Some words cannot be written in some styles, and come out as others.
  const again = parseDocument(text);
  fc.pre(again.errors.length === 0);
  const read: unknown = again.getIn(where === 'nested' ? [...home, 'say'] : home);
  fc.pre(typeof read === 'string' && read.trimEnd() === value);
  return text;
}

function textIn(source: string, where: string): Text {
  const root = readYaml({ path: 'x', text: source }).documents[0]!.root;
  const at = where === 'list' ? firstItem(valueIn(root, 'list')) : valueIn(valueIn(root, 'nodes'), 'a');
  const scalar = where === 'nested' ? valueIn(at, 'say') : at;
  if (scalar?.kind !== 'scalar') throw new Error(`No scalar in:\n${source}`);
  return scalar.text;
}

const firstItem = (tree: Tree | undefined) => (tree?.kind === 'list' ? tree.items[0] : undefined);

const RUNS = 600;

describe.each(STYLES)('%s', (style) => {
  test('every character is found where it is written', () => {
    fc.assert(
      fc.property(words, setting, breaks, (value, where, end) => {
        const source = written(value, style, where).replaceAll('\n', end);
        const text = textIn(source, where);
        expect(text.value.trimEnd()).toBe(value);
        let last = -1;
        const astray: string[] = [];
        for (let index = 0; index < value.length; index++) {
          const { start, end } = text.span(index, index + 1);
          const here = unescaped(source.slice(start, end), value[index]!);
          if (start < last || (here !== value[index] && /\S/.test(value[index]!))) astray.push(`${index}: ${here}`);
          last = start;
        }
        expect(astray).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  test('whatever is written in place of whatever stretch is read as that', () => {
    fc.assert(
      fc.property(
        words,
        setting,
        breaks,
        fc.nat(),
        fc.nat(),
        replacement,
        (value, where, end, from, length, words_) => {
          const source = { path: 'x', text: written(value, style, where).replaceAll('\n', end) };
          const text = textIn(source.text, where);
          const start = from % (text.value.length + 1);
          const stop = Math.min(text.value.length, start + (length % 30));
          fc.pre(!splitsPair(text.value, start) && !splitsPair(text.value, stop));
          const edit = text.replace(start, stop, words_)!;
          const fixed = applyFixes(source, [{ kind: 'safe', changes: 'words', title: '', edits: [edit] }]);
          const again = readYaml(fixed);
          expect(again.faults).toEqual([]);
          expect(textIn(fixed.text, where).value).toBe(text.value.slice(0, start) + words_ + text.value.slice(stop));
          const others = (each: string) => each.replaceAll(/\r?\n/g, '').length;
          expect(others(source.text.slice(0, edit.span.start))).toBe(others(fixed.text.slice(0, edit.span.start)));
        },
      ),
      { numRuns: RUNS },
    );
  });
});

const replacement = fc.constantFrom(
  ...[
    '',
    ' ',
    'x',
    'For billing, press 1',
    "it's",
    'a: b',
    'say "1"',
    'two\nlines',
    ' before',
    'after ',
    '#1',
    ': ',
    '12',
    'null',
  ],
);

function splitsPair(value: string, at: number): boolean {
  return at > 0 && at < value.length && value.codePointAt(at - 1)! > 0xffff;
}

/** What a stretch of the file stands for: itself, or a character that is written as an escape or a doubled quote. */
function unescaped(written: string, expected: string): string {
  if (written === "''") return "'";
  if (!written.startsWith('\\') || written.length === 1) return written;
  const short: Record<string, string> = { n: '\n', t: '\t', '"': '"', '\\': '\\' };
  return short[written[1]!] ?? (expected.length === 1 ? expected : written);
}

test.each([
  ['plain', 'say: For sales, press 1.\n', 'press', 'press'],
  ['over lines', 'say: For sales,\n  press 1.\n', 'press', 'press'],
  ['single quotes', "say: 'It''s late, press 1.'\n", "'s late", "''s late"],
  ['double quotes', 'say: "A caf\\u00e9, press 1."\n', 'café', 'caf\\u00e9'],
  ['a line break in double quotes', 'say: "For sales, \\\n  press 1."\n', 'press', 'press'],
  ['an emoji as an escape', 'say: "Thumbs \\U0001F44D up"\n', '👍', '\\U0001F44D'],
  ['literal', 'say: |\n  For sales,\n  press 1.\n', 'press 1', 'press 1'],
  ['literal, indented further', 'say: |2-\n    For sales,\n  press 1.\n', 'press 1', 'press 1'],
  ['folded', 'say: >-\n  For sales,\n  press 1.\n', 'sales, press', 'sales,\n  press'],
  ['a number', 'say: 0800\n', '0800', '0800'],
])('words in %s', (_, text, words, expected) => {
  const source = { path: 'x', text };
  const value = entryOf(readYaml(source).documents[0]!.root, 'say')!.value;
  const found = value.kind === 'scalar' ? value.text : undefined;
  const at = found!.value.indexOf(words);
  const span = found!.span(at, at + words.length);
  expect(text.slice(span.start, span.end)).toBe(expected);
});

test.each([
  ['the line keeps its place', 'say: >-\n  One. Two.\n  Three. Four.\n', ' Three.', 'say: >-\n  One. Two.\n  Four.\n'],
  ['the line goes', 'say: >-\n  One. Two.\n  Three.\n  Four.\n', ' Three.', 'say: >-\n  One. Two.\n  Four.\n'],
  ['the end of the line goes', 'say: >-\n  One. Two.\n  Three.\n', ' Two.', 'say: >-\n  One.\n  Three.\n'],
  ['the beginning goes', 'say: >-\n  One. Two.\n  Three.\n', 'One. ', 'say: >-\n  Two.\n  Three.\n'],
  ['plain stays plain', 'say: One. Two.\n', ' Two.', 'say: One.\n'],
])('words go, and %s', (_, text, words, expected) => {
  const source = { path: 'x', text };
  const value = entryOf(readYaml(source).documents[0]!.root, 'say')!.value;
  const found = value.kind === 'scalar' ? value.text : undefined;
  const at = found!.value.indexOf(words);
  const edits = [found!.replace(at, at + words.length, '')!];
  expect(applyFixes(source, [{ kind: 'safe', changes: 'words', title: '', edits }]).text).toBe(expected);
});

test('a colon makes quotes of words that had none, in the quotes that change least', () => {
  const source = { path: 'x', text: 'say: Press "1" now.\n' };
  const value = entryOf(readYaml(source).documents[0]!.root, 'say')!.value;
  const edit = value.kind === 'scalar' ? value.text.replace(0, 5, 'Please: press')! : undefined;
  expect(edit?.text).toBe('\'Please: press "1" now.\'');
});
