import { expect, test } from 'vitest';
import { applyFixes, type Edit, fixOf } from '../../src/source/edit.ts';
import { roomAfter, roomIn, withItems, withoutLines, withProperties, withProperty } from '../../src/source/room.ts';
import { type Tree, valueIn } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml/yaml.ts';

/** What becomes of a file once the edit is made, or the file's own words where there is none. */
function after(text: string, edit: (tree: Tree) => Edit | undefined): string {
  const source = { path: 'x.yaml', text };
  const fix = fixOf('safe', 'settings', 'Add it', [edit(readYaml(source).documents[0]!.root!)]);
  return fix ? applyFixes(source, [fix]).text : 'nothing';
}

const within = (tree: Tree) => tree.at;

test.each([
  ['line by line', 'a:\n  b: 1\nc: 2\n', 'a:\n  b: 1\n  new: word\nc: 2\n'],
  ['with the line ends of the file', 'a:\r\n  b: 1\r\n', 'a:\r\n  b: 1\r\n  new: word\r\n'],
  [
    'after a comment on the last line',
    'a:\n  b: 1 # one\n# two\nc: 2\n',
    'a:\n  b: 1 # one\n  new: word\n# two\nc: 2\n',
  ],
  [
    'after words over several lines',
    'a:\n  b: >-\n    one\n    two\n\nc: 2\n',
    'a:\n  b: >-\n    one\n    two\n  new: word\n\nc: 2\n',
  ],
  ['at the end of a file without a line end', 'a:\n  b: 1', 'a:\n  b: 1\n  new: word'],
  ['between brackets', 'a: { b: 1 }\n', 'a: { b: 1, new: word }\n'],
  ['between brackets over several lines', 'a: {\n  b: 1,\n}\n', 'a: {\n  b: 1, new: word\n}\n'],
  ['between brackets with nothing in them', 'a: {}\n', 'a: { new: word }\n'],
  ['in JSON', '{ "a": { "b": 1 } }', '{ "a": { "b": 1, "new": "word" } }'],
  ['in JSON with nothing in it', '{ "a": {} }', '{ "a": { "new": "word" } }'],
  ['not after a comment between brackets', 'a: {\n  b: 1 # one\n}\n', 'nothing'],
  ['not where it is already', 'a: { new: 1 }\n', 'nothing'],
  ['not where it is taken over from elsewhere', 'x: &x { new: 1 }\na:\n  <<: *x\n  b: 1\n', 'nothing'],
  ['not in what is only named here', 'x: &x { b: 1 }\na: *x\n', 'nothing'],
  [
    'beside what is taken over from elsewhere',
    'x: &x\n  c: 1\na:\n  <<: *x\n  b: 1\n',
    'x: &x\n  c: 1\na:\n  <<: *x\n  b: 1\n  new: word\n',
  ],
])('a property is added %s', (_, before, expected) => {
  const a = (tree: Tree) => {
    const found = valueIn(tree, 'a');
    // An alias stands for what is elsewhere.
    const named = before.indexOf('a: *') >= 0 ? { ...tree.at, start: before.indexOf('a: *') } : within(tree);
    return roomIn(found, named);
  };
  expect(after(before, (tree) => withProperty(a(tree), 'new', 'word'))).toBe(expected);
});

test.each([
  ['plain words', 'put through', 'put through'],
  ['a colon', 'one: two', '"one: two"'],
  ['a comma, line by line', 'For bills, press 1.', 'For bills, press 1.'],
  ['what YAML would read as no word', 'yes', '"yes"'],
  ['a number with a unit', '10s', '10s'],
  ['figures that are words', '0800', '"0800"'],
  ['a number', 3, '3'],
  ['a list', ['time', 'position'], '[time, position]'],
  ['a map', { after: '10m', to: 'desk' }, '{ after: 10m, to: desk }'],
])('%s are written so that they are read as what was meant', (_, value, written) => {
  expect(after('a:\n  b: 1\n', (tree) => withProperty(roomIn(valueIn(tree, 'a'), within(tree)), 'c', value))).toBe(
    `a:\n  b: 1\n  c: ${written}\n`,
  );
});

test('words come before what follows from them', () => {
  const text = 'a:\n  type: menu\n  options: []\n';
  expect(after(text, (tree) => withProperties(roomIn(valueIn(tree, 'a'), within(tree)), { say: 'One.' }, 'top'))).toBe(
    'a:\n  type: menu\n  say: One.\n  options: []\n',
  );
});

test.each([
  ['line by line', '- key: 1\n  to: a\n', '- key: 1\n  to: a\n- key: 2\n  to: b\n'],
  ['as the last is written', '- { key: 1, to: a } # one\n', '- { key: 1, to: a } # one\n- { key: 2, to: b }\n'],
  ['between brackets', '[{ key: 1, to: a }]', '[{ key: 1, to: a }, { key: 2, to: b }]'],
  ['in JSON', '[{ "key": 1 }]', '[{ "key": 1 }, { "key": 2, "to": "b" }]'],
])('an item is added to a list %s', (_, before, expected) => {
  expect(after(before, (tree) => withItems(roomIn(tree, within(tree)), [{ key: 2, to: 'b' }]))).toBe(expected);
});

test.each([
  ['line by line', '- key: 1\n  to: a\n- key: 3\n  to: c\n', '- key: 1\n  to: a\n- key: 2\n- key: 3\n  to: c\n'],
  ['between brackets', '[{ key: 1 }, { key: 3 }]', '[{ key: 1 }, { key: 2 }, { key: 3 }]'],
])('an item is added after another %s', (_, before, expected) => {
  const edit = (tree: Tree) =>
    tree.kind === 'list' ? withItems(roomAfter(roomIn(tree, tree.at), tree.items[0]!.at), [{ key: 2 }]) : undefined;
  expect(after(before, edit)).toBe(expected);
});

test.each([
  ['lines of its own', 'a:\n  b: 1\n  c: 2 # two\nd: 3\n', 'd: 3\n'],
  ['the end of the file', 'd: 3\na:\n  b: 1', 'd: 3\n'],
])('what stands on %s is taken out whole', (_, before, expected) => {
  const edit = (tree: Tree) => {
    const entry = tree.kind === 'map' ? tree.entries.find(({ key }) => key.text.value === 'a') : undefined;
    return entry && withoutLines({ ...entry.key.at, end: entry.value.at.end });
  };
  expect(after(before, edit)).toBe(expected);
});
