import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import ivr from '../../src/importers/ivr/importer.ts';
import { judges } from '../../src/importers/ivr/shape/judge.ts';
import { judgeTimes } from '../../src/importers/ivr/shape/opening.ts';
import { PARTS } from '../../src/importers/ivr/shape/parts.ts';
import { ZONES } from '../../src/importers/ivr/shape/places.ts';
import { plainOf } from '../../src/importers/ivr/shape/plain.ts';
import type { Schema } from '../../src/importers/ivr/shape/schema.ts';
import { shapeOf } from '../../src/importers/ivr/shape/shape.ts';
import { wordOf } from '../../src/importers/ivr/targets.ts';
import { applyFixes } from '../../src/source/edit.ts';
import { positionOf, textAt } from '../../src/source/source.ts';
import { composed } from '../../src/source/text.ts';
import { itemsOf, valueIn } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml/yaml.ts';
import { WHOLE_FLOW } from './whole-flow.ts';

const shape = (text: string, path = 'x.ivr.yaml') => shapeOf(readYaml({ path, text }).documents[0]!.root!);
const fixed = (text: string, path = 'x.ivr.yaml') =>
  applyFixes(
    { path, text },
    shape(text, path).problems.flatMap(({ fixes }) => fixes?.[0] ?? []),
  ).text;

test.each(
  Object.entries(PARTS).flatMap(([name, { pattern }]: [string, Schema]) => (pattern ? [{ name, pattern }] : [])),
)('a $name with which its judge is content is written as the schema has it', ({ name, pattern }) => {
  const at = { source: { path: 'x.ivr.yaml', text: '' }, start: 0, end: 0 };
  const piece = fc.constantFrom(
    ...'0 1 7 24 2026 02 12 31 30 - . , s ms m h day days working_day sec weeks +'.split(' '),
    ' ',
  );
  const isContent = (value: string) =>
    judges[name]!({ kind: 'scalar', value, text: composed(value, at), at, quoted: true }, name) === undefined;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const value = pieces.join('').replace('_', ' ');
      if (isContent(value)) expect(value.trim()).toMatch(new RegExp(pattern, 'u'));
    }),
    { numRuns: 3000 },
  );
  expect(isContent(name === 'date' ? ' 2026-12-24' : ' 2 days ')).toBe(true);
});

test('hours are up to six spans, each from a time to a time, or all day', () => {
  const hours =
    /^(?:24h|(?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)(?: and (?:[01]\d|2[0-3]):[0-5]\d-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)){0,5})$/;
  const at = { source: { path: 'x.ivr.yaml', text: '' }, start: 0, end: 0 };
  const piece = fc.constantFrom('24h', '09:00-17:00', '9:00', '-', '24:00', '09:00-24:00', 'and', '12:00-12:60');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 3 }), fc.nat(7), (pieces, more) => {
      const value = [...pieces, ...Array<string>(more).fill('13:00-15:30')]
        .join(' and ')
        .replaceAll(' and and and ', ' and ');
      const judgement = judgeTimes({ kind: 'scalar', value, text: composed(value, at), at, quoted: true }, 'mon');
      expect(judgement === undefined).toBe(hours.test(value));
    }),
    { numRuns: 2000 },
  );
});

test('a flow with every type of node and every kind of property has nothing wrong with it', () => {
  expect(shape(WHOLE_FLOW).problems).toEqual([]);
  expect(shape(JSON.stringify(parse(WHOLE_FLOW)), 'x.ivr.json').problems).toEqual([]);
});

test.each([
  '['.repeat(30_000),
  `ivr: 1\nnodes: ${'{ a: '.repeat(30_000)}`,
  `ivr: 1\nnodes:\n  ${'- '.repeat(30_000)}x\n`,
])('a file that nests without end is one finding, and is not called empty: %.24s…', (text) => {
  const { flows, problems } = ivr.read({ path: 'x.ivr.yaml', text });
  expect(flows).toEqual([]);
  expect(problems.map(({ rule }) => rule)).toEqual(['syntax']);
});

const HOURS = 'press 1 for '.repeat(1_700);

test.each([
  { where: 'the words of a menu', menu: `say: ${HOURS}`, option: '{ key: 1, to: main }' },
  { where: 'a script', menu: `say: { audio: a.wav, text: ${HOURS} }`, option: '{ key: 1, to: main }' },
  { where: 'SSML', menu: `say: { ssml: "<speak>${HOURS}</speak>" }`, option: '{ key: 1, to: main }' },
  { where: 'an option', menu: 'say: Hello.', option: `{ key: 1, say: ${HOURS}, to: main }` },
  { where: 'the label of an option', menu: 'say: Hello.', option: `{ key: 1, label: ${HOURS}, to: main }` },
  { where: 'a re-prompt', menu: `no_match: [Sorry., ${HOURS}]`, option: '{ key: 1, to: main }' },
])('more words than anyone would hear out are one finding, and no rule reads them: in $where', ({ menu, option }) => {
  const text = `ivr: 1\nnodes:\n  main:\n    type: menu\n    ${menu}\n    options:\n      - ${option}\n`;
  const { flows, problems } = ivr.read({ path: 'x.ivr.yaml', text });
  expect(problems.map(({ rule, message }) => ({ rule, message }))).toEqual([
    {
      rule: 'schema',
      message: expect.stringMatching(
        /^These words have 20,[34]\d\d characters: a caller would listen for about 21 minutes\.$/,
      ),
    },
  ]);
  const unread = [...flows[0]!.nodes.values()].flatMap((node) => node.prompts).filter((prompt) => prompt.unread);
  expect(unread.map(({ unread, text }) => [unread, text.value])).toEqual([['too long', '']]);
});

test('six different mistakes of spelling and structure are six findings at their places, and the rest is judged', () => {
  const text = `ivr: 1
langauge: en-GB
nodes:
  main:
    type: meun
    say: Please note: for a repair, press 1.
    timeout: 7
    options:
      - key: #
        to: repairs
      - key: 1
  repairs:
    type: transfer
    number: 0800123456
    next: nowhere
`;
  const { flows, problems } = ivr.read({ path: 'x.ivr.yaml', text });
  const told = problems.map(({ rule, at }) => {
    const { line, column } = positionOf(at.source, at.start);
    return `${line}:${column} ${rule}: ${textAt(at)}`;
  });
  expect(told).toEqual([
    '6:21 yaml-colon: :',
    '9:14 yaml-hash-key: #',
    '2:1 schema: langauge',
    '5:11 schema: meun',
    '7:14 schema: 7',
    '14:13 yaml-lost-digits: 0800123456',
    '15:5 schema: next',
  ]);
  const main = flows[0]!.nodes.get('main');
  expect(main).toMatchObject({ type: 'menu', timeout: 7, options: [{ key: 'hash' }, { key: '1' }] });
  expect(main!.prompts.map(({ text }) => text.value)).toEqual(['Please note: for a repair, press 1.']);
  expect(flows[0]!.language).toBe('en-GB');
});

/*
 * One slip of the fingers in a name is one finding, at that name; what was meant is read, and the fix writes it.
 */
const NAMES = [...WHOLE_FLOW.matchAll(/(?<=^ *(?:- )?|[{,] )[a-z_]{5,}(?=:)/gm)].filter(
  // These are names that people chose.
  ({ 0: name }) =>
    !['welcome', 'office', 'choices', 'record', 'known', 'night', 'elsewhere', 'website', 'stations'].includes(name),
);

describe('one slip in the name of a property', () => {
  const meant = JSON.stringify(plainOf(shape(WHOLE_FLOW).tree!));
  const slips = NAMES.map((found) => [`${found[0]} in line ${lineOf(found.index)}`, found[0], found.index] as const);

  test.each(slips)('%s', (_, name, at) => {
    const slip = swapped(name);
    const text = WHOLE_FLOW.slice(0, at) + slip + WHOLE_FLOW.slice(at + name.length);
    const { tree, problems } = shape(text);
    expect(problems.map((problem) => [textAt(problem.at), problem.at.start])).toEqual([[slip, at]]);
    expect(problems[0]!.message).toContain(`did you mean \`${name}\`?`);
    expect(JSON.stringify(plainOf(tree!))).toBe(meant);
    expect(fixed(text)).toBe(WHOLE_FLOW);
  });
});

/** Two letters in the middle change places; where they are equal, one is lost. */
function swapped(name: string): string {
  const middle = name.length >> 1;
  const [one, other] = [name[middle - 1]!, name[middle]!];
  if (one === other) return name.slice(0, middle) + name.slice(middle + 1);
  return name.slice(0, middle - 1) + other + one + name.slice(middle + 1);
}

function lineOf(offset: number): number {
  return WHOLE_FLOW.slice(0, offset).split('\n').length;
}

test.each([
  ['mesage', 'message'],
  ['Menu', 'menu'],
  ['colect', 'collect'],
  ['voice-mail', 'voicemail'],
  ['hangup', 'end'],
  ['gather', 'collect'],
])('the type `%s` is taken for `%s`', (written, meant) => {
  const { tree, problems } = shape(`ivr: 1\nnodes:\n  a: { type: ${written} }\n`);
  expect(problems.map(({ message }) => message).join('\n')).toContain(`did you mean \`${meant}\`?`);
  expect(plainOf(tree!)).toMatchObject({ nodes: { a: { type: meant } } });
});

test('a file in JSON stays one when its fixes are made', () => {
  const text = `{
  "ivr": 1, "language": "English", "recroded": "yes",
  "nodes": { "a": { "type": "meun", "timeout": 7, "say": "For a repair, press 1.",
    "options": [{ "key": "zero", "to": "b" }] }, "b": { "team": "repairs" } }
}`;
  expect(JSON.parse(fixed(text, 'x.ivr.json'))).toEqual({
    ivr: 1,
    language: 'en',
    recorded: true,
    nodes: {
      a: { type: 'menu', timeout: '7s', say: 'For a repair, press 1.', options: [{ key: 0, to: 'b' }] },
      b: { type: 'queue', team: 'repairs' },
    },
  });
});

test('names that mean something to JavaScript mean nothing here', () => {
  const text =
    'ivr: 1\n__proto__: 1\nconstructor: 2\nnodes: { __proto__: { type: end }, toString: { type: hasOwnProperty } }\n';
  expect(shape(text).problems.map(({ at }) => textAt(at))).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
});

test('what several menus share by an alias is told once and mended once, and the rest of it stays what is written', () => {
  const { tree, problems } = shape(`ivr: 1
nodes:
  first:
    type: menu
    options: &all
      - { key: 1, sya: For bills, to: last }
      - &right { key: 2, say: For loans, to: last }
  again: { type: menu, options: *all }
  last: { type: menu, options: [*right] }
`);
  const options = ['first', 'again', 'last'].map((id) =>
    itemsOf(valueIn(valueIn(valueIn(tree, 'nodes'), id), 'options')),
  );
  expect(problems.map(({ subject }) => subject)).toEqual(['option 1 sya']);
  expect(options.map((each) => each.map((option) => wordOf(valueIn(option, 'say'))))).toEqual([
    ['For bills', 'For loans'],
    ['For bills', 'For loans'],
    ['For loans'],
  ]);
  expect(options[1]).toBe(options[0]);
  expect(options[2]![0]).toBe(options[0]![1]);
});

test('what is wrong in a place with many references is told once, and takes time once', () => {
  const nodes = Array.from({ length: 100 }, (_, index) => `  n${index}: { type: menu, options: *all }\n`).join('');
  const options = Array.from({ length: 300 }, (_, index) => `    - { key: ${index}, too_: x, to: end }\n`).join('');
  const started = performance.now();
  const { problems } = shape(`ivr: 1\nnodes:\n  first:\n    type: menu\n    options: &all\n${options}${nodes}`);
  expect(problems.length).toBe(300);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);

test('a file with ten thousand mistakes is read all the same', () => {
  const nodes = Array.from(
    { length: 2000 },
    (_, index) => `  n${index}: { typ: mesage, sayy: x, timeot: 7, z${index}: 1 }\n`,
  );
  const started = performance.now();
  expect(shape(`ivr: 1\nnodes:\n${nodes.join('')}`).problems.length).toBe(10_000);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);

test('values of any kind anywhere: something is told, and nothing breaks', () => {
  const value = fc.constantFrom(
    '7',
    'x',
    'no',
    '[]',
    '{}',
    '[1, [2]]',
    '{ a: 1 }',
    '""',
    '~',
    '0800',
    '-1',
    '1e9',
    '[~]',
    '2026-13-01',
    '120%',
  );
  const line = fc.nat(WHOLE_FLOW.split('\n').length - 2);
  fc.assert(
    fc.property(fc.array(fc.tuple(line, value), { minLength: 1, maxLength: 4 }), (changes) => {
      const lines = WHOLE_FLOW.split('\n');
      for (const [number, put] of changes) lines[number] = lines[number]!.replace(/(?<=: ).*$|(?<=:)$/, ` ${put}`);
      const text = lines.join('\n');
      const { flows, problems } = ivr.read({ path: 'x.ivr.yaml', text });
      expect(flows.length).toBeLessThanOrEqual(1);
      for (const { at, fixes = [], message, why, suggestion } of problems) {
        expect(at.start >= 0 && at.end <= text.length).toBe(true);
        expect(`${message}${why}${suggestion}`).not.toMatch(/undefined|null|\[object|instancePath|NaN/);
        for (const fix of fixes) expect(fix!.edits.every(({ span }) => span.end <= text.length)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('the zones that are known at once are those of the world', () => {
  const wrong = [...ZONES].filter((timeZone) => {
    const { timeZone: known } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
    return known !== timeZone;
  });
  expect(wrong).toEqual([]);
});

test('a language of two or three letters, with or without a country of two, is well formed', () => {
  const letters = (most: number) => fc.stringMatching(new RegExp(`^[a-zA-Z]{2,${most}}$`));
  fc.assert(
    fc.property(letters(3), fc.option(letters(2), { nil: undefined }), (language, country) => {
      const tag = country === undefined ? language : `${language}-${country}`;
      expect(() => Intl.getCanonicalLocales(tag)).not.toThrow();
    }),
  );
});
