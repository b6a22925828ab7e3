import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, fixOf } from '../../src/source/edit.ts';
import { readJson, readJsonIn } from '../../src/source/json/json.ts';
import { textAt } from '../../src/source/source.ts';
import { type Tree, valueIn } from '../../src/source/tree.ts';

const read = (text: string) => readJson({ path: 'x.json', text });
const plain = (tree: Tree | undefined): unknown => {
  if (!tree) return undefined;
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text.value, plain(value)]));
};

describe('values', () => {
  test('whatever JSON can say is read as JSON reads it', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2), (json, indent) => {
        const value = JSON.parse(json);
        const { root, faults } = read(JSON.stringify(value, null, indent));
        expect(faults).toEqual([]);
        expect(JSON.stringify(plain(root))).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  test('a name that is written twice is there twice, and told', () => {
    const { root, duplicates } = read('{"a": 1, "b": 2, "a": 3}');
    expect(root?.kind === 'map' && root.entries.map(({ key, value }) => [key.text.value, plain(value)])).toEqual([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect(duplicates.map(({ again }) => textAt(again.value.at))).toEqual(['3']);
  });

  test('a byte order mark moves nothing', () => {
    const { root, faults } = read('\uFEFF{"a": "words"}');
    expect(faults).toEqual([]);
    expect(textAt(valueIn(root, 'a')!.at)).toBe('"words"');
  });
});

describe('places', () => {
  const wordsIn = (tree: Tree | undefined) => (tree?.kind === 'scalar' ? tree.text : undefined)!;
  const outer = (inner: string) => JSON.stringify({ Content: inner });

  test.each([
    ['words', '{"a": "press one"}', 'one', 'one'],
    ['after escapes', String.raw`{"a": "say \"yes\"\n\u00e9 and press one"}`, 'one', 'one'],
    ['an escape itself', String.raw`{"a": "caf\u00e9 open"}`, 'é', String.raw`\u00e9`],
  ])('of %s', (_, text, sought, written) => {
    const words = wordsIn(valueIn(read(text).root, 'a'));
    const at = words.value.indexOf(sought);
    expect(textAt(words.span(at, at + sought.length))).toBe(written);
  });

  test('are those in the file, in JSON within a string of JSON within a string of JSON', () => {
    const text = outer(outer(String.raw`{"a": "say \"yes\" to one"}`));
    const level1 = readJsonIn(wordsIn(valueIn(read(text).root, 'Content')));
    const level2 = readJsonIn(wordsIn(valueIn(level1.root, 'Content')));
    const words = wordsIn(valueIn(level2.root, 'a'));
    expect(words.value).toBe('say "yes" to one');
    expect(textAt(words.span(12, 16))).toBe(' one');
    expect(textAt(words.span(4, 9))).toBe(String.raw`\\\\\\\"yes\\\\\\\"`);
  });

  test('new words read as they were meant, however deep the string lies', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.nat(2),
        (said, put, where, depth) => {
          let text = JSON.stringify({ a: said });
          for (let level = 0; level < depth; level++) text = outer(text);
          const source = { path: 'x.json', text };
          let { root } = readJson(source);
          for (let level = 0; level < depth; level++) root = readJsonIn(wordsIn(valueIn(root, 'Content'))).root;
          const at = where % (said.length + 1);
          const edit = wordsIn(valueIn(root, 'a')).replace(at, said.length, put);
          let changed = JSON.parse(applyFixes(source, [fixOf('safe', 'words', 'x', [edit])!]).text);
          for (let level = 0; level < depth; level++) changed = JSON.parse(changed.Content);
          expect(changed.a).toBe(said.slice(0, at) + put);
        },
      ),
    );
  });
});

describe('what is no JSON is told at its place, and the rest is read', () => {
  test.each([
    ['cut off', '{"a": 1, "b": [2, {"c": "wor', 'quote missing', '"wor'],
    ['cut off between two', '{"a": 1, "b": [2,', 'value missing', ''],
    ['a comment', '{"a": 1, /* first */ "b": 2}', 'comment', '/* first */'],
    ['a placeholder of Terraform', `{"a": $\{timeout}, "b": 2}`, 'stray word', `$\{timeout}`],
    ['a placeholder in braces', '{"a": {{timeout}}, "b": 2}', 'stray word', '{{timeout}}'],
    ['a comma too many', '{"a": 1, "b": 2,}', 'name missing', '}'],
    ['a comma too few', '{"a": 1 "b": 2}', 'comma missing', '"b"'],
    ['a line break in words', '{"a": "on\ntwo", "b": 2}', 'quote missing', '"on'],
    ['a backslash', String.raw`{"a": "\q", "b": 2}`, 'bad escape', String.raw`"\q"`],
    ['words after the end', '{"a": 1} {"b": 2}', 'goes on', '{'],
    ['nothing', '  ', 'empty', ''],
  ])('%s', (_, text, kind, at) => {
    const [fault] = read(text).faults;
    expect([fault!.kind, textAt(fault!.at)]).toEqual([kind, at]);
  });

  test('what stands after a comment is still read', () => {
    expect(plain(read('{"a": 1, // first\n "b": 2}').root)).toEqual({ a: 1, b: 2 });
  });

  test('nothing makes it throw, and no place lies outside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '1', 'a', '\n', '/*')), (marks) => {
        const text = marks.join('');
        for (const { at } of read(text).faults) {
          expect(at.start).toBeGreaterThanOrEqual(0);
          expect(at.end).toBeGreaterThanOrEqual(at.start);
          expect(at.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('brackets without end', () => {
    const { faults } = read('[{"a":'.repeat(300_000));
    expect(faults.map(({ kind }) => kind)).toEqual(['too deep']);
  });
});
